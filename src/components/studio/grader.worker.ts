import '../browser-entry/jitless'
import { LIMITS } from '../../architecture/limits'
import { findExercise } from '../../exercises/catalogue'
import { markExercise } from '../../exercises/mark-exercise'
import { gainsOf } from '../../grader/gains'
import { gradeText } from '../../grader/grade-text'
import { RULES } from '../../grader/rules'
import type { GradeAnswer, WorkerRequest } from './grading-client'

self.onmessage = ({ data }: MessageEvent<WorkerRequest>) => {
  const { sequence, text, file, today, helps } = data
  const options = { file, today, maxLength: LIMITS.browserTextLength, fixes: helps }
  const exercise = data.exercise === undefined ? undefined : findExercise(data.exercise)
  const result = exercise ? markExercise(exercise, text, options) : gradeText(text, options)
  const answer: GradeAnswer = { sequence, result, ...(helps && { gains: result.ok ? gainsOf(result.value, RULES) : [] }) }
  self.postMessage(answer)
}
