import '../browser-entry/jitless'
import { LIMITS } from '../../architecture/limits'
import { gradeText } from '../../grader/grade-text'
import type { GradeAnswer, GradeRequest } from './grading-client'

self.onmessage = ({ data }: MessageEvent<GradeRequest>) => {
  const { sequence, text, file, today } = data
  const answer: GradeAnswer = { sequence, result: gradeText(text, { file, today, maxLength: LIMITS.browserTextLength }) }
  self.postMessage(answer)
}
