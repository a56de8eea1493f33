import { useCallback, useEffect, useReducer } from 'react'
import type { EntryOf } from '../../progress/entry'
import type { PageQuestion } from '../../quizzes/page-question'
import { type GivenAction, type GivenState, nextGivenState } from './given-state'
import type { QuestionProps } from './question-props'
import type { Confidence } from './question-state'
import { useKeptAnswer } from './use-kept-answer'

interface Options<A> {
  /** What there is before anybody has put something in. */
  readonly start: A
  /** What was given before, out of an entry that may not fit. Must stay the same function. */
  readonly restore: (entry: EntryOf<'answered'>) => A | undefined
  /** What another attempt begins with. Where absent, with what there was at the start. */
  readonly again?: (answer: A) => A
}

type Given = Pick<EntryOf<'answered'>, 'chosen' | 'number' | 'text' | 'said'>

/** The state of a question whose answer is not made of options, and what was and is kept of it. */
export const useGivenAnswer = <Q extends PageQuestion, A>(
  { question, isFresh, onAnswered }: QuestionProps<Q>,
  { start, restore, again = () => start }: Options<A>,
) => {
  const next = (state: GivenState<A>, action: GivenAction<A>) => nextGivenState(again(state.answer), state, action)
  const [state, dispatch] = useReducer(next, { attempt: 0, answer: start })
  const { kept, warning, keep } = useKeptAnswer(question, isFresh)
  useEffect(() => {
    const answer = kept && restore(kept)
    if (kept && answer !== undefined) dispatch({ type: 'restore', answer, confidence: kept.confidence, day: kept.at.slice(0, 10) })
  }, [kept, restore])
  return {
    state,
    warning,
    /** Stays the same function. */
    change: useCallback((answer: A) => dispatch({ type: 'change', answer }), []),
    reveal: (confidence: Confidence) => dispatch({ type: 'reveal', confidence }),
    retry: onAnswered ? undefined : () => dispatch({ type: 'retry' }),
    /** Keeps an answer that counts, and tells of it. */
    count: (given: Given, right: boolean, confidence: Confidence, misconceptions: readonly string[] = []) => {
      keep({ ...given, right, confidence })
      onAnswered?.({ right, confidence, misconceptions })
    },
  }
}
