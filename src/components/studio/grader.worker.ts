import '../browser-entry/jitless'
import type { Memory } from '../../architecture/known-text'
import { LIMITS } from '../../architecture/limits'
import { changed } from '../../architecture/text-change'
import { findExercise } from '../../exercises/catalogue'
import { markExercise } from '../../exercises/mark-exercise'
import { gainsOf } from '../../grader/gains'
import { gradeText } from '../../grader/grade-text'
import { RULES } from '../../grader/rules'
import type { GradeAnswer, WorkerRequest } from './grading-client'

/** A person types into one text: each is the next version of the last. */
let text = ''
const memory: Memory = {}

self.onmessage = ({ data }: MessageEvent<WorkerRequest>) => {
  const { sequence, change, file, today, helps } = data
  text = changed(text, change)
  const options = { file, today, maxLength: LIMITS.browserTextLength, fixes: helps, memory }
  const exercise = data.exercise === undefined ? undefined : findExercise(data.exercise)
  const result = exercise ? markExercise(exercise, text, options) : gradeText(text, options)
  const answer: GradeAnswer = { sequence, result, ...(helps && { gains: result.ok ? gainsOf(result.value, RULES) : [] }) }
  self.postMessage(answer)
}
