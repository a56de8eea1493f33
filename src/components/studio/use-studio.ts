import { type Dispatch, useCallback, useEffect, useRef, useState } from 'react'
import { onFirstSign } from '../browser-entry/on-first-sign'
import { createGradingClient, type GraderPort } from './grading-client'
import { reduceStudio, type StudioAction, type StudioState } from './studio-state'
import { TEXTS } from './texts'
import { today } from './today'

const startWorker = () => new Worker(new URL('./grader.worker.ts', import.meta.url)) as unknown as GraderPort
const timer = { set: (run: () => void, ms: number) => window.setTimeout(run, ms), clear: (id: number) => window.clearTimeout(id) }

/**
 * The state of a studio and the one way to change it. Every new text is graded in a worker, which is asked before the page renders the text, so that
 * both work at once; the answers come back into the state. A text that came with its grade is not asked about. The worker is loaded at the first sign
 * of a person, so that the first keystroke does not wait for it.
 */
export function useStudio(open: () => StudioState, exercise: string | undefined): readonly [StudioState, Dispatch<StudioAction>] {
  const [state, setState] = useState(open)
  const latest = useRef(state)
  const client = useRef<ReturnType<typeof createGradingClient>>(undefined)
  const ask = useCallback(
    ({ revision, text, file }: StudioState) => client.current?.ask({ sequence: revision, text, file, today: today(), exercise }),
    [exercise],
  )
  const dispatch = useCallback(
    (action: StudioAction) => {
      const before = latest.current
      const next = reduceStudio(before, action)
      latest.current = next
      if (!next.answered && (next.revision !== before.revision || next.file !== before.file)) ask(next)
      setState(next)
    },
    [ask],
  )
  useEffect(() => {
    client.current = createGradingClient({
      start: startWorker,
      timer,
      onAnswer: ({ sequence, result, gains }) => dispatch({ type: 'answered', revision: sequence, result, gains }),
      onTrouble: (trouble) => dispatch({ type: 'noticed', notice: { tone: 'trouble', text: TEXTS[trouble], offer: 'undo' } }),
    })
    if (!latest.current.answered) ask(latest.current)
    const stop = onFirstSign(() => client.current?.warm())
    return () => {
      stop()
      client.current?.dispose()
    }
  }, [ask, dispatch])
  return [state, dispatch]
}
