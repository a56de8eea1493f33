import { expect, it } from 'vitest'
import { buildGraph } from '../architecture/graph/build'
import { designFigures } from './compare'

it('counts what tells two designs apart', () => {
  const graph = buildGraph({
    version: 1,
    name: 'Shop',
    clients: { shopper: { calls: [{ to: 'sales' }] } },
    services: {
      sales: { calls: [{ to: 'prices' }, { to: 'audit', needsReply: false }], uses: [{ to: 'db', access: 'write' }] },
      prices: { calls: [{ to: 'stock' }], uses: [{ to: 'db', access: 'read' }], publishes: [{ to: 'news' }] },
      stock: { uses: [{ to: 'own', access: 'write' }] },
      audit: { consumes: [{ from: 'news' }] },
    },
    stores: { db: { type: 'rds' }, own: { type: 'dynamodb' } },
    channels: { news: { type: 'sqs' } },
  })
  expect(designFigures(graph)).toEqual({
    services: 4,
    stores: 2,
    sharedStores: 1,
    waitingCalls: 2,
    longestChain: 2,
    deliveries: 1,
    parts: 8,
  })
})
