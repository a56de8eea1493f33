import fc from 'fast-check'
import type { Entry, EntryOf } from '../../src/progress/entry'
import type { Deck } from '../../src/review/deck'

const HASH = '0123456789abcdef'

/** Four chapters of three concepts with `each` questions: 12 × `each`. */
export const deckOf = (each: number): Deck =>
  ['a', 'b', 'c', 'd'].flatMap((chapter) =>
    ['x', 'y', 'z'].flatMap((concept) =>
      Array.from({ length: each }, (_, n) => ({
        id: `${chapter}.${concept}.q${n}`,
        hash: HASH,
        chapter,
        level: 'diagnose' as const,
        kind: 'single' as const,
        principles: [`principle-${concept}`],
      })),
    ),
  )

export const DAY = 24 * 60 * 60 * 1000
export const START = Date.parse('2026-11-26T08:00:00.000Z')

type Answered = EntryOf<'answered'>

/** An answer `days` after the start. */
export const answer = (
  question: string,
  days: number,
  right: boolean,
  confidence: Answered['confidence'] = 'sure',
  more: Partial<Answered> = {},
): Answered => ({
  id: `${question.replaceAll('.', '-')}-${Math.round(days * 1000)}`,
  at: new Date(START + days * DAY).toISOString(),
  kind: 'answered',
  question,
  hash: HASH,
  chosen: [0],
  right,
  confidence,
  ...more,
})

/** Journals of a month over a deck: answers to its questions and to others, answers taken back, pages read. */
export const journals = (deck: Deck): fc.Arbitrary<readonly Entry[]> =>
  fc
    .array(
      fc.record({
        question: fc.constantFrom(...deck.map(({ id }) => id), 'gone.x.q0'),
        minutes: fc.nat(30 * 24 * 60),
        right: fc.boolean(),
        confidence: fc.constantFrom('sure' as const, 'likely' as const, 'guess' as const),
        isOld: fc.boolean(),
        isUndone: fc.boolean(),
      }),
      { maxLength: 40 },
    )
    .map((drafts) =>
      drafts.flatMap(({ question, minutes, right, confidence, isOld, isUndone }, n): Entry[] => {
        const entry = answer(question, minutes / (24 * 60), right, confidence, {
          id: `entry-${n}`,
          ...(isOld && n % 5 === 0 && { hash: 'f'.repeat(16) }),
        })
        return isUndone && n % 4 === 0 ? [entry, { id: `undo-${n}`, at: entry.at, kind: 'undone', answer: entry.id }] : [entry]
      }),
    )
