import { describe, expect, it } from 'vitest'
import { judgeDesign } from '../../../tests/builders/judge-design'

const design = {
  services: {
    sales: { capabilities: ['sell'], compute: 'ecs', zones: 2, healthCheck: true, scaling: { min: 2, max: 8 } },
    parcels: { capabilities: ['ship'], compute: 'lambda', zones: 3 },
  },
}
const ask = (select: object, field: string, op: string, value?: unknown) =>
  judgeDesign({ predicate: 'field', select, field, op, ...(value !== undefined && { value }) } as never, design)
const all = { section: 'services' }
const sales = { capability: 'sell' }

describe('field', () => {
  it('compares the field of every selected part', () => {
    expect(ask(all, 'zones', 'present')).toEqual({ held: true, message: 'zones stated: sales and parcels.' })
    expect(ask(all, 'zones', 'atLeast', 2).held).toBe(true)
    expect(ask(all, 'compute', 'in', ['ecs', 'lambda']).held).toBe(true)
    expect(ask(sales, 'healthCheck', 'equals', true).held).toBe(true)
    expect(ask(sales, 'scaling.min', 'atMost', 2).held).toBe(true)
    expect(ask(sales, 'scaling', 'equals', { min: 2, max: 8 }).held).toBe(true)
  })
  it('says what is there instead, at the first that differs', () => {
    expect(ask(all, 'zones', 'atLeast', 3)).toEqual({
      held: false,
      message: 'sales needs zones 3 or more; it is 2.',
      pointer: '/services/sales',
    })
    expect(ask(all, 'healthCheck', 'present')).toMatchObject({
      held: false,
      message: 'parcels needs healthCheck stated; it is not stated.',
    })
    expect(ask(all, 'compute', 'in', ['ecs'])).toMatchObject({ held: false, pointer: '/services/parcels' })
    expect(ask(sales, 'scaling.max', 'atMost', 4).message).toBe('sales needs scaling.max 4 or less; it is 8.')
    expect(ask(sales, 'healthCheck', 'equals', 'true').held).toBe(false)
  })
  it('is not earned by emptiness, nor by what every object has', () => {
    expect(ask({ section: 'stores' }, 'encrypted', 'equals', true)).toEqual({ held: false, message: 'The design lacks a part in stores.' })
    expect(ask(sales, 'constructor', 'present').held).toBe(false)
    expect(ask(sales, 'scaling.min.toFixed', 'present').held).toBe(false)
    expect(ask(sales, 'team', 'atMost', 3).held).toBe(false)
  })
})
