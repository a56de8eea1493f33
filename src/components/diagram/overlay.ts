import { SEVERITY_SHAPES } from '../studio/severity-shapes'
import type { Layout } from './drawing/dress'
import { round } from './drawing/geometry'
import { create } from './drawing/svg'
import type { Mark } from './marks'

/** The severity shapes are drawn in a box of this many units. */
const SHAPE_BOX = 20

const drawMark = ({ finding, numbered, at, size }: Mark, isSelected: boolean): SVGGElement => {
  const shape = SEVERITY_SHAPES[finding.severity]
  const scale = size / SHAPE_BOX
  const group = create('g', {
    class: 'mark',
    'data-severity': finding.severity,
    'data-number': String(finding.number),
    transform: `translate(${round(at.x - size / 2)} ${round(at.y - size / 2)}) scale(${scale})`,
  })
  if (isSelected) group.append(create('circle', { class: 'ring', cx: '10', cy: '10', r: String(round(10 + 4 / scale)) }))
  group.append(create('path', { d: shape.path }))
  if (numbered)
    group.append(create('text', { x: '10', y: String(shape.baseline), 'font-size': String(shape.size) }, String(finding.number)))
  return group
}

/** Fills the layer over a drawing with the marks of its findings. The layer is decorative: list and table carry the same numbers. */
export const drawOverlay = (layer: SVGSVGElement, { viewBox }: Layout, marks: readonly Mark[], selected: number | undefined): void => {
  layer.setAttribute('viewBox', `${viewBox.x} ${viewBox.y} ${viewBox.width} ${viewBox.height}`)
  // Small marks first, so that none of them covers a number.
  const ordered = [...marks].sort((a, b) => Number(a.numbered) - Number(b.numbered))
  layer.replaceChildren(...ordered.map((mark) => drawMark(mark, mark.finding.number === selected)))
}

/** The number of the mark that an event hit. */
export const numberAt = (target: EventTarget | null): number | undefined => {
  const mark = target instanceof Element ? target.closest<SVGGElement>('.mark') : null
  return mark === null ? undefined : Number(mark.dataset.number)
}
