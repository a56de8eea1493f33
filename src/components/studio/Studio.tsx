import { useMemo, useReducer } from 'react'
import { withoutByteOrderMark } from '../../architecture/text-position'
import { Announcer } from './Announcer'
import { applyFix } from './apply-fix'
import { DiagramPanel } from './DiagramPanel'
import { EditorPanel } from './EditorPanel'
import { FindingsPanel } from './FindingsPanel'
import { focusFinding, focusFindings } from './focus'
import { GradePanel } from './GradePanel'
import { NoticeBar } from './NoticeBar'
import { ProblemsPanel } from './ProblemsPanel'
import styles from './Studio.module.css'
import { StudioHead } from './StudioHead'
import { STARTER, STARTER_GRADE } from './starter'
import { STARTER_FILE } from './starter-file'
import { openStudio, reduceStudio } from './studio-state'
import { TEXTS } from './texts'
import { useAddress } from './use-address'
import { useDraft } from './use-draft'
import { useFiles } from './use-files'
import { jumpTo } from './use-finding-keys'
import { useGrading } from './use-grading'
import { useRuleReasons } from './use-rule-reasons'

const openStarter = () =>
  reduceStudio(openStudio(STARTER, STARTER_FILE), { type: 'answered', revision: 1, result: { ok: true, value: STARTER_GRADE } })

/** The bench: a design as text and picture above, its grade and findings below. */
export function Studio() {
  const [state, dispatch] = useReducer(reduceStudio, undefined, openStarter)
  useGrading(state, dispatch)
  useDraft(state, dispatch)
  const { share } = useAddress(state, dispatch)
  const { openFiles, download, dropping, dropHandlers } = useFiles(state, dispatch)
  const reasons = useRuleReasons()
  const { graded, problems } = state
  const current = problems === undefined
  const architecture = useMemo(() => graded && JSON.parse(withoutByteOrderMark(graded.text)), [graded])

  const select = (number: number | undefined) => {
    dispatch({ type: 'selected', number: number === state.selected ? undefined : number })
  }
  const goTo = (number: number) => {
    dispatch({ type: 'selected', number })
    focusFinding(number)
  }
  const fix = async (patch: Parameters<typeof applyFix>[1], label: string) => {
    const text = await applyFix(state.text, patch)
    if (text === undefined) dispatch({ type: 'noticed', notice: { tone: 'trouble', text: TEXTS.fixFailed } })
    else {
      dispatch({ type: 'fixed', text, before: state.text, notice: { tone: 'done', text: TEXTS.fixDone(label), offer: 'undo' } })
      focusFindings()
    }
  }
  return (
    <div className={styles.studio} {...dropHandlers}>
      <StudioHead onShare={share} onImport={openFiles} onDownload={download} />
      <NoticeBar
        notice={state.notice}
        onDownload={download}
        onUndo={() => dispatch({ type: 'undone' })}
        onClose={() => dispatch({ type: 'noticed', notice: undefined })}
      />
      <div className={styles.bench}>
        <section className={styles.editor} aria-labelledby="studio-editor">
          <EditorPanel state={state} dispatch={dispatch} />
        </section>
        <section className={styles.canvas} aria-labelledby="studio-diagram">
          <DiagramPanel
            graded={graded}
            architecture={architecture}
            current={current}
            hasPicture={state.text === STARTER}
            selected={state.selected}
            onSelect={goTo}
          />
        </section>
        <section className={styles.grade} aria-label={TEXTS.grade}>
          {graded ? (
            <GradePanel grade={graded.grade} baseline={state.baseline} current={current} />
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
              architecture={architecture}
              reasons={reasons}
              selected={state.selected}
              current={graded.text === state.text}
              onSelect={select}
              onLine={(finding, number) => dispatch(jumpTo({ finding, number }))}
              onFix={(finding, label) => fix(finding.fix ?? [], label)}
            />
          )}
          {!problems && !graded && <p className={styles.quiet}>{TEXTS.grading}</p>}
        </section>
      </div>
      {dropping && <p className={styles.drop}>{TEXTS.dropHere}</p>}
      <Announcer state={state} />
    </div>
  )
}
