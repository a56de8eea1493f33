import type { Digraph } from './digraph'

export interface Components {
  readonly count: number
  /** Node → its component. Components are numbered from the sinks: an edge between two components always leads to the smaller number. */
  readonly of: Int32Array
  /** Component → how many nodes it has. */
  readonly sizes: Int32Array
  /** All nodes, those of component 0 first. */
  readonly members: Int32Array
}

/**
 * Strongly connected components in linear time, without recursion: a chain as long as the limits allow does not overflow the stack.
 * Source: R. Tarjan, "Depth-first search and linear graph algorithms", 1972.
 */
export const stronglyConnected = ({ size, offsets, targets }: Digraph): Components => {
  const of = new Int32Array(size).fill(-1)
  const seen = new Int32Array(size)
  const low = new Int32Array(size)
  const next = offsets.slice(0, size)
  const open = new Int32Array(size)
  const path = new Int32Array(size)
  const sizes: number[] = []
  const members = new Int32Array(size)
  let placed = 0
  let clock = 0
  let openCount = 0

  for (let root = 0; root < size; root++) {
    if (seen[root] !== 0) continue
    let depth = 0
    path[0] = root
    while (depth >= 0) {
      const v = path[depth]!
      if (seen[v] === 0) {
        seen[v] = low[v] = ++clock
        open[openCount++] = v
      }
      if (next[v]! < offsets[v + 1]!) {
        const w = targets[next[v]!++]!
        if (seen[w] === 0) path[++depth] = w
        else if (of[w] === -1) low[v] = Math.min(low[v]!, seen[w]!)
        continue
      }
      depth--
      if (depth >= 0) low[path[depth]!] = Math.min(low[path[depth]!]!, low[v]!)
      if (low[v] !== seen[v]) continue
      const first = placed
      do {
        members[placed] = open[--openCount]!
        of[members[placed++]!] = sizes.length
      } while (open[openCount] !== v)
      sizes.push(placed - first)
    }
  }
  return { count: sizes.length, of, sizes: Int32Array.from(sizes), members }
}
