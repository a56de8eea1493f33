import type { Calibration } from '../../progress/calibration'
import { Table } from '../progress/page/Table'
import styles from './CalibrationChart.module.css'
import { figure, PRACTICE_TEXTS as TEXTS } from './texts'

/** Below this many answers a share says nothing. */
const LEAST = 5

const isEnough = ({ answers }: Calibration): boolean => answers >= LEAST

/** How sure, and how often right: three bars, a sentence that reads one of them, and the same as a table. */
export const CalibrationChart = ({ calibration }: { readonly calibration: readonly Calibration[] }) => (
  <div className={styles.chart} data-chart="calibration">
    <ul className={styles.rows}>
      {calibration.map((row) => (
        <li key={row.confidence}>
          <span className={styles.said}>{TEXTS.said(row.confidence)}</span>
          <svg className={styles.bar} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
            <rect className={styles.track} width="100" height="8" />
            {isEnough(row) && <rect className={styles.fill} width={(row.right / row.answers) * 100} height="8" />}
          </svg>
          <span className={styles.figure}>{isEnough(row) ? TEXTS.share(row) : TEXTS.tooFew(row)}</span>
        </li>
      ))}
    </ul>
    <p>{TEXTS.reading(calibration.find(isEnough), LEAST)}</p>
    <details>
      <summary>{TEXTS.asTable}</summary>
      <Table
        head={TEXTS.head}
        rows={calibration.map((row) => [
          TEXTS.said(row.confidence),
          figure(row.answers),
          figure(row.right),
          isEnough(row) ? `${figure((row.right / row.answers) * 100)} %` : TEXTS.none,
        ])}
      />
    </details>
  </div>
)
