import type { ReactNode } from 'react'
import styles from './FindingsPanel.module.css'
import { TEXTS } from './texts'
import type { PlacedWaiver } from './waiver-patch'

interface Props {
  readonly placed: readonly PlacedWaiver[]
  /** How many findings are waived. */
  readonly count: number
  readonly onRemove: (placed: PlacedWaiver) => void
  /** The cards of the waived findings. */
  readonly children: ReactNode
}

/** What waivers accept, one press away; before it the waivers that accept nothing, and why. */
export function WaivedList({ placed, count, onRemove, children }: Props) {
  const stale = placed.filter(({ state }) => state !== 'active')
  return (
    <>
      {stale.length > 0 && (
        <div className={styles.stale}>
          <h3>{TEXTS.staleTitle(stale.length)}</h3>
          <ul>
            {stale.map((one) => {
              const { rule, on, until, reason } = one.waiver
              return (
                <li key={one.index}>
                  <p>{one.state === 'idle' ? TEXTS.waiverIdle(rule, on, until) : TEXTS.waiverExpired(rule, on, until)}</p>
                  <blockquote>{reason}</blockquote>
                  <button type="button" className={styles.act} aria-label={TEXTS.removeWaiverOf(rule, on)} onClick={() => onRemove(one)}>
                    {TEXTS.removeWaiver}
                  </button>
                </li>
              )
            })}
          </ul>
        </div>
      )}
      {count > 0 && (
        <details className={styles.waived}>
          <summary>{TEXTS.waivedTitle(count)}</summary>
          {children}
        </details>
      )}
    </>
  )
}
