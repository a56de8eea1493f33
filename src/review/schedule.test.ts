import fc from 'fast-check'
import { type Card, createEmptyCard, fsrs, type Grade } from 'ts-fsrs'
import { describe, expect, it } from 'vitest'
import { answer, DAY, deckOf, journals, START } from '../../tests/review/cases'
import { ratingOf } from './rating'
import { retrievability, scheduleOf } from './schedule'

const deck = deckOf(2)
const ID = deck[0]!.id
type Step = readonly [days: number, right: boolean, confidence: 'sure' | 'likely' | 'guess']

const cardAfter = (steps: readonly Step[]) =>
  scheduleOf(
    steps.map(([days, right, confidence]) => answer(ID, days, right, confidence)),
    deck,
  ).get(ID)!

/** What the whole scheduler of ts-fsrs makes of the same reviews. Without learning steps, since a day is the shortest time here. */
const ofLibrary = (steps: readonly Step[]) => {
  const scheduler = fsrs({ enable_fuzz: false, enable_short_term: true, learning_steps: [], relearning_steps: [], maximum_interval: 365 })
  return steps.reduce<Card>(
    (card, [days, right, confidence]) => scheduler.next(card, new Date(START + days * DAY), ratingOf({ right, confidence }) as Grade).card,
    createEmptyCard(new Date(START)),
  )
}

/** Stability, difficulty and days to the next review, as ts-fsrs 5.4.2 gives them. */
const GOLDEN: readonly (readonly [name: string, steps: readonly Step[], stability: number, difficulty: number, interval: number])[] = [
  ['one answer, sure', [[0, true, 'sure']], 8.2956, 1, 8],
  ['one answer, likely', [[0, true, 'likely']], 2.3065, 2.11810397, 2],
  ['one answer, a guess', [[0, true, 'guess']], 1.2931, 5.11217071, 1],
  ['one answer, wrong', [[0, false, 'sure']], 0.212, 6.4133, 1],
  [
    'right when due',
    [
      [0, true, 'likely'],
      [2, true, 'likely'],
      [12, true, 'likely'],
    ],
    43.93167,
    2.1043314,
    44,
  ],
  [
    'wrong after a month',
    [
      [0, true, 'sure'],
      [8, true, 'sure'],
      [38, false, 'sure'],
    ],
    3.27725345,
    7.02698957,
    3,
  ],
  [
    'wrong, then right the next day',
    [
      [0, false, 'sure'],
      [1, true, 'likely'],
      [3, true, 'likely'],
    ],
    6.26916146,
    6.39094132,
    6,
  ],
  [
    'guessed three times',
    [
      [0, true, 'guess'],
      [1, true, 'guess'],
      [3, true, 'guess'],
    ],
    5.80614858,
    7.8213935,
    6,
  ],
]

describe('the schedule', () => {
  it.each(GOLDEN)('gives the vectors of ts-fsrs: %s', (_name, steps, stability, difficulty, interval) => {
    const card = cardAfter(steps)
    expect(card.stability).toBeCloseTo(stability, 6)
    expect(card.difficulty).toBeCloseTo(difficulty, 6)
    expect((card.due - card.last) / DAY).toBe(interval)
  })

  it('has the memory that the whole scheduler of ts-fsrs has, over any reviews at whole days', () => {
    const step = fc.tuple(
      fc.integer({ min: 1, max: 60 }),
      fc.boolean(),
      fc.constantFrom('sure' as const, 'likely' as const, 'guess' as const),
    )
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (gaps) => {
        let days = 0
        const steps = gaps.map(([gap, right, confidence]) => {
          days += gap
          return [days, right, confidence] as const
        })
        const [mine, library] = [cardAfter(steps), ofLibrary(steps)]
        expect(mine.stability).toBeCloseTo(library.stability, 6)
        expect(mine.difficulty).toBeCloseTo(library.difficulty, 6)
        expect(retrievability(mine, mine.last)).toBe(1)
      }),
      { seed: 1, numRuns: 300 },
    )
  })

  it('is the same in whatever order entries come, and however often', () => {
    fc.assert(
      fc.property(
        journals(deck).chain((entries) => fc.tuple(fc.constant(entries), fc.shuffledSubarray([...entries], { minLength: entries.length }))),
        ([entries, shuffled]) => {
          const cards = [...scheduleOf(entries, deck)].sort()
          expect([...scheduleOf(shuffled, deck)].sort()).toEqual(cards)
          expect([...scheduleOf([...shuffled, ...entries], deck)].sort()).toEqual(cards)
        },
      ),
      { seed: 2, numRuns: 300 },
    )
  })

  it('knows nothing of an answer that was taken back', () => {
    fc.assert(
      fc.property(journals(deck), fc.nat(), (entries, n) => {
        const answers = entries.filter(({ kind }) => kind === 'answered')
        if (answers.length === 0) return
        const gone = answers[n % answers.length]!
        const undone = { id: 'undo-it', at: gone.at, kind: 'undone' as const, answer: gone.id }
        const without = entries.filter(({ id }) => id !== gone.id)
        expect([...scheduleOf([...entries, undone], deck)].sort()).toEqual([...scheduleOf(without, deck)].sort())
      }),
      { seed: 3, numRuns: 300 },
    )
  })

  it('forgets what was answered to another version of a question, and of no other question', () => {
    const entries = [answer(ID, 0, true), answer(deck[1]!.id, 0, true)]
    const edited = deck.map((question) => (question.id === ID ? { ...question, hash: 'f'.repeat(16) } : question))
    expect([...scheduleOf(entries, deck).keys()]).toEqual([ID, deck[1]!.id])
    expect([...scheduleOf(entries, edited).keys()]).toEqual([deck[1]!.id])
  })

  it('counts the first answer of a sitting, not what is repeated with the reasons in mind', () => {
    const wrong: Step = [0, false, 'sure']
    expect(cardAfter([wrong, [0.2, true, 'sure']])).toEqual(cardAfter([wrong]))
    expect(cardAfter([wrong, [0.2, true, 'sure'], [0.3, true, 'sure']])).toEqual(cardAfter([wrong, [0.3, true, 'sure']]))
    expect(cardAfter([wrong, [0.25, true, 'sure']])).not.toEqual(cardAfter([wrong]))
  })

  it('lets the chance of recalling fall, to 90 % at about the day when a card is due', () => {
    const card = cardAfter([[0, true, 'likely']])
    expect(retrievability(card, card.due)).toBeCloseTo(0.9, 1)
    expect(retrievability(card, card.due + 30 * DAY)).toBeLessThan(retrievability(card, card.due))
    expect(retrievability(card, card.last - DAY)).toBe(1)
  })
})
