import { describe, expect, it } from 'vitest'
import { buildGraph } from '../architecture/graph/build'
import type { Architecture } from '../architecture/types'
import { gradeText } from './grade-text'
import { RULES } from './rules'

const TODAY = '2026-11-24'
const fill = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i))
const named = <T>(count: number, letter: string, make: (i: number) => T): Record<string, T> =>
  Object.fromEntries(fill(count, (i) => [`${letter}${i}`, make(i)]))
const next = (i: number, count: number, letter: string) => (i < count - 1 ? [`${letter}${i + 1}`] : [])

type Sections = Omit<Architecture, 'version' | 'name'>
/** Designs in which much meets much: n of one kind and n of another. Each is a few kilobytes at n = 50, and would make a grade of megabytes. */
const SHAPES: Readonly<Record<string, (n: number) => Sections>> = {
  'services that write one store': (n) => ({
    services: named(n, 's', () => ({ uses: [{ to: 'db', access: 'write' }] })),
    stores: { db: { type: 'rds', owner: 's0' } },
  }),
  'stores on one server': (n) => ({
    services: named(n, 's', (i) => ({ uses: [{ to: `d${i}`, access: 'write' }] })),
    stores: named(n, 'd', (i) => ({ type: 'rds', owner: `s${i}`, cluster: 'one' })),
  }),
  'services in one security group with as many openings': (n) => ({
    gateways: { api: { type: 'alb', auth: 'jwt' } },
    services: named(n, 's', () => ({ securityGroup: 'one' })),
    securityGroups: { one: { ingress: fill(n, () => ({ from: 'internet' })) } },
  }),
  'clients at the head of a chain': (n) => ({
    clients: named(n, 'c', () => ({ calls: [{ to: 's0', auth: 'jwt' }] })),
    services: named(n, 's', (i) => ({ calls: next(i, n, 's').map((to) => ({ to, timeoutMs: 100 })) })),
  }),
  'clients along a chain': (n) => ({
    clients: named(n, 'c', (i) => ({ calls: [{ to: `s${i}`, auth: 'jwt' }] })),
    services: named(n, 's', (i) => ({ calls: next(i, n, 's').map((to) => ({ to, timeoutMs: 100 })) })),
  }),
  'clients of a gateway with as many routes': (n) => ({
    clients: named(n, 'c', () => ({ calls: [{ to: 'api', auth: 'jwt' }] })),
    gateways: { api: { type: 'alb', auth: 'jwt', routes: fill(n, (i) => ({ to: `s${i}`, timeoutMs: 100 })) } },
    services: named(n, 's', () => ({})),
  }),
  'clients that retry a chain that retries': (n) => ({
    clients: named(n, 'c', () => ({ calls: [{ to: 's0', auth: 'jwt', retry: { max: 2 } }] })),
    services: named(n, 's', (i) => ({ calls: next(i, n, 's').map((to) => ({ to, timeoutMs: 100, retry: { max: 2 } })) })),
  }),
  'services that publish along a line of channels': (n) => ({
    services: named(n, 's', (i) => ({ publishes: [{ to: `h${i}` }], calls: [{ to: 's0', timeoutMs: 100 }] })),
    channels: named(n, 'h', (i) => ({ type: 'sns', forwardsTo: next(i, n, 'h') })),
  }),
  'services that share a role with as many statements': (n) => ({
    services: named(n, 's', () => ({ compute: 'ecs', role: 'one' })),
    roles: { one: { allows: fill(n, (i) => ({ actions: ['s3:GetObject'], on: `arn:aws:s3:::b${i}` })) } },
  }),
  'services in one pipeline': (n) => ({
    services: named(n, 's', () => ({})),
    pipelines: { one: { deploys: fill(n, (i) => `s${i}`) } },
  }),
}

describe.each(Object.keys(SHAPES))('%s', (name) => {
  const design = (n: number): Architecture => ({ version: 1, name: 'A test', ...SHAPES[name]!(n) })

  it('are graded in a text that grows as theirs does', () => {
    const length = (n: number) => {
      const result = gradeText(JSON.stringify(design(n)), { file: '-', today: TODAY })
      if (!result.ok) throw new Error(result.problems[0]!.message)
      return JSON.stringify(result.value.findings.map(({ fix: _, ...finding }) => finding)).length
    }
    expect(length(400)).toBeLessThan(2.3 * length(200) + 1000)
  })

  it.each(RULES.map((rule) => [rule.meta.id, rule] as const))('are looked at by %s in proportion', (_, rule) => {
    const visits = (n: number) => {
      const graph = buildGraph(design(n))
      rule.check(graph, { today: TODAY })
      return graph.visits
    }
    // Which paths are shown goes by id, and the first 20 by id are not the same share of 200 as of 400: hence room for some of them.
    expect(visits(400)).toBeLessThan(2.3 * visits(200) + 2000)
  })
})
