import { FSRSAlgorithm, type FSRSState } from 'ts-fsrs'
import type { Entry } from '../progress/entry'
import { type Counted, countedAnswers } from './counted'
import type { Deck } from './deck'
import { ratingOf } from './rating'

export const DAY_MS = 24 * 60 * 60 * 1000

/**
 * FSRS-6 with its published weights. A card is due when the chance of recalling it has fallen to 90 %, and after a year at the latest. Without fuzz,
 * so that the same answers give the same days in every tab. https://github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm
 */
const memory = new FSRSAlgorithm({ request_retention: 0.9, maximum_interval: 365, enable_fuzz: false, enable_short_term: true })

/** A question that was answered, as the schedule sees it. Times are in milliseconds since 1970. */
export interface Card {
  readonly question: string
  /** Days until the chance of recalling it is 90 %. */
  readonly stability: number
  /** 1 to 10. */
  readonly difficulty: number
  readonly first: number
  readonly last: number
  readonly due: number
  readonly reviews: number
  /** Of the last answer that counts. */
  readonly right: boolean
  readonly confidence: Counted['confidence']
}

const cardOf = (question: string, answers: readonly Counted[]): Card => {
  let state: FSRSState | null = null
  let last = answers[0]!.at
  for (const answer of answers) {
    state = memory.next_state(state, Math.round((answer.at - last) / DAY_MS), ratingOf(answer))
    last = answer.at
  }
  const { stability, difficulty } = state!
  const { right, confidence } = answers.at(-1)!
  return {
    question,
    stability,
    difficulty,
    first: answers[0]!.at,
    last,
    due: last + memory.next_interval(stability, 0) * DAY_MS,
    reviews: answers.length,
    right,
    confidence,
  }
}

/**
 * The card of every question that was answered: a pure function of the journal. The same entries give the same cards, in whatever order they came
 * together, and nothing of it is kept.
 */
export const scheduleOf = (entries: Iterable<Entry>, deck: Deck): ReadonlyMap<string, Card> =>
  new Map([...countedAnswers(entries, deck)].map(([question, answers]) => [question, cardOf(question, answers)]))

/** The chance of recalling a card at a time, 0 to 1, as the schedule estimates it. */
export const retrievability = ({ stability, last }: Card, now: number): number =>
  memory.forgetting_curve(Math.max(0, now - last) / DAY_MS, stability)
