import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lineStarts, offsetAt, positionAt } from './text-position'

describe('positions', () => {
  it('goes from an offset to a line and column and back', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '{', '😀') }), fc.nat(), (text, any) => {
        const starts = lineStarts(text)
        const offset = any % (text.length + 1)
        const { line, column } = positionAt(starts, offset)
        expect(offsetAt(text, starts, line, column)).toBe(offset)
      }),
    )
  })
  it('holds a place that is not there inside its line', () => {
    const text = 'one\ntwo'
    const starts = lineStarts(text)
    expect(offsetAt(text, starts, 1, 99)).toBe(3)
    expect(offsetAt(text, starts, 99, 99)).toBe(7)
    expect(offsetAt(text, starts, 0, 0)).toBe(0)
  })
})
