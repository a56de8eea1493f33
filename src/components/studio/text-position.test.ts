import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeBetween, lineStarts, offsetAt, positionAt } from './text-position'

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

describe('changeBetween', () => {
  it('says the one replacement that leads from one text to the other', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b') }), fc.string({ unit: fc.constantFrom('a', 'b') }), (before, after) => {
        const { span, insert } = changeBetween(before, after)
        expect(before.slice(0, span.start) + insert + before.slice(span.end)).toBe(after)
      }),
    )
  })
  it('leaves what both share alone', () => {
    expect(changeBetween('"tls": false', '"tls": true')).toEqual({ span: { start: 7, end: 11 }, insert: 'tru' })
    expect(changeBetween('same', 'same')).toEqual({ span: { start: 4, end: 4 }, insert: '' })
  })
})
