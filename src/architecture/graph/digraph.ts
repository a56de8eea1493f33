/**
 * A directed graph in three flat arrays. Nodes are 0 … size - 1; the edges that leave node v are `offsets[v]` … `offsets[v + 1] - 1`.
 * Edge e leads to `targets[e]` and is number `labels[e]` in the caller's own list. The edges of a node stand in the order of their targets.
 */
export interface Digraph {
  readonly size: number
  readonly offsets: Int32Array
  readonly targets: Int32Array
  readonly labels: Int32Array
}

const stableOrder = (size: number, edges: ArrayLike<number>, keys: ArrayLike<number>): { order: Int32Array; offsets: Int32Array } => {
  const offsets = new Int32Array(size + 1)
  for (let i = 0; i < edges.length; i++) offsets[keys[edges[i]!]! + 1]!++
  for (let v = 0; v < size; v++) offsets[v + 1]! += offsets[v]!
  const next = offsets.slice(0, size)
  const order = new Int32Array(edges.length)
  for (let i = 0; i < edges.length; i++) order[next[keys[edges[i]!]!]!++] = edges[i]!
  return { order, offsets }
}

/** Edge i leads from `from[i]` to `to[i]`. Two counting sorts: time and space are linear. */
export const makeDigraph = (size: number, from: ArrayLike<number>, to: ArrayLike<number>): Digraph => {
  const all = new Int32Array(from.length)
  for (let i = 0; i < all.length; i++) all[i] = i
  const byTarget = stableOrder(size, all, to).order
  const { order, offsets } = stableOrder(size, byTarget, from)
  return { size, offsets, targets: order.map((edge) => to[edge]!), labels: order }
}

/** The same edges, turned round. Labels stay. */
export const reverse = (graph: Digraph): Digraph => {
  const from = new Int32Array(graph.targets.length)
  for (let v = 0; v < graph.size; v++) from.fill(v, graph.offsets[v]!, graph.offsets[v + 1]!)
  const turned = makeDigraph(graph.size, graph.targets, from)
  return { ...turned, labels: turned.labels.map((edge) => graph.labels[edge]!) }
}
