import clsx from 'clsx'
import { type ReactNode, useMemo, useReducer } from 'react'
import { withoutByteOrderMark } from '../../architecture/text-position'
import type { PatchOperation } from '../../grader/grade'
import { Announcer } from './Announcer'
import { applyFix } from './apply-fix'
import { DiagramPanel } from './DiagramPanel'
import type { Bench, Desk } from './desk'
import { EditorPanel } from './EditorPanel'
import { FindingsPanel } from './FindingsPanel'
import { focusFinding, focusFindings } from './focus'
import { GradePanel } from './GradePanel'
import { NoticeBar } from './NoticeBar'
import { ProblemsPanel } from './ProblemsPanel'
import { StarterPicture } from './StarterPicture'
import styles from './Studio.module.css'
import { StudioHead } from './StudioHead'
import { openStudio, reduceStudio } from './studio-state'
import { TEXTS } from './texts'
import { useAddress } from './use-address'
import { useDraft } from './use-draft'
import { useFiles } from './use-files'
import { jumpTo } from './use-finding-keys'
import { useGrading } from './use-grading'
import { useRuleReasons } from './use-rule-reasons'
import { useWaivers } from './use-waivers'

const openDesk = ({ text, file, grade, gains }: Desk) =>
  reduceStudio(openStudio(text, file), { type: 'answered', revision: 1, result: { ok: true, value: grade }, gains })

interface Props {
  readonly desk: Desk
  /** Heading and lead. */
  readonly head: ReactNode
  /** Prose between the head and the bench. */
  readonly intro?: ReactNode
  /** What stands on the bench besides: in a column before the editor, under the first row, and at the end. */
  readonly brief?: (bench: Bench) => ReactNode
  readonly help?: ReactNode
  readonly after?: (bench: Bench) => ReactNode
}

/** The bench: a design as text and picture above, its grade and findings below. */
export function Studio({ desk, head, intro, brief, help, after }: Props) {
  const [state, dispatch] = useReducer(reduceStudio, desk, openDesk)
  useGrading(state, dispatch, desk.exercise)
  useDraft(desk.draftKey, state, dispatch)
  const { share } = useAddress(state, dispatch)
  const { openFiles, download, dropping, dropHandlers } = useFiles(state, dispatch)
  const reasons = useRuleReasons()
  const { graded, problems } = state
  const current = problems === undefined
  const architecture = useMemo(() => graded && JSON.parse(withoutByteOrderMark(graded.text)), [graded])
  const bench: Bench = { state, dispatch, architecture }

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
  const waivers = useWaivers(state, dispatch, architecture, desk, write)
  const startOver = () => {
    const notice = { tone: 'done', text: TEXTS.startedOver, offer: 'undo' } as const
    dispatch({ type: 'opened', text: desk.text, file: desk.file, from: 'file', notice })
  }
  return (
    <div className={styles.studio} {...dropHandlers}>
      <StudioHead
        onShare={share}
        onImport={openFiles}
        onDownload={download}
        {...(desk.exercise !== undefined && { onStartOver: startOver })}
      >
        {head}
      </StudioHead>
      {intro}
      <NoticeBar
        notice={state.notice}
        onDownload={download}
        onUndo={() => dispatch({ type: 'undone' })}
        onClose={() => dispatch({ type: 'noticed', notice: undefined })}
      />
      <div className={clsx(styles.bench, brief && styles.withBrief)}>
        {brief?.(bench)}
        <section className={styles.editor} aria-labelledby="studio-editor">
          <EditorPanel state={state} dispatch={dispatch} />
        </section>
        <section className={styles.canvas} aria-labelledby="studio-diagram">
          <DiagramPanel
            graded={graded}
            architecture={architecture}
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
              architecture={architecture}
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
        {after?.(bench)}
      </div>
      {dropping && <p className={styles.drop}>{TEXTS.dropHere}</p>}
      <Announcer state={state} />
    </div>
  )
}
