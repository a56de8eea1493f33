import { describe, expect, it } from 'vitest'
import { parseArchitecture } from './parse'
import type { Problem } from './problem'

/** A design with one element of each kind and something extra, and what is wrong with it. */
const problemsWith = (extra: Record<string, Record<string, unknown>>): readonly Problem[] => {
  const design: Record<string, unknown> = {
    version: 1,
    name: 'x',
    clients: { shopper: {} },
    gateways: { api: { type: 'alb' } },
    services: { orders: { securityGroup: 'orders-group', secrets: [{ name: 'db-password', from: 'env' }] }, payments: {} },
    workflows: { checkout: {} },
    stores: { 'orders-table': { type: 'dynamodb' } },
    channels: { 'order-events': { type: 'sqs' } },
    externals: { stripe: {} },
  }
  for (const [section, elements] of Object.entries(extra)) design[section] = { ...(design[section] as object), ...elements }
  const result = parseArchitecture(JSON.stringify(design, null, 2))
  return result.ok ? [] : result.problems
}

describe('references that hold', () => {
  it.each([
    ...['api', 'payments', 'checkout', 'stripe'].map((to) => ({ services: { a: { calls: [{ to }] } } })),
    ...['api', 'payments', 'checkout', 'stripe'].map((to) => ({ gateways: { b: { type: 'alb', routes: [{ to }] } } })),
    { services: { a: { uses: [{ to: 'orders-table' }], publishes: [{ to: 'order-events' }], deployAfter: ['orders'] } } },
    {
      services: {
        a: {
          consumes: [
            { from: 'order-events', deadLetter: 'order-events' },
            { from: 'order-events', deadLetter: true },
          ],
        },
      },
    },
    { channels: { b: { type: 'sns', forwardsTo: ['order-events', 'b'] } } },
    ...['shopper', 'api', 'orders', 'checkout', 'stripe', 'order-events'].map((owner) => ({ stores: { s: { type: 's3', owner } } })),
    { flows: { f: { path: ['shopper', 'api', 'orders', 'checkout', 'orders-table', 'order-events', 'stripe'] } } },
    { pipelines: { p: { after: ['q'], deploys: ['a-website'] }, q: {} } },
    { services: { a: { role: 'nobody-knows-it', securityGroup: 'nor-this' } } },
    ...['orders-table', 'db-password', 'arn:aws:s3:::x', '*'].map((on) => ({ roles: { r: { allows: [{ actions: ['s3:*'], on }] } } })),
    ...['api', 'orders-group', 'g', 'internet', 'vpc'].map((from) => ({ securityGroups: { g: { ingress: [{ from }] } } })),
  ])('%j', (extra) => {
    expect(problemsWith(extra as unknown as Record<string, Record<string, unknown>>)).toEqual([])
  })

  it('does not look at waivers: one that matches nothing is idle', () => {
    const text = JSON.stringify({ version: 1, name: 'x', waivers: [{ rule: 'no-rule', on: 'nobody', reason: 'x', until: '2027-01-31' }] })
    expect(parseArchitecture(text).ok).toBe(true)
  })
})

