import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeBetween, changed } from './text-change'

describe('changeBetween', () => {
  it('says the one replacement that leads from one text to the other', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b') }), fc.string({ unit: fc.constantFrom('a', 'b') }), (before, after) => {
        expect(changed(before, changeBetween(before, after))).toBe(after)
      }),
    )
  })
  it('leaves what both share alone', () => {
    expect(changeBetween('"tls": false', '"tls": true')).toEqual({ span: { start: 7, end: 11 }, insert: 'tru' })
    expect(changeBetween('same', 'same')).toEqual({ span: { start: 4, end: 4 }, insert: '' })
  })
})
