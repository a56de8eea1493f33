import { alg } from '@dagrejs/graphlib'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryDigraph, chain, type RandomDigraph, toDigraph, toOracle } from '../../../tests/builders/digraphs'
import { shortestCycle } from './shortest-cycle'

/** The shortest way from any node back to itself, by graphlib's distances. */
const girth = (random: RandomDigraph): number => {
  const distances = alg.dijkstraAll(toOracle(random))
  return Math.min(Number.POSITIVE_INFINITY, ...random.edges.map(([from, to]) => 1 + distances[to]![from]!.distance))
}

const nodesOf = ({ size }: RandomDigraph) => Array.from({ length: size }, (_, v) => v)

describe('shortestCycle', () => {
  it("is as short as graphlib's distances allow, and runs over real edges back to its start", () => {
    fc.assert(
      fc.property(arbitraryDigraph(15), (random) => {
        const graph = toDigraph(random)
        const cycle = shortestCycle(graph, nodesOf(random))
        expect(cycle?.edges.length ?? Number.POSITIVE_INFINITY).toBe(girth(random))
        if (cycle === undefined) return
        const { nodes, edges } = cycle
        expect(new Set(nodes).size).toBe(nodes.length)
        expect(nodes[0]).toBe(Math.min(...nodes))
        expect(edges.map((e) => random.edges[graph.labels[e]!])).toEqual(nodes.map((v, i) => [v, nodes[(i + 1) % nodes.length]]))
      }),
      { numRuns: 1000 },
    )
  })

  it('stays among the nodes it is given', () => {
    const random: RandomDigraph = { size: 5, edges: [[0, 1], [1, 0], [2, 3], [3, 4], [4, 2]] }
    expect(shortestCycle(toDigraph(random), [2, 3, 4])?.nodes).toEqual([2, 3, 4])
    expect(shortestCycle(toDigraph(random), [0, 2, 3])).toBeUndefined()
  })

  it('takes a ring of 10,000 and finds the short cycle in it', () => {
    expect(shortestCycle(toDigraph(chain(10_000, true)), nodesOf(chain(10_000)))?.edges).toHaveLength(10_000)
    const shortcut = { size: 10_000, edges: [...chain(10_000, true).edges, [5003, 5000] as const] }
    expect(shortestCycle(toDigraph(shortcut), nodesOf(shortcut))?.nodes).toEqual([5000, 5001, 5002, 5003])
  })

  it('finds a cycle in a torus of 10,000, whose shortest cycles all have 100 edges', () => {
    const edges = Array.from({ length: 10_000 }, (_, v) => [
      [v, v - (v % 100) + ((v + 1) % 100)] as const,
      [v, (v + 100) % 10_000] as const,
    ]).flat()
    expect(shortestCycle(toDigraph({ size: 10_000, edges }), nodesOf({ size: 10_000, edges }))?.edges).toHaveLength(100)
  })
})
