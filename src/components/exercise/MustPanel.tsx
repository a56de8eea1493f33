import clsx from 'clsx'
import { useState } from 'react'
import { InlineText } from '../questions/InlineText'
import controls from '../studio/controls.module.css'
import type { Bench } from '../studio/desk'
import { jumpTo } from '../studio/use-finding-keys'
import { CheckMark } from './CheckMark'
import styles from './MustPanel.module.css'
import { TEXTS } from './texts'
import { useCheck, type Verdict } from './use-check'

interface Props {
  readonly bench: Bench
  readonly exercise: string
  readonly must: readonly string[]
  readonly verdict: Verdict | undefined
  readonly attempts: number
  readonly comparing: boolean
  readonly onVerdict: (verdict: Verdict) => void
  readonly onCompare: () => void
}

/** Open requirements that are shown at once. */
const FIRST = 3

/** What the exercise asks, and after a check what of it is open: three first, the rest one press away. */
export function MustPanel({ bench, exercise, must, verdict, attempts, comparing, onVerdict, onCompare }: Props) {
  const { waiting, check } = useCheck(bench, exercise, onVerdict)
  const hasVerdict = verdict !== undefined
  return (
    <section className={styles.must} aria-labelledby="exercise-must">
      <div className={controls.head}>
        <h2 id="exercise-must">{TEXTS.must}</h2>
        <span className={controls.end}>{attempts > 0 && TEXTS.attempt(attempts)}</span>
      </div>
      <div className={styles.body}>
        <div role="status">{verdict && <VerdictLine verdict={verdict} isStale={verdict.text !== bench.state.text} />}</div>
        {verdict ? (
          <Requirements key={attempts} must={must} verdict={verdict} bench={bench} />
        ) : (
          <ul className={styles.list}>
            {must.map((says) => (
              <li key={says}>
                <CheckMark state="asked" />
                <p>
                  <InlineText of={says} />
                </p>
              </li>
            ))}
          </ul>
        )}
        <div className={styles.acts}>
          <button type="button" className={styles.check} aria-disabled={waiting || undefined} onClick={() => waiting || check()}>
            {waiting ? TEXTS.checking : TEXTS.check}
          </button>
          <button
            type="button"
            className={controls.button}
            aria-disabled={hasVerdict ? undefined : true}
            aria-expanded={hasVerdict ? comparing : undefined}
            aria-describedby={hasVerdict ? undefined : 'exercise-compare-later'}
            onClick={() => hasVerdict && onCompare()}
          >
            {comparing ? TEXTS.hideModels : TEXTS.compare}
          </button>
          {!hasVerdict && (
            <p className={styles.later} id="exercise-compare-later">
              {TEXTS.compareLater}
            </p>
          )}
        </div>
      </div>
    </section>
  )
}

function VerdictLine({ verdict: { attempt }, isStale }: { readonly verdict: Verdict; readonly isStale: boolean }) {
  const { passed, held, total, score } = attempt
  return (
    <div className={clsx(styles.verdict, passed && styles.passed)}>
      <p>
        <b>{passed ? TEXTS.passed : TEXTS.notPassed}</b> {TEXTS.held(held, total)}
      </p>
      {passed && score !== null && score < 100 && <p>{TEXTS.belowHundred(score)}</p>}
      {isStale && <p>{TEXTS.stale}</p>}
    </div>
  )
}

interface RequirementsProps {
  readonly must: readonly string[]
  readonly verdict: Verdict
  readonly bench: Bench
}

function Requirements({ must, verdict: { requirements, text }, bench }: RequirementsProps) {
  const [all, setAll] = useState(false)
  const rows = requirements.map((requirement, index) => ({ ...requirement, says: must[index] ?? requirement.predicate }))
  const open = rows.filter(({ held }) => !held)
  const held = rows.filter((row) => row.held)
  const others = open.length - FIRST
  const show = async (pointer: string) => {
    const { locate } = await import('../../architecture/locate')
    const finding = locate(text, [pointer]).get(pointer)
    if (finding) bench.dispatch(jumpTo({ number: undefined, finding }))
  }
  return (
    <>
      {open.length > 0 && (
        <ul className={styles.list}>
          {(all ? open : open.slice(0, FIRST)).map(({ says, message, pointer }) => (
            <li key={says}>
              <CheckMark state="open" />
              <div>
                <p>
                  <InlineText of={says} />
                </p>
                <p className={styles.message}>{message}</p>
                {pointer !== undefined && text === bench.state.text && (
                  <button type="button" className={styles.place} onClick={() => void show(pointer)}>
                    {TEXTS.showPlace}
                  </button>
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
      {others > 0 && (
        <button
          type="button"
          className={clsx(controls.button, controls.small)}
          aria-expanded={all}
          onClick={() => setAll((before) => !before)}
        >
          {all ? TEXTS.showLess : TEXTS.showOpen(others)}
        </button>
      )}
      {held.length > 0 && (
        <details className={styles.held}>
          <summary>{TEXTS.holding(held.length)}</summary>
          <ul className={styles.list}>
            {held.map(({ says, message }) => (
              <li key={says}>
                <CheckMark state="held" />
                <div>
                  <p>
                    <InlineText of={says} />
                  </p>
                  <p className={styles.message}>{message}</p>
                </div>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
