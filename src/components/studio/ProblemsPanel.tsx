import type { Problem } from '../../architecture/problem'
import controls from './controls.module.css'
import { FINDINGS_ID } from './focus'
import styles from './ProblemsPanel.module.css'
import { TEXTS } from './texts'

interface Props {
  readonly problems: readonly Problem[]
  readonly total: number
  /** Whether an older grade is still shown. */
  readonly hasGrade: boolean
  readonly onPlace: (problem: Problem) => void
}

/** What is wrong with the text, where findings stand otherwise. A person's slip, so no signal colour. */
export function ProblemsPanel({ problems, total, hasGrade, onPlace }: Props) {
  return (
    <>
      <div className={controls.head}>
        <h2 id={FINDINGS_ID} tabIndex={-1}>
          {TEXTS.problems(total)}
        </h2>
      </div>
      <p className={styles.lead}>{hasGrade ? TEXTS.problemsWhy : TEXTS.problemsFirst}</p>
      <ol className={styles.list}>
        {problems.map((problem) => (
          <li key={`${problem.line}:${problem.column} ${problem.code} ${problem.pointer ?? ''}`}>
            <button type="button" className={styles.place} onClick={() => onPlace(problem)}>
              {TEXTS.cursorAt(problem.line, problem.column)}
            </button>
            <p>{problem.message}</p>
            {problem.hint && (
              <p>
                <b>{TEXTS.next}</b> {problem.hint}
              </p>
            )}
          </li>
        ))}
      </ol>
      {total > problems.length && <p className={styles.lead}>{TEXTS.problemsMore(total - problems.length)}</p>}
    </>
  )
}
