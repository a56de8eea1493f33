import { describe, expect, it } from 'vitest'
import type { Architecture } from '../types'
import { buildGraph } from './build'
import { criticalFlows, flowsOf } from './flows'
import { curedPairs } from './sagas'
import { softElements } from './soft-elements'

const architecture: Architecture = {
  version: 1,
  name: 'A test',
  clients: { c: { calls: [{ to: 'a' }] } },
  services: {
    a: {
      calls: [
        { to: 'b', fallback: 'an old price' },
        { to: 'd', fallback: ' ' },
        { to: 'e', needsReply: false },
        { to: 'e', fallback: 'later' },
        { to: 'f', fallback: 'later' },
        { to: 'f' },
      ],
      publishes: [{ to: 'q', outbox: true }, { to: 'p' }],
    },
    b: { calls: [{ to: 'b' }], uses: [{ to: 's', access: 'read' }] },
    d: { calls: [{ to: 'b' }] },
    e: { consumes: [{ from: 'q' }] },
    f: {},
  },
  workflows: { w: { compensates: true }, v: {} },
  stores: { s: { type: 'rds' } },
  channels: { q: { type: 'sqs' }, p: { type: 'sqs', forwardsTo: ['q'] } },
  flows: {
    plain: { path: ['c', 'a', 'b', 'a', 'gone'], critical: false },
    saga: { path: ['a', 'd'], compensates: true },
    orchestrated: { path: ['e', 'w', 'f'] },
    watched: { path: ['a', 'v', 'f'] },
  },
}
const graph = buildGraph(architecture)
const at = (id: string) => graph.byId(id)!
const names = (design: Architecture) => criticalFlows(buildGraph(design)).map(({ flow }) => flow.name)

describe('flows', () => {
  it('name each element of a path once, and say whether failures are undone', () => {
    expect(flowsOf(graph).map(({ flow, elements, compensates }) => [flow.name, elements.map(({ id }) => id).join(), compensates])).toEqual([
      ['plain', 'c,a,b', false],
      ['saga', 'a,d', true],
      ['orchestrated', 'e,w,f', true],
      ['watched', 'a,v,f', false],
    ])
  })

  it('are all critical where none is marked', () => {
    expect(names(architecture)).toEqual(['plain', 'saga', 'orchestrated', 'watched'])
    expect(names({ ...architecture, flows: { one: { path: [] }, two: { path: [], critical: true } } })).toEqual(['two'])
  })

  it('cure two elements only together', () => {
    const isCured = curedPairs(graph)
    expect([isCured(at('a'), at('d')), isCured(at('d'), at('a')), isCured(at('e'), at('f'))]).toEqual([true, true, true])
    expect([isCured(at('a'), at('b')), isCured(at('a'), at('f')), isCured(at('d'), at('e'))]).toEqual([false, false, false])
  })
})

describe('softElements', () => {
  const soft = (...flow: string[]) => [...softElements(graph)(flow.map(at))].map(({ id }) => id)

  it('lets go on who has a fallback, needs no answer or keeps an event in an outbox, and whoever published', () => {
    expect([soft('a', 'b'), soft('a', 'q', 'e'), soft('a', 'q')]).toEqual([['b'], ['q', 'e'], ['q']])
    expect([soft('a', 'p'), soft('a', 'p', 'q'), soft('p', 'q', 'e')]).toEqual([[], ['q'], ['q', 'e']])
  })

  it('asks every link from those elements, and at least one', () => {
    expect([soft('a', 'd', 'b'), soft('a', 'f'), soft('a', 'd'), soft('b', 's')]).toEqual([[], [], [], []])
    expect([soft('c', 'b'), soft('b'), soft('a', 'c')]).toEqual([[], [], []])
  })

  it('spreads behind what is soft, in a ring as well', () => {
    expect([soft('a', 'b', 's'), soft('a', 'd', 'b', 's')]).toEqual([['b', 's'], []])
    const ring = buildGraph({
      version: 1,
      name: 'A test',
      services: {
        a: { calls: [{ to: 'x', needsReply: false }] },
        x: { calls: [{ to: 'y' }, { to: 'z', needsReply: false }] },
        y: { calls: [{ to: 'x' }] },
        z: {},
        n: {},
      },
    })
    const inRing = (...flow: string[]) => [...softElements(ring)(flow.map((id) => ring.byId(id)!))].map(({ id }) => id)
    expect(inRing('a', 'x', 'y', 'z')).toEqual(['x', 'y', 'z'])
    expect([inRing('x', 'y', 'z'), inRing('n', 'x', 'y', 'z')]).toEqual([['z'], ['z']])
  })
})
