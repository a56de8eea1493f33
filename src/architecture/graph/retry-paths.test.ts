import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Architecture, Call } from '../types'
import { buildGraph } from './build'
import { isRetrying } from './is-retrying'
import { isWaiting } from './is-waiting'
import { attemptsOn, retryPaths } from './retry-paths'
import type { SyncLink } from './types'

/** Milliseconds, for a machine that has other work as well. */
const PATIENCE = 60_000

type Calls = readonly (readonly [from: string, to: string, call?: Omit<Call, 'to'>])[]
const design = (calls: Calls): Architecture => {
  const services: Record<string, { calls: Call[] }> = {}
  for (const [from, to, call] of calls) {
    services[from] ??= { calls: [] }
    services[to] ??= { calls: [] }
    services[from].calls.push({ to, ...call })
  }
  return { version: 1, name: 'A test', services }
}
const retry = (max: number, more: Omit<Call, 'to'> = {}) => ({ ...more, retry: { max } })
const pathsOf = (calls: Calls) =>
  retryPaths(buildGraph(design(calls))).map(({ ids, retrying, product }) => ({ ids: ids.join(' '), layers: retrying.length, product }))

/** By trying every simple path: for each, the product of its attempts and the links on it that retry. */
const allPaths = (architecture: Architecture) => {
  const graph = buildGraph(architecture)
  const found: { readonly links: readonly SyncLink[]; readonly product: number; readonly retrying: readonly SyncLink[] }[] = []
  const walk = (at: number, seen: readonly number[], links: readonly SyncLink[]): void => {
    const product = links.reduce((all, link) => all * attemptsOn(link), 1)
    if (links.length > 0) found.push({ links, product, retrying: links.filter(isRetrying) })
    for (const link of graph.out(at)) {
      if (link.kind !== 'sync' || !isWaiting(link) || seen.includes(link.to)) continue
      walk(link.to, [...seen, link.to], [...links, link])
    }
  }
  for (const { index } of graph.elements) walk(index, [index], [])
  return found
}

const arbitraryCall = fc.record(
  {
    retry: fc.record({ max: fc.integer({ min: 0, max: 4 }), budget: fc.constantFrom(0.1, 0.5, 1) }, { requiredKeys: [] }),
    needsReply: fc.boolean(),
  },
  { requiredKeys: [] },
)
const arbitraryCalls = (isAcyclic: boolean, nodes = 6): fc.Arbitrary<Calls> => {
  const node = fc.nat({ max: nodes - 1 })
  const edge = fc.tuple(node, node, arbitraryCall).map(([a, b, call]) => {
    const [from, to] = isAcyclic ? [Math.min(a, b), Math.max(a, b)] : [a, b]
    return [`s${from}`, `s${to}`, call] as const
  })
  return fc.array(
    edge.filter(([from, to]) => !isAcyclic || from !== to),
    { maxLength: nodes * 2 },
  )
}

describe('attemptsOn', () => {
  it.each([
    [undefined, 1],
    [{}, 1],
    [{ max: 0 }, 1],
    [{ max: 3 }, 4],
    [{ max: 3, budget: 0.1 }, 1.1],
    [{ max: 1, budget: 1 }, 2],
    [{ budget: 0.5 }, 1],
  ])('with %j are %d', (policy, attempts) => {
    const [link] = buildGraph(design([['a', 'b', policy === undefined ? {} : { retry: policy }]])).linksOf('calls')
    expect(attemptsOn(link!)).toBe(attempts)
  })
})

