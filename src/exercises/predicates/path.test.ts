import { describe, expect, it } from 'vitest'
import { judgeDesign } from '../../../tests/builders/judge-design'

const design = {
  clients: { shopper: { calls: [{ to: 'api' }] } },
  gateways: { api: { type: 'alb', routes: [{ to: 'sales' }] } },
  services: {
    sales: { capabilities: ['sell'], calls: [{ to: 'prices' }], publishes: [{ to: 'sold' }], uses: [{ to: 'db' }] },
    prices: { capabilities: ['quote'], calls: [{ to: 'parcels' }] },
    parcels: { capabilities: ['ship'], consumes: [{ from: 'parcel-queue' }] },
    audit: { capabilities: ['audit'] },
  },
  stores: { db: { type: 'rds' } },
  channels: { sold: { type: 'sns', forwardsTo: ['parcel-queue'] }, 'parcel-queue': { type: 'sqs' } },
}
const ask = (more: object) =>
  judgeDesign({ predicate: 'path', from: { capability: 'sell' }, to: { capability: 'ship' }, kind: 'any', ...more } as never, design)

describe('path', () => {
  it('follows calls, events or both, and takes the shortest', () => {
    expect(ask({ kind: 'sync' })).toEqual({ held: true, message: 'sales → prices → parcels.' })
    expect(ask({ kind: 'async' })).toEqual({ held: true, message: 'sales → sold → parcel-queue → parcels.' })
    expect(ask({})).toEqual({ held: true, message: 'sales → prices → parcels.' })
  })
  it('goes around what it is to avoid, though not around its own end', () => {
    expect(ask({ avoid: { id: 'prices' } }).message).toBe('sales → sold → parcel-queue → parcels.')
    expect(ask({ avoid: { section: 'services' } }).held).toBe(true)
    expect(ask({ kind: 'sync', avoid: { id: 'prices' } })).toEqual({
      held: false,
      message: 'sales does not reach parcels by calls around prices.',
      pointer: '/services/sales',
    })
  })
  it('counts links', () => {
    expect(ask({ kind: 'async', maxHops: 3 }).held).toBe(true)
    expect(ask({ kind: 'async', maxHops: 2 })).toEqual({
      held: false,
      message: 'sales → sold → parcel-queue → parcels takes 3 links; at most 2 are asked for.',
      pointer: '/services/sales/publishes/0',
    })
  })
  it('asks it of every start, and of one end', () => {
    expect(ask({ from: { section: 'services' } })).toEqual({
      held: false,
      message: 'audit does not reach parcels over any link.',
      pointer: '/services/audit',
    })
    expect(ask({ to: { section: 'stores' } }).message).toBe('sales → db.')
    expect(ask({ to: { section: 'stores' }, kind: 'sync' }).held).toBe(false)
  })
  it('needs both ends', () => {
    expect(ask({ to: { capability: 'bill' } })).toEqual({ held: false, message: 'The design lacks a service that lists bill.' })
    expect(ask({ from: { id: 'shop' }, to: { section: 'workflows' } }).message).toBe(
      'The design lacks the part shop and a part in workflows.',
    )
  })
})
