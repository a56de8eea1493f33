import type { Confidence } from './question-state'

/** How far a question is whose answer is not made of options; `A` is what has been put in so far. */
export interface GivenState<A> {
  /** From 0. */
  readonly attempt: number
  readonly answer: A
  /** Said with the answer, which reveals the reasons. */
  readonly confidence?: Confidence
  /** The day of an answer that was given before, YYYY-MM-DD. */
  readonly restored?: string
  /** Whether somebody has put something in on this visit. */
  readonly isTouched?: true
}

export type GivenAction<A> =
  | { readonly type: 'change'; readonly answer: A }
  | { readonly type: 'reveal'; readonly confidence: Confidence }
  | { readonly type: 'retry' }
  | { readonly type: 'restore'; readonly answer: A; readonly confidence: Confidence; readonly day: string }

/** After the reveal an answer stands as it is: only another attempt goes on, from `again`. */
export const nextGivenState = <A>(again: A, state: GivenState<A>, action: GivenAction<A>): GivenState<A> => {
  const { attempt, answer, confidence } = state
  if (action.type === 'retry') return confidence === undefined ? state : { attempt: attempt + 1, answer: again }
  if (confidence !== undefined) return state
  switch (action.type) {
    case 'change':
      return { attempt, answer: action.answer, isTouched: true }
    case 'reveal':
      return { attempt, answer, confidence: action.confidence }
    case 'restore':
      if (attempt > 0 || state.isTouched) return state
      return { attempt, answer: action.answer, confidence: action.confidence, restored: action.day }
  }
}
