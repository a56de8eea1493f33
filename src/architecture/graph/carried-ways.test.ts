import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryArchitecture } from '../../../tests/builders/arbitraries'
import { shuffleArchitecture } from '../../../tests/builders/shuffle'
import type { Architecture } from '../types'
import { buildGraph } from './build'
import { carriedWays } from './carried-ways'
import type { Element, Graph } from './types'

const isEnd = ({ section }: Element) => section === 'services' || section === 'gateways'
const isCarrier = ({ section }: Element) => section === 'channels' || section === 'workflows'
const waysIn = (graph: Graph, direction: 'out' | 'in') => carriedWays(graph, direction, isEnd, isCarrier)
const idsOf = (way: readonly Element[] | undefined) => way?.map(({ id }) => id).join(' ')

/** By trying every way without a repetition: the ids of the shortest ones, the first of them in the order of end and steps. */
const nearest = (graph: Graph, start: Element, direction: 'out' | 'in'): string | undefined => {
  const found: Element[][] = []
  const walk = (way: readonly Element[]): void => {
    const last = way.at(-1)!
    for (const link of direction === 'out' ? graph.out(last) : graph.in(last)) {
      const next = graph.at(direction === 'out' ? link.to : link.from)
      if (link.kind === 'data' || way.includes(next)) continue
      if (isEnd(next)) found.push([...way, next])
      else if (isCarrier(next)) walk([...way, next])
    }
  }
  walk([start])
  const key = (way: readonly Element[]) => [String(way.length).padStart(3, '0'), way.at(-1)!.id, ...way.map(({ id }) => id)].join(' ')
  return idsOf(found.sort((a, b) => (key(a) < key(b) ? -1 : 1))[0])
}

const line = (channels: number): Architecture => ({
  version: 1,
  name: 'A test',
  services: { first: { publishes: [{ to: 'h0' }] }, last: { consumes: [{ from: `h${channels - 1}` }] } },
  channels: Object.fromEntries(
    Array.from({ length: channels }, (_, i) => [`h${i}`, { type: 'sns' as const, forwardsTo: i < channels - 1 ? [`h${i + 1}`] : [] }]),
  ),
})

describe('carriedWays', () => {
  const graph = buildGraph(line(3))
  const [first, last] = [graph.byId('first')!, graph.byId('last')!]

  it('leads through channels, both ways', () => {
    expect(idsOf(waysIn(graph, 'out').from(first))).toBe('first h0 h1 h2 last')
    expect(idsOf(waysIn(graph, 'in').from(last))).toBe('last h2 h1 h0 first')
    expect(waysIn(graph, 'out').from(last)).toBeUndefined()
    expect(waysIn(graph, 'in').has(first)).toBe(false)
  })

  it('asks for ways that begin with one step', () => {
    expect(waysIn(graph, 'out').has(first, graph.byId('h1')!)).toBe(true)
    expect(waysIn(graph, 'out').has(last, graph.byId('h2')!)).toBe(false)
  })

  it('shows the beginning and the end of a long way', () => {
    const long = buildGraph(line(1000))
    const way = waysIn(long, 'out').from(long.byId('first')!)!
    expect(way.length).toBe(20)
    expect([way[0]!.id, way[1]!.id, way.at(-1)!.id]).toEqual(['first', 'h0', 'last'])
  })

  it.each(['out', 'in'] as const)(
    'finds the nearest other end, the first by id, whatever the order of the file: %s',
    (direction) => {
      fc.assert(
        fc.property(arbitraryArchitecture({ maxServices: 4, maxOthers: 3 }), fc.nat(), (architecture, seed) => {
          const shuffled = buildGraph(shuffleArchitecture(architecture, seed))
          const ways = waysIn(shuffled, direction)
          for (const start of shuffled.elements.filter(isEnd)) {
            const way = nearest(shuffled, start, direction)
            expect(idsOf(ways.from(start))).toBe(way)
            expect(ways.has(start)).toBe(way !== undefined)
          }
        }),
        { numRuns: 300 },
      )
    },
    120_000,
  )
})
