import type { Digraph } from './digraph'
import type { Walk } from './longest-path'

/** Edges that the search may look at, for every node and edge there is. */
const EFFORT = 64

/**
 * A shortest cycle among these nodes, or undefined where they have none; `back` is the graph reversed. It starts at its smallest node and takes the smallest next node wherever
 * there is a choice. Self-loops are cycles of one.
 *
 * Every node is searched from backwards, no further than the shortest cycle known, and then taken out together with all nodes that lie on no
 * cycle without it: a ring is searched once. Exact as long as the search looks at no more than 64 edges for each node and edge, which only graphs
 * of thousands of nodes with long cycles alone need; past that, the shortest cycle found so far is returned, so that time stays linear.
 */
export const shortestCycle = (graph: Digraph, back: Digraph, among: Iterable<number>): Walk | undefined => {
  const alive = new Set([...among].sort((a, b) => a - b))
  const { edges, peel } = peeler(graph, back, alive)
  let effort = EFFORT * (alive.size + edges)
  let best: Walk | undefined

  peel()
  for (const start of alive) {
    const limit = best?.edges.length ?? alive.size + 1
    const distance = new Map<number, number>([[start, 0]])
    const queue = [start]
    let length = 0
    for (let i = 0; i < queue.length && length === 0; i++) {
      const v = queue[i]!
      const next = distance.get(v)! + 1
      if (next >= limit) break
      for (let e = back.offsets[v]!; e < back.offsets[v + 1]!; e++) {
        effort--
        const w = back.targets[e]!
        if (w === start) length = next
        if (!alive.has(w) || distance.has(w)) continue
        distance.set(w, next)
        queue.push(w)
      }
    }
    if (length > 0) best = descend(graph, start, length, distance)
    if (best?.edges.length === 1 || (best !== undefined && effort < 0)) return best
    peel(start)
  }
  return best
}

/** From `start` round to `start` again, always to the smallest node that is one step nearer. */
const descend = (graph: Digraph, start: number, length: number, distance: ReadonlyMap<number, number>): Walk => {
  const nodes = [start]
  const edges: number[] = []
  for (let v = start, left = length - 1; left >= 0; left--) {
    let e = graph.offsets[v]!
    while (left === 0 ? graph.targets[e] !== start : distance.get(graph.targets[e]!) !== left) e++
    edges.push(e)
    v = graph.targets[e]!
    if (left > 0) nodes.push(v)
  }
  return { nodes, edges }
}

/** Takes a node out of `alive`, and then every node that has no edge in or none out any more. */
const peeler = (graph: Digraph, back: Digraph, alive: Set<number>) => {
  const degree = ({ offsets, targets }: Digraph) => {
    const count = new Map<number, number>()
    for (const v of alive)
      count.set(
        v,
        targets.subarray(offsets[v]!, offsets[v + 1]!).reduce((n, w) => n + (alive.has(w) ? 1 : 0), 0),
      )
    return count
  }
  const sides = [
    { graph, left: degree(back) },
    { graph: back, left: degree(graph) },
  ]
  const edges = [...sides[0]!.left.values()].reduce((a, b) => a + b, 0)
  const peel = (start?: number): void => {
    const gone = start === undefined ? [...alive].filter((v) => sides.some(({ left }) => left.get(v) === 0)) : [start]
    for (const v of gone) alive.delete(v)
    while (gone.length > 0) {
      const v = gone.pop()!
      for (const { graph: side, left } of sides) {
        for (let e = side.offsets[v]!; e < side.offsets[v + 1]!; e++) {
          const w = side.targets[e]!
          if (!alive.has(w)) continue
          left.set(w, left.get(w)! - 1)
          if (left.get(w) !== 0) continue
          alive.delete(w)
          gone.push(w)
        }
      }
    }
  }
  return { edges, peel }
}
