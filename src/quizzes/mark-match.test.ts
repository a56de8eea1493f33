import { describe, expect, it } from 'vitest'
import { isMatchAnswer, markMatch, partnerOrder } from './mark-match'

const question = {
  id: 'data.a.b',
  options: [0, 1, 0].map((partner) => ({ text: 'a', reason: 'So.', partner })),
  partners: [{ text: 'x' }, { text: 'y' }, { text: 'z', reason: 'Nothing.' }],
}

describe('match', () => {
  it('marks each left side by itself', () => {
    expect(markMatch(question, [0, 1, 0])).toEqual([true, true, true])
    expect(markMatch(question, [0, 0, 2])).toEqual([true, false, false])
  })

  it.each([[[0, 1]], [[0, 1, 3]], [[0, 1, -1]], [[0, 1, 0.5]], [[0, 1, Number.NaN]], [[0, 1, 0, 0]]])('takes no %j', (answer) => {
    expect(isMatchAnswer(question, answer)).toBe(false)
  })

  it('takes one partner for several, and one that fits nothing', () => {
    expect(isMatchAnswer(question, [2, 2, 2])).toBe(true)
  })

  it('shows partners in an order of its own, the same each time', () => {
    const orders = Array.from({ length: 20 }, (_, attempt) => partnerOrder(question, attempt))
    for (const order of orders) expect(order.toSorted()).toEqual([0, 1, 2])
    expect(partnerOrder(question, 3)).toEqual(orders[3])
    expect(new Set(orders.map(String)).size).toBeGreaterThan(3)
  })
})
