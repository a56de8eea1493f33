import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluateFormula } from './evaluate-formula'

const evaluated = (text: string) => {
  const result = evaluateFormula(text)
  return result.ok ? result.value : undefined
}
const messageOf = (text: string) => {
  const result = evaluateFormula(text)
  return result.ok ? undefined : result.message
}

describe('evaluateFormula', () => {
  it.each([
    ['500 + 40 * 20', 1300],
    ['(500 + 40) * 20', 10_800],
    ['10 - 3 - 2', 5],
    ['100 / 10 / 2', 5],
    ['2^3^2', 512],
    ['-2^2', -4],
    ['2^-1', 0.5],
    ['2 * -3', -6],
    ['0.995 ^ 5', 0.995 ** 5],
    ['1.5e3', 1500],
    ['ceil(7 / 2) + floor(7/2)', 7],
    ['min(4, 2, 9) * max(1,3)', 6],
    ['max(min(1, 2), -(3))', 1],
    [' 7 ', 7],
  ])('%s is %d', (text, value) => {
    expect(evaluated(text)).toBe(value)
  })

  it.each([
    ['', 'before the end'],
    ['1 +', 'before the end'],
    ['1 2', 'before 2'],
    ['(1', 'Write ) before the end'],
    ['1)', 'before )'],
    ['1,000', 'before ,'],
    ['3 ms', 'before ms'],
    ['round(2.5)', 'round is no function'],
    ['ceil(1, 2)', 'Give ceil one value'],
    ['min()', 'before )'],
    ['1 / 0', 'no finite value'],
    ['0 / 0', 'no finite value'],
    ['(-8)^(1/3)', 'no finite value'],
    ['9^9^9^9', 'no finite value'],
    ['2 × 3', '× 3 is none'],
    ['constructor(1)', 'constructor is no function'],
    ['1 + '.repeat(100), 'at most 300'],
    ['('.repeat(100), 'fewer brackets'],
  ])('refuses %j', (text, word) => {
    expect(messageOf(text)).toContain(word)
  })

  it('computes what JavaScript does', () => {
    const { tree } = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4, withCrossShrink: true },
        fc.integer({ min: 0, max: 999 }).map(String),
        fc.tuple(tie('tree'), fc.constantFrom('+', '-', '*', '/'), tie('tree')).map(([a, sign, b]) => `${a} ${sign} ${b}`),
        tie('tree').map((a) => `(${a})`),
        tie('tree').map((a) => `ceil(${a})`),
        fc.tuple(tie('tree'), tie('tree')).map(([a, b]) => `max(${a}, ${b})`),
      ),
    }))
    fc.assert(
      fc.property(
        tree.filter((text) => text.length <= 300),
        (text) => {
          const value = new Function('ceil', 'max', `return ${text}`)(Math.ceil, Math.max) as number
          expect(evaluated(text)).toBe(Number.isFinite(value) ? value : undefined)
        },
      ),
    )
  })

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'12.e+-*/^(), minaxcelfor'), maxLength: 40 }),
        (text) => typeof evaluateFormula(text).ok === 'boolean',
      ),
    )
    fc.assert(fc.property(fc.string(), (text) => typeof evaluateFormula(text).ok === 'boolean'))
  })
})
