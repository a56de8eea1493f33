import { describe, expect, it } from 'vitest'
import { markingHash } from './marking-hash'
import type { Question } from './question-schema'

const base: Extract<Question, { kind: 'single' }> = {
  id: 'data.a.b',
  kind: 'single',
  chapter: 'data',
  level: 'diagnose',
  stem: 'What happens?',
  options: [
    { text: 'One.', reason: 'No.', misconception: 'm' },
    { text: 'Two.', reason: 'Yes.', right: true },
    { text: 'Three.', reason: 'No.', misconception: 'm' },
  ],
  sources: [{ fact: 'f' }],
}
const [one, two, three] = base.options as [(typeof base.options)[number], (typeof base.options)[number], (typeof base.options)[number]]

describe('markingHash', () => {
  it('is FNV-1a over what matters, worked out by another program', () => {
    expect(markingHash(base)).toBe('c99fbbc0a1a539ac')
  })

  it.each<[string, Question]>([
    ['a reason', { ...base, options: [{ ...one, reason: 'Other.' }, two, three] }],
    ['a misconception', { ...base, options: [{ ...one, misconception: 'n' }, two, three] }],
    [
      'a source, the level and a proof',
      { ...base, sources: [{ fact: 'g' }], level: 'predict', proof: [{ design: 'd', rule: 'r', gives: 'pass' }] },
    ],
    ['blanks', { ...base, stem: 'What  happens?' }],
  ])('does not change with %s', (_, edited) => {
    expect(markingHash(edited)).toBe(markingHash(base))
  })

  it.each<[string, Question]>([
    ['the stem', { ...base, stem: 'What happened?' }],
    ['an option', { ...base, options: [one, two, { ...three, text: 'Four.' }] }],
    ['the order of the options', { ...base, options: [two, one, three] }],
    ['the key', { ...base, options: [{ ...one, right: true }, { ...two, right: undefined }, three] }],
    ['the kind', { ...base, kind: 'multiple' }],
  ])('changes with %s', (_, edited) => {
    expect(markingHash(edited)).not.toBe(markingHash(base))
  })

  it('changes with the design', () => {
    expect(new Set([markingHash(base), markingHash(base, '{}'), markingHash(base, '{ }')]).size).toBe(3)
  })
})
