import clsx from 'clsx'
import { Component, lazy, type ReactNode, Suspense } from 'react'
import controls from './controls.module.css'
import styles from './EditorPanel.module.css'
import type { EditorProps } from './editor-props'
import { PlainEditor } from './PlainEditor'
import { lineStarts, positionAt } from './text-position'
import { TEXTS } from './texts'

const loadFullEditor = () => import('./full-editor/FullEditor')
const FullEditor = lazy(() => loadFullEditor().then((module) => ({ default: module.FullEditor })))

/** Shows the plain editor where the full one cannot be loaded or fails. */
class Fallback extends Component<
  { readonly plain: ReactNode; readonly children: ReactNode; readonly onFail: () => void },
  { failed: boolean }
> {
  override state = { failed: false }
  static getDerivedStateFromError = () => ({ failed: true })
  override componentDidCatch() {
    this.props.onFail()
  }
  override render() {
    return this.state.failed ? this.props.plain : this.props.children
  }
}

function status({ problems, answered }: EditorProps['state']): string {
  if (!answered) return TEXTS.checking
  return problems ? TEXTS.invalid(problems.total) : TEXTS.valid
}

interface ActProps {
  readonly label: string
  /** Why it cannot be done now, or undefined where it can. */
  readonly reason: string | undefined
  readonly onAct: () => void
}

function Act({ label, reason, onAct }: ActProps) {
  return (
    <button
      type="button"
      className={clsx(controls.button, controls.small, controls.plain)}
      title={reason}
      aria-disabled={reason === undefined ? undefined : true}
      onClick={() => reason === undefined && onAct()}
    >
      {label}
    </button>
  )
}

/** The text, in the plain editor or the full one, with undo, redo and reset. */
export function EditorPanel(props: EditorProps) {
  const { state, dispatch } = props
  const { line, column } = positionAt(lineStarts(state.text), state.cursor.start)
  const plain = <PlainEditor {...props} />
  const full = state.editor === 'full'
  const failed = () => {
    dispatch({ type: 'switched', editor: 'plain' })
    dispatch({ type: 'noticed', notice: { tone: 'trouble', text: TEXTS.fullEditorFailed } })
  }
  return (
    <>
      <div className={controls.head}>
        <h2 id="studio-editor">{state.file}</h2>
        <span className={controls.end}>
          <Act
            label={TEXTS.undo}
            reason={state.history.past.length > 0 ? undefined : TEXTS.nothingToUndo}
            onAct={() => dispatch({ type: 'undone' })}
          />
          <Act
            label={TEXTS.redo}
            reason={state.history.future.length > 0 ? undefined : TEXTS.nothingToRedo}
            onAct={() => dispatch({ type: 'redone' })}
          />
          <Act
            label={TEXTS.reset}
            reason={state.text === state.origin ? TEXTS.nothingToReset : undefined}
            onAct={() => dispatch({ type: 'reset', notice: { tone: 'done', text: TEXTS.resetDone, offer: 'undo' } })}
          />
        </span>
      </div>
      <div className={styles.frame}>
        {full ? (
          <Fallback plain={plain} onFail={failed}>
            <Suspense fallback={plain}>
              <FullEditor {...props} />
            </Suspense>
          </Fallback>
        ) : (
          plain
        )}
      </div>
      <div className={styles.foot}>
        <span>{status(state)}</span>
        <span className={styles.place}>{TEXTS.cursorAt(line, column)}</span>
        <fieldset className={controls.tabs} aria-label={TEXTS.editorChoice}>
          <button
            type="button"
            className={controls.tab}
            aria-pressed={!full}
            onClick={() => dispatch({ type: 'switched', editor: 'plain' })}
          >
            {TEXTS.editorPlain}
          </button>
          <button
            type="button"
            className={controls.tab}
            aria-pressed={full}
            title={TEXTS.fullEditorHint}
            onPointerEnter={() => void loadFullEditor().catch(() => undefined)}
            onClick={() => dispatch({ type: 'switched', editor: 'full' })}
          >
            {TEXTS.editorFull}
          </button>
        </fieldset>
        <span className={styles.keys} id="studio-editor-keys">
          {full ? TEXTS.fullKeys : TEXTS.plainKeys}
        </span>
      </div>
    </>
  )
}
