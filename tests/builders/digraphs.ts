import { Graph as Oracle } from '@dagrejs/graphlib'
import * as fc from 'fast-check'
import { type Digraph, makeDigraph } from '../../src/architecture/graph/digraph'

export interface RandomDigraph {
  readonly size: number
  readonly edges: readonly (readonly [number, number])[]
}

/** Directed graphs with self-loops and parallel edges, from sparse to dense. */
export const arbitraryDigraph = (maxSize: number, minSize = 0): fc.Arbitrary<RandomDigraph> =>
  fc.integer({ min: minSize, max: maxSize }).chain((size) => {
    const node = fc.integer({ min: 0, max: Math.max(0, size - 1) })
    const edges = size === 0 ? fc.constant([]) : fc.array(fc.tuple(node, node), { maxLength: size * 3, size: 'max' })
    return fc.record({ size: fc.constant(size), edges })
  })

export const toDigraph = ({ size, edges }: RandomDigraph): Digraph =>
  makeDigraph(
    size,
    edges.map(([from]) => from),
    edges.map(([, to]) => to),
  )

/** The same graph for the library that checks ours. Its nodes are strings. */
export const toOracle = ({ size, edges }: RandomDigraph): Oracle => {
  const oracle = new Oracle({ directed: true })
  for (let v = 0; v < size; v++) oracle.setNode(String(v))
  for (const [from, to] of edges) oracle.setEdge(String(from), String(to))
  return oracle
}

/** 0 → 1 → … → size - 1, and back to 0 where it is closed. */
export const chain = (size: number, closed = false): RandomDigraph => ({
  size,
  edges: Array.from({ length: closed ? size : size - 1 }, (_, v) => [v, (v + 1) % size] as const),
})
