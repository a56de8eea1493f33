import Link from '@docusaurus/Link'
import { Fragment } from 'react'
import type { Grade } from '../../grader/grade'
import controls from './controls.module.css'
import styles from './GradePanel.module.css'
import { principleRows } from './principle-rows'
import { TEXTS } from './texts'

interface Props {
  readonly grade: Grade
  readonly baseline: Grade | undefined
  /** False while the text is invalid: then this is the grade of the last valid text. */
  readonly current: boolean
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

/** The figure, what caps it, and the twelve principles from the lowest. */
export function GradePanel({ grade, baseline, current }: Props) {
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
      </div>
    </>
  )
}
