import clsx from 'clsx'
import type { ExerciseSummary } from '../../progress/summary'
import { InlineText } from '../questions/InlineText'
import controls from '../studio/controls.module.css'
import type { Bench } from '../studio/desk'
import { CheckMark } from './CheckMark'
import styles from './MustPanel.module.css'
import { Requirements } from './Requirements'
import { TEXTS } from './texts'
import { useCheck, type Verdict } from './use-check'

interface Props {
  readonly bench: Bench
  readonly exercise: string
  readonly must: readonly string[]
  readonly verdict: Verdict | undefined
  readonly attempts: number
  readonly before: ExerciseSummary | undefined
  readonly comparing: boolean
  readonly onVerdict: (verdict: Verdict) => void
  readonly onCompare: () => void
}

/** What the exercise asks, and after a check what of it is open: three first, the rest one press away. */
export function MustPanel({ bench, exercise, must, verdict, attempts, before, comparing, onVerdict, onCompare }: Props) {
  const { waiting, check } = useCheck(bench, exercise, onVerdict)
  const mayCompare = verdict !== undefined || before !== undefined
  return (
    <section className={styles.must} aria-labelledby="exercise-must">
      <div className={controls.head}>
        <h2 id="exercise-must">{TEXTS.must}</h2>
        <span className={controls.end}>{attempts > 0 && TEXTS.attempt(attempts)}</span>
      </div>
      <div className={styles.body}>
        <div role="status">{verdict && <VerdictLine verdict={verdict} isStale={verdict.text !== bench.state.text} />}</div>
        {!verdict && before && <p className={styles.before}>{TEXTS.before(before.passed, before.held, before.requirements)}</p>}
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
            aria-disabled={mayCompare ? undefined : true}
            aria-expanded={mayCompare ? comparing : undefined}
            aria-describedby={mayCompare ? undefined : 'exercise-compare-later'}
            onClick={() => mayCompare && onCompare()}
          >
            {comparing ? TEXTS.hideModels : TEXTS.compare}
          </button>
          {!mayCompare && (
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
