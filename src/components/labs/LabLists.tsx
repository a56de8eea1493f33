import styles from './LabParts.module.css'
import type { LabPageData } from './lab-page'

interface Props {
  /** Added by the build. */
  readonly lab: LabPageData
}

/** What verify runs, and what is known once it passes. */
export const LabChecks = ({ lab: { checks } }: Props) => (
  <ol className={styles.rows}>
    {checks.map(({ id, title, proves }) => (
      <li key={id}>
        <b>{title}</b>
        <p>{proves}</p>
      </li>
    ))}
  </ol>
)

/** The sabotages. Which checks notice one stays closed, so that a reader can say it first. */
export const LabBreaks = ({ lab: { breaks, checks } }: Props) => (
  <ul className={styles.rows}>
    {breaks.map(({ id, title, changes, fails }) => (
      <li key={id}>
        <b>
          <code>{id}</code>
        </b>
        <div>
          <p>{title}.</p>
          <details>
            <summary>What it changes, and which check notices</summary>
            <p>{changes}</p>
            <p>Fails: {fails.map((check) => checks.find((one) => one.id === check)?.title).join('; ')}.</p>
          </details>
        </div>
      </li>
    ))}
  </ul>
)

/** What the emulator leaves open. */
export const LabLimits = ({ lab: { cannotProve } }: Props) => (
  <ul className={styles.rows}>
    {cannotProve.map(({ what, why }) => (
      <li key={what}>
        <b>{what}</b>
        <p>{why}</p>
      </li>
    ))}
  </ul>
)
