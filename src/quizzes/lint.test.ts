import { describe, expect, it } from 'vitest'
import { readBank } from './bank'
import { lintBank } from './lint-bank'
import type { BankCode } from './problem'
import { proveKeys } from './prove'

const MISCONCEPTIONS = 'misconceptions.yaml'
type Raw = Record<string, unknown>

const right = (text = 'Two.'): Raw => ({ text, reason: 'It holds.', right: true })
const wrong = (text: string): Raw => ({ text, reason: 'It does not.', misconception: 'myth' })
const sources = [{ title: 'A page', url: 'https://example.com/', checked: '2026-11-23' }]
const single = (changes: Raw = {}): Raw => ({
  id: 'data.a.one',
  kind: 'single',
  chapter: 'data',
  level: 'diagnose',
  stem: 'What happens?',
  options: [wrong('One is longer.'), right(), wrong('Three.')],
  sources,
  ...changes,
})
const flaw = (changes: Raw = {}): Raw => {
  const at = (pointer: string, rest: Raw): Raw => ({ at: pointer, reason: 'So.', ...rest })
  const options = [
    at('/services/a/uses/0', { misconception: 'myth' }),
    at('/services/b/uses/0', { right: true }),
    at('/stores/db', { misconception: 'myth' }),
  ]
  return single({ kind: 'spot-the-flaw', design: 'shared', rule: 'shared-database', options, ...changes })
}
const DESIGN = JSON.stringify({
  version: 1,
  name: 'Shared',
  services: { a: { uses: [{ to: 'db', access: 'write' }] }, b: { uses: [{ to: 'db', access: 'write' }] } },
  stores: { db: { type: 'dynamodb', owner: 'a' } },
})

/** Codes of everything that stands against a bank of these questions. */
const codesOf = (
  questions: unknown,
  misconceptions: unknown = [{ id: 'myth', belief: 'So it is.', instead: 'It is otherwise.' }],
): BankCode[] => {
  const bank = readBank([{ file: 'bank/data.yaml', value: { questions } }], [{ file: MISCONCEPTIONS, value: { misconceptions } }])
  const problems = bank.ok
    ? [...lintBank(bank.value), ...proveKeys(bank.value.questions, new Map([['shared', DESIGN]]), '2026-11-24')]
    : bank.problems
  return problems.map(({ code }) => code)
}

const many = (count: number, optionsOf: (index: number) => Raw[]): Raw[] =>
  Array.from({ length: count }, (_, index) => single({ id: `data.a.q${index}`, options: optionsOf(index) }))
/** The right one among three, at a place. */
const at = (place: number, key: Raw): Raw[] => [wrong('A longer one.'), wrong('Short.')].toSpliced(place, 0, key)

