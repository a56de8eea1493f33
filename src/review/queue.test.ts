import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answer, DAY, deckOf, journals, START } from '../../tests/review/cases'
import { forecast } from './forecast'
import { LEAST_QUESTIONS, masteryOf } from './mastery'
import { queueOf, type Today } from './queue'
import { scheduleOf } from './schedule'

const deck = deckOf(2)
const ids = deck.map(({ id }) => id)
const HOUR = DAY / 24
/** The day `n` days after the start, which is eight hours old then, at an hour of it. */
const dayOf = (n: number, hour = 8): Today => {
  const start = START - 8 * HOUR + n * DAY
  return { start, now: start + hour * HOUR, end: start + DAY }
}
const queueAfter = (entries: ReturnType<typeof answer>[], today: Today, newCards = 0) =>
  queueOf(deck, scheduleOf(entries, deck), today, newCards)

describe('the queue of a day', () => {
  it('has what is due that day from its first hour on, confident errors first, then what is most likely forgotten', () => {
    const entries = [
      answer(ids[0]!, 0, true, 'guess'),
      answer(ids[1]!, -1, true, 'guess'),
      answer(ids[2]!, 0, false, 'likely'),
      answer(ids[3]!, 0, false, 'sure'),
      answer(ids[4]!, 0, true, 'sure'),
    ]
    const { due, next } = queueAfter(entries, dayOf(1, 1))
    expect(due.map(({ question }) => question)).toEqual([ids[3], ids[2], ids[1], ids[0]])
    expect(next).toBe(START + 8 * DAY)
  })

  it('leaves out what was answered a moment ago, though its day has begun', () => {
    const late = [answer(ids[0]!, 15 / 24, false)]
    expect(queueAfter(late, dayOf(1, 1)).due).toEqual([])
    expect(queueAfter(late, dayOf(1, 1)).next).toBe(START + 15 * HOUR + DAY)
    expect(queueAfter(late, dayOf(1, 5)).due).toHaveLength(1)
  })

  it('brings in as many new questions as the day has room for, in the order of the deck', () => {
    const entries = [answer(ids[0]!, 0, true), answer(ids[1]!, -3, true)]
    const fresh = (today: Today, newCards: number) => queueAfter(entries, today, newCards).fresh.map(({ id }) => id)
    expect(fresh(dayOf(0, 9), 3)).toEqual([ids[2], ids[3]])
    expect(fresh(dayOf(1), 3)).toEqual([ids[2], ids[3], ids[4]])
    expect(fresh(dayOf(0, 9), 0)).toEqual([])
    expect(fresh(dayOf(1), 1_000)).toHaveLength(ids.length - 2)
  })

  it('says nothing of a next card where there is none', () => {
    expect(queueAfter([], dayOf(0))).toEqual({ due: [], fresh: [] })
  })

  it('and the forecast have every card once', () => {
    const starts = Array.from({ length: 400 }, (_, n) => dayOf(40).start + n * DAY)
    fc.assert(
      fc.property(journals(deck), (entries) => {
        const cards = scheduleOf(entries, deck)
        const { due, fresh } = queueOf(deck, cards, dayOf(40), 1_000)
        const days = forecast(cards.values(), starts)
        expect(days[0]).toBe(due.length)
        expect(days.reduce((sum, count) => sum + count, 0)).toBe(cards.size)
        expect(new Set([...due.map(({ question }) => question), ...fresh.map(({ id }) => id)]).size).toBe(due.length + fresh.length)
        expect(fresh.length + cards.size).toBe(deck.length)
      }),
      { seed: 1, numRuns: 300 },
    )
  })
})

describe('the forecast', () => {
  it('puts a card on the day it is due, what is overdue on the first, and leaves out what lies beyond', () => {
    const cards = scheduleOf([answer(ids[0]!, -9, true, 'likely'), answer(ids[1]!, 0, true, 'likely'), answer(ids[2]!, 0, true)], deck)
    const starts = Array.from({ length: 5 }, (_, n) => dayOf(n).start)
    expect(forecast(cards.values(), starts)).toEqual([1, 0, 1, 0])
  })
})

describe('mastery', () => {
  const three = deck.slice(0, 3)
  const masteryAfter = (entries: ReturnType<typeof answer>[], days = 0) => masteryOf(three, scheduleOf(entries, deck), START + days * DAY)

  it('is the mean chance of recalling, with 0 for what was never answered or answered wrongly', () => {
    expect(masteryAfter([])).toEqual({ questions: 3, answered: 0, value: 0 })
    expect(masteryAfter([answer(ids[0]!, 0, true)]).value).toBeCloseTo(1 / 3, 10)
    expect(masteryAfter([answer(ids[0]!, 0, true), answer(ids[1]!, 0, false)])).toMatchObject({
      answered: 2,
      value: expect.closeTo(1 / 3, 10),
    })
    expect(masteryAfter(ids.slice(0, 3).map((id) => answer(id, 0, true))).value).toBe(1)
    expect(
      masteryAfter(
        ids.slice(0, 3).map((id) => answer(id, 0, true, 'guess')),
        10,
      ).value,
    ).toBeLessThan(0.8)
  })

  it('is not said of fewer than three questions', () => {
    expect(masteryOf(deck.slice(0, LEAST_QUESTIONS - 1), new Map(), START)).toEqual({ questions: 2, answered: 0 })
  })
})
