import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Architecture, Call } from '../types'
import { buildGraph } from './build'
import { isRetrying } from './is-retrying'
import { isWaiting } from './is-waiting'
import { attemptsOn } from './retry-heads'
import { retryPaths } from './retry-paths'
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
  retryPaths(buildGraph(design(calls))).map(({ byProduct, layers, product }) => ({ ids: byProduct.join(' '), layers, product }))

/** By trying every simple path: for each, the product of its attempts and the links on it that retry. */
const allPaths = (architecture: Architecture) => {
  const graph = buildGraph(architecture)
  const found: { readonly links: readonly SyncLink[]; readonly product: number; readonly retrying: readonly SyncLink[] }[] = []
  const walk = (at: number, seen: readonly number[], links: readonly SyncLink[]): void => {
    const product = links.reduce((all, link) => all * attemptsOn(link), 1)
    if (links.length > 0) found.push({ links, product, retrying: links.filter(isRetrying) })
    for (const link of graph.out(at)) {
      // A link on which nobody waits can only be the first: no failure travels up it.
      if (link.kind !== 'sync' || seen.includes(link.to) || (links.length > 0 && !isWaiting(link))) continue
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

  it('ends above a link on which nobody waits, and begins anew with it', () => {
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
    expect(
      pathsOf([
        ['a', 'b', retry(1)],
        ['b', 'c', retry(9, { needsReply: false })],
        ['c', 'd', retry(1)],
      ]),
    ).toEqual([
      { ids: 'a b', layers: 1, product: 2 },
      { ids: 'b c d', layers: 2, product: 20 },
    ])
  })

  it('ends at a system of others: a webhook is no part of the call to its sender', () => {
    const graph = buildGraph({
      version: 1,
      name: 'A test',
      services: { a: { calls: [{ to: 'x', retry: { max: 2 } }] }, b: { calls: [{ to: 'c', retry: { max: 2 } }] }, c: {} },
      externals: { x: { calls: [{ to: 'b', retry: { max: 3 } }] } },
    })
    expect(retryPaths(graph).map(({ byProduct, product }) => [byProduct.join(' '), product])).toEqual([
      ['a x', 3],
      ['x b c', 12],
    ])
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
          const heads = buildGraph(architecture).linksOf('calls').filter(isRetrying)
          const expected = heads
            .filter(({ pointer }) => all.some(({ links }) => links[0]!.pointer === pointer && isOutermost(links[0]!)))
            .map(({ pointer }) => ({
              pointer,
              product: Math.max(...all.filter(({ links }) => links[0]!.pointer === pointer).map((path) => path.product)),
            }))
          const found = retryPaths(buildGraph(architecture)).map(({ head, product }) => ({ pointer: head.pointer, product }))
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
          const found = Math.max(0, ...retryPaths(buildGraph(architecture)).map(({ layers }) => layers))
          expect(found).toBe(worst)
        }),
        { numRuns: 500 },
      )
    },
    PATIENCE,
  )

  it(
    'reads paths that exist, with the product and the number of layers that are claimed',
    () => {
      fc.assert(
        fc.property(arbitraryCalls(true), (calls) => {
          const graph = buildGraph(design(calls))
          const all = allPaths(design(calls)).map((path) => ({
            ...path,
            ids: path.links.flatMap(({ from, to }, i) => (i === 0 ? [from, to] : [to])),
          }))
          const exists = (ids: readonly string[], isClaimed: (path: (typeof all)[number]) => boolean) =>
            all.some((path) => isClaimed(path) && path.ids.map((index) => graph.at(index).id).join() === ids.join())
          for (const { byProduct, product, byLayers, layers } of retryPaths(graph)) {
            expect(exists(byProduct, (path) => Math.abs(path.product - product) < 1e-9)).toBe(true)
            expect(exists(byLayers, (path) => path.retrying.length === layers)).toBe(true)
          }
        }),
        { numRuns: 300 },
      )
    },
    PATIENCE,
  )

  it(
    'puts every retrying link below one head, and below one with two layers exactly where some path has them',
    () => {
      fc.assert(
        fc.property(arbitraryCalls(true), (calls) => {
          const architecture = design(calls)
          const paths = retryPaths(buildGraph(architecture))
          const links = buildGraph(architecture).linksOf('calls').filter(isRetrying)
          const all = allPaths(architecture)
          expect(paths.flatMap(({ retrying }) => retrying.map(({ pointer }) => pointer)).sort()).toEqual(
            links.map(({ pointer }) => pointer).sort(),
          )
          for (const { retrying, layers } of paths) {
            for (const { pointer } of retrying) {
              const isRepeated = all.some((path) => path.retrying.length >= 2 && path.links.some((link) => link.pointer === pointer))
              expect(layers >= 2).toBe(isRepeated)
            }
          }
        }),
        { numRuns: 500 },
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
          if (worst >= 2) expect(Math.max(...found.map(({ layers }) => layers))).toBeGreaterThanOrEqual(2)
          const links = buildGraph(architecture).linksOf('calls').filter(isRetrying)
          expect(found.length > 0).toBe(links.length > 0)
        }),
        { numRuns: 500 },
      )
    },
    PATIENCE,
  )
})
