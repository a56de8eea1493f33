import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDesign } from './format-design'

describe('formatDesign', () => {
  it('is JSON of the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(formatDesign(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })
  it('breaks only what does not fit on a line', () => {
    const calls = [{ to: 'payments', timeoutMs: 800 }]
    expect(formatDesign({ services: { orders: { calls }, shipping: { calls }, invoices: { calls } } })).toBe(
      [
        '{',
        '  "services": {',
        '    "orders": { "calls": [{ "to": "payments", "timeoutMs": 800 }] },',
        '    "shipping": { "calls": [{ "to": "payments", "timeoutMs": 800 }] },',
        '    "invoices": { "calls": [{ "to": "payments", "timeoutMs": 800 }] }',
        '  }',
        '}',
      ].join('\n'),
    )
  })
})
