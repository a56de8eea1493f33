import Link from '@docusaurus/Link'
import { Fragment } from 'react'
import type { Grade } from '../../grader/grade'
import controls from './controls.module.css'
import { GainsList } from './GainsList'
import styles from './GradePanel.module.css'
import { principleRows } from './principle-rows'
import type { Graded } from './studio-state'
import { TEXTS } from './texts'

interface Props {
  readonly graded: Graded
  readonly baseline: Grade | undefined
  /** False while the text is invalid: then this is the grade of the last valid text. */
  readonly current: boolean
  readonly onFinding: (number: number) => void
}

function Cap({ rules }: { readonly rules: readonly string[] }) {
  return (
    <>
      {' '}
      {TEXTS.cappedBefore}{' '}
      {rules.map((rule, index) => (
        <Fragment key={rule}>
          {index > 0 && ', '}
          <Link to={`/rules/${rule}`}>{rule}</Link>
        </Fragment>
      ))}{' '}
      {TEXTS.cappedAfter(rules.length)}
    </>
  )
}

/** The figure, what caps it, the twelve principles from the lowest, and what would raise the figure most. */
export function GradePanel({ graded, baseline, current, onFinding }: Props) {
  const { grade } = graded
  const rows = principleRows(grade, baseline)
  const moved = baseline !== undefined && (baseline.score !== grade.score || rows.some((row) => row.before !== undefined))
  return (
    <>
      <div className={controls.head}>
        <h2 id="studio-grade">{TEXTS.grade}</h2>
        <span className={controls.end}>{current ? moved && TEXTS.gradedBefore(baseline.score) : TEXTS.asOfLastValid}</span>
      </div>
      <div className={styles.body}>
        <div className={styles.total}>
          <span className={styles.figure}>{grade.score ?? '–'}</span>
          <p>
            <b>{grade.score === null ? TEXTS.noScore : TEXTS.outOf}</b>
            {grade.score === null && ` ${TEXTS.noScoreWhy}`}
            {grade.cappedBy.length > 0 && <Cap rules={grade.cappedBy} />}
          </p>
        </div>
        <ul className={styles.principles}>
          {rows.map(({ id, title, score, before }) => (
            <li key={id}>
              <span>{title}</span>
              {score === null ? (
                <span className={styles.none}>{TEXTS.notApplicable}</span>
              ) : (
                <>
                  <span className={styles.score}>{score}</span>
                  <span className={styles.bar}>
                    <i style={{ width: `${score}%` }} />
                    {before !== undefined && <b style={{ left: `min(${before}%, 100% - 2px)` }} />}
                  </span>
                </>
              )}
            </li>
          ))}
        </ul>
        <p className={styles.note}>{moved ? TEXTS.scoreNote : TEXTS.scoreNoteFirst}</p>
        <GainsList graded={graded} current={current} onFinding={onFinding} />
      </div>
    </>
  )
}
