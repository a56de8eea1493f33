import { describe, expect, it } from 'vitest'
import { judgeDesign } from '../../../tests/builders/judge-design'

const shop = (flows: object) => ({
  clients: { shopper: { calls: [{ to: 'sales' }] } },
  services: {
    sales: { capabilities: ['sell'], calls: [{ to: 'cards' }] },
    cards: { capabilities: ['charge'], uses: [{ to: 'db' }] },
  },
  stores: { db: { type: 'rds' } },
  flows,
})
const ask = (flows: object, more: object = {}) =>
  judgeDesign({ predicate: 'flow', visits: [{ capability: 'sell' }, { section: 'stores' }], ...more } as never, shop(flows))
const path = ['shopper', 'sales', 'cards', 'db']

describe('flow', () => {
  it('finds a flow that visits all in order, others in between', () => {
    expect(ask({ checkout: { path } })).toEqual({ held: true, message: 'The flow checkout visits sales, db in this order.' })
    expect(ask({ other: { path: ['shopper', 'sales'] }, checkout: { path } }).held).toBe(true)
  })
  it('asks for real links', () => {
    expect(ask({ checkout: { path: ['shopper', 'sales', 'db'] } })).toEqual({
      held: false,
      message: 'The flow checkout goes from sales to db, and no link does.',
      pointer: '/flows/checkout',
    })
  })
  it('asks for the mark, where it is asked to', () => {
    expect(ask({ checkout: { path } }, { critical: true })).toEqual({
      held: false,
      message: 'The flow checkout is not marked critical.',
      pointer: '/flows/checkout',
    })
    expect(ask({ checkout: { path, critical: true } }, { critical: true }).held).toBe(true)
  })
  it('is not held by another order, by no flow, or by parts that are not there', () => {
    expect(ask({ back: { path: [...path].reverse() } }).message).toBe('No flow visits sales, db in this order.')
    expect(ask({}).held).toBe(false)
    expect(ask({ checkout: { path } }, { visits: [{ capability: 'sell' }, { id: 'mail' }] }).message).toBe(
      'The design lacks the part mail.',
    )
  })
})
