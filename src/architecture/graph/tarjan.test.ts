import { alg } from '@dagrejs/graphlib'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryDigraph, chain, toDigraph, toOracle } from '../../../tests/builders/digraphs'
import { stronglyConnected } from './tarjan'

const byNumber = (a: number, b: number) => a - b
const canonical = (components: readonly (readonly number[])[]) => components.map((c) => [...c].sort(byNumber).join()).sort()

describe('stronglyConnected', () => {
  it('finds the components that graphlib finds', () => {
    fc.assert(
      fc.property(arbitraryDigraph(25), (random) => {
        const { count, of, sizes } = stronglyConnected(toDigraph(random))
        const ours: number[][] = Array.from({ length: count }, () => [])
        for (let v = 0; v < random.size; v++) ours[of[v]!]!.push(v)
        expect(canonical(ours)).toEqual(canonical(alg.tarjan(toOracle(random)).map((c) => c.map(Number))))
        expect([...sizes]).toEqual(ours.map((c) => c.length))
      }),
      { numRuns: 1000 },
    )
  })

  it('numbers components from the sinks and lists their members in that order', () => {
    fc.assert(
      fc.property(arbitraryDigraph(25), (random) => {
        const { of, members } = stronglyConnected(toDigraph(random))
        for (const [from, to] of random.edges) expect(of[from]).toBeGreaterThanOrEqual(of[to]!)
        expect([...members].map((v) => of[v])).toEqual([...of].sort(byNumber))
        expect([...members].sort(byNumber)).toEqual([...of.keys()])
      }),
      { numRuns: 500 },
    )
  })

  it('takes a chain and a ring of 10,000', () => {
    expect(stronglyConnected(toDigraph(chain(10_000))).count).toBe(10_000)
    const ring = stronglyConnected(toDigraph(chain(10_000, true)))
    expect([ring.count, ring.sizes[0]]).toEqual([1, 10_000])
  })
})
