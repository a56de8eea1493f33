import clsx from 'clsx'
import { type ReactNode, useMemo } from 'react'
import { Announcer } from './Announcer'
import type { Bench, Desk } from './desk'
import { EditorPanel } from './EditorPanel'
import { NoticeBar } from './NoticeBar'
import { Results } from './Results'
import styles from './Studio.module.css'
import { StudioHead } from './StudioHead'
import { openStudio, reduceStudio } from './studio-state'
import { TEXTS } from './texts'
import { useAddress } from './use-address'
import { useDraft } from './use-draft'
import { useFiles } from './use-files'
import { useShown } from './use-shown'
import { useStudio } from './use-studio'

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
  const [state, dispatch] = useStudio(() => openDesk(desk), desk.exercise)
  useDraft(desk.draftKey, state, dispatch)
  const { share } = useAddress(state, dispatch)
  const { openFiles, download, dropping, dropHandlers } = useFiles(state, dispatch)
  const shown = useShown(state)
  const bench: Bench = useMemo(() => ({ state: shown, dispatch }), [shown, dispatch])
  const around = useMemo(() => ({ brief: brief?.(bench), after: after?.(bench) }), [brief, after, bench])
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
      <div className={clsx(styles.bench, brief && styles.withBrief)} data-behind={shown === state ? undefined : ''}>
        {around.brief}
        <section className={styles.editor} aria-labelledby="studio-editor">
          <EditorPanel state={state} dispatch={dispatch} />
        </section>
        <Results bench={bench} desk={desk} help={help} />
        {around.after}
      </div>
      {dropping && <p className={styles.drop}>{TEXTS.dropHere}</p>}
      <Announcer state={state} />
    </div>
  )
}
