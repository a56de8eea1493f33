import clsx from 'clsx'
import { Component, lazy, type ReactNode, Suspense, useMemo, useRef, useState } from 'react'
import controls from './controls.module.css'
import styles from './DiagramPanel.module.css'
import { designOf } from './design-of'
import type { Graded } from './studio-state'
import { TEXTS } from './texts'
import { useSettled } from './use-settled'
import { useWanted } from './use-wanted'

const Diagram = lazy(() => import('../diagram/Diagram').then((module) => ({ default: module.Diagram })))
const DiagramTable = lazy(() => import('../diagram/DiagramTable').then((module) => ({ default: module.DiagramTable })))

/** Drawing costs more than grading: it waits for a pause in the typing. */
const REST_MS = 250

class Fallback extends Component<{ readonly table?: ReactNode; readonly children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }
  static getDerivedStateFromError = () => ({ failed: true })
  override render() {
    if (!this.state.failed) return this.props.children
    if (!this.props.table) return null
    return (
      <>
        <p className={styles.quiet} role="alert">
          {TEXTS.diagramFailed}
        </p>
        {/* Whoever is offline has the table no more than the picture; the rest of the bench must not go with it. */}
        {this.props.table && <Fallback>{this.props.table}</Fallback>}
      </>
    )
  }
}

/** The table scrolls in its panel, so the keyboard must reach the panel. */
const TABLE_REGION = { tabIndex: 0, role: 'region', 'aria-label': TEXTS.tableLabel } as const

function drawable(graded: Graded | undefined) {
  const architecture = designOf(graded)
  if (!graded || !architecture) return undefined
  const findings = graded.findings.map(({ number, finding }) => ({
    number,
    severity: finding.severity,
    subjects: finding.subjects,
    pointer: finding.pointer,
  }))
  return { architecture, findings }
}

interface Props {
  readonly graded: Graded | undefined
  readonly current: boolean
  /** The picture of the text as it was opened: it is there before any code for drawing. */
  readonly first: ReactNode
  readonly selected: number | undefined
  readonly onSelect: (number: number) => void
}

/** The design as a picture, or as a table of its parts and links. */
export function DiagramPanel({ graded, current, first, selected, onSelect }: Props) {
  const [view, setView] = useState<'picture' | 'table'>('picture')
  const stage = useRef<HTMLDivElement>(null)
  const hasPicture = first !== undefined
  const wanted = useWanted(stage, hasPicture)
  // Help with a text changes nothing that is drawn.
  const latest = useRef(graded)
  latest.current = graded
  const text = useSettled(graded?.text, REST_MS)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each text that has settled
  const drawn = useMemo(() => drawable(latest.current), [text])
  const table = drawn && <DiagramTable {...drawn} />
  return (
    <>
      <div className={controls.head}>
        <h2 id="studio-diagram">{TEXTS.diagram}</h2>
        <span className={controls.end}>
          {!current && drawn && <span>{TEXTS.asOfLastValid}</span>}
          <fieldset className={controls.tabs} aria-label={TEXTS.diagram}>
            {(['picture', 'table'] as const).map((one) => (
              <button key={one} type="button" className={controls.tab} aria-pressed={view === one} onClick={() => setView(one)}>
                {TEXTS[one]}
              </button>
            ))}
          </fieldset>
        </span>
      </div>
      <div ref={stage} className={clsx(styles.stage, view === 'table' && styles.table)} {...(view === 'table' && TABLE_REGION)}>
        {hasPicture && view === 'picture' && <div className={styles.first}>{first}</div>}
        {drawn && (view === 'table' || wanted) ? (
          <div className={styles.live}>
            <Suspense fallback={<p className={styles.quiet}>{TEXTS.diagramLoading}</p>}>
              {view === 'table' ? (
                table
              ) : (
                <Fallback table={table}>
                  <Diagram {...drawn} selected={selected} onSelect={onSelect} />
                </Fallback>
              )}
            </Suspense>
          </div>
        ) : (
          !hasPicture && <p className={styles.quiet}>{TEXTS.diagramWaits}</p>
        )}
      </div>
    </>
  )
}
