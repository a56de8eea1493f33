import { memo, type ReactNode } from 'react'
import type { PatchOperation } from '../../grader/grade'
import { applyFix } from './apply-fix'
import { DiagramPanel } from './DiagramPanel'
import type { Bench, Desk } from './desk'
import { FindingsPanel } from './FindingsPanel'
import { focusFinding, focusFindings } from './focus'
import { GradePanel } from './GradePanel'
import { ProblemsPanel } from './ProblemsPanel'
import { StarterPicture } from './StarterPicture'
import styles from './Studio.module.css'
import { TEXTS } from './texts'
import { jumpTo } from './use-finding-keys'
import { useRuleReasons } from './use-rule-reasons'
import { useWaivers } from './use-waivers'

interface Props {
  readonly bench: Bench
  readonly desk: Desk
  /** What stands between the picture and the grade. */
  readonly help: ReactNode
}

/** What the grader says of a design: its picture, its grade and its findings. */
export const Results = memo(function Results({ bench: { state, dispatch }, desk, help }: Props) {
  const reasons = useRuleReasons()
  const { graded, problems } = state
  const current = problems === undefined

  const select = (number: number | undefined) => {
    dispatch({ type: 'selected', number: number === state.selected ? undefined : number })
  }
  const goTo = (number: number) => {
    dispatch({ type: 'selected', number })
    focusFinding(number)
  }
  const write = async (patch: readonly PatchOperation[], done: string) => {
    const text = graded?.text === state.text ? await applyFix(state.text, patch) : undefined
    if (text === undefined) dispatch({ type: 'noticed', notice: { tone: 'trouble', text: TEXTS.patchFailed } })
    else {
      dispatch({ type: 'fixed', text, before: state.text, notice: { tone: 'done', text: done, offer: 'undo' } })
      focusFindings()
    }
  }
  const waivers = useWaivers(state, dispatch, desk, write)
  return (
    <>
      <section className={styles.canvas} aria-labelledby="studio-diagram">
        <DiagramPanel
          graded={graded}
          current={current}
          first={state.text === desk.text ? <StarterPicture wide={desk.wide} narrow={desk.narrow} /> : undefined}
          selected={state.selected}
          onSelect={goTo}
        />
      </section>
      {help}
      <section className={styles.grade} aria-label={TEXTS.grade}>
        {graded ? (
          <GradePanel graded={graded} baseline={state.baseline} current={current} onFinding={goTo} />
        ) : (
          <p className={styles.quiet}>{problems ? TEXTS.problemsFirst : TEXTS.grading}</p>
        )}
      </section>
      <section className={styles.findings} aria-label={TEXTS.findings}>
        {problems && (
          <ProblemsPanel
            problems={problems.list}
            total={problems.total}
            hasGrade={graded !== undefined}
            onPlace={({ line, column }) => dispatch({ type: 'jumped', line, column })}
          />
        )}
        {!problems && graded && (
          <FindingsPanel
            graded={graded}
            reasons={reasons}
            selected={state.selected}
            current={graded.text === state.text}
            waivers={waivers}
            onSelect={select}
            onLine={(finding, number) => dispatch(jumpTo({ finding, number }))}
            onFix={(finding, label) => write(finding.fix ?? [], TEXTS.fixDone(label))}
          />
        )}
        {!problems && !graded && <p className={styles.quiet}>{TEXTS.grading}</p>}
      </section>
    </>
  )
})
