import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Receipt, type ReceiptContent, sealReceipt } from '../labs/receipt'
import { parseEntry } from './entry'

const base = { id: 'entry-1', at: '2026-11-26T10:00:00.000Z' }
const answered = {
  ...base,
  kind: 'answered',
  question: 'data.outbox.dual-write-window',
  hash: '0123456789abcdef',
  chosen: [0, 2],
  right: true,
  confidence: 'sure',
}
const { chosen: _, ...given } = answered
const numeric = { ...given, number: -1.5 }
const worded = { ...given, text: 'An outbox.', said: 'partly' }
const edited = { ...given, text: '{ "version": 1 }' }
const read = { ...base, kind: 'read', path: '/docs/data', title: 'Data' }
const attempted = { ...base, kind: 'attempted', exercise: 'split-the-shared-database', score: 81, passed: true, held: 4, requirements: 4 }
const undone = { ...base, kind: 'undone', answer: 'entry-0' }
const content: ReceiptContent = {
  lab: 'orders-api',
  title: 'Orders API',
  emulator: { name: 'localstack', version: '4.14.0', mode: 'host' },
  startedAt: '2026-11-26T10:00:00.000Z',
  finishedAt: '2026-11-26T10:00:21.500Z',
  checks: [{ id: 'order-stored', title: 'An order is stored', passed: true }],
}
const receipt: Receipt = sealReceipt(content)

describe('parseEntry', () => {
  it.each([
    answered,
    numeric,
    worded,
    edited,
    read,
    attempted,
    { ...attempted, score: null, title: 'Split it' },
    undone,
    { ...base, kind: 'receipt', receipt },
  ])('accepts $kind and gives it back', (entry) => {
    expect(parseEntry(structuredClone(entry))).toEqual(entry)
  })

  it('writes keys in one order, whatever order they came in', () => {
    const reversed = Object.fromEntries(Object.entries(answered).reverse())
    expect(JSON.stringify(parseEntry(reversed))).toBe(JSON.stringify(parseEntry(answered)))
  })

  it.each([
    ['another kind', { ...answered, kind: 'dreamed' }],
    ['an unknown key', { ...answered, grade: 1 }],
    ['no id', { ...answered, id: undefined }],
    ['an id that leads out of its place', { ...answered, id: '../format' }],
    ['a time that is none', { ...answered, at: 'yesterday' }],
    ['a local time', { ...answered, at: '2026-11-26T10:00:00+01:00' }],
    ['no choice', { ...answered, chosen: [] }],
    ['a choice that is no index', { ...answered, chosen: [0.5] }],
    ['nothing given', given],
    ['two things given', { ...answered, number: 1 }],
    ['a number that is none', { ...given, number: Number.NaN }],
    ['a number without end', { ...given, number: Number.POSITIVE_INFINITY }],
    ['no words', { ...given, text: '' }],
    ['words without end', { ...given, text: 'x'.repeat(32 * 1024 + 1) }],
    ['a choice that somebody judged', { ...answered, said: 'had' }],
    ['another judgement', { ...worded, said: 'nearly' }],
    ['a path to another host', { ...read, path: '//example.com' }],
    ['a path with a scheme', { ...read, path: 'javascript:alert(1)' }],
    ['a title without end', { ...read, title: 'x'.repeat(301) }],
    ['a score above 100', { ...attempted, score: 101 }],
    ['a receipt without checks', { ...base, kind: 'receipt', receipt: { ...receipt, checks: [] } }],
    ['an undo of nothing', { ...undone, answer: '' }],
    ['a list', [answered]],
    ['nothing', null],
  ])('refuses %s', (_what, value) => {
    expect(parseEntry(value)).toBeUndefined()
  })

  it('never throws, and accepts nothing that is not an entry', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => parseEntry(value) === undefined),
      { seed: 1, numRuns: 2_000 },
    )
  })

  it('accepts every receipt that a lab can seal', () => {
    const title = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(title, title, fc.boolean(), (name, check, passed) => {
        const sealed = sealReceipt({ ...content, title: name, checks: [{ id: 'a-check', title: check, passed }] })
        expect(parseEntry({ ...base, kind: 'receipt', receipt: sealed })).toBeDefined()
      }),
      { seed: 2 },
    )
  })
})
