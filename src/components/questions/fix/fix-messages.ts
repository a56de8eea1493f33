import type { FixMark, FixTask } from '../../../quizzes/mark-fix'

/** What the page asks of the worker. `sequence` is the revision of the text. */
export interface FixRequest {
  readonly sequence: number
  readonly text: string
  readonly task: FixTask
  /** Today, as YYYY-MM-DD. */
  readonly today: string
}

export interface FixAnswer {
  readonly sequence: number
  readonly mark: FixMark
}
