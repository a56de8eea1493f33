import type { Level, QuestionKind } from '../quizzes/question-schema'

/** What is known of a question before its text is fetched. */
export interface DeckQuestion {
  readonly id: string
  /** As `src/quizzes/marking-hash.ts` makes it: answers to another version of the question count for nothing here. */
  readonly hash: string
  readonly chapter: string
  readonly level: Level
  readonly kind: QuestionKind
  /** Ids of the principles it belongs to. */
  readonly principles: readonly string[]
}

/** The questions of the bank, in the order of the course. */
export type Deck = readonly DeckQuestion[]

/** `data.outbox.lost-event` → `data.outbox`: the first two parts of an id name what is asked about. */
export const conceptOf = (id: string): string => id.split('.').slice(0, 2).join('.')
