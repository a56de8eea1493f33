import { describe, expect, it } from 'vitest'
import type { Architecture, Call } from '../types'
import { buildGraph } from './build'
import { callTime, needOf } from './call-time'

const graphOf = (calls: readonly Call[], sections: Partial<Architecture> = {}) => {
  const services = Object.fromEntries(['a', 'b', 'c', 'd'].map((id) => [id, {}]))
  return buildGraph({
    version: 1,
    name: 'A test',
    services: { ...services, caller: { calls: [...calls] } },
    externals: { x: {} },
    ...sections,
  })
}
const timeOf = (call: Omit<Call, 'to'>): number => callTime(graphOf([{ to: 'a', ...call }]).linksOf('calls')[0]!)
const needFor = (calls: readonly Call[]) => {
  const graph = graphOf(calls)
  const need = needOf(graph, graph.byId('caller')!)
  return need === undefined ? undefined : [need.needMs, need.calls.map(({ to }) => graph.at(to).id).join()]
}

describe('callTime', () => {
  it.each([
    ['one attempt', { timeoutMs: 100 }, 100],
    ['no wait where no backoff is stated', { timeoutMs: 100, retry: { max: 2 } }, 300],
    ['no wait with backoff none', { timeoutMs: 100, retry: { max: 2, backoff: 'none', baseMs: 50 } }, 300],
    ['the same wait each time', { timeoutMs: 100, retry: { max: 3, backoff: 'fixed', baseMs: 50 } }, 550],
    ['waits of 50, 100 and 200', { timeoutMs: 100, retry: { max: 3, backoff: 'exponential', baseMs: 50 } }, 750],
    ['waits of 100 and 200 where no base is stated', { timeoutMs: 0, retry: { max: 2, backoff: 'exponential' } }, 300],
    ['waits of 50, 80 and 80 under a cap', { timeoutMs: 0, retry: { max: 3, backoff: 'exponential', baseMs: 50, capMs: 80 } }, 210],
    ['a cap of 20,000 where none is stated', { timeoutMs: 0, retry: { max: 10, backoff: 'exponential', baseMs: 19_000 } }, 199_000],
    ['a cap below the base', { timeoutMs: 0, retry: { max: 2, backoff: 'exponential', baseMs: 500, capMs: 80 } }, 160],
    ['a base of 0', { timeoutMs: 10, retry: { max: 5, backoff: 'exponential', baseMs: 0 } }, 60],
    ['several calls a request', { timeoutMs: 100, times: 3, retry: { max: 1, backoff: 'fixed' } }, 900],
    ['a budget bounds the crowd, not the one request', { timeoutMs: 100, retry: { max: 1, budget: 0.1 } }, 200],
  ] as const)('counts %s', (_, call, expected) => {
    expect(timeOf(call)).toBe(expected)
  })

  it('counts more retries than anybody could walk through', () => {
    expect(timeOf({ timeoutMs: 0, retry: { max: Number.MAX_SAFE_INTEGER, backoff: 'exponential', baseMs: 1e-300 } })).toBeCloseTo(
      Number.MAX_SAFE_INTEGER * 20_000,
      -22,
    )
  })
})

describe('needOf', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((to, i) => ({ to, timeoutMs: 100 * (i + 1) })) as [Call, Call, Call]

  it('adds calls that follow each other, and takes the longest of those that start together', () => {
    expect(needFor([a, b, c])).toEqual([600, 'a,b,c'])
    expect(needFor([a, { ...b, parallel: true }, c])).toEqual([500, 'b,c'])
    expect(needFor([c, { ...b, parallel: true }, { ...a, parallel: true }])).toEqual([300, 'c'])
  })

  it('starts nothing together with a call before the one that nobody waits for', () => {
    expect(needFor([a, { ...b, needsReply: false }, { ...c, parallel: true }])).toEqual([400, 'a,c'])
  })

  it('leaves out what nobody waits for, also where it has no timeout', () => {
    expect(needFor([a, { to: 'b', needsReply: false }])).toEqual([100, 'a'])
    expect(needFor([{ to: 'b', needsReply: false }])).toBeUndefined()
  })

  it('knows nothing where one call has no timeout, and of who calls nobody', () => {
    expect(needFor([a, { to: 'b' }])).toBeUndefined()
    expect(needFor([])).toBeUndefined()
  })

  it('takes one route of a gateway, the longest, and of two as long the first by id', () => {
    const graph = graphOf([], { gateways: { g: { type: 'alb', routes: [b, c, a, { to: 'b', timeoutMs: 300 }] } } })
    const { needMs, calls } = needOf(graph, graph.byId('g')!)!
    expect([needMs, calls.map(({ pointer }) => pointer)]).toEqual([300, ['/gateways/g/routes/3']])
  })

  it('does not wait for a webhook', () => {
    const graph = graphOf([], { externals: { x: { calls: [a] } } })
    expect(needOf(graph, graph.byId('x')!)).toBeUndefined()
  })
})
