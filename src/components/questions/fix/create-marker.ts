import type { GradingTrouble } from '../../studio/grading-client'
import type { FixAnswer, FixRequest } from './fix-messages'

/** Keystrokes that follow each other within this time are marked once. */
const PAUSE_MS = 100
/** A text that takes longer than this is given up, and the worker started again. */
const PATIENCE_MS = 5000

/** Marks the latest text in a worker. One that is being marked when a newer one comes is answered in vain. */
export const createMarker = (onAnswer: (answer: FixAnswer | GradingTrouble) => void) => {
  let worker: Worker | undefined
  let asked: number | undefined
  let pause: number | undefined
  let patience: number | undefined
  const stop = () => {
    window.clearTimeout(pause)
    window.clearTimeout(patience)
  }
  const giveUp = (trouble: GradingTrouble) => {
    stop()
    worker?.terminate()
    worker = undefined
    onAnswer(trouble)
  }
  const connect = (): Worker => {
    const started = new Worker(new URL('./fix.worker.ts', import.meta.url))
    started.onmessage = ({ data }: MessageEvent<FixAnswer>) => {
      if (data.sequence !== asked) return
      window.clearTimeout(patience)
      onAnswer(data)
    }
    started.onerror = (event) => {
      event.preventDefault()
      giveUp('crashed')
    }
    return started
  }
  return {
    ask: (request: FixRequest) => {
      stop()
      asked = request.sequence
      pause = window.setTimeout(() => {
        patience = window.setTimeout(() => giveUp('slow'), PATIENCE_MS)
        worker ??= connect()
        worker.postMessage(request)
      }, PAUSE_MS)
    },
    dispose: () => {
      stop()
      worker?.terminate()
      worker = undefined
    },
  }
}
