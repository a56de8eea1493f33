import { alg } from '@dagrejs/graphlib'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryDigraph, chain, type RandomDigraph, toDigraph, toOracle } from '../../../tests/builders/digraphs'
import { reverse } from './digraph'
import { shortestCycle } from './shortest-cycle'

/** The shortest way from any node back to itself, by graphlib's distances. */
const girth = (random: RandomDigraph): number => {
  const distances = alg.dijkstraAll(toOracle(random))
  return Math.min(Number.POSITIVE_INFINITY, ...random.edges.map(([from, to]) => 1 + distances[to]![from]!.distance))
}

const search = (random: RandomDigraph, among = nodesOf(random)) => {
  const graph = toDigraph(random)
  return shortestCycle(graph, reverse(graph), among)
}

const nodesOf = ({ size }: RandomDigraph) => Array.from({ length: size }, (_, v) => v)

describe('shortestCycle', () => {
  it("is as short as graphlib's distances allow, and runs over real edges back to its start", () => {
    fc.assert(
      fc.property(arbitraryDigraph(15), (random) => {
        const graph = toDigraph(random)
        const cycle = search(random)
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
    const random: RandomDigraph = {
      size: 5,
      edges: [
        [0, 1],
        [1, 0],
        [2, 3],
        [3, 4],
        [4, 2],
      ],
    }
    expect(search(random, [2, 3, 4])?.nodes).toEqual([2, 3, 4])
    expect(search(random, [0, 2, 3])).toBeUndefined()
  })

  it('takes the first of several that are as short', () => {
    expect(
      search({
        size: 6,
        edges: [
          [3, 4],
          [4, 5],
          [5, 3],
          [0, 1],
          [1, 2],
          [2, 0],
        ],
      })?.nodes,
    ).toEqual([0, 1, 2])
  })

  it('takes a ring of 10,000 and finds the short cycle in it, whichever way it runs', () => {
    const ring = chain(10_000, true)
    expect(search(ring)?.edges).toHaveLength(10_000)
    const edges = [...ring.edges, [5003, 5000] as const]
    expect(search({ size: 10_000, edges })?.nodes).toEqual([5000, 5001, 5002, 5003])
    const turned = edges.map(([from, to]) => [to, from] as const)
    expect(search({ size: 10_000, edges: turned })?.nodes).toEqual([5000, 5003, 5002, 5001])
  })

  it('finds a cycle in a torus of 10,000, whose shortest cycles all have 100 edges', () => {
    const edges = Array.from({ length: 10_000 }, (_, v) => [
      [v, v - (v % 100) + ((v + 1) % 100)] as const,
      [v, (v + 100) % 10_000] as const,
    ]).flat()
    expect(search({ size: 10_000, edges })?.edges).toHaveLength(100)
  })
})
