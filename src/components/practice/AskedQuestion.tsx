import { useEffect, useRef, useState } from 'react'
import type { DeckQuestion } from '../../review/deck'
import { Question } from '../questions/Question'
import type { Answered } from '../questions/question-props'
import controls from '../site/controls.module.css'
import styles from './AskedQuestion.module.css'
import { useQuestion } from './load-chapter'
import { takeKey } from './question-keys'
import { PRACTICE_TEXTS as TEXTS } from './texts'

interface Props {
  readonly of: DeckQuestion
  /** From 1, and how many there are. */
  readonly number: number
  readonly count: number
  /** When it was put, ISO 8601. */
  readonly since: string
  /** Whether somebody has come to it by a key or a button, and not by opening the page. */
  readonly takesFocus: boolean
  readonly isAnswered: boolean
  readonly next: string
  readonly onAnswered: (answered: Answered) => void
  readonly onNext: () => void
}

const isBusy = (place: HTMLElement): boolean => place.querySelector('[aria-busy="true"]') !== null

const focusStem = (place: HTMLElement): void => {
  const stem = place.querySelector('h3')
  if (!stem) return
  stem.tabIndex = -1
  stem.focus()
}

/** A question that is fetched, asked and left by keyboard. */
export function AskedQuestion({ of, number, count, since, takesFocus, isAnswered, next, onAnswered, onNext }: Props) {
  const { status, asked, tryAgain } = useQuestion(of)
  // What was answered before a reload is shown as it was answered.
  const [wasAnswered] = useState(isAnswered)
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const { current } = place
    if (!takesFocus || status !== 'ready' || !current) return
    focusStem(current)
    if (!isBusy(current)) return
    // The code of this kind is on its way: what has the focus now will be replaced.
    const observer = new MutationObserver(() => {
      if (isBusy(current)) return
      observer.disconnect()
      focusStem(current)
    })
    observer.observe(current, { childList: true, subtree: true })
    return () => observer.disconnect()
  }, [takesFocus, status])
  useEffect(() => {
    const { current } = place
    if (!current) return
    const onKey = (event: KeyboardEvent) => {
      if (takeKey(event, current, isAnswered ? onNext : undefined)) event.preventDefault()
    }
    current.addEventListener('keydown', onKey)
    return () => current.removeEventListener('keydown', onKey)
  }, [isAnswered, onNext])
  const choices = asked && 'options' in asked.question && !('partners' in asked.question) && asked.question.kind !== 'order'
  return (
    <div className={styles.asked} ref={place} data-asked={of.id}>
      {asked && (
        <Question
          question={asked.question}
          number={String(number)}
          of={String(count)}
          {...(asked.plate && { plate: asked.plate })}
          isFresh={!wasAnswered}
          turn={since}
          onAnswered={onAnswered}
        />
      )}
      {status !== 'ready' && (
        <p role="status" className={styles.waiting}>
          {status === 'loading' ? TEXTS.loading : TEXTS.failed}{' '}
          {status === 'failed' && (
            <button type="button" className={controls.button} onClick={tryAgain}>
              {TEXTS.tryAgain}
            </button>
          )}
        </p>
      )}
      <div className={styles.foot}>
        {isAnswered && (
          <button type="button" className={controls.primary} onClick={onNext}>
            {next}
          </button>
        )}
        {asked && (asked.question.kind !== 'open' || isAnswered) && (
          <p className={styles.keys}>
            {choices && !isAnswered && (
              <>
                <kbd>1</kbd> to <kbd>{Math.min(6, choices ? asked.question.options.length : 0)}</kbd> {TEXTS.choose},{' '}
              </>
            )}
            <kbd>Enter</kbd> {isAnswered ? TEXTS.goOn : TEXTS.toSure}
          </p>
        )}
      </div>
    </div>
  )
}
