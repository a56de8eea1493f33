import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Entry, EntryOf } from './entry'
import { latestAnswer, latestRead } from './latest'
import { type Chapter, summarise } from './summary'

const at = (minute: number): string => `2026-11-26T10:${String(minute).padStart(2, '0')}:00.000Z`
const answered = (
  minute: number,
  question: string,
  right: boolean,
  confidence: EntryOf<'answered'>['confidence'] = 'sure',
  hash = 'a',
): Entry => ({
  id: `answer-${minute}`,
  at: at(minute),
  kind: 'answered',
  question,
  hash: hash.repeat(16),
  chosen: [0],
  right,
  confidence,
})
const attempted = (minute: number, exercise: string, score: number | null, passed: boolean, held: number): Entry => ({
  id: `attempt-${minute}`,
  at: at(minute),
  kind: 'attempted',
  exercise,
  title: exercise.toUpperCase(),
  score,
  passed,
  held,
  requirements: 5,
})
const read = (minute: number, path: string): Entry => ({ id: `read-${minute}`, at: at(minute), kind: 'read', path, title: path })
const receipt = (minute: number, lab: string): Entry => ({
  id: `receipt-${minute}`,
  at: at(minute),
  kind: 'receipt',
  receipt: {
    kind: 'blast-radius-lab-receipt',
    version: 1,
    lab,
    title: lab,
    emulator: { name: 'localstack', version: '4.14.0', mode: 'host' },
    startedAt: at(minute),
    finishedAt: at(minute),
    checks: [{ id: 'a', title: 'A', passed: true }],
    sha256: '0'.repeat(64),
  },
})

const chapters: readonly Chapter[] = [
  { path: '/docs/data', title: 'Data', questions: ['q.a.one', 'q.a.two', 'q.a.three'].map((id) => ({ id, hash: 'a'.repeat(16) })) },
  { path: '/docs/events', title: 'Events', questions: [{ id: 'q.b.one', hash: 'a'.repeat(16) }] },
]
const entries: readonly Entry[] = [
  answered(1, 'q.a.one', false, 'sure'),
  answered(2, 'q.a.one', true, 'likely'),
  answered(3, 'q.a.two', true, 'guess'),
  answered(4, 'q.a.two', false, 'sure'),
  answered(5, 'q.a.three', true, 'sure', 'b'),
  answered(6, 'q.gone.one', true),
  attempted(7, 'split', 59, false, 2),
  attempted(8, 'split', 88, true, 5),
  attempted(9, 'split', 70, false, 4),
  attempted(10, 'queue', null, false, 0),
  read(11, '/docs/data'),
  read(13, '/docs/events'),
  read(12, '/docs/data'),
  receipt(14, 'orders-api'),
  receipt(16, 'saga'),
  receipt(15, 'orders-api'),
]

describe('the summary', () => {
  it('counts the latest answer to each question as it stands today', () => {
    const { chapters: known, outdated } = summarise(entries, chapters)
    expect(known).toEqual([
      { path: '/docs/data', title: 'Data', total: 3, answered: 2, right: 1 },
      { path: '/docs/events', title: 'Events', total: 1, answered: 0, right: 0 },
    ])
    expect(outdated).toBe(2)
  })

  it('says how often each confidence was right, over all answers', () => {
    expect(summarise(entries, chapters).calibration).toEqual([
      { confidence: 'sure', answers: 4, right: 2 },
      { confidence: 'likely', answers: 1, right: 1 },
      { confidence: 'guess', answers: 1, right: 1 },
    ])
  })

  it('has the best of all attempts at an exercise', () => {
    expect(summarise(entries, chapters).exercises).toEqual([
      { exercise: 'split', title: 'SPLIT', attempts: 3, passed: true, best: 88, held: 5, requirements: 5 },
      { exercise: 'queue', title: 'QUEUE', attempts: 1, passed: false, best: null, held: 0, requirements: 5 },
    ])
  })

  it('has the latest receipt of each lab, and the chapter that was read last', () => {
    const { receipts, lastRead } = summarise(entries, chapters)
    expect(receipts.map(({ id }) => id)).toEqual(['receipt-16', 'receipt-15'])
    expect(lastRead?.path).toBe('/docs/events')
    expect(summarise([], chapters)).not.toHaveProperty('lastRead')
  })

  it('does not depend on the order in which entries come', () => {
    const expected = summarise(entries, chapters)
    fc.assert(
      fc.property(fc.shuffledSubarray([...entries], { minLength: entries.length }), (shuffled) => {
        expect(summarise(shuffled, chapters)).toEqual(expected)
      }),
      { seed: 5 },
    )
  })
})

describe('the latest', () => {
  it('answer fits the marking hash, and the latest page is by time', () => {
    expect(latestAnswer(entries, 'q.a.two', 'a'.repeat(16))?.id).toBe('answer-4')
    expect(latestAnswer(entries, 'q.a.three', 'a'.repeat(16))).toBeUndefined()
    expect(latestAnswer(entries.toReversed(), 'q.a.two', 'a'.repeat(16))?.id).toBe('answer-4')
    expect(latestRead(entries)?.id).toBe('read-13')
    expect(latestRead([])).toBeUndefined()
  })
})
