import { alg, Graph as Oracle } from '@dagrejs/graphlib'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryDigraph, chain, type RandomDigraph, toDigraph, toOracle } from '../../../tests/builders/digraphs'
import { longestPaths } from './longest-path'

/** Components, and edges between them, by graphlib alone. */
const condense = (random: RandomDigraph) => {
  const components = alg.tarjan(toOracle(random))
  const of = new Map(components.flatMap((members, c) => members.map((v) => [Number(v), c] as const)))
  const dag = new Oracle({ directed: true })
  for (const c of components.keys()) dag.setNode(String(c))
  for (const [from, to] of random.edges) if (of.get(from) !== of.get(to)) dag.setEdge(String(of.get(from)), String(of.get(to)))
  return { of, dag, weight: (c: number) => components[c]!.length - 1 }
}

/** Tries every path through the condensed graph. */
const bruteForce = (random: RandomDigraph, start: number): number => {
  const { of, dag, weight } = condense(random)
  const from = (c: number): number => weight(c) + Math.max(0, ...(dag.successors(String(c)) ?? []).map((d) => 1 + from(Number(d))))
  return from(of.get(start)!)
}

/** Goes through graphlib's topological order once. */
const byTopologicalOrder = (random: RandomDigraph): ((start: number) => number) => {
  const { of, dag, weight } = condense(random)
  const length = new Map<number, number>()
  for (const c of alg.topsort(dag).reverse().map(Number)) {
    length.set(c, weight(c) + Math.max(0, ...(dag.successors(String(c)) ?? []).map((d) => 1 + length.get(Number(d))!)))
  }
  return (start) => length.get(of.get(start)!)!
}

describe('longestPaths', () => {
  it('has the lengths that trying every path gives', () => {
    fc.assert(
      fc.property(arbitraryDigraph(9, 1), (random) => {
        const paths = longestPaths(toDigraph(random))
        for (let v = 0; v < random.size; v++) expect(paths.lengthFrom(v)).toBe(bruteForce(random, v))
      }),
      { numRuns: 500 },
    )
  })

  it("has the lengths that graphlib's topological order gives", () => {
    fc.assert(
      fc.property(arbitraryDigraph(40, 1), (random) => {
        const paths = longestPaths(toDigraph(random))
        const expected = byTopologicalOrder(random)
        for (let v = 0; v < random.size; v++) expect(paths.lengthFrom(v)).toBe(expected(v))
      }),
      { numRuns: 500 },
    )
  })

  it('walks over real edges, visits nothing twice, and without cycles is as long as it says', () => {
    fc.assert(
      fc.property(arbitraryDigraph(20, 1), (random) => {
        const graph = toDigraph(random)
        const paths = longestPaths(graph)
        const acyclic = alg.isAcyclic(toOracle(random))
        for (let v = 0; v < random.size; v++) {
          const { nodes, edges } = paths.walkFrom(v)
          expect(nodes[0]).toBe(v)
          expect(new Set(nodes).size).toBe(nodes.length)
          expect(edges.map((e) => random.edges[graph.labels[e]!])).toEqual(nodes.slice(1).map((to, i) => [nodes[i], to]))
          expect(edges.length).toBeLessThanOrEqual(paths.lengthFrom(v))
          if (acyclic) expect(edges.length).toBe(paths.lengthFrom(v))
        }
      }),
      { numRuns: 500 },
    )
  })

  it('goes through the components of a longest path, also where the walk is shorter', () => {
    fc.assert(
      fc.property(arbitraryDigraph(20, 1), (random) => {
        const { of, weight } = condense(random)
        const paths = longestPaths(toDigraph(random))
        for (let v = 0; v < random.size; v++) {
          const components = [...new Set(paths.walkFrom(v).nodes.map((node) => of.get(node)!))]
          expect(components.reduce((sum, c) => sum + weight(c), components.length - 1)).toBe(paths.lengthFrom(v))
        }
      }),
      { numRuns: 500 },
    )
  })

  it('goes round a ring once, wherever it starts', () => {
    const ring = longestPaths(toDigraph(chain(10_000, true)))
    expect(ring.lengthFrom(7)).toBe(9999)
    expect(ring.walkFrom(7).nodes).toHaveLength(10_000)
    expect(ring.walkFrom(7).nodes.at(-1)).toBe(6)
  })

  it('leaves a ring over the last of its exits', () => {
    const random: RandomDigraph = {
      size: 6,
      edges: [
        [0, 1],
        [1, 2],
        [2, 3],
        [3, 0],
        [1, 4],
        [2, 5],
      ],
    }
    const paths = longestPaths(toDigraph(random))
    expect(paths.lengthFrom(0)).toBe(4)
    expect(paths.walkFrom(0).nodes).toEqual([0, 1, 2, 5])
  })

  it('ends at the furthest node of the last component', () => {
    expect(
      longestPaths(
        toDigraph({
          size: 4,
          edges: [
            [0, 1],
            [1, 2],
            [2, 0],
            [0, 3],
            [3, 0],
          ],
        }),
      ).walkFrom(0).nodes,
    ).toEqual([0, 1, 2])
  })

  it('takes a chain of 10,000', () => {
    const paths = longestPaths(toDigraph(chain(10_000)))
    expect(paths.lengthFrom(0)).toBe(9999)
    expect(paths.walkFrom(0).edges).toHaveLength(9999)
  })
})
