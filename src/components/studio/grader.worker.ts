import '../browser-entry/jitless'
import { LIMITS } from '../../architecture/limits'
import { findExercise } from '../../exercises/catalogue'
import { markExercise } from '../../exercises/mark-exercise'
import { gradeText } from '../../grader/grade-text'
import type { GradeAnswer, GradeRequest } from './grading-client'

self.onmessage = ({ data }: MessageEvent<GradeRequest>) => {
  const { sequence, text, file, today } = data
  const options = { file, today, maxLength: LIMITS.browserTextLength }
  const exercise = data.exercise === undefined ? undefined : findExercise(data.exercise)
  const answer: GradeAnswer = { sequence, result: exercise ? markExercise(exercise, text, options) : gradeText(text, options) }
  self.postMessage(answer)
}