describe('references that do not hold', () => {
  it.each([
    [
      { services: { a: { calls: [{ to: 'paymnts' }] } } },
      'services.a.calls[0].to names paymnts, which does not exist.',
      'Did you mean payments?',
    ],
    [{ services: { a: { calls: [{ to: 'billing' }] } } }, 'names billing', 'Add billing to gateways, services, workflows or externals'],
    [{ services: { a: { calls: [{ to: 'constructor' }] } } }, 'names constructor, which does not exist.', 'Add constructor'],
    [{ gateways: { b: { type: 'alb', routes: [{ to: 'ordrs' }] } } }, 'gateways.b.routes[0].to names ordrs', 'Did you mean orders?'],
    [{ services: { a: { uses: [{ to: 'order-table' }] } } }, 'services.a.uses[0].to names order-table', 'Did you mean orders-table?'],
    [{ services: { a: { publishes: [{ to: 'orders-event' }] } } }, 'names orders-event', 'Did you mean order-events?'],
    [
      { services: { a: { consumes: [{ from: 'order-events', deadLetter: 'dlq' }] } } },
      'consumes[0].deadLetter names dlq',
      'Add dlq to channels',
    ],
    [
      { channels: { b: { type: 'sns', forwardsTo: ['order-event'] } } },
      'channels.b.forwardsTo[0] names order-event',
      'Did you mean order-events?',
    ],
    [{ stores: { s: { type: 's3', owner: 'nobody' } } }, 'stores.s.owner names nobody', 'Add nobody to the section it belongs to'],
    [{ services: { a: { deployAfter: ['payment'] } } }, 'deployAfter[0] names payment', 'Did you mean payments?'],
    [{ flows: { f: { path: ['shoper'] } } }, 'flows.f.path[0] names shoper', 'Did you mean shopper?'],
    [{ pipelines: { p: { after: ['constructor'] } } }, 'pipelines.p.after[0] names constructor', 'Name a key of pipelines.'],
    [
      { roles: { r: { allows: [{ actions: [], on: 'db-pasword' }] } } },
      'roles.r.allows[0].on names db-pasword',
      'Did you mean db-password?',
    ],
    [{ roles: { r: { allows: [{ actions: [], on: 'everything' }] } } }, 'names everything', 'an ARN or "*"'],
    [
      { securityGroups: { g: { ingress: [{ from: 'internets' }] } } },
      'securityGroups.g.ingress[0].from names internets',
      'Did you mean internet?',
    ],
    [{ securityGroups: { g: { ingress: [{ from: '10.0.0.0/8' }] } } }, 'names "10.0.0.0/8"', '"internet" or "vpc"'],
  ])('%j', (extra, message, hint) => {
    const problems = problemsWith(extra as unknown as Record<string, Record<string, unknown>>)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({
      code: 'dangling-reference',
      message: expect.stringContaining(message),
      hint: expect.stringContaining(hint),
    })
  })

  it.each([
    [{ services: { a: { calls: [{ to: 'orders-table' }] } } }, 'orders-table is a store: use `uses`.', 'Move it from `calls`'],
    [{ services: { a: { calls: [{ to: 'order-events' }] } } }, 'order-events is a channel: use `publishes`.', 'Move it from `calls`'],
    [
      { gateways: { b: { type: 'alb', routes: [{ to: 'order-events' }] } } },
      'order-events is a channel: use `publishes`.',
      'from `routes`',
    ],
    [
      { services: { a: { uses: [{ to: 'payments' }] } } },
      'payments is a service: use `calls`.',
      'Move it from `uses`, which names stores.',
    ],
    [{ gateways: { b: { type: 'alb', uses: [{ to: 'payments' }] } } }, 'payments is a service: use `routes`.', 'from `uses`'],
    [{ services: { a: { publishes: [{ to: 'orders-table' }] } } }, 'orders-table is a store: use `uses`.', 'from `publishes`'],
    [{ services: { a: { calls: [{ to: 'shopper' }] } } }, 'shopper is a client, and `calls` names gateways', 'Name one of'],
    [{ externals: { e: { calls: [{ to: 'orders-table' }] } } }, 'orders-table is a store, and `calls` names', 'Name one of'],
    [
      { services: { a: { consumes: [{ from: 'orders' }] } } },
      'orders is a service, and `consumes` names channels.',
      'Name one of channels',
    ],
    [{ services: { a: { consumes: [{ from: 'order-events', deadLetter: 'orders' }] } } }, 'and `deadLetter` names channels.', 'channels'],
    [{ channels: { b: { type: 'sns', forwardsTo: ['payments'] } } }, 'payments is a service, and `forwardsTo` names channels.', 'channels'],
    [{ services: { a: { deployAfter: ['orders-table'] } } }, 'orders-table is a store, and `deployAfter` names services.', 'services'],
  ])('%j', (extra, message, hint) => {
    const problems = problemsWith(extra as unknown as Record<string, Record<string, unknown>>)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({
      code: 'wrong-kind',
      message: expect.stringContaining(message),
      hint: expect.stringContaining(hint),
    })
  })
})

describe('ids that stand twice', () => {
  it('names both places, at the second one', () => {
    const [problem, ...others] = problemsWith({ channels: { orders: { type: 'sqs' } } })
    expect(others).toEqual([])
    expect(problem).toMatchObject({
      code: 'duplicate-id',
      pointer: '/channels/orders',
      message: 'The id orders stands in channels and, on line 13, in services.',
      hint: expect.stringContaining('orders-channel'),
      line: 36,
      column: 5,
      endColumn: 13,
    })
  })

  it('takes the order of the file, not of the language', () => {
    const result = parseArchitecture('{"version":1,"name":"x",\n"stores":{"a":{"type":"s3"}},\n"clients":{"a":{}}}')
    expect(!result.ok && result.problems[0]).toMatchObject({
      pointer: '/clients/a',
      line: 3,
      message: 'The id a stands in clients and, on line 2, in stores.',
    })
  })

  it('lets roles, security groups, pipelines and flows have names of their own', () => {
    expect(
      problemsWith({ roles: { orders: {} }, securityGroups: { orders: {} }, pipelines: { orders: {} }, flows: { orders: { path: [] } } }),
    ).toEqual([])
  })
})
