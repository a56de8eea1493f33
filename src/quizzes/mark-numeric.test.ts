import { describe, expect, it } from 'vitest'
import { markNumeric } from './mark-numeric'

const wrong = [800, 1310, 1320].map((value) => ({ value, reason: 'No.', misconception: 'm' }))

describe('markNumeric', () => {
  it.each([
    [1300, 0, { isRight: true }],
    [1300.5, 0, { isRight: false }],
    [1295, 5, { isRight: true }],
    [1305.1, 5, { isRight: false, near: 1 }],
    [800, 0, { isRight: false, near: 0 }],
    [803, 0, { isRight: false, near: 0 }],
    [805, 0, { isRight: false }],
    [1314, 0, { isRight: false, near: 1 }],
    [1316, 0, { isRight: false, near: 2 }],
    [-800, 0, { isRight: false }],
  ])('%d with a tolerance of %d: %j', (value, tolerance, mark) => {
    expect(markNumeric({ answer: 1300, tolerance, wrong }, value)).toEqual(mark)
  })

  it('knows a wrong value of nothing', () => {
    const zero = [{ value: 0, reason: 'No.', misconception: 'm' }]
    expect(markNumeric({ answer: 3, tolerance: 0, wrong: zero }, 0)).toEqual({ isRight: false, near: 0 })
  })
})
