import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { piecesOf } from './code-line'

describe('piecesOf', () => {
  it('tells keys, strings, numbers and punctuation apart', () => {
    const roles = piecesOf('"to": "a", "n": -1.5e3, "t": true }', []).filter(({ text }) => text.trim() !== '')
    expect(roles.map(({ text, role }) => [text, role])).toEqual([
      ['"to"', 'key'],
      [':', 'punctuation'],
      ['"a"', 'string'],
      [',', 'punctuation'],
      ['"n"', 'key'],
      [':', 'punctuation'],
      ['-1.5e3', 'number'],
      [',', 'punctuation'],
      ['"t"', 'key'],
      [':', 'punctuation'],
      ['true', 'number'],
      ['}', 'punctuation'],
    ])
  })
  it('cuts where a mark begins and ends, and does not mark blanks', () => {
    const pieces = piecesOf('{ "a": 1 }', [{ column: 3, endColumn: 9, severity: 'error' }])
    expect(
      pieces
        .filter(({ mark }) => mark)
        .map(({ text }) => text)
        .join(''),
    ).toBe('"a":1')
  })
  it('gives the line back, whatever stands in it', () => {
    const mark = fc.record({
      column: fc.integer({ min: 1, max: 30 }),
      endColumn: fc.integer({ min: 1, max: 30 }),
      severity: fc.constant('error' as const),
    })
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('"', '\\', '{', ' ', '1', 'a', ':', '<', '😀') }),
        fc.array(mark, { maxLength: 3 }),
        (line, marks) => {
          expect(
            piecesOf(line, marks)
              .map(({ text }) => text)
              .join(''),
          ).toBe(line)
        },
      ),
    )
  })
})
