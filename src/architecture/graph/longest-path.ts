import type { Digraph } from './digraph'
import { type Components, stronglyConnected } from './tarjan'

/** A walk over edges, as positions in the arrays of the digraph. `nodes[i]` to `nodes[i + 1]` is `edges[i]`. */
export interface Walk {
  readonly nodes: readonly number[]
  readonly edges: readonly number[]
}

export interface LongestPaths {
  /** The length in edges of the longest path from a node, cycles condensed: a component of n nodes counts n - 1. */
  lengthFrom(node: number): number
  /**
   * One such path over real edges. Through a component it follows a depth-first path from where it comes in to the furthest node from which
   * it can go on. The longest simple path inside a component is NP-hard to find, and none may be as long as the n - 1 that are counted
   * (a cycle that is left where it was entered): then the walk is shorter than `lengthFrom`.
   */
  walkFrom(node: number): Walk
}

/** The last edge at `node` on which a longest path goes on from its component, or -1. */
type Exit = (node: number) => number

const depthFirst = (
  graph: Digraph,
  { of }: Components,
  root: number,
  exit: Exit,
): { into: Map<number, number>; from: Map<number, number>; end: number } => {
  const into = new Map<number, number>()
  const from = new Map<number, number>()
  const next = new Map<number, number>([[root, graph.offsets[root]!]])
  const path = [root]
  let end = exit(root) === -1 ? -1 : root
  let endDepth = end === -1 ? 0 : 1
  while (path.length > 0) {
    const v = path[path.length - 1]!
    const edge = next.get(v)!
    if (edge === graph.offsets[v + 1]) {
      path.pop()
      continue
    }
    next.set(v, edge + 1)
    const w = graph.targets[edge]!
    if (of[w] !== of[root] || next.has(w)) continue
    next.set(w, graph.offsets[w]!)
    into.set(w, edge)
    from.set(w, v)
    path.push(w)
    if (path.length > endDepth && exit(w) !== -1) {
      end = w
      endDepth = path.length
    }
  }
  return { into, from, end }
}

/** Longest paths from every node, in linear time. */
export const longestPaths = (graph: Digraph): LongestPaths => {
  const { offsets, targets } = graph
  const components = stronglyConnected(graph)
  const { of, sizes, members } = components
  /** What a component adds after its own n - 1 edges: the edge that leaves it, and the longest path from there. */
  const beyond = new Int32Array(components.count)
  const lengthOf = (component: number): number => sizes[component]! - 1 + beyond[component]!
  for (const v of members) {
    const c = of[v]!
    for (let e = offsets[v]!; e < offsets[v + 1]!; e++) {
      const d = of[targets[e]!]!
      if (d !== c) beyond[c] = Math.max(beyond[c]!, 1 + lengthOf(d))
    }
  }

  const exit: Exit = (v) => {
    const c = of[v]!
    for (let e = offsets[v]!; e < offsets[v + 1]!; e++) {
      const d = of[targets[e]!]!
      if (d !== c && 1 + lengthOf(d) === beyond[c]) return e
    }
    return -1
  }

  const walkFrom = (start: number): Walk => {
    const nodes = [start]
    const edges: number[] = []
    for (let v = start; ; ) {
      const last = beyond[of[v]!] === 0
      if (sizes[of[v]!]! > 1) {
        const { into, from, end } = depthFirst(graph, components, v, last ? () => 0 : exit)
        const inner: number[] = []
        for (let w = end; w !== v; w = from.get(w)!) inner.push(w)
        for (const w of inner.reverse()) {
          nodes.push(w)
          edges.push(into.get(w)!)
        }
        v = end
      }
      if (last) return { nodes, edges }
      const edge = exit(v)
      v = targets[edge]!
      nodes.push(v)
      edges.push(edge)
    }
  }
  return { lengthFrom: (node) => lengthOf(of[node]!), walkFrom }
}
