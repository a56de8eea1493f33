import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDesign } from './format-design'

describe('formatDesign', () => {
  it('keeps what fits on one line', () => {
    expect(formatDesign({ stores: { orders: { type: 'rds', owner: 'orders' } } })).toBe(
      '{\n  "stores": { "orders": { "type": "rds", "owner": "orders" } }\n}',
    )
  })

  it('breaks what is wider, and counts the key', () => {
    const text = formatDesign(
      { services: { orders: { capabilities: ['place-order', 'order-status', 'cancel-order'], uses: [{ to: 'orders-db' }] } } },
      60,
    )
    expect(text.split('\n').every((line) => line.length <= 60)).toBe(true)
    expect(text.split('\n')).toContain('      "uses": [{ "to": "orders-db" }]')
  })

  it('says the same as the value, whatever the value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.integer({ min: 20, max: 120 }), (value, width) => {
        expect(JSON.stringify(JSON.parse(formatDesign(value, width)))).toBe(JSON.stringify(value))
      }),
    )
  })
})
