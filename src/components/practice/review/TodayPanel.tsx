import { type RefObject, useId } from 'react'
import type { Queue } from '../../../review/queue'
import controls from '../../site/controls.module.css'
import { NEW_CARDS } from './new-cards'
import styles from './TodayPanel.module.css'
import { TEXTS } from './texts'

interface Props {
  readonly heading: RefObject<HTMLHeadingElement | null>
  readonly queue: Queue
  /** Answers of this sitting. */
  readonly given: number
  readonly hasCards: boolean
  readonly dayOf: (at: number) => string
  readonly today: string
  readonly newCards: number
  readonly onNewCards: (count: number) => void
  readonly onStart: () => void
}

/** How much the day has, and when the next question comes where it has nothing. */
export const TodayPanel = ({ heading, queue, given, hasCards, dayOf, today, newCards, onNewCards, onStart }: Props) => {
  const { due, fresh, next } = queue
  const count = due.length + fresh.length
  const id = useId()
  return (
    <section className={styles.panel} aria-labelledby="today">
      <h2 id="today" tabIndex={-1} ref={heading}>
        {TEXTS.today}
      </h2>
      <p className={styles.due}>
        <span className={due.length > 0 ? styles.waiting : undefined}>{TEXTS.due(due.length)}</span> {TEXTS.fresh(fresh.length)}
      </p>
      {given > 0 && <p>{TEXTS.answered(given)}</p>}
      {due.length === 0 && next !== undefined && <p>{TEXTS.nextOn(dayOf(next), dayOf(next) === today)}</p>}
      {count === 0 && !hasCards && <p>{TEXTS.noCards}</p>}
      {count > 0 && (
        <button type="button" className={controls.primary} onClick={onStart}>
          {TEXTS.start(count)}
        </button>
      )}
      <div className={styles.cap}>
        <label htmlFor={id}>{TEXTS.newCards}</label>
        <select id={id} value={newCards} onChange={({ currentTarget }) => onNewCards(Number(currentTarget.value))}>
          {NEW_CARDS.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
        <p>{TEXTS.newNote}</p>
      </div>
    </section>
  )
}
