import { useEffect, useMemo, useReducer, useRef } from 'react'
import { mark } from '../../quizzes/mark'
import { optionOrder } from '../../quizzes/option-order'
import type { PageQuestion } from '../../quizzes/page-question'
import type { PlateData } from '../lesson/lesson-data'
import { ChoiceOptions } from './ChoiceOptions'
import { ConfidenceButtons } from './ConfidenceButtons'
import { InlineText } from './InlineText'
import { OrderOptions } from './OrderOptions'
import styles from './Question.module.css'
import { QuestionPicture } from './QuestionPicture'
import { QuestionSources } from './QuestionSources'
import { canReveal, nextQuestionState, startQuestion } from './question-state'
import { RevealedOptions } from './RevealedOptions'
import { TEXTS } from './texts'

/** Everything but the id is added by the build. */
interface Props {
  readonly question: PageQuestion
  /** Which question of the page it is, from 1, and how many there are. */
  readonly number: string
  readonly of: string
  /** The drawing of its design. */
  readonly plate?: PlateData
}

/** A question in place, written `<Question id="data.outbox.dual-write-window" />`: choose, say how sure, read the reasons. */
export function Question({ question, number, of, plate }: Props) {
  const [state, dispatch] = useReducer(nextQuestionState, question, startQuestion)
  const { attempt, answer, confidence } = state
  const { kind } = question
  const order = useMemo(() => optionOrder(question, attempt), [question, attempt])
  const marked = confidence === undefined ? undefined : mark(question, answer)
  const stem = `${question.id}-stem`

  const verdict = useRef<HTMLParagraphElement>(null)
  const choices = useRef<HTMLFieldSetElement>(null)
  useEffect(() => {
    if (confidence !== undefined) verdict.current?.focus()
  }, [confidence])
  useEffect(() => {
    if (attempt > 0) choices.current?.querySelector<HTMLElement>('input, button')?.focus()
  }, [attempt])

  const stemHeading = (
    <h3 className={styles.stem} id={stem}>
      <InlineText of={question.stem} />
    </h3>
  )
  return (
    <section className={styles.question} id={question.id} aria-labelledby={stem} data-kind={kind}>
      <p className={styles.head}>
        <span>{TEXTS.head(number, of, question.level)}</span>
        <span>{confidence === undefined ? TEXTS.proved(kind) : TEXTS.said(confidence)}</span>
      </p>
      {marked === undefined ? (
        <fieldset className={styles.choices} ref={choices}>
          <legend className={styles.legend}>{stemHeading}</legend>
          {plate && <QuestionPicture plate={plate} />}
          <p className={styles.hint}>{TEXTS.hint(kind)}</p>
          {kind === 'order' ? (
            <OrderOptions state={state} onMove={(from, to) => dispatch({ type: 'move', from, to })} />
          ) : (
            <ChoiceOptions state={state} order={order} onChoose={(option) => dispatch({ type: 'choose', option })} />
          )}
          <ConfidenceButtons kind={kind} isReady={canReveal(state)} onReveal={(said) => dispatch({ type: 'reveal', confidence: said })} />
        </fieldset>
      ) : (
        <>
          {stemHeading}
          {plate && <QuestionPicture plate={plate} />}
          <RevealedOptions state={state} mark={marked} order={order} />
        </>
      )}
      {/* It stands there from the start, so that screen readers notice what is put into it. */}
      <p className={marked ? styles.verdict : undefined} role="status" tabIndex={-1} ref={verdict}>
        {marked && confidence && TEXTS.verdict(kind, marked, confidence)}
      </p>
      {marked && !marked.isRight && (
        <button type="button" className={styles.again} onClick={() => dispatch({ type: 'retry' })}>
          {TEXTS.again}
        </button>
      )}
      {marked && <QuestionSources sources={question.sources} />}
    </section>
  )
}
