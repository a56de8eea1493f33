import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Entry } from './entry'
import { latestAnswer } from './latest'
import { standing } from './standing'
import { summarise } from './summary'

const answered = (id: string, minute: number, right: boolean): Entry => ({
  id,
  at: `2026-11-26T10:0${minute}:00.000Z`,
  kind: 'answered',
  question: 'q.a.one',
  hash: 'a'.repeat(16),
  chosen: [0],
  right,
  confidence: 'sure',
})
const undone = (id: string, answer: string): Entry => ({ id, at: '2026-11-26T11:00:00.000Z', kind: 'undone', answer })
const read: Entry = { id: 'read-1', at: '2026-11-26T10:00:00.000Z', kind: 'read', path: '/docs/data', title: 'Data' }

const entries = [answered('first', 1, true), answered('second', 2, false), read, undone('undo-1', 'second')]

describe('standing', () => {
  it('leaves out an answer that was taken back, and nothing else, in whatever order entries come', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(entries, { minLength: 4 }), (shuffled) => {
        expect(
          standing(shuffled)
            .map(({ id }) => id)
            .sort(),
        ).toEqual(['first', 'read-1', 'undo-1'])
      }),
      { seed: 1, numRuns: 30 },
    )
  })

  it('is not moved by an undo of something that is not there, or is no answer', () => {
    const odd = [read, undone('undo-1', 'gone'), undone('undo-2', 'read-1')]
    expect(standing(odd)).toEqual(odd)
  })

  it('decides what the latest answer is, and what is counted', () => {
    expect(latestAnswer(new Map(entries.map((entry) => [entry.id, entry])).values(), 'q.a.one', 'a'.repeat(16))?.id).toBe('first')
    const chapters = [{ path: '/docs/data', title: 'Data', questions: [{ id: 'q.a.one', hash: 'a'.repeat(16) }] }]
    expect(summarise(entries, chapters)).toMatchObject({
      chapters: [{ answered: 1, right: 1 }],
      calibration: [{ answers: 1, right: 1 }, { answers: 0 }, { answers: 0 }],
    })
  })
})
