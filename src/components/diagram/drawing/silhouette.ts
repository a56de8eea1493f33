import type { Section } from '../../../architecture/types'
import { type Box, type Point, round } from './geometry'

/** How far the plate of a gateway and the sides of an external run to a point, in units. */
const POINT = 14
/** Half the height of the ellipse on a store. */
const LID = 5
/** The second line at both sides of a workflow. */
const DOUBLE = 6

const path = (...parts: readonly (string | number)[]): string =>
  parts
    .map((part) => (typeof part === 'number' ? round(part) : part))
    .join(' ')
    .replace(/ ?([A-Za-z]) ?/g, '$1')

/** The outline that says what a part is, as path data inside its box. */
export const silhouette = (section: Section, { x, y, width, height }: Box): string => {
  const right = x + width
  const bottom = y + height
  const middle = y + height / 2
  const rectangle = path('M', x, y, 'H', right, 'V', bottom, 'H', x, 'Z')
  switch (section) {
    case 'clients': {
      const radius = height / 2
      return path('M', x, middle, 'a', radius, radius, 0, 1, 1, width, 0, 'a', radius, radius, 0, 1, 1, -width, 0, 'Z')
    }
    case 'gateways':
      return path('M', x, y, 'H', right - POINT, 'L', right, middle, 'L', right - POINT, bottom, 'H', x, 'Z')
    case 'services':
      return rectangle
    case 'workflows':
      return `${rectangle}${path('M', x + DOUBLE, y, 'V', bottom, 'M', right - DOUBLE, y, 'V', bottom)}`
    case 'stores': {
      const lid = y + LID
      const half = width / 2
      return path(
        'M',
        x,
        lid,
        'a',
        half,
        LID,
        0,
        0,
        1,
        width,
        0,
        'V',
        bottom - LID,
        'a',
        half,
        LID,
        0,
        0,
        1,
        -width,
        0,
        'Z',
        'M',
        x,
        lid,
        'a',
        half,
        LID,
        0,
        0,
        0,
        width,
        0,
      )
    }
    case 'channels': {
      const radius = height / 2
      return path(
        'M',
        x + radius,
        y,
        'H',
        right - radius,
        'a',
        radius,
        radius,
        0,
        0,
        1,
        0,
        height,
        'H',
        x + radius,
        'a',
        radius,
        radius,
        0,
        0,
        1,
        0,
        -height,
        'Z',
      )
    }
    case 'externals':
      return path(
        'M',
        x + POINT,
        y,
        'H',
        right - POINT,
        'L',
        right,
        middle,
        'L',
        right - POINT,
        bottom,
        'H',
        x + POINT,
        'L',
        x,
        middle,
        'Z',
      )
  }
}

type Side = 'left' | 'right' | 'top' | 'bottom'

const sideOf = (box: Box, point: Point): Side => {
  const gaps: readonly (readonly [Side, number])[] = [
    ['left', Math.abs(point.x - box.x)],
    ['right', Math.abs(point.x - box.x - box.width)],
    ['top', Math.abs(point.y - box.y)],
    ['bottom', Math.abs(point.y - box.y - box.height)],
  ]
  return gaps.reduce((best, gap) => (gap[1] < best[1] ? gap : best))[0]
}

/** How far a circle of radius r lies inside its square at `offset` from the middle of a side. */
const sagitta = (radius: number, offset: number): number => radius - Math.sqrt(Math.max(0, radius * radius - offset * offset))

/** How far the silhouette lies inside its box, `offset` units from the middle of a side. */
const insetAt = (section: Section, { width, height }: Box, side: Side, offset: number): number => {
  const upright = side === 'left' || side === 'right'
  const away = Math.abs(offset)
  const beyond = (flat: number): number => Math.max(0, away - flat)
  switch (section) {
    case 'clients':
      return sagitta(height / 2, away)
    case 'channels':
      return upright ? sagitta(height / 2, away) : sagitta(height / 2, beyond(width / 2 - height / 2))
    case 'stores':
      return upright ? 0 : LID * (1 - Math.sqrt(Math.max(0, 1 - (away / (width / 2)) ** 2)))
    case 'gateways':
      if (upright) return side === 'right' ? (POINT * away) / (height / 2) : 0
      return offset > 0 ? (beyond(width / 2 - POINT) * (height / 2)) / POINT : 0
    case 'externals':
      return upright ? (POINT * away) / (height / 2) : (beyond(width / 2 - POINT) * (height / 2)) / POINT
    default:
      return 0
  }
}

/** The point on the silhouette that a line meets which Mermaid ends at the box. */
export const meet = (section: Section, box: Box, point: Point): Point => {
  const side = sideOf(box, point)
  const upright = side === 'left' || side === 'right'
  const inset = insetAt(section, box, side, upright ? point.y - box.y - box.height / 2 : point.x - box.x - box.width / 2)
  switch (side) {
    case 'left':
      return { x: box.x + inset, y: point.y }
    case 'right':
      return { x: box.x + box.width - inset, y: point.y }
    case 'top':
      return { x: point.x, y: box.y + inset }
    case 'bottom':
      return { x: point.x, y: box.y + box.height - inset }
  }
}