describe('a bank', () => {
  it('may hold every kind', () => {
    const steps = ['First.', 'Second.', 'Third.'].map((text) => ({ text, reason: 'So.' }))
    const several = [right('One.'), wrong('Two.'), right('Three.'), wrong('Four.')]
    expect(
      codesOf([
        single({ proof: [{ design: 'shared', rule: 'shared-database', gives: 'fail', at: '/services/b/uses/0' }] }),
        single({ id: 'data.a.two', kind: 'multiple', options: several }),
        single({ id: 'data.a.three', kind: 'order', misconception: 'myth', options: steps }),
        flaw({ id: 'data.a.four' }),
      ]),
    ).toEqual([])
  })

  it.each<[BankCode, Raw]>([
    ['shape', single({ kind: 'essay' })],
    ['shape', single({ level: 'hard' })],
    ['shape', single({ options: [right(), wrong('One.')] })],
    ['unknown-key', single({ hint: 'Think.' })],
    ['id-pattern', single({ id: 'data.Outbox' })],
    ['id-topic', single({ id: 'cost.a.one' })],
    ['text-form', single({ stem: 'What <b>happens</b>?' })],
    ['reason-missing', single({ options: [right(), { text: 'One is longer.', misconception: 'myth' }, wrong('Three.')] })],
    ['misconception-missing', single({ options: [right(), { text: 'One is longer.', reason: 'No.' }, wrong('Three.')] })],
    ['misconception-unknown', single({ options: [right(), { ...wrong('One is longer.'), misconception: 'other' }, wrong('Three.')] })],
    ['source-missing', single({ sources: [] })],
    ['source-missing', single({ sources: [{ title: 'A page', checked: '2026-11-23' }] })],
    ['source-undated', single({ sources: [{ title: 'A page', url: 'https://example.com/' }] })],
    ['source-undated', single({ sources: [{ title: 'A page', url: 'https://example.com/', checked: '2026-02-30' }] })],
    ['key-count', single({ options: [right('One.'), right('Two, and longer.'), wrong('Three.')] })],
    ['key-count', single({ options: [{ ...right('One.'), misconception: 'myth' }, wrong('Two.'), wrong('Three.')] })],
    ['key-count', single({ kind: 'multiple', options: [right('One.'), wrong('Two.'), wrong('Three.'), wrong('Four.')] })],
    ['option-twice', single({ options: [right(), wrong('Three ways.'), wrong('**three**  ways')] })],
    ['option-twice', flaw({ options: [...(flaw().options as Raw[]), { at: '/stores/db', reason: 'So.', misconception: 'myth' }] })],
    ['above-option', single({ options: [right(), wrong('Three.'), wrong('None of the above.')] })],
    ['letter-named', single({ options: [right(), wrong('Three, longer.'), { ...wrong('Four.'), reason: 'Option B holds.' }] })],
    ['negative-unmarked', single({ stem: 'What does not happen?' })],
    ['negative-unmarked', single({ stem: "Which one doesn't?" })],
    ['key-longest', single({ options: [right('Two, and by far the longest.'), wrong('One.'), wrong('Three.')] })],
    ['design-unknown', flaw({ design: 'other' })],
    ['place-unknown', flaw({ options: [...(flaw().options as Raw[]), { at: '/stores/other', reason: 'So.', misconception: 'myth' }] })],
    ['unproved', flaw({ rule: 'no-such-rule' })],
    ['unproved', single({ proof: [{ design: 'shared', rule: 'shared-database', gives: 'pass' }] })],
    ['unproved', single({ proof: [{ design: 'shared', rule: 'shared-database', gives: 'fail', at: '/services/a/uses/0' }] })],
    ['unproved', single({ proof: [{ design: 'shared', rule: 'no-such-rule', gives: 'pass' }] })],
  ])('is refused by %s (%#)', (code, question) => {
    expect([...new Set(codesOf([question]))]).toEqual([code])
  })

  it('refuses an id twice, of questions and of misconceptions', () => {
    expect(codesOf([single(), single()])).toEqual(['id-taken'])
    const myth = { id: 'myth', belief: 'So it is.', instead: 'It is otherwise.' }
    expect(codesOf([single()], [myth, myth])).toEqual(['id-taken'])
  })

  it('says that a wrong place is right after all', () => {
    const [a, b, db] = flaw().options as [Raw, Raw, Raw]
    const swapped = [{ ...a, right: true, misconception: undefined }, { ...b, right: undefined, misconception: 'myth' }, db]
    expect(codesOf([flaw({ options: swapped })])).toEqual(['unproved', 'unproved'])
  })

  it('marks a negative in strong, and reads none into other words', () => {
    expect(codesOf([single({ stem: 'What does **not** happen to `not` and a notice?' })])).toEqual([])
  })

  it('allows the right one to be the longest in 40 %', () => {
    const bank = (longest: number) => many(5, (index) => at(index % 3, right(index < longest ? 'By far the longest of them.' : 'It.')))
    expect(codesOf(bank(2))).toEqual([])
    expect(codesOf(bank(3))).toEqual(['key-longest'])
  })

  it('allows 40 % of the right ones at one place', () => {
    const bank = (first: number) => many(10, (index) => at(index < first ? 0 : 1 + (index % 2), right('It.')))
    expect(codesOf(bank(4))).toEqual([])
    expect(codesOf(bank(6))).toEqual(['key-position', 'key-position'])
  })

  it.each([[null], [7], ['text'], [[]], [{}], [{ questions: {} }]])('of another shape is refused: %j', (value) => {
    const bank = readBank([{ file: 'bank/data.yaml', value }], [])
    expect(bank.ok).toBe(false)
  })
})
