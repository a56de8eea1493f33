import { type MouseEvent, useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import styles from './Diagram.module.css'
import type { Layout } from './drawing/dress'
import type { DiagramSource } from './drawing/source'
import type { DiagramFinding } from './finding'
import { marksOf } from './marks'
import { drawOverlay, numberAt } from './overlay'
import { findingsByKey } from './places'
import { TEXTS } from './texts'

interface Props {
  readonly svg: SVGSVGElement
  readonly layout: Layout
  readonly source: DiagramSource
  readonly findings: readonly DiagramFinding[]
  readonly selected: number | undefined
  readonly onSelect: ((number: number) => void) | undefined
  readonly name: string
  /** Room for the picture in CSS pixels. */
  readonly width: number
}

/** Below this scale names would be smaller than 12 px: the picture scrolls instead. */
const MIN_SCALE = 0.8
const MAX_SCALE = 1.1

/** A finished drawing and the layer of marks over it: two siblings with one view box. */
export function Picture({ svg, layout, source, findings, selected, onSelect, name, width }: Props) {
  const scroller = useRef<HTMLDivElement>(null)
  const stage = useRef<HTMLDivElement>(null)
  const layer = useRef<SVGSVGElement>(null)
  const places = useMemo(() => findingsByKey(source, findings), [source, findings])
  const marks = useMemo(() => marksOf(places, layout), [places, layout])
  const { width: natural } = layout.viewBox
  const scrolls = width < natural * MIN_SCALE

  useLayoutEffect(() => {
    stage.current?.replaceChildren(svg)
  }, [svg])

  useLayoutEffect(() => {
    if (layer.current !== null) drawOverlay(layer.current, layout, marks, selected)
    for (const element of svg.querySelectorAll('[data-key]')) {
      const there = places.get(element.getAttribute('data-key') ?? '')
      element.classList.toggle('selected', there?.some(({ number }) => number === selected) ?? false)
    }
  }, [svg, layout, places, marks, selected])

  useEffect(() => {
    const mark = marks.find(({ finding }) => finding.number === selected)
    const region = scroller.current
    if (mark === undefined || region === null || region.scrollWidth <= region.clientWidth) return
    const x = ((mark.at.x - layout.viewBox.x) / natural) * region.scrollWidth
    if (x < region.scrollLeft || x > region.scrollLeft + region.clientWidth) region.scrollLeft = x - region.clientWidth / 2
  }, [marks, selected, layout, natural])

  const select = ({ target }: MouseEvent) => {
    const number = numberAt(target)
    if (number !== undefined) onSelect?.(number)
  }
  return (
    <div className={styles.scroller} ref={scroller} {...(scrolls ? { role: 'region', tabIndex: 0, 'aria-label': TEXTS.region(name) } : {})}>
      <div className={styles.canvas} style={{ minWidth: natural * MIN_SCALE, maxWidth: natural * MAX_SCALE }}>
        <div ref={stage} />
        {/* The marks are decorative: list and table carry the same numbers, as buttons. */}
        <svg className={styles.layer} data-active={onSelect !== undefined} ref={layer} aria-hidden="true" onClick={select} />
      </div>
    </div>
  )
}
