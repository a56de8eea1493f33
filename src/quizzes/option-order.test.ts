import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { optionOrder } from './option-order'

const asked = fc.record({
  id: fc.string(),
  kind: fc.constantFrom('single', 'multiple', 'order', 'spot-the-flaw'),
  options: fc.array(fc.nat(), { minLength: 3, maxLength: 8 }),
})

describe('optionOrder', () => {
  it('holds every option once, the same each time', () => {
    fc.assert(
      fc.property(asked, fc.nat(50), (question, attempt) => {
        const order = optionOrder(question, attempt)
        expect(order.toSorted((a, b) => a - b)).toEqual(question.options.map((_, index) => index))
        expect(optionOrder(question, attempt)).toEqual(order)
      }),
    )
  })

  it('never starts an order question solved', () => {
    for (let attempt = 0; attempt < 500; attempt++) {
      const order = optionOrder({ id: 'data.a.b', kind: 'order', options: [0, 0, 0] }, attempt)
      expect(order).not.toEqual([0, 1, 2])
    }
  })

  it('puts each option at each place about equally often', () => {
    const counts = [0, 0, 0, 0]
    for (let attempt = 0; attempt < 4000; attempt++)
      counts[optionOrder({ id: 'data.a.b', kind: 'single', options: [0, 0, 0, 0] }, attempt).indexOf(0)]!++
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(120)
  })

  it('shows a question to everybody as it was shown to others before', () => {
    const shown = [0, 1, 2].map((attempt) =>
      optionOrder({ id: 'data.outbox.lost-event', kind: 'multiple', options: [0, 0, 0, 0, 0] }, attempt),
    )
    expect(shown).toEqual([
      [4, 3, 1, 0, 2],
      [1, 3, 4, 0, 2],
      [1, 3, 0, 2, 4],
    ])
  })
})
