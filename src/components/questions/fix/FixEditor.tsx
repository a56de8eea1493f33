import { useEffect, useId, useReducer, useRef, useState } from 'react'
import type { FixMark, FixTask } from '../../../quizzes/mark-fix'
import controls from '../../site/controls.module.css'
import { createGradingClient, type GraderPort, type GradingTrouble } from '../../studio/grading-client'
import { PlainEditor } from '../../studio/PlainEditor'
import { openStudio, reduceStudio } from '../../studio/studio-state'
import { today } from '../../studio/today'
import styles from './Fix.module.css'
import type { FixAnswer, FixRequest } from './fix-messages'
import { TEXTS } from './texts'

interface Props {
  readonly task: FixTask
  /** Name of the design file. */
  readonly file: string
  /** What is edited, where that is not the design as it was given. */
  readonly text?: string | undefined
  /** Told of every text, and once it is marked with its mark. Must stay the same function. */
  readonly onText: (text: string, mark?: FixMark) => void
}

const startWorker = () => new Worker(new URL('./fix.worker.ts', import.meta.url)) as unknown as GraderPort<FixRequest, FixAnswer>
const timer = { set: (run: () => void, ms: number) => window.setTimeout(run, ms), clear: (id: number) => window.clearTimeout(id) }
/** Problems that are shown at once. */
const MOST = 5

/** The design in the plain editor of the studio. It says whether the text is a design, and keeps to itself what the grader finds. */
export function FixEditor({ task, file, text: edited, onText }: Props) {
  const keys = useId()
  const [state, dispatch] = useReducer(reduceStudio, edited, (before) => {
    const opened = openStudio(task.design, file)
    const text = before === undefined ? opened : reduceStudio(opened, { type: 'restored', text: before, file, origin: task.design })
    // Whoever opened it gets the caret: the button that had the focus is gone.
    return reduceStudio(text, { type: 'jumped', line: 1, column: 1 })
  })
  const [trouble, setTrouble] = useState<GradingTrouble>()
  const client = useRef<ReturnType<typeof createGradingClient<FixRequest, FixAnswer>>>(undefined)
  const { text, origin, revision, answered, problems } = state
  const latest = useRef({ text, revision })

  useEffect(() => {
    const made = createGradingClient<FixRequest, FixAnswer>({
      start: startWorker,
      timer,
      onAnswer: ({ sequence, mark }) => {
        // Findings would be the answer: the editor is told of none.
        const result =
          mark.kind === 'invalid' ? { ok: false as const, ...mark } : { ok: true as const, value: { ...mark.grade, findings: [] } }
        dispatch({ type: 'answered', revision: sequence, result, gains: [] })
        if (sequence === latest.current.revision) onText(latest.current.text, mark)
      },
      onTrouble: setTrouble,
    })
    client.current = made
    return () => made.dispose()
  }, [onText])
  useEffect(() => {
    setTrouble(undefined)
    latest.current = { text, revision }
    onText(text)
    client.current?.ask({ sequence: revision, text, task, today: today() })
  }, [revision, text, task, onText])

  return (
    <div className={styles.bench}>
      <div className={styles.frame}>
        <PlainEditor state={state} dispatch={dispatch} keysId={keys} />
      </div>
      <p className={styles.foot}>
        <span id={keys}>{TEXTS.keys}</span>
        {text !== origin && (
          <button type="button" className={controls.button} onClick={() => dispatch({ type: 'reset' })}>
            {TEXTS.startOver}
          </button>
        )}
      </p>
      <div className={styles.state} role="status">
        {trouble && TEXTS[trouble]}
        {answered && problems && (
          <>
            {TEXTS.invalid(problems.total)}
            <ul>
              {problems.list.slice(0, MOST).map(({ line, column, message }) => (
                <li key={`${line} ${column} ${message}`}>
                  {TEXTS.line(line)}
                  {message}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  )
}
