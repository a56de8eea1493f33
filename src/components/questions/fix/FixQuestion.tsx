import { useCallback, useState } from 'react'
import type { EntryOf } from '../../../progress/entry'
import type { FixMark, FixTask } from '../../../quizzes/mark-fix'
import type { PageFixQuestion } from '../../../quizzes/page-question'
import { ConfidenceButtons } from '../ConfidenceButtons'
import styles from '../Question.module.css'
import { Again, QuestionFrame } from '../QuestionFrame'
import type { QuestionProps } from '../question-props'
import type { Confidence } from '../question-state'
import { RIGHT, WRONG } from '../texts'
import { useGivenAnswer } from '../use-given-answer'
import type { FixEditor } from './FixEditor'
import { FixReasons } from './FixReasons'
import { TEXTS } from './texts'

interface FixGiven {
  /** Absent while nobody has opened the design. */
  readonly text?: string
  /** Of that text; absent until the worker has answered, and for an answer from before. */
  readonly mark?: FixMark | undefined
  /** Of an answer from before. */
  readonly wasRight?: boolean
}

/** What there is to edit with. It is loaded when somebody wants it. */
interface Bench {
  readonly Editor: typeof FixEditor
  readonly task: FixTask
}

const START: FixGiven = {}
const restore = ({ text, right }: EntryOf<'answered'>): FixGiven | undefined => (text === undefined ? undefined : { text, wasRight: right })
const again = ({ text }: FixGiven): FixGiven => (text === undefined ? {} : { text })

const loadBench = async ({ design, rule, keeps, reaches, solution }: PageFixQuestion): Promise<Bench> => {
  const [{ FixEditor: Editor }, { default: file }] = await Promise.all([
    import('./FixEditor'),
    import(`@generated/blast-radius-questions/default/_design.${design}.json`) as Promise<{ default: { readonly text: string } }>,
  ])
  return { Editor, task: { design: file.text, rule, keeps, reaches, solution } }
}

/** A question that is answered by mending a design. The grader marks it, in a worker. */
export function FixQuestion(props: QuestionProps<PageFixQuestion>) {
  const { question, number, of } = props
  const { state, warning, change, reveal, retry, count } = useGivenAnswer<PageFixQuestion, FixGiven>(props, {
    start: START,
    restore,
    again,
  })
  const [bench, setBench] = useState<Bench | 'loading' | 'failed'>()
  const { answer, confidence } = state
  const { text, mark, wasRight } = answer
  const graded = mark?.kind === 'graded' ? mark : undefined
  const loaded = typeof bench === 'object' ? bench : undefined
  const isReady = graded !== undefined && text !== loaded?.task.design
  const isRight = graded?.isRight ?? wasRight ?? false

  const open = () => {
    if (bench === 'loading') return
    setBench('loading')
    loadBench(question).then(setBench, () => setBench('failed'))
  }
  const onText = useCallback((edited: string, marked?: FixMark) => change({ text: edited, mark: marked }), [change])
  const commit = (said: Confidence) => {
    if (!isReady || text === undefined) return
    reveal(said)
    count({ text }, isRight, said)
  }
  return (
    <QuestionFrame
      question={question}
      number={number}
      of={of}
      state={state}
      verdict={confidence && (isRight ? RIGHT : WRONG)[confidence]}
      warning={warning}
      after={!isRight && <Again onRetry={retry} />}
    >
      {confidence ? (
        <FixReasons question={question} mark={graded} isRight={isRight} />
      ) : (
        <>
          <p className={styles.hint}>{TEXTS.hint}</p>
          {loaded ? (
            <loaded.Editor task={loaded.task} file={`${question.design}.json`} text={text} onText={onText} />
          ) : (
            <>
              <button type="button" className={styles.again} aria-disabled={bench === 'loading' || undefined} onClick={open}>
                {bench === 'loading' ? TEXTS.opening : TEXTS.open}
              </button>
              <p role="alert">{bench === 'failed' && TEXTS.failed}</p>
            </>
          )}
          <ConfidenceButtons isReady={isReady} first={TEXTS.first} onReveal={commit} />
        </>
      )}
    </QuestionFrame>
  )
}
