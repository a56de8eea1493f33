import { alg, Graph as Oracle } from '@dagrejs/graphlib'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryArchitecture } from '../../../tests/builders/arbitraries'
import { shuffleArchitecture } from '../../../tests/builders/shuffle'
import { type Architecture, SECTIONS } from '../types'
import { buildGraph } from './build'
import type { Element, Graph, Link } from './types'

const design = (parts: Omit<Architecture, 'version' | 'name'>): Graph => buildGraph({ version: 1, name: 'A test', ...parts })
const calling = (...to: string[]) => ({ calls: to.map((id) => ({ to: id })) })
const ids = (elements: readonly Element[]) => elements.map(({ id }) => id)
const service = (graph: Graph, id: string) => graph.of('services').find((one) => one.id === id)!
const store = (graph: Graph, id: string) => graph.of('stores').find((one) => one.id === id)!

const resolve = (architecture: Architecture, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce((value: unknown, key) => (value as Record<string, unknown>)[key], architecture)

const oracleOf = (graph: Graph, follow: (link: Link) => boolean): Oracle => {
  const oracle = new Oracle({ directed: true })
  for (const { index } of graph.elements) oracle.setNode(String(index))
  for (const link of graph.links) if (follow(link)) oracle.setEdge(String(link.from), String(link.to))
  return oracle
}
const filters: ((link: Link) => boolean)[] = [() => true, (link) => link.kind === 'sync', (link) => link.index % 2 === 0]

describe('elements and links', () => {
  it('stand in the order of the sections, and their pointers resolve', () => {
    fc.assert(
      fc.property(arbitraryArchitecture(), (architecture) => {
        const graph = buildGraph(architecture)
        expect(ids(graph.elements)).toEqual(SECTIONS.flatMap((section) => Object.keys(architecture[section] ?? {})))
        for (const [i, element] of graph.elements.entries()) {
          expect(element.index).toBe(i)
          expect(resolve(architecture, element.pointer)).toBe(element.value)
          expect(graph.byId(element.id)).toBe(element)
        }
        for (const [i, link] of graph.links.entries()) {
          expect(link.index).toBe(i)
          expect(resolve(architecture, link.pointer)).toBe(link.value)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('are handed out by section, by role and by their ends alike', () => {
    fc.assert(
      fc.property(arbitraryArchitecture(), (architecture) => {
        const graph = buildGraph(architecture)
        expect(SECTIONS.flatMap((section) => [...graph.of(section)])).toEqual(graph.elements)
        const roles = ['calls', 'routes', 'uses', 'publishes', 'consumes', 'forwardsTo'] as const
        const byIndex = (a: Link, b: Link) => a.index - b.index
        expect(roles.flatMap((role): Link[] => [...graph.linksOf(role)]).sort(byIndex)).toEqual(graph.links)
        expect(graph.elements.flatMap((element) => [...graph.out(element)]).sort(byIndex)).toEqual(graph.links)
        expect(graph.elements.flatMap((element) => [...graph.in(element.index)]).sort(byIndex)).toEqual(graph.links)
        for (const element of graph.elements) {
          expect(graph.out(element).every(({ from }) => from === element.index)).toBe(true)
          expect(graph.in(element).every(({ to }) => to === element.index)).toBe(true)
          expect(graph.degree(element)).toBe(graph.out(element).length + graph.in(element).length)
        }
      }),
      { numRuns: 100 },
    )
  })

  it('run the way the work does: a consume from the channel to whoever consumes', () => {
    const graph = design({
      services: { mailer: { consumes: [{ from: 'mails' }] } },
      channels: { mails: { type: 'sqs' }, news: { type: 'sns', forwardsTo: ['mails'] } },
    })
    expect(graph.links.map(({ role, kind, from, to, pointer }) => [role, kind, graph.at(from).id, graph.at(to).id, pointer])).toEqual([
      ['consumes', 'async', 'mails', 'mailer', '/services/mailer/consumes/0'],
      ['forwardsTo', 'async', 'news', 'mails', '/channels/news/forwardsTo/0'],
    ])
  })

  it('know ids that mean something to JavaScript only where they are in the file', () => {
    const graph = design({ services: { constructor: calling('hasown'), hasown: {}, valueof: calling('constructor') } })
    expect(ids(graph.elements)).toEqual(['constructor', 'hasown', 'valueof'])
    expect(graph.links).toHaveLength(2)
    expect(['toString', 'prototype', '__proto__', 'valueOf'].map((id) => graph.byId(id))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })

  it('leave out a link to an id that does not exist', () => {
    const graph = design({ services: { orders: { ...calling('nowhere', 'payments'), uses: [{ to: 'constructor' }] }, payments: {} } })
    expect(graph.links.map(({ pointer }) => pointer)).toEqual(['/services/orders/calls/1'])
  })

  it('refuse an index that no element has', () => {
    expect(() => design({}).at(0)).toThrow(RangeError)
  })
})

describe('reachable and shortestPath', () => {
  it('agree with graphlib, whatever is followed', () => {
    fc.assert(
      fc.property(arbitraryArchitecture(), fc.constantFrom(...filters), fc.nat(), (architecture, follow, pick) => {
        const graph = buildGraph(architecture)
        const from = graph.elements[pick % graph.elements.length]
        if (from === undefined) return
        const distances = alg.dijkstra(oracleOf(graph, follow), String(from.index))
        const reached = graph.elements.filter(({ index }) => Number.isFinite(distances[index]!.distance))
        expect(graph.reachable([from], follow).toSorted((a, b) => a.index - b.index)).toEqual(reached)
        const paths = graph.elements.map((to) => graph.shortestPath(from, to, follow))
        expect(paths.map((path) => path?.links.length ?? Number.POSITIVE_INFINITY)).toEqual(
          graph.elements.map(({ index }) => distances[index]!.distance),
        )
        for (const [to, path] of paths.entries()) {
          if (path === undefined) continue
          expect([path.elements[0]!.index, path.elements.at(-1)!.index, path.links.every(follow)]).toEqual([from.index, to, true])
          expect(path.links.map((link) => [link.from, link.to])).toEqual(
            path.links.map((_, i) => [path.elements[i]!.index, path.elements[i + 1]!.index]),
          )
        }
      }),
      { numRuns: 500 },
    )
  })

  it('reach from several starts at once, nearest first, each once', () => {
    const graph = design({ services: { a: calling('c'), b: calling('c', 'd'), c: calling('e'), d: {}, e: calling('a'), f: {} } })
    expect(ids(graph.reachable([service(graph, 'a'), 1]))).toEqual(['a', 'b', 'c', 'd', 'e'])
  })

  it('ask the filter for every link that leaves what is reached, and for no other', () => {
    const graph = design({ services: { a: calling('b'), b: calling('a'), c: calling('a') } })
    const asked: string[] = []
    graph.reachable([0], ({ pointer }) => asked.push(pointer) > 0)
    expect(asked).toEqual(['/services/a/calls/0'])
  })
})

describe('dominators', () => {
  it('see who stands between a start and the rest', () => {
    const graph = design({
      clients: { shopper: calling('api') },
      gateways: { api: { type: 'alb', routes: [{ to: 'a' }, { to: 'b' }] } },
      services: { a: calling('c'), b: calling('c'), c: { uses: [{ to: 'db' }] }, alone: {} },
      stores: { db: { type: 'rds' } },
    })
    const by = graph.dominators(graph.at(0))
    expect(graph.elements.map(({ id, index }) => [id, by[index] === -1 ? undefined : graph.at(by[index]!).id])).toEqual([
      ['shopper', 'shopper'],
      ['api', 'shopper'],
      ['a', 'api'],
      ['b', 'api'],
      ['c', 'api'],
      ['alone', undefined],
      ['db', 'c'],
    ])
    expect(graph.dominators(graph.at(0), ({ role }) => role === 'calls').filter((d) => d !== -1)).toHaveLength(2)
  })
})

describe('cycles', () => {
  const graph = design({
    services: {
      z: calling('y'),
      y: { calls: [{ to: 'x', needsReply: false }] },
      x: calling('z', 'y'),
      self: calling('self'),
      loop: { publishes: [{ to: 'news' }], consumes: [{ from: 'news' }] },
    },
    channels: { news: { type: 'sns' } },
  })

  it('are closed by calls between services, waiting or not, and not by events or a call to itself', () => {
    expect(graph.cycles().map(ids)).toEqual([['z', 'y', 'x']])
  })

  it('show a shortest way round, from the id that comes first', () => {
    const { elements, links } = graph.cycleWithin(graph.cycles()[0]!)
    expect(ids(elements)).toEqual(['x', 'y'])
    expect(links.map(({ pointer }) => pointer)).toEqual(['/services/x/calls/1', '/services/y/calls/0'])
  })
})

describe('longestHops', () => {
  it('counts waiting calls between services only, and a cycle of n as n - 1', () => {
    const graph = design({
      gateways: { api: { type: 'alb', routes: [{ to: 'a' }] } },
      services: {
        a: calling('b'),
        b: calling('c'),
        c: calling('b', 'd', 'shop'),
        d: { calls: [{ to: 'e', needsReply: false }] },
        e: calling('f'),
        f: {},
      },
      externals: { shop: {} },
    })
    expect(graph.hops()).toHaveLength(5)
    const { hops, path } = graph.longestHops([service(graph, 'a')])
    expect([hops, ids(path.elements)]).toEqual([3, ['a', 'b', 'c', 'd']])
    expect(graph.longestHops([service(graph, 'd')]).hops).toBe(0)
    expect(graph.longestHops([service(graph, 'f'), service(graph, 'e')]).path.elements.map(({ id }) => id)).toEqual(['e', 'f'])
    expect(graph.longestHops([])).toEqual({ hops: 0, path: { elements: [], links: [] } })
  })
})

describe('stores', () => {
  const graph = design({
    clients: { app: { uses: [{ to: 'events', access: 'read' }] } },
    services: {
      orders: {
        uses: [
          { to: 'db', access: 'read' },
          { to: 'db', access: 'write' },
          { to: 'events', access: 'write' },
          { to: 'cache', access: 'write' },
        ],
      },
      billing: { uses: [{ to: 'db', access: 'read-write' }, { to: 'cache', access: 'write' }, { to: 'lost' }] },
    },
    stores: {
      db: { type: 'rds', owner: 'billing' },
      events: { type: 's3' },
      cache: { type: 'elasticache' },
      lost: { type: 'other', owner: 'nobody' },
    },
  })

  it('belong to their declared owner, else to their only writer', () => {
    expect(graph.of('stores').map((one) => graph.ownerOf(one)?.id)).toEqual(['billing', 'orders', undefined, undefined])
  })

  it('know everybody that uses them, each once, with all it does', () => {
    expect(
      graph.accessesOf(store(graph, 'db')).map(({ accessor, links, reads, writes }) => [accessor.id, links.length, reads, writes]),
    ).toEqual([
      ['orders', 2, true, true],
      ['billing', 1, true, true],
    ])
    expect(graph.accessesOf(store(graph, 'lost')).map(({ reads, writes }) => [reads, writes])).toEqual([[false, false]])
  })

  it('are shared from two accessors on', () => {
    expect(
      graph.sharedStores().map(({ store: { id }, owner, accesses }) => [id, owner?.id, ids(accesses.map(({ accessor }) => accessor))]),
    ).toEqual([
      ['db', 'billing', ['orders', 'billing']],
      ['events', 'orders', ['app', 'orders']],
      ['cache', undefined, ['orders', 'billing']],
    ])
  })
})

describe('the order of the file', () => {
  it('changes neither cycles, nor the paths that are shown', () => {
    const evidence = (architecture: Architecture) => {
      const graph = buildGraph(architecture)
      const byId = graph.elements.toSorted((a, b) => (a.id < b.id ? -1 : 1))
      return {
        cycles: graph
          .cycles()
          .map((cycle) => ids(graph.cycleWithin(cycle).elements))
          .sort(),
        longest: graph
          .of('services')
          .map((one) => graph.longestHops([one]))
          .map(({ hops, path }) => [...ids(path.elements), hops].join())
          .sort(),
        all: ids(graph.longestHops(graph.of('services')).path.elements),
        shortest: byId.map((to) => ids(graph.shortestPath(byId[0]!, to)?.elements ?? [])),
        shared: graph
          .sharedStores()
          .map(({ store: { id }, owner }) => [id, owner?.id])
          .sort(),
      }
    }
    fc.assert(
      fc.property(arbitraryArchitecture({ maxServices: 8 }), fc.nat(), (architecture, seed) => {
        expect(evidence(shuffleArchitecture(architecture, seed))).toEqual(evidence(architecture))
      }),
      { numRuns: 200 },
    )
  })
})
