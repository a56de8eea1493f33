import { describe, expect, it } from 'vitest'
import { judgeDesign } from '../../../tests/builders/judge-design'

const asked = { predicate: 'connected' }
const client = (to: string) => ({ shopper: { calls: [{ to }] } })

describe('connected', () => {
  it('follows calls and events', () => {
    const design = {
      clients: client('sales'),
      services: {
        sales: { capabilities: ['sell'], publishes: [{ to: 'sold' }] },
        parcels: { capabilities: ['ship'], consumes: [{ from: 'sold' }] },
      },
      channels: { sold: { type: 'sqs' } },
    }
    expect(judgeDesign(asked, design).held).toBe(true)
  })
  it('follows what failed to whoever reads the dead letters', () => {
    const design = {
      clients: client('sales'),
      services: {
        sales: { capabilities: ['sell'], publishes: [{ to: 'sold' }] },
        parcels: { capabilities: ['ship'], consumes: [{ from: 'sold', deadLetter: 'lost' }] },
        desk: { capabilities: ['look-again'], consumes: [{ from: 'lost' }] },
      },
      channels: { sold: { type: 'sqs' }, lost: { type: 'sqs' } },
    }
    expect(judgeDesign(asked, design).held).toBe(true)
  })
  it('does not take a common store for a connection', () => {
    const design = {
      clients: client('sales'),
      services: { sales: { capabilities: ['sell'], uses: [{ to: 'db' }] }, parcels: { capabilities: ['ship'], uses: [{ to: 'db' }] } },
      stores: { db: { type: 'rds' } },
    }
    expect(judgeDesign(asked, design)).toEqual({
      held: false,
      message: 'No client reaches parcels, by a call or by an event.',
      pointer: '/services/parcels',
    })
  })
  it('asks for work, and for a service', () => {
    expect(judgeDesign(asked, { clients: client('sales'), services: { sales: {} } })).toEqual({
      held: false,
      message: 'sales lists no capability.',
      pointer: '/services/sales',
    })
    expect(judgeDesign(asked, {})).toEqual({ held: false, message: 'The design has no service.' })
  })
})