describe('retryPaths', () => {
  it('finds nothing where nothing retries', () => {
    expect(pathsOf([])).toEqual([])
    expect(pathsOf([['a', 'b', retry(0)]])).toEqual([])
  })

  it('multiplies along a path, and starts at the outermost link that retries', () => {
    expect(
      pathsOf([
        ['a', 'b'],
        ['b', 'c', retry(2)],
        ['c', 'd'],
        ['d', 'e', retry(3)],
        ['e', 'f'],
      ]),
    ).toEqual([{ ids: 'b c d e', layers: 2, product: 12 }])
  })

  it('does not multiply side by side', () => {
    expect(
      pathsOf([
        ['a', 'b', retry(2)],
        ['a', 'c', retry(3)],
      ]),
    ).toEqual([
      { ids: 'a b', layers: 1, product: 3 },
      { ids: 'a c', layers: 1, product: 4 },
    ])
  })

  it('ends at a link on which nobody waits', () => {
    expect(
      pathsOf([
        ['a', 'b', retry(2)],
        ['b', 'c', { needsReply: false }],
        ['c', 'd', retry(2)],
      ]),
    ).toEqual([
      { ids: 'a b', layers: 1, product: 3 },
      { ids: 'c d', layers: 1, product: 3 },
    ])
    expect(pathsOf([['a', 'b', retry(9, { needsReply: false })]])).toEqual([])
  })

  it('counts a cycle once, also where it is entered from above', () => {
    const ring: Calls = [
      ['b', 'c', retry(2)],
      ['c', 'b', retry(2)],
    ]
    expect(pathsOf(ring)).toMatchObject([{ layers: 2, product: 9 }])
    expect(pathsOf([['a', 'b', retry(1)], ...ring])).toMatchObject([{ layers: 3, product: 18 }])
    expect(pathsOf([...ring, ['c', 'd', retry(1)]])).toMatchObject([{ layers: 3, product: 18 }])
    expect(pathsOf([['a', 'a', retry(2)]])).toMatchObject([{ layers: 1, product: 3 }])
  })

  it(
    'does not overflow the stack: a chain and a ring of 10,000',
    () => {
      const chain: Calls = Array.from({ length: 10_000 }, (_, i) => [`s${i}`, `s${i + 1}`, i % 5000 === 0 ? retry(2) : {}] as const)
      expect(pathsOf(chain)).toMatchObject([{ layers: 2, product: 9 }])
      expect(pathsOf([...chain, ['s10000', 's0', {}]])).toMatchObject([{ layers: 2, product: 9 }])
      const layers: Calls = Array.from({ length: 10_000 }, (_, i) => [`s${i}`, `s${i + 1}`, retry(1)] as const)
      expect(pathsOf(layers)).toMatchObject([{ layers: 10_000, product: Infinity }])
    },
    PATIENCE,
  )

  it(
    'finds from every outermost link the largest product that any path has',
    () => {
      fc.assert(
        fc.property(arbitraryCalls(true), (calls) => {
          const architecture = design(calls)
          const all = allPaths(architecture)
          // Outermost: no link that retries leads, over however many links, to where it starts.
          const isOutermost = (link: SyncLink) => all.every(({ links, retrying }) => links.at(-1) !== link || retrying.length < 2)
          const heads = buildGraph(architecture)
            .linksOf('calls')
            .filter((link) => isRetrying(link) && isWaiting(link))
          const expected = heads
            .filter(({ pointer }) => all.some(({ links }) => links[0]!.pointer === pointer && isOutermost(links[0]!)))
            .map(({ pointer }) => ({
              pointer,
              product: Math.max(...all.filter(({ links }) => links[0]!.pointer === pointer).map((path) => path.product)),
            }))
          const found = retryPaths(buildGraph(architecture)).map(({ retrying, product }) => ({ pointer: retrying[0]!.pointer, product }))
          expect(found.map(({ pointer }) => pointer)).toEqual(expected.map(({ pointer }) => pointer))
          for (const [i, { product }] of found.entries()) expect(product).toBeCloseTo(expected[i]!.product, 9)
        }),
        { numRuns: 500 },
      )
    },
    PATIENCE,
  )

  it(
    'finds two layers wherever some path has them',
    () => {
      fc.assert(
        fc.property(arbitraryCalls(true), (calls) => {
          const architecture = design(calls)
          const worst = Math.max(0, ...allPaths(architecture).map(({ retrying }) => retrying.length))
          const found = Math.max(0, ...retryPaths(buildGraph(architecture)).map(({ retrying }) => retrying.length))
          expect(found >= 2).toBe(worst >= 2)
        }),
        { numRuns: 500 },
      )
    },
    PATIENCE,
  )

  it(
    'reads a path that exists: its links retry in this order, and its product is theirs',
    () => {
      fc.assert(
        fc.property(arbitraryCalls(true), (calls) => {
          const architecture = design(calls)
          const all = allPaths(architecture)
          for (const { ids, retrying, product } of retryPaths(buildGraph(architecture))) {
            const isThis = ({ links, ...path }: (typeof all)[number]) =>
              Math.abs(path.product - product) < 1e-9 &&
              path.retrying.map(({ pointer }) => pointer).join() === retrying.map(({ pointer }) => pointer).join() &&
              links.length === ids.length - 1
            expect(all.some(isThis)).toBe(true)
          }
        }),
        { numRuns: 300 },
      )
    },
    PATIENCE,
  )

  it(
    'ends on any graph, and never misses a path of two layers in one with cycles',
    () => {
      fc.assert(
        fc.property(arbitraryCalls(false, 5), (calls) => {
          const architecture = design(calls)
          const worst = Math.max(0, ...allPaths(architecture).map(({ retrying }) => retrying.length))
          const found = retryPaths(buildGraph(architecture))
          if (worst >= 2) expect(Math.max(...found.map(({ retrying }) => retrying.length))).toBeGreaterThanOrEqual(2)
          const links = buildGraph(architecture)
            .linksOf('calls')
            .filter((link) => isRetrying(link) && isWaiting(link))
          expect(found.length > 0).toBe(links.length > 0)
        }),
        { numRuns: 500 },
      )
    },
    PATIENCE,
  )
})
