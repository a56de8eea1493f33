import '../../browser-entry/jitless'
import { markFix } from '../../../quizzes/mark-fix'
import type { FixAnswer, FixRequest } from './fix-messages'

self.onmessage = ({ data: { sequence, text, task, today } }: MessageEvent<FixRequest>) => {
  self.postMessage({ sequence, mark: markFix(task, text, today) } satisfies FixAnswer)
}
