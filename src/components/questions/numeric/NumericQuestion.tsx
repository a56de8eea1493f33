import { useId, useState } from 'react'
import type { EntryOf } from '../../../progress/entry'
import { markNumeric } from '../../../quizzes/mark-numeric'
import type { PageNumericQuestion } from '../../../quizzes/page-question'
import { readNumber } from '../../../quizzes/read-number'
import { ConfidenceButtons } from '../ConfidenceButtons'
import styles from '../Question.module.css'
import { Again, QuestionFrame } from '../QuestionFrame'
import type { QuestionProps } from '../question-props'
import type { Confidence } from '../question-state'
import { RIGHT, WRONG } from '../texts'
import { useGivenAnswer } from '../use-given-answer'
import numeric from './Numeric.module.css'
import { NumericReasons } from './NumericReasons'
import { figure, TEXTS } from './texts'

/** The hint moves what stands below it: a press that takes the focus away must have reached its aim before. */
const HINT_AFTER_MS = 300

const restore = ({ number }: EntryOf<'answered'>) => (number === undefined ? undefined : String(number))

/** A question that is answered by a number. What cannot be read as one gets a hint and is no answer. */
export function NumericQuestion(props: QuestionProps<PageNumericQuestion>) {
  const { question, number, of } = props
  const { unit, tolerance } = question
  const field = useId()
  // A hint while somebody is still typing would scold for half a number.
  const [isLeft, setLeft] = useState(false)
  const { state, warning, change, reveal, retry, count } = useGivenAnswer<PageNumericQuestion, string>(props, { start: '', restore })
  const { answer, confidence } = state
  const read = readNumber(answer, unit)
  const value = read.ok ? read.value : undefined
  const mark = value === undefined ? undefined : markNumeric(question, value)
  const problem = isLeft && answer.trim() !== '' && !read.ok ? read.message : undefined

  const commit = (said: Confidence) => {
    if (!mark || value === undefined) return setLeft(true)
    reveal(said)
    count({ number: value }, mark.isRight, said, mark.near === undefined ? [] : [question.wrong[mark.near]!.misconception])
  }
  return (
    <QuestionFrame
      question={question}
      number={number}
      of={of}
      state={state}
      verdict={confidence && mark && (mark.isRight ? RIGHT : WRONG)[confidence]}
      warning={warning}
      after={!mark?.isRight && <Again onRetry={retry} />}
    >
      {confidence && mark && value !== undefined ? (
        <NumericReasons question={question} value={value} mark={mark} />
      ) : (
        <>
          <p className={styles.hint}>{TEXTS.hint(tolerance === 0 ? undefined : `${figure(tolerance)} ${unit}`)}</p>
          <p className={numeric.field}>
            <input
              id={field}
              className={numeric.input}
              type="text"
              inputMode="decimal"
              autoComplete="off"
              aria-label={TEXTS.label(unit)}
              aria-invalid={problem !== undefined || undefined}
              aria-describedby={problem && `${field}-problem`}
              value={answer}
              onChange={({ target }) => change(target.value)}
              onBlur={() => window.setTimeout(() => setLeft(true), HINT_AFTER_MS)}
            />
            <span aria-hidden="true">{unit}</span>
          </p>
          <p className={numeric.problem} id={`${field}-problem`} role="status">
            {problem}
          </p>
          <ConfidenceButtons isReady={mark !== undefined} first={TEXTS.first} onReveal={commit} />
        </>
      )}
    </QuestionFrame>
  )
}
