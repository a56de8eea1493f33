import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readNumber } from './read-number'

const read = (text: string, unit = 'ms') => {
  const result = readNumber(text, unit)
  return result.ok ? result.value : result.message
}

describe('readNumber', () => {
  it.each([
    ['1300', 1300],
    [' 1300 ', 1300],
    ['1300 ms', 1300],
    ['1300MS', 1300],
    ['3 000 ms', 3000],
    ['3\u202f000', 3000],
    ["3'000", 3000],
    ['3_000', 3000],
    ['1.5e3', 1500],
    ['1,5e3', 1500],
    ['1e3', 1000],
    ['2.5', 2.5],
    ['2,5', 2.5],
    ['0,125', 0.125],
    ['12,5', 12.5],
    ['3000,125', 3000.125],
    ['3.125', 3.125],
    ['1,234,567', 1_234_567],
    ['1.234.567', 1_234_567],
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['1 234,5', 1234.5],
    ['12 345 678.25', 12_345_678.25],
    ['-5', -5],
    ['−5', -5],
    ['+5', 5],
    ['.5', 0.5],
    ['5.', 5],
    ['0', 0],
  ])('%j is %d', (text, value) => {
    expect(read(text)).toBe(value)
  })

  it.each([
    ['', 'Write a number.'],
    ['   ', 'Write a number.'],
    ['3,000', '3,000 can be read as 3000 or as 3.000. Write one of the two.'],
    ['3,000 ms', '3,000 can be read as 3000 or as 3.000.'],
    ['three', 'Write the number alone, in digits. The unit is ms.'],
    ['3 s', 'Write the number alone, in digits. The unit is ms.'],
    ['ms', 'in digits'],
    ['3k', 'in digits'],
    ['1/3', 'in digits'],
    ['NaN', 'in digits'],
    ['Infinity', 'in digits'],
    ['0x10', 'in digits'],
    ['e5', 'in digits'],
    ['-', 'in digits'],
    ['.', 'is no number'],
    ['1.2.3', 'is no number'],
    ['1,23,456', 'is no number'],
    ['12 34', 'is no number'],
    ['1 2.5', 'is no number'],
    ['1e999', 'too large'],
    ['9'.repeat(41), 'at most 40'],
  ])('%j is refused', (text, words) => {
    expect(read(text)).toContain(words)
  })

  it('knows units with signs', () => {
    expect(read('12.5 %', '%')).toBe(12.5)
    expect(read('3 USD', 'USD')).toBe(3)
    expect(read('8 requests', 'requests')).toBe(8)
    expect(read('7 e', 'e')).toBe(7)
  })

  it('reads back what is written, and never gives anything but a number or a hint', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(read(String(value))).toBeCloseTo(value, 12)
      }),
    )
    fc.assert(
      fc.property(fc.integer({ min: -999_999_999, max: 999_999_999 }), (value) => {
        expect(read(value.toLocaleString('fr'))).toBe(value)
      }),
    )
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."0123456789.,-+e ' ms") }), (text) => {
        const result = readNumber(text, 'ms')
        expect(result.ok ? Number.isFinite(result.value) : result.message.length > 10).toBe(true)
      }),
    )
  })
})
