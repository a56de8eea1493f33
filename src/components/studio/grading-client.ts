import type { ParseResult } from '../../architecture/problem'
import { changeBetween, type TextChange } from '../../architecture/text-change'
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

/** What is wanted of a text: the grade first, and once the typing rests also what would help: patches that mend findings, and gains. */
interface Wanted extends GradeRequest {
  readonly helps: boolean
}

/**
 * What the worker is sent. The text comes as the change from the last one it was sent, at first from an empty one: copying all of a text of 2 MB for
 * each key costs the page and the worker 5 ms.
 */
export interface WorkerRequest extends Omit<Wanted, 'text'> {
  readonly change: TextChange
}

/** What the worker answers: one shape, always. */
export interface GradeAnswer {
  readonly sequence: number
  readonly result: ParseResult<Grade>
  /** What mending each failing rule would bring, most first; none where the text is not valid. Left out where no help was asked for. */
  readonly gains?: readonly Gain[]
}

/** Why there is no answer: the worker took longer than the limit, or it died. It was started again in both cases. */
export type GradingTrouble = 'slow' | 'crashed'

/** The part of a Worker that is used here, so that tests can stand in for it. */
export interface GraderPort {
  postMessage(message: WorkerRequest): void
  terminate(): void
  onmessage: ((event: { readonly data: GradeAnswer }) => void) | null
  onerror: ((event: { preventDefault?: () => void }) => void) | null
}

export interface Timer {
  set(run: () => void, ms: number): number
  clear(id: number): void
}

interface Options {
  readonly start: () => GraderPort
  readonly timer: Timer
  readonly onAnswer: (answer: GradeAnswer) => void
  readonly onTrouble: (trouble: GradingTrouble) => void
}

/** How long the typing rests before help is asked for. Checking patches costs more than the grade, and a grade must not wait for it. */
export const REST_MS = 200
/** A text that takes longer than this is given up, and the worker started again. */
export const PATIENCE_MS = 5000

/**
 * Grades the latest text in a worker: at once where the worker is idle, one text at a time, and while one runs only the newest waits. Asks for help
 * with a text once nothing newer has come for a while. A text that hangs or kills the worker is not tried again; the next text gets a new worker.
 */
export function createGradingClient({ start, timer, onAnswer, onTrouble }: Options) {
  let port: GraderPort | undefined
  /** The text that the worker has. */
  let sent = ''
  let waiting: Wanted | undefined
  let running: Wanted | undefined
  let rest: number | undefined
  let patience: number | undefined

  const clear = (id: number | undefined) => {
    if (id !== undefined) timer.clear(id)
    return undefined
  }
  const stop = () => {
    patience = clear(patience)
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
    sent = ''
    worker.onmessage = ({ data }) => {
      const done = running
      if (done === undefined || data.sequence !== done.sequence) return
      stop()
      if (waiting) return send()
      onAnswer(data)
      if (!done.helps && data.result.ok) rest = timer.set(() => want({ ...done, helps: true }), REST_MS)
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
      const { text, ...request } = running
      port.postMessage({ ...request, change: changeBetween(sent, text) })
      sent = text
    } catch {
      giveUp('crashed')
    }
  }
  const want = (request: Wanted) => {
    rest = clear(rest)
    waiting = request
    send()
  }
  return {
    /** Grades this text next, in place of any that still waits. */
    ask: (request: GradeRequest) => want({ ...request, helps: false }),
    /** Starts the worker, so that it is loaded when the first text comes. */
    warm() {
      try {
        port ??= connect()
      } catch {
        // The first text tries again, and says so if that fails as well.
      }
    },
    dispose() {
      rest = clear(rest)
      waiting = undefined
      stop()
      port?.terminate()
      port = undefined
    },
  }
}
