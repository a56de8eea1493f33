import type { PageQuestion } from '../../quizzes/page-question'
import type { PlateData } from '../lesson/lesson-data'
import type { Confidence } from './question-state'

/** What came of an answer. */
export interface Answered {
  readonly right: boolean
  readonly confidence: Confidence
  /** Ids of the beliefs that it shows. */
  readonly misconceptions: readonly string[]
}

/** What every kind of question is given. On a page of the course the build adds all of it to `<Question id="…" />`. */
export interface QuestionProps<Q extends PageQuestion = PageQuestion> {
  readonly question: Q
  /** Which question of the page it is, from 1, and how many there are. */
  readonly number: string
  readonly of: string
  /** The drawing of its design. */
  readonly plate?: PlateData
  /** Asks anew, whatever was answered before. */
  readonly isFresh?: boolean
  /** What the order of the options follows where it is asked anew. Nobody should know them by their places. */
  readonly turn?: string
  /** Told of every answer that is given, once it counts; not of those from before. Who listens decides what is asked next: there is no other try. */
  readonly onAnswered?: (answered: Answered) => void
}
