import { describe, expect, it } from 'vitest'
import type { Architecture } from '../types'
import { buildGraph } from './build'
import { criticalFlows, flowsOf } from './flows'
import { curedPairs } from './sagas'
import { softLinks } from './soft-links'

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
      publishes: [{ to: 'q' }],
    },
    b: { calls: [{ to: 'b' }], uses: [{ to: 's', access: 'read' }] },
    d: { calls: [{ to: 'b' }] },
    e: { consumes: [{ from: 'q' }] },
    f: {},
  },
  workflows: { w: { compensates: true }, v: {} },
  stores: { s: { type: 'rds' } },
  channels: { q: { type: 'sqs' } },
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

describe('softLinks', () => {
  const isSoft = softLinks(graph)
  const soft = (id: string, ...among: string[]) => isSoft(at(id), new Set(among.map(at)))

  it('lets go on who has a fallback, needs no answer or sends an event', () => {
    expect([soft('b', 'a', 'b'), soft('e', 'a', 'q', 'e'), soft('q', 'a', 'q')]).toEqual([true, true, true])
  })

  it('asks every link from those elements, and at least one', () => {
    expect([soft('b', 'a', 'd'), soft('f', 'a'), soft('d', 'a'), soft('s', 'b')]).toEqual([false, false, false, false])
    expect([soft('b', 'c'), soft('b', 'b'), soft('c', 'a')]).toEqual([false, false, false])
  })
})
