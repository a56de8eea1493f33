import Link from '@docusaurus/Link'
import { type ReactNode, useEffect, useRef } from 'react'
import type { PageQuestion } from '../../quizzes/page-question'
import { InlineText } from './InlineText'
import styles from './Question.module.css'
import { QuestionSources } from './QuestionSources'
import type { Confidence } from './question-state'
import { TEXTS } from './texts'

interface Props {
  readonly question: PageQuestion
  readonly number: string
  readonly of: string
  readonly state: {
    /** From 0. */
    readonly attempt: number
    /** Said with the answer. From then on the reasons are shown. */
    readonly confidence?: Confidence | undefined
    /** The day of an answer that was given before, YYYY-MM-DD. */
    readonly restored?: string | undefined
  }
  /** Between the stem and everything else: a picture, a claim. */
  readonly lead?: ReactNode
  /** What there is to do, and afterwards the reasons. */
  readonly children: ReactNode
  readonly verdict?: string | undefined
  /** Why answers are not kept now. */
  readonly warning?: string | undefined
  /** What there is to do after the verdict. */
  readonly after?: ReactNode
}

/** Goes on with another attempt, where there may be one. */
export const Again = ({ onRetry }: { readonly onRetry: (() => void) | undefined }) =>
  onRetry && (
    <button type="button" className={styles.again} onClick={onRetry}>
      {TEXTS.again}
    </button>
  )

/** What all questions have around them: the stem, the verdict, what comes after it, the sources. Moves the focus to what is new. */
export function QuestionFrame({ question, number, of, state, lead, children, verdict, warning, after }: Props) {
  const { id, kind, level } = question
  const { attempt, confidence, restored } = state
  const isRevealed = confidence !== undefined
  const said = useRef<HTMLParagraphElement>(null)
  const choices = useRef<HTMLFieldSetElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another verdict is news, too
  useEffect(() => {
    if (isRevealed && restored === undefined) said.current?.focus()
  }, [isRevealed, restored, verdict])
  useEffect(() => {
    if (attempt > 0) choices.current?.querySelector<HTMLElement>('input, button, select, textarea')?.focus()
  }, [attempt])

  const stem = `${id}-stem`
  const heading = (
    <h3 className={styles.stem} id={stem}>
      <InlineText of={question.stem} />
    </h3>
  )
  return (
    <section className={styles.question} id={id} aria-labelledby={stem} data-kind={kind}>
      <p className={styles.head}>
        <span>{TEXTS.head(number, of, level)}</span>
        <span>{confidence ? TEXTS.said(confidence, restored) : TEXTS.proved(kind)}</span>
      </p>
      {isRevealed ? (
        <>
          {heading}
          {lead}
          {children}
        </>
      ) : (
        <fieldset className={styles.choices} ref={choices}>
          <legend className={styles.legend}>{heading}</legend>
          {lead}
          {children}
        </fieldset>
      )}
      {/* It stands there from the start, so that screen readers notice what is put into it. What was answered before is no news. */}
      <p className={isRevealed ? styles.verdict : undefined} role={restored ? undefined : 'status'} tabIndex={-1} ref={said}>
        {isRevealed && verdict}
      </p>
      <p className={warning && isRevealed ? styles.notKept : undefined} role="alert">
        {isRevealed && warning && (
          <>
            {warning} <Link to="/progress">{TEXTS.toProgress}</Link>
          </>
        )}
      </p>
      {isRevealed && after}
      {isRevealed && <QuestionSources sources={question.sources} />}
    </section>
  )
}
