import Link from '@docusaurus/Link'
import { useEffect, useMemo, useReducer, useRef } from 'react'
import { mark } from '../../quizzes/mark'
import { optionOrder } from '../../quizzes/option-order'
import type { PageListQuestion, PageQuestion } from '../../quizzes/page-question'
import type { PlateData } from '../lesson/lesson-data'
import { ChoiceOptions } from './ChoiceOptions'
import { ConfidenceButtons } from './ConfidenceButtons'
import { InlineText } from './InlineText'
import { OrderOptions } from './OrderOptions'
import styles from './Question.module.css'
import { QuestionPicture } from './QuestionPicture'
import { QuestionSources } from './QuestionSources'
import { type Confidence, canReveal, nextQuestionState, startQuestion } from './question-state'
import { RevealedOptions } from './RevealedOptions'
import { TEXTS } from './texts'
import { useKeptAnswer } from './use-kept-answer'

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
export function Question(props: Props) {
  const { question } = props
  if ('partners' in question || !('options' in question)) return null
  return <ListQuestion {...props} question={question} />
}

function ListQuestion({ question, number, of, plate }: Props & { readonly question: PageListQuestion }) {
  const [state, dispatch] = useReducer(nextQuestionState, question, startQuestion)
  const { attempt, answer, confidence, restored } = state
  const { kept, warning, keep } = useKeptAnswer(question)
  const { kind } = question
  const order = useMemo(() => optionOrder(question, attempt), [question, attempt])
  const marked = confidence === undefined ? undefined : mark(question, answer)
  const stem = `${question.id}-stem`

  const verdict = useRef<HTMLParagraphElement>(null)
  const choices = useRef<HTMLFieldSetElement>(null)
  useEffect(() => {
    if (kept) dispatch({ type: 'restore', answer: kept.chosen, confidence: kept.confidence, day: kept.at.slice(0, 10) })
  }, [kept])
  useEffect(() => {
    if (confidence !== undefined && restored === undefined) verdict.current?.focus()
  }, [confidence, restored])
  useEffect(() => {
    if (attempt > 0) choices.current?.querySelector<HTMLElement>('input, button')?.focus()
  }, [attempt])

  const reveal = (said: Confidence) => {
    dispatch({ type: 'reveal', confidence: said })
    if (canReveal(state)) keep(answer, mark(question, answer).isRight, said)
  }

  const stemHeading = (
    <h3 className={styles.stem} id={stem}>
      <InlineText of={question.stem} />
    </h3>
  )
  const claim = question.claim && (
    <blockquote className={styles.claim}>
      <InlineText of={question.claim} />
    </blockquote>
  )
  return (
    <section className={styles.question} id={question.id} aria-labelledby={stem} data-kind={kind}>
      <p className={styles.head}>
        <span>{TEXTS.head(number, of, question.level)}</span>
        <span>{confidence === undefined ? TEXTS.proved(kind) : TEXTS.said(confidence, restored)}</span>
      </p>
      {marked === undefined ? (
        <fieldset className={styles.choices} ref={choices}>
          <legend className={styles.legend}>{stemHeading}</legend>
          {plate && <QuestionPicture plate={plate} />}
          {claim}
          <p className={styles.hint}>{TEXTS.hint(kind)}</p>
          {kind === 'order' ? (
            <OrderOptions state={state} onMove={(from, to) => dispatch({ type: 'move', from, to })} />
          ) : (
            <ChoiceOptions state={state} order={order} onChoose={(option) => dispatch({ type: 'choose', option })} />
          )}
          <ConfidenceButtons kind={kind} isReady={canReveal(state)} onReveal={reveal} />
        </fieldset>
      ) : (
        <>
          {stemHeading}
          {plate && <QuestionPicture plate={plate} />}
          {claim}
          <RevealedOptions state={state} mark={marked} order={order} />
        </>
      )}
      {/* It stands there from the start, so that screen readers notice what is put into it. What was answered before is no news. */}
      <p className={marked ? styles.verdict : undefined} role={restored ? undefined : 'status'} tabIndex={-1} ref={verdict}>
        {marked && confidence && TEXTS.verdict(kind, marked, confidence)}
      </p>
      <p className={warning && marked ? styles.notKept : undefined} role="alert">
        {marked && warning && (
          <>
            {warning} <Link to="/progress">{TEXTS.toProgress}</Link>
          </>
        )}
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
