import { describe, expect, it } from 'vitest'
import { buildGraph } from '../architecture/graph/build'
import { parseArchitecture } from '../architecture/parse'
import { placeLabel } from './place-label'

const parsed = parseArchitecture(
  JSON.stringify({
    version: 1,
    name: 'All links',
    clients: { web: { calls: [{ to: 'api' }] } },
    gateways: { api: { type: 'api-gateway', routes: [{ to: 'orders', path: '/v1/orders' }, { to: 'orders' }] } },
    services: {
      orders: { uses: [{ to: 'db', access: 'read-write' }, { to: 'db' }], publishes: [{ to: 'topic', events: ['OrderPlaced'] }] },
      billing: { consumes: [{ from: 'queue' }] },
    },
    stores: { db: { type: 'dynamodb' } },
    channels: { topic: { type: 'sns', forwardsTo: ['queue'] }, queue: { type: 'sqs' } },
  }),
)
const graph = parsed.ok ? buildGraph(parsed.value) : undefined

describe('placeLabel', () => {
  it.each([
    ['/stores/db', 'the store db'],
    ['/clients/web/calls/0', 'web calls api'],
    ['/gateways/api/routes/0', 'api routes `/v1/orders` to orders'],
    ['/gateways/api/routes/1', 'api routes to orders'],
    ['/services/orders/uses/0', 'orders reads and writes db'],
    ['/services/orders/uses/1', 'orders uses db'],
    ['/services/orders/publishes/0', 'orders publishes OrderPlaced to topic'],
    ['/services/billing/consumes/0', 'billing consumes from queue'],
    ['/channels/topic/forwardsTo/0', 'topic passes everything on to queue'],
    ['/services/orders/uses/9', undefined],
    ['/services/constructor', undefined],
  ])('%s → %s', (pointer, label) => {
    expect(graph && placeLabel(graph, pointer)).toBe(label)
  })
})
