import { useEffect, useState } from 'react'
import type { ExerciseGrade } from '../../grader/grade'
import type { Bench } from '../studio/desk'
import type { Attempt } from './exercise-data'
import { TEXTS } from './texts'

/** The verdict of the last check, and the text it was given for. */
export interface Verdict {
  readonly attempt: Attempt
  readonly text: string
  readonly requirements: ExerciseGrade['requirements']
}

/**
 * A press of "Check" waits for the grade of the text as it is, then reports the verdict. What is typed meanwhile takes the press back; a text that
 * is not valid gets a notice and no attempt.
 */
export function useCheck({ state, dispatch }: Bench, exercise: string, onVerdict: (verdict: Verdict) => void) {
  const { revision, answered, problems, graded, text } = state
  const [asked, setAsked] = useState<number>()
  const waiting = asked === revision
  useEffect(() => {
    if (!waiting || !answered) return
    setAsked(undefined)
    const marked = problems ? undefined : graded?.grade.exercise
    if (!marked) return dispatch({ type: 'noticed', notice: { tone: 'trouble', text: TEXTS.notValid } })
    const { passed, requirements } = marked
    const held = requirements.filter((one) => one.held).length
    const score = graded?.grade.score ?? null
    onVerdict({ attempt: { exercise, score, passed, held, total: requirements.length, at: Date.now() }, text, requirements })
  }, [waiting, answered, problems, graded, text, exercise, dispatch, onVerdict])
  return { waiting, check: () => setAsked(revision) }
}
