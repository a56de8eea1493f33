import { longDate } from '../../lesson/dates'
import { Table } from '../../progress/page/Table'
import { localDay } from '../local-days'
import { figure } from '../texts'
import styles from './Forecast.module.css'
import { TEXTS } from './texts'

interface Props {
  /** Cards due a day. */
  readonly counts: readonly number[]
  /** When each of the days begins. */
  readonly starts: readonly number[]
}

const HIGH = 100

/** The load of the days to come: a bar a day with its number above, and the same as a table. */
export const Forecast = ({ counts, starts }: Props) => {
  const most = Math.max(1, ...counts)
  const sum = counts.reduce((total, count) => total + count, 0)
  const days = counts.map((count, index) => ({ count, day: localDay(starts[index]!) }))
  return (
    <section className={styles.forecast} aria-labelledby="forecast">
      <h2 id="forecast">{TEXTS.forecast}</h2>
      <p>
        {TEXTS.forecastNote} {TEXTS.total(sum)}
      </p>
      <ol className={styles.days} aria-hidden="true" data-chart="forecast">
        {days.map(({ count, day }) => (
          <li key={day}>
            <span>{count > 0 && figure(count)}</span>
            <svg viewBox={`0 0 10 ${HIGH}`} preserveAspectRatio="none" aria-hidden="true">
              <rect className={styles.bar} y={HIGH - (count / most) * HIGH} width="10" height={(count / most) * HIGH} />
              <rect className={styles.base} y={HIGH - 1} width="10" height="1" />
            </svg>
            <span className={styles.day}>{Number(day.slice(8))}</span>
          </li>
        ))}
      </ol>
      <details>
        <summary>{TEXTS.asTable}</summary>
        <Table head={[TEXTS.day, TEXTS.questions]} rows={days.map(({ count, day }) => [longDate(day), figure(count)])} />
      </details>
    </section>
  )
}
