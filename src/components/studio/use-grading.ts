import { type Dispatch, useEffect, useRef } from 'react'
import { onFirstSign } from '../browser-entry/on-first-sign'
import { createGradingClient, type GradeAnswer, type GradeRequest, type GraderPort } from './grading-client'
import type { StudioAction, StudioState } from './studio-state'
import { TEXTS } from './texts'
import { today } from './today'

const startWorker = () => new Worker(new URL('./grader.worker.ts', import.meta.url)) as unknown as GraderPort
const timer = { set: (run: () => void, ms: number) => window.setTimeout(run, ms), clear: (id: number) => window.clearTimeout(id) }

/**
 * Has every text graded in a worker, and puts the answers into the state. A text that came with its grade is not asked about;
 * the worker is loaded at the first sign of a person, so that the first keystroke does not wait for it.
 */
export function useGrading(
  { text, revision, file, answered }: StudioState,
  dispatch: Dispatch<StudioAction>,
  exercise: string | undefined,
): void {
  const client = useRef<ReturnType<typeof createGradingClient<GradeRequest, GradeAnswer>>>(undefined)
  useEffect(() => {
    client.current = createGradingClient({
      start: startWorker,
      timer,
      onAnswer: ({ sequence, result, gains }) => dispatch({ type: 'answered', revision: sequence, result, gains }),
      onTrouble: (trouble) => dispatch({ type: 'noticed', notice: { tone: 'trouble', text: TEXTS[trouble], offer: 'undo' } }),
    })
    const stop = onFirstSign(() => client.current?.warm())
    return () => {
      stop()
      client.current?.dispose()
    }
  }, [dispatch])
  useEffect(() => {
    if (!answered) client.current?.ask({ sequence: revision, text, file, today: today(), exercise })
  }, [text, revision, file, answered, exercise])
}
