import { describe, expect, it } from 'vitest'
import type { Architecture } from '../types'
import { asksForAlarms } from './asks-for-alarms'
import { buildGraph } from './build'
import { callersOf } from './callers'
import { consumersOf, deadLetterChannels, drainedChannels, fedChannels, producersOf } from './channel-ends'
import { deploymentsOf } from './deployments'
import { clientCalls, entryGateways, outsideCalls } from './entries'
import { ingressOf } from './ingress'
import { isLayer7 } from './is-layer7'
import { isPrototype } from './is-prototype'
import { isRetrying } from './is-retrying'
import { isSaid } from './is-said'
import { isWaiting } from './is-waiting'
import { isWriting } from './is-writing'
import { namedEntries, namedEntry } from './named-entries'
import { onceEach } from './once-each'
import { ownWriters, storeOwners } from './owned-stores'
import { groupByName, isSame, sharedNames } from './same-name'
import { callsBetweenServices } from './service-calls'
import { componentsOver, waitingLinks } from './waiting-links'

const architecture: Architecture = {
  version: 1,
  name: 'A test',
  context: { stage: 'prototype' },
  clients: { shopper: { calls: [{ to: 'api' }, { to: 'raw' }, { to: 'orders' }] } },
  gateways: { api: { type: 'api-gateway', routes: [{ to: 'orders', path: '/orders' }] }, raw: { type: 'nlb' } },
  services: {
    orders: {
      securityGroup: 'a/b~c',
      calls: [
        { to: 'payments', retry: { max: 2 } },
        { to: 'stripe', needsReply: false, retry: { max: 0 } },
      ],
      publishes: [{ to: 'news' }],
    },
    payments: { securityGroup: 'constructor', calls: [{ to: 'orders' }, { to: 'orders' }] },
    mailer: { securityGroup: 'no-entry', consumes: [{ from: 'mails', deadLetter: 'dead' }] },
    audit: {
      consumes: [
        { from: 'news', deadLetter: 'dead' },
        { from: 'mails', deadLetter: true },
      ],
    },
  },
  workflows: { checkout: { calls: [{ to: 'payments' }] } },
  channels: { news: { type: 'sns', forwardsTo: ['mails', 'news'] }, mails: { type: 'sqs' }, dead: { type: 'sqs' } },
  externals: { stripe: { calls: [{ to: 'payments' }] } },
  securityGroups: { 'a/b~c': { ingress: [{ from: 'api', port: 443 }, { from: 'internet' }] } },
  pipelines: { all: { deploys: ['orders', 'website', 'orders', 'payments'] }, idle: {} },
}
const graph = buildGraph(architecture)
const [orders, payments, mailer, audit] = graph.of('services')
const [news, mails, dead] = graph.of('channels')
const pointers = (links: readonly { pointer: string }[]) => links.map(({ pointer }) => pointer)
const ids = (elements: readonly { id: string }[]) => elements.map(({ id }) => id)

