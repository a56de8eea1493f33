import { describe, expect, it } from 'vitest'
import { isWithin } from './is-within'

describe('isWithin', () => {
  it.each([
    [10, 10, 0, true],
    [11, 10, 1, true],
    [11.1, 10, 1, false],
    [-11, -10, 1, true],
    [0.1 + 0.2, 0.3, 0, true],
    [0.4, 0.3, 0.1, true],
    [Number.NaN, 10, 5, false],
    [Number.POSITIVE_INFINITY, 10, 5, false],
  ])('%d of %d, give or take %d: %s', (value, of, tolerance, is) => {
    expect(isWithin(value, of, tolerance)).toBe(is)
  })
})
