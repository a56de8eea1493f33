import { describe, expect, it } from 'vitest'
import type { Architecture } from '../types'
import { buildGraph } from './build'
import { callersOf } from './callers'
import { consumersOf, deadLetterChannels, producersOf } from './channel-ends'
import { deploymentsOf } from './deployments'
import { clientCalls, entryGateways, outsideCalls } from './entries'
import { ingressOf } from './ingress'
import { isLayer7 } from './is-layer7'
import { isPrototype } from './is-prototype'
import { isRetrying } from './is-retrying'
import { isWaiting } from './is-waiting'
import { namedEntries, namedEntry } from './named-entries'
import { groupByName, isSame } from './same-name'
import { callsBetweenServices } from './service-calls'

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
})
