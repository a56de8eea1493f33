import { useMemo } from 'react'
import type { Draft, EntryOf } from '../../progress/entry'
import { latestAnswer } from '../../progress/latest'
import type { PageQuestion } from '../../quizzes/page-question'
import { useProgress } from '../progress/use-progress'

type Given = Omit<Extract<Draft, { kind: 'answered' }>, 'kind' | 'id' | 'question' | 'hash'>

interface KeptAnswer {
  /** The latest answer to the question as it stands today. It is untrusted: what does not fit the question counts as none. */
  readonly kept?: EntryOf<'answered'> | undefined
  /** Why answers are not kept now. */
  readonly warning?: string | undefined
  readonly keep: (given: Given) => void
}

/** The answer that was given before, if it is wanted, and how to keep the next one. */
export const useKeptAnswer = ({ id, hash }: PageQuestion, isFresh = false): KeptAnswer => {
  const { state, warning, record } = useProgress()
  const kept = useMemo(() => (state && !isFresh ? latestAnswer(state.entries.values(), id, hash) : undefined), [state, isFresh, id, hash])
  return { kept, warning, keep: (given) => void record({ kind: 'answered', question: id, hash, ...given }) }
}
