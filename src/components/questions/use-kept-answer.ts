import { useMemo } from 'react'
import type { EntryOf } from '../../progress/entry'
import { latestAnswer } from '../../progress/latest'
import { type Answer, isAnswerTo } from '../../quizzes/mark'
import type { PageListQuestion } from '../../quizzes/page-question'
import { useProgress } from '../progress/use-progress'
import type { Confidence } from './question-state'

interface KeptAnswer {
  /** The latest answer to the question as it stands today. */
  readonly kept?: EntryOf<'answered'> | undefined
  /** Why answers are not kept now. */
  readonly warning?: string | undefined
  readonly keep: (answer: Answer, right: boolean, confidence: Confidence) => void
}

/** The answer that was given before, and how to keep the next one. What was kept is untrusted: an answer that does not fit counts as none. */
export const useKeptAnswer = (question: PageListQuestion): KeptAnswer => {
  const { state, warning, record } = useProgress()
  const { id, hash } = question
  const latest = useMemo(() => state && latestAnswer(state.entries.values(), id, hash), [state, id, hash])
  return {
    kept: latest && isAnswerTo(question, latest.chosen) ? latest : undefined,
    warning,
    keep: (answer, right, confidence) => void record({ kind: 'answered', question: id, hash, chosen: [...answer], right, confidence }),
  }
}
