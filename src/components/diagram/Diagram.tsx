import { useMemo, useRef, useState } from 'react'
import { buildGraph } from '../../architecture/graph/build'
import type { Architecture } from '../../architecture/types'
import styles from './Diagram.module.css'
import { DiagramTable } from './DiagramTable'
import { DRAWING_LIMITS, READABLE_LIMITS } from './drawing/limits'
import { diagramSource } from './drawing/source'
import { titlesOf } from './drawing/titles'
import type { DiagramFinding } from './finding'
import { Legend } from './Legend'
import { Picture } from './Picture'
import { TEXTS } from './texts'
import { useDrawing } from './use-drawing'
import { useWidth } from './use-width'

export interface DiagramProps {
  readonly architecture: Architecture
  readonly findings: readonly DiagramFinding[]
  /** Number of the selected finding. */
  readonly selected?: number
  readonly onSelect?: (number: number) => void
  /** What the picture is called, where the name of the design would stand twice on a page. */
  readonly name?: string
}

/** Narrower than this, the picture runs from top to bottom. In CSS pixels. */
const WIDE = 640

const exceeds = (limits: { readonly parts: number; readonly lines: number }, parts: number, lines: number): boolean =>
  parts > limits.parts || lines > limits.lines

/** A design as a picture with its findings on it; where no picture can be read, as a table that says why. */
export function Diagram({ architecture, findings, selected, onSelect, name = architecture.name }: DiagramProps) {
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame)
  const [isWanted, setWanted] = useState(false)
  const graph = useMemo(() => buildGraph(architecture), [architecture])
  const titles = useMemo(() => titlesOf(graph), [graph])
  const direction = width !== undefined && width < WIDE ? 'TB' : 'LR'
  // Of a design that is never drawn no drawing is prepared: that would hold the page for 80 ms at a thousand services.
  const source = useMemo(
    () => (graph.elements.length > DRAWING_LIMITS.parts ? undefined : diagramSource(graph, direction)),
    [graph, direction],
  )

  const [parts, lines] = source ? [source.parts.length, source.lines.length] : [graph.elements.length, graph.links.length]
  const isBeyond = exceeds(DRAWING_LIMITS, parts, lines)
  const isCrowded = isBeyond || (exceeds(READABLE_LIMITS, parts, lines) && !isWanted)
  const { drawn, hasFailed, tryAgain } = useDrawing(width === undefined || isCrowded || parts === 0 ? undefined : source, titles)

  /** For a button that goes away when it is pressed: the keyboard stays where it was. */
  const leaveTo = (act: () => void) => () => {
    frame.current?.focus()
    act()
  }
  const table = (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
    <section className={styles.rows} tabIndex={0} aria-label={TEXTS.table}>
      <DiagramTable architecture={architecture} findings={findings} selected={selected} onSelect={onSelect} />
    </section>
  )
  return (
    <div className={styles.frame} ref={frame} tabIndex={-1}>
      {parts === 0 ? (
        <p className={styles.note}>{TEXTS.empty}</p>
      ) : isCrowded ? (
        <>
          <div className={styles.note}>
            <p>
              {TEXTS.crowded(parts, lines)} {isBeyond && TEXTS.beyond}
            </p>
            {!isBeyond && (
              <button type="button" className={styles.button} onClick={leaveTo(() => setWanted(true))}>
                {TEXTS.drawAnyway}
              </button>
            )}
          </div>
          {table}
        </>
      ) : hasFailed ? (
        <>
          <div className={styles.note} role="status">
            <p>{TEXTS.failed}</p>
            <button type="button" className={styles.button} onClick={leaveTo(tryAgain)}>
              {TEXTS.again}
            </button>
          </div>
          {table}
        </>
      ) : drawn === undefined ? (
        <p className={styles.note}>{TEXTS.drawing(parts)}</p>
      ) : (
        <>
          <Picture {...drawn} findings={findings} selected={selected} onSelect={onSelect} name={name} width={width ?? 0} />
          <Legend graph={graph} />
        </>
      )}
    </div>
  )
}
