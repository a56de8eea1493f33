import { alg } from '@dagrejs/graphlib'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryDigraph, chain, type RandomDigraph, toOracle } from '../../../tests/builders/digraphs'
import { immediateDominators } from './dominators'

const successorsIn = ({ size, edges }: RandomDigraph) => {
  const lists: number[][] = Array.from({ length: size }, () => [])
  for (const [from, to] of edges) lists[from]!.push(to)
  return (node: number) => lists[node]!
}

/** Everything the root reaches once a node is gone, by graphlib. */
const reachedWithout = (random: RandomDigraph, root: number, gone?: number): Set<number> => {
  if (gone === root) return new Set()
  const edges = random.edges.filter(([from, to]) => from !== gone && to !== gone)
  return new Set(alg.preorder(toOracle({ size: random.size, edges }), [String(root)]).map(Number))
}

/** The definition: d dominates v where v is out of reach without d. */
const dominatorsOf = (random: RandomDigraph, root: number): Map<number, Set<number>> => {
  const reached = reachedWithout(random, root)
  const all = new Map([...reached].map((v) => [v, new Set([v])]))
  for (const d of reached) {
    const left = reachedWithout(random, root, d)
    for (const v of reached) if (!left.has(v)) all.get(v)!.add(d)
  }
  return all
}

describe('immediateDominators', () => {
  it('agrees with the definition: remove a node and see what is out of reach', () => {
    fc.assert(
      fc.property(arbitraryDigraph(12, 1), (random) => {
        const found = immediateDominators(random.size, 0, successorsIn(random))
        const expected = dominatorsOf(random, 0)
        for (let v = 0; v < random.size; v++) {
          const chainOf: number[] = []
          for (let d = v; expected.has(v) && !chainOf.includes(d); d = found[d]!) chainOf.push(d)
          expect(new Set(chainOf)).toEqual(expected.get(v) ?? new Set())
          if (!expected.has(v)) expect(found[v]).toBe(-1)
        }
        expect(found[0]).toBe(0)
      }),
      { numRuns: 1000 },
    )
  })

  it('takes a chain, a ring and a ladder of 10,000', () => {
    for (const random of [chain(10_000), chain(10_000, true)]) {
      expect(immediateDominators(10_000, 0, successorsIn(random))[9999]).toBe(9998)
    }
    const ladder = {
      size: 10_000,
      edges: [
        ...chain(10_000).edges,
        ...chain(10_000)
          .edges.slice(1)
          .map(([, to]) => [to - 2, to] as const),
      ],
    }
    expect(immediateDominators(10_000, 0, successorsIn(ladder))[9999]).toBe(0)
  })
})
