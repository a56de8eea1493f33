import type { ParseResult } from '../../architecture/problem'
import type { Gain } from '../../grader/gains'
import type { Grade } from '../../grader/grade'

/** What the page asks of the worker. `sequence` is the revision of the text. */
export interface GradeRequest {
  readonly sequence: number
  readonly text: string
  readonly file: string
  /** Today, as YYYY-MM-DD. */
  readonly today: string
  /** The exercise that the design answers, where there is one. */
  readonly exercise?: string
}

/** What the worker answers: one shape, always. */
export interface GradeAnswer {
  readonly sequence: number
  readonly result: ParseResult<Grade>
  /** What mending each failing rule would bring, most first; none where the text is not valid. */
  readonly gains: readonly Gain[]
}

/** Why there is no answer: the worker took longer than the limit, or it died. It was started again in both cases. */
export type GradingTrouble = 'slow' | 'crashed'

/** The part of a Worker that is used here, so that tests can stand in for it. */
export interface GraderPort<Request = GradeRequest, Answer = GradeAnswer> {
  postMessage(message: Request): void
  terminate(): void
  onmessage: ((event: { readonly data: Answer }) => void) | null
  onerror: ((event: { preventDefault?: () => void }) => void) | null
}

export interface Timer {
  set(run: () => void, ms: number): number
  clear(id: number): void
}

interface Options<Request, Answer> {
  readonly start: () => GraderPort<Request, Answer>
  readonly timer: Timer
  readonly onAnswer: (answer: Answer) => void
  readonly onTrouble: (trouble: GradingTrouble) => void
}

/** Keystrokes that follow each other within this time are graded once. */
export const PAUSE_MS = 30
/** A text that takes longer than this is given up, and the worker started again. */
export const PATIENCE_MS = 5000

interface Numbered {
  readonly sequence: number
}

/**
 * Grades the latest text in a worker: one text at a time, and while that runs only the newest one waits.
 * A text that hangs or kills the worker is not tried again; the next text gets a new worker.
 */
export function createGradingClient<Request extends Numbered, Answer extends Numbered>({
  start,
  timer,
  onAnswer,
  onTrouble,
}: Options<Request, Answer>) {
  let port: GraderPort<Request, Answer> | undefined
  let waiting: Request | undefined
  let running: Request | undefined
  let pause: number | undefined
  let patience: number | undefined

  const stop = () => {
    if (patience !== undefined) timer.clear(patience)
    patience = undefined
    running = undefined
  }
  const giveUp = (trouble: GradingTrouble) => {
    const superseded = waiting !== undefined
    stop()
    port?.terminate()
    port = undefined
    if (!superseded) onTrouble(trouble)
    send()
  }
  const connect = () => {
    const worker = start()
    worker.onmessage = ({ data }) => {
      if (data.sequence !== running?.sequence) return
      stop()
      if (!waiting) onAnswer(data)
      if (pause === undefined) send()
    }
    worker.onerror = (event) => {
      event.preventDefault?.()
      giveUp('crashed')
    }
    return worker
  }
  const send = () => {
    if (!waiting || running) return
    running = waiting
    waiting = undefined
    patience = timer.set(() => giveUp('slow'), PATIENCE_MS)
    try {
      port ??= connect()
      port.postMessage(running)
    } catch {
      giveUp('crashed')
    }
  }
  return {
    /** Grades this text next, in place of any that still waits. */
    ask(request: Request) {
      waiting = request
      if (pause !== undefined) timer.clear(pause)
      pause = timer.set(() => {
        pause = undefined
        send()
      }, PAUSE_MS)
    },
    /** Starts the worker, so that it is loaded when the first text comes. */
    warm() {
      try {
        port ??= connect()
      } catch {
        // The first text tries again, and says so if that fails as well.
      }
    },
    dispose() {
      if (pause !== undefined) timer.clear(pause)
      waiting = undefined
      stop()
      port?.terminate()
      port = undefined
    },
  }
}
