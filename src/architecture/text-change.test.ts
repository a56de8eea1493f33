import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changeBetween, changed } from './text-change'

describe('changeBetween', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 300 })
  it('says the one replacement that leads from one text to the other, and no more than it', () => {
    const edits = fc.record({ before: text, at: fc.nat(300), cut: fc.nat(90), typed: fc.oneof(fc.constant(''), text) })
    const pairs = fc.oneof(
      fc.tuple(text, text),
      edits.map(({ before, at, cut, typed }) => [before, before.slice(0, at) + typed + before.slice(at + cut)] as const),
    )
    fc.assert(
      fc.property(pairs, ([before, after]) => {
        const { span, insert } = changeBetween(before, after)
        expect(changed(before, { span, insert })).toBe(after)
        const gone = before.slice(span.start, span.end)
        if (gone !== '' && insert !== '') expect([gone[0] === insert[0], gone.at(-1) === insert.at(-1)]).toEqual([false, false])
      }),
      { numRuns: 1000 },
    )
  })
  it('leaves what both share alone', () => {
    expect(changeBetween('"tls": false', '"tls": true')).toEqual({ span: { start: 7, end: 11 }, insert: 'tru' })
    expect(changeBetween('same', 'same')).toEqual({ span: { start: 4, end: 4 }, insert: '' })
  })
})
