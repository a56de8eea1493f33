import type { PageQuestion } from '../../quizzes/page-question'
import type { Misconception } from '../../quizzes/question-schema'
import type { Deck } from '../../review/deck'
import type { PlateData } from '../lesson/lesson-data'

/** What drills and review know before they fetch a question, written when the site is built. */
export interface PracticeIndex {
  readonly deck: Deck
  /** Chapters that have questions, in the order of the course. */
  readonly chapters: readonly { readonly id: string; readonly title: string }[]
  /** Principles of the grader in its order, those without questions too. */
  readonly principles: readonly { readonly id: string; readonly title: string }[]
  /** Chapter → principles, as questions that no rule proves go by it. */
  readonly taught: readonly { readonly chapter: string; readonly principles: readonly string[] }[]
}

/** A question with the drawing of its design, without what the grader says of it. */
export interface PracticeQuestion {
  readonly question: PageQuestion
  readonly plate?: PlateData
}

/** The questions of a chapter, fetched when one of them is asked. */
export interface PracticeChapter {
  readonly questions: readonly PracticeQuestion[]
  /** Those that a wrong answer to one of them shows. */
  readonly misconceptions: readonly Misconception[]
}
