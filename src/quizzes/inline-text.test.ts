import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inlinePieces, plainText, textProblem } from './inline-text'

describe('inlinePieces', () => {
  it('parts text, code and strong', () => {
    expect(inlinePieces('**orders** writes `orders-db`.')).toEqual([
      { kind: 'strong', text: 'orders' },
      { kind: 'text', text: ' writes ' },
      { kind: 'code', text: 'orders-db' },
      { kind: 'text', text: '.' },
    ])
  })

  it('leaves stars within code alone', () => {
    expect(inlinePieces('`a ** b` and `c ** d`').map(({ kind }) => kind)).toEqual(['code', 'text', 'code'])
  })

  it('keeps everything but the marks', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', ' ', '`', '*', '**', '<')), (parts) => {
        const text = parts.join('')
        expect(plainText(text).replace(/[`*]/g, '')).toBe(text.replace(/[`*]/g, ''))
      }),
    )
    expect(plainText('a **b** `c` < d')).toBe('a b c < d')
  })
})

describe('textProblem', () => {
  it.each(['Plain.', 'A `Map<string, number>` here.', '**Not** this.', 'Fewer than 3 < 4.'])('takes %s', (text) => {
    expect(textProblem(text)).toBeUndefined()
  })

  it.each([
    ['', 'something'],
    [' a', 'blanks'],
    ['a\nb', 'paragraph'],
    ['a `b', 'backtick'],
    ['a **b', 'strong'],
    ['a *b* c', 'strong'],
    ['a <b>c</b>', 'HTML'],
    ['a <!-- b', 'HTML'],
    ['[a](b)', 'links'],
    ['# a', 'headings'],
    ['- a', 'lists'],
  ])('refuses %j', (text, word) => {
    expect(textProblem(text)).toContain(word)
  })
})
