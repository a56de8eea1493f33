/**
 * Immediate dominators of everything reachable from `root`: node → the node that every path from the root passes last; the root maps to itself,
 * nodes out of reach to -1. `successors` is asked once for every node that is reached.
 * Source: T. Lengauer and R. Tarjan, "A fast algorithm for finding dominators in a flowgraph", 1979 (simple linking, O(edges x log nodes)), without recursion.
 */
export const immediateDominators = (size: number, root: number, successors: (node: number) => readonly number[]): number[] => {
  const { order, parent, predecessors } = depthFirst(size, root, successors)
  const count = order.length
  const semi = Int32Array.from({ length: count }, (_, v) => v)
  const label = Int32Array.from(semi)
  const ancestor = new Int32Array(count).fill(-1)
  const idom = new Int32Array(count)
  const bucket: number[][] = Array.from({ length: count }, () => [])

  const evaluate = (v: number): number => {
    if (ancestor[v] === -1) return v
    const chain: number[] = []
    for (let w = v; ancestor[ancestor[w]!] !== -1; w = ancestor[w]!) chain.push(w)
    for (const w of chain.reverse()) {
      const above = ancestor[w]!
      if (semi[label[above]!]! < semi[label[w]!]!) label[w] = label[above]!
      ancestor[w] = ancestor[above]!
    }
    return label[v]!
  }

  for (let w = count - 1; w > 0; w--) {
    for (const v of predecessors[w]!) semi[w] = Math.min(semi[w]!, semi[evaluate(v)]!)
    bucket[semi[w]!]!.push(w)
    const above = parent[w]!
    ancestor[w] = above
    for (const v of bucket[above]!) {
      const u = evaluate(v)
      idom[v] = semi[u]! < semi[v]! ? u : above
    }
    bucket[above] = []
  }

  const result = new Array<number>(size).fill(-1)
  result[root] = root
  for (let w = 1; w < count; w++) {
    if (idom[w] !== semi[w]) idom[w] = idom[idom[w]!]!
    result[order[w]!] = order[idom[w]!]!
  }
  return result
}

/** Nodes in depth-first order, with their parents and predecessors as positions in that order. */
const depthFirst = (size: number, root: number, successors: (node: number) => readonly number[]) => {
  const number = new Int32Array(size).fill(-1)
  const order = [root]
  const parent = [0]
  const predecessors: number[][] = [[]]
  const path = [{ at: 0, targets: successors(root), next: 0 }]
  number[root] = 0
  while (path.length > 0) {
    const top = path[path.length - 1]!
    if (top.next === top.targets.length) {
      path.pop()
      continue
    }
    const target = top.targets[top.next++]!
    if (number[target] === -1) {
      number[target] = order.length
      order.push(target)
      parent.push(top.at)
      predecessors.push([])
      path.push({ at: number[target], targets: successors(target), next: 0 })
    }
    predecessors[number[target]!]!.push(top.at)
  }
  return { order, parent, predecessors }
}
