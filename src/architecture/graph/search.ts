import type { Element, Link, Path } from './types'

/** What a search needs: adjacency lists, and a filter that is asked once for every link it comes to. */
export interface Searchable {
  readonly at: (index: number) => Element
  readonly out: (index: number) => readonly Link[]
  readonly in: (index: number) => readonly Link[]
}
export type Follow = (link: Link) => boolean
export const followAll: Follow = () => true

/** Indices reachable over links that `follow` admits, the starts included, breadth first. */
export const breadthFirst = (graph: Searchable, starts: Iterable<number>, follow: Follow): number[] => {
  const seen = new Set(starts)
  for (const v of seen) {
    // A Set hands out what is added while it is walked: it is its own queue.
    for (const link of graph.out(v)) if (!seen.has(link.to) && follow(link)) seen.add(link.to)
  }
  return [...seen]
}

/** A shortest path; among several, the one whose ids come first. The search goes backwards, so that the choice can be made forwards. */
export const shortestPath = (graph: Searchable, from: number, to: number, follow: Follow): Path | undefined => {
  const distance = new Map([[to, 0]])
  for (const [v, steps] of distance) {
    if (v === from) break
    for (const link of graph.in(v)) if (!distance.has(link.from) && follow(link)) distance.set(link.from, steps + 1)
  }
  if (!distance.has(from)) return undefined
  const elements = [graph.at(from)]
  const links: Link[] = []
  for (let left = distance.get(from)!; left > 0; left--) {
    let best: Link | undefined
    for (const link of graph.out(elements.at(-1)!.index)) {
      if (distance.get(link.to) !== left - 1 || !follow(link)) continue
      if (best === undefined || graph.at(link.to).id < graph.at(best.to).id) best = link
    }
    links.push(best!)
    elements.push(graph.at(best!.to))
  }
  return { elements, links }
}
