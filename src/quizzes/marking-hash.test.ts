import { describe, expect, it } from 'vitest'
import { markingHash } from './marking-hash'
import type { Question, QuestionOf } from './question-schema'

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

const { options: _, kind: __, ...rest } = base
const verdict: QuestionOf<'true-false'> = {
  ...rest,
  kind: 'true-false',
  claim: 'It comes twice.',
  options: [
    { says: true, text: 'because a.', reason: 'Yes.', right: true },
    { says: false, text: 'because b.', reason: 'No.', misconception: 'm' },
    { says: true, text: 'because c.', reason: 'No.', misconception: 'm' },
  ],
}
const match: QuestionOf<'match'> = {
  ...rest,
  kind: 'match',
  misconception: 'm',
  options: ['a', 'b', 'c'].map((text) => ({ text, match: `to ${text}`, reason: 'So.' })),
  extra: [{ text: 'to nothing', reason: 'So.' }],
}
const numeric: QuestionOf<'numeric'> = {
  ...rest,
  kind: 'numeric',
  answer: 3,
  unit: 's',
  tolerance: 0.5,
  formula: '1 + 2',
  reason: 'So.',
  wrong: [{ value: 2, reason: 'No.', misconception: 'm' }],
}
const fix: QuestionOf<'fix-the-json'> = {
  ...rest,
  kind: 'fix-the-json',
  design: 'd',
  rule: 'r',
  keeps: ['/services/a'],
  solution: [{ op: 'remove', path: '/services/b' }],
  reason: 'So.',
  mistakes: [{ patch: [{ op: 'remove', path: '/services/a' }], reason: 'No.', misconception: 'm' }],
}
const open: QuestionOf<'open'> = {
  ...rest,
  kind: 'open',
  concepts: ['a', 'b', 'c'].map((name) => ({ name, says: [name], reason: 'So.' })),
  model: 'a b c',
}

describe('markingHash of other kinds', () => {
  it.each<[string, Question, Question]>([
    ['a tempting value and the formula', numeric, { ...numeric, wrong: [{ ...numeric.wrong[0]!, value: 1 }], formula: '3' }],
    ['the solution and a mistake', fix, { ...fix, solution: [{ op: 'remove', path: '/services/c' }], mistakes: [] }],
    ['what says a concept, and the model', open, { ...open, concepts: open.concepts.map((one) => ({ ...one, says: ['x'] })), model: 'x' }],
    ['a reason of an extra partner', match, { ...match, extra: [{ text: 'to nothing', reason: 'Other.' }] }],
  ])('does not change with %s', (_what, question, edited) => {
    expect(markingHash(edited)).toBe(markingHash(question))
  })

  it.each<[string, Question, Question]>([
    ['the claim', verdict, { ...verdict, claim: 'It comes once.' }],
    ['a verdict', verdict, { ...verdict, options: verdict.options.map((one) => ({ ...one, says: true })) }],
    ['a partner', match, { ...match, options: match.options.map((one) => ({ ...one, match: 'to a' })) }],
    ['an extra partner', match, { ...match, extra: undefined }],
    ['the answer', numeric, { ...numeric, answer: 4 }],
    ['the unit', numeric, { ...numeric, unit: 'ms' }],
    ['the tolerance', numeric, { ...numeric, tolerance: 0 }],
    ['the rule', fix, { ...fix, rule: 'q' }],
    ['what is kept', fix, { ...fix, keeps: undefined }],
    ['a concept', open, { ...open, concepts: open.concepts.slice(1) }],
  ])('changes with %s', (_what, question, edited) => {
    expect(markingHash(edited)).not.toBe(markingHash(question))
  })

  it('differs between kinds that say the same', () => {
    expect(new Set([verdict, match, numeric, fix, open].map((question) => markingHash(question))).size).toBe(5)
  })
})