describe('what several rules ask', () => {
  it('who waits, who retries, what is layer 7, what is a prototype', () => {
    const calls = graph.out(orders!).filter((link) => link.role === 'calls')
    expect(calls.map(isWaiting)).toEqual([true, false])
    expect(calls.map(isRetrying)).toEqual([true, false])
    expect(graph.of('gateways').map(isLayer7)).toEqual([true, false])
    expect([isPrototype(graph), isPrototype(buildGraph({ version: 1, name: 'A test' }))]).toEqual([true, false])
  })

  it('calls between services, from clients and from outside', () => {
    expect(pointers(callsBetweenServices(graph))).toEqual([
      '/services/orders/calls/0',
      '/services/payments/calls/0',
      '/services/payments/calls/1',
    ])
    expect(pointers(clientCalls(graph))).toEqual(['/clients/shopper/calls/0', '/clients/shopper/calls/1', '/clients/shopper/calls/2'])
    expect(pointers(outsideCalls(graph)).slice(3)).toEqual(['/externals/stripe/calls/0'])
    expect(ids(entryGateways(graph))).toEqual(['api', 'raw'])
    expect([orders!, payments!, mailer!].map((service) => ids(callersOf(graph, service)))).toEqual([
      ['shopper', 'api', 'payments'],
      ['orders', 'checkout', 'stripe'],
      [],
    ])
  })

  it('both ends of a channel, through what it forwards to', () => {
    expect([news!, mails!, dead!].map((channel) => pointers(producersOf(graph, channel)))).toEqual([
      ['/services/orders/publishes/0'],
      ['/services/orders/publishes/0'],
      [],
    ])
    expect([news!, mails!, dead!].map((channel) => pointers(consumersOf(graph, channel)))).toEqual([
      ['/services/audit/consumes/0', '/services/mailer/consumes/0', '/services/audit/consumes/1'],
      ['/services/mailer/consumes/0', '/services/audit/consumes/1'],
      [],
    ])
    expect([...deadLetterChannels(graph)].map(([{ id }, links]) => [id, pointers(links)])).toEqual([
      ['dead', ['/services/mailer/consumes/0', '/services/audit/consumes/0']],
    ])
  })

  it('what a security group lets in, and what a pipeline deploys', () => {
    expect(ingressOf(graph, orders!)).toEqual([
      { from: 'api', port: 443, pointer: '/securityGroups/a~1b~0c/ingress/0' },
      { from: 'internet', pointer: '/securityGroups/a~1b~0c/ingress/1' },
    ])
    expect([payments!, mailer!, audit!].map((service) => ingressOf(graph, service))).toEqual([[], [], []])
    expect(deploymentsOf(graph).map(({ pipeline, services }) => [pipeline.name, ids(services)])).toEqual([
      ['all', ['orders', 'payments']],
      ['idle', []],
    ])
  })

  it('entries by name, never from a prototype', () => {
    expect(namedEntries(architecture, 'pipelines').map(({ pointer }) => pointer)).toEqual(['/pipelines/all', '/pipelines/idle'])
    expect(namedEntries(architecture, 'roles')).toEqual([])
    expect(['constructor', 'toString', '__proto__'].map((name) => namedEntry(architecture, 'securityGroups', name))).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })

  it('the same name only where both state it', () => {
    expect([isSame('a', 'a'), isSame('a', 'b'), isSame(undefined, undefined), isSame('a', undefined)]).toEqual([true, false, false, false])
    const values = [
      { n: 1, names: ['a', 'a', 'b'] },
      { n: 2, names: 'a' },
      { n: 3, names: undefined },
    ]
    expect([...groupByName(values, ({ names }) => names)].map(([name, group]) => [name, group.map(({ n }) => n)])).toEqual([
      ['a', [1, 2]],
      ['b', [1]],
    ])
  })

  it('channels that get something, and channels from which somebody takes', () => {
    expect(ids([...fedChannels(graph)])).toEqual(['news', 'dead', 'mails'])
    expect(ids([...drainedChannels(graph)])).toEqual(['mails', 'news'])
  })

  it('links on which a request waits, and what hangs together over them', () => {
    const links = waitingLinks(graph)
    expect(pointers(links)).toEqual([
      '/gateways/api/routes/0',
      '/clients/shopper/calls/0',
      '/clients/shopper/calls/1',
      '/clients/shopper/calls/2',
      '/services/orders/calls/0',
      '/services/payments/calls/0',
      '/services/payments/calls/1',
      '/workflows/checkout/calls/0',
    ])
    const { of } = componentsOver(graph, links)
    expect([of[orders!.index] === of[payments!.index], of[orders!.index] === of[mailer!.index]]).toEqual([true, false])
  })

  it('who owns a store, and who writes what it owns', () => {
    const design = buildGraph({
      version: 1,
      name: 'A test',
      services: {
        a: {
          uses: [
            { to: 'y', access: 'write' },
            { to: 'x', access: 'read-write' },
            { to: 'shared', access: 'write' },
          ],
        },
        b: {
          uses: [
            { to: 'shared', access: 'write' },
            { to: 'declared', access: 'write' },
          ],
        },
        c: { uses: [{ to: 'declared', access: 'read' }] },
      },
      workflows: { w: { uses: [{ to: 'z', access: 'write' }] } },
      stores: { y: { type: 'rds' }, x: { type: 'rds' }, z: { type: 's3' }, shared: { type: 'rds' }, declared: { type: 'rds', owner: 'c' } },
    })
    expect([...storeOwners(design)].map(([store, owner]) => `${store.id} ${owner.id}`)).toEqual(['y a', 'x a', 'z w', 'declared c'])
    expect([...ownWriters(design)].map(([service, store]) => `${service.id} ${store.id}`)).toEqual(['a x'])
    expect(design.linksOf('uses').map(isWriting)).toEqual([true, true, true, true, true, false, true])
  })

  it('names that two or more state', () => {
    const elements = [
      { id: 'b', names: ['x', 'x'] },
      { id: 'a', names: 'x' },
      { id: 'c', names: 'y' },
      { id: 'd', names: undefined },
    ]
    expect([...sharedNames(elements, ({ names }) => names)]).toEqual([['x', ['a', 'b']]])
  })

  it('texts that say something', () => {
    expect([isSaid('own team'), isSaid(''), isSaid(' '), isSaid(undefined)]).toEqual([true, false, false, false])
  })

  it('whether silence about alarms means something', () => {
    const asks = (sections: Partial<Architecture>) => asksForAlarms(buildGraph({ version: 1, name: 'A test', ...sections }))
    expect([asks({ services: { a: {} } }), asks({ context: { stage: 'growth' } })]).toEqual([false, false])
    expect([asks({ context: { stage: 'scale' } }), asks({ channels: { q: { type: 'sqs', alarms: false } } })]).toEqual([true, true])
  })

  it('an answer once for each key, also where it is undefined', () => {
    const asked: number[] = []
    const answer = onceEach((key: number) => {
      asked.push(key)
      return key === 1 ? undefined : key
    })
    expect([answer(1), answer(2), answer(1), answer(2)]).toEqual([undefined, 2, undefined, 2])
    expect(asked).toEqual([1, 2])
  })
})
