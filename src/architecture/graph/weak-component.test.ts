import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildGraph } from './build'
import { largestCallGroup } from './weak-component'

const groupOf = (count: number, pairs: readonly (readonly [number, number])[]): string[] => {
  const services = Object.fromEntries(
    Array.from({ length: count }, (_, i) => [`s${i}`, { calls: pairs.filter(([from]) => from === i).map(([, to]) => ({ to: `s${to}` })) }]),
  )
  return largestCallGroup(buildGraph({ version: 1, name: 'A test', services })).map(({ id }) => id)
}

describe('largestCallGroup', () => {
  it('follows calls whichever way they lead, and takes the first by id of two as large', () => {
    expect(
      groupOf(5, [
        [1, 0],
        [2, 0],
        [4, 3],
      ]),
    ).toEqual(['s0', 's1', 's2'])
    expect(
      groupOf(4, [
        [3, 2],
        [1, 0],
      ]),
    ).toEqual(['s0', 's1'])
    expect(groupOf(2, [[1, 1]])).toEqual(['s0'])
    expect(groupOf(0, [])).toEqual([])
  })

  it('is as large as the largest group that a walk finds', () => {
    const edges = fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: 10 })
    fc.assert(
      fc.property(edges, (pairs) => {
        const walk = (start: number): Set<number> => {
          const seen = new Set([start])
          for (const v of seen) for (const [a, b] of pairs) if (a === v || b === v) seen.add(a).add(b)
          return seen
        }
        expect(groupOf(9, pairs)).toHaveLength(Math.max(...Array.from({ length: 9 }, (_, i) => walk(i).size)))
      }),
    )
  })

  it('does not go through what is no service', () => {
    const graph = buildGraph({
      version: 1,
      name: 'A test',
      services: { a: { calls: [{ to: 'x' }] }, b: { calls: [{ to: 'x' }] } },
      externals: { x: {} },
    })
    expect(largestCallGroup(graph)).toHaveLength(1)
  })
})
