import type { DeckQuestion } from './deck'
import { type Card, retrievability } from './schedule'

/** A mean over fewer says little. */
export const LEAST_QUESTIONS = 3

export interface Mastery {
  readonly questions: number
  readonly answered: number
  /** 0 to 1; undefined where there are too few questions. */
  readonly value?: number
}

/** The mean chance of recalling the questions now. What was never answered, or wrongly the last time, counts as 0. */
export const masteryOf = (questions: readonly DeckQuestion[], cards: ReadonlyMap<string, Card>, now: number): Mastery => {
  const known = questions.flatMap(({ id }) => cards.get(id) ?? [])
  const sum = known.reduce((total, card) => total + (card.right ? retrievability(card, now) : 0), 0)
  const counts = { questions: questions.length, answered: known.length }
  return questions.length < LEAST_QUESTIONS ? counts : { ...counts, value: sum / questions.length }
}
