import type { Link } from '../../../architecture/graph/types'
import { type Point, round, roundedPath, trimEnd } from './geometry'

/** Length of each head along its line, and half its width across, in units. */
const FULL = { length: 9, half: 4 }
const OPEN = { length: 7, half: 4 }
const SQUARE = { length: 6.5, half: 3.25 }

/** Path data of a line and of the head at its end. `open` heads are stroked, the others filled. */
export interface DrawnEnds {
  readonly line: string
  readonly head: string
  readonly open: boolean
}

/** Full head = waits for an answer, open head = event or message, square end = data. */
export const withHead = (kind: Link['kind'], points: readonly Point[]): DrawnEnds => {
  const tip = points.at(-1)!
  const before = points.at(-2)!
  const length = Math.hypot(tip.x - before.x, tip.y - before.y)
  const [dx, dy] = [(tip.x - before.x) / length, (tip.y - before.y) / length]
  /** The point `back` units before the tip and `side` units beside the line. */
  const point = (back: number, side: number): string => `${round(tip.x - dx * back - dy * side)} ${round(tip.y - dy * back + dx * side)}`
  switch (kind) {
    case 'sync': {
      const { length: back, half } = FULL
      return {
        line: roundedPath(trimEnd(points, back - 1)),
        head: `M${point(0, 0)}L${point(back, half)}L${point(back, -half)}Z`,
        open: false,
      }
    }
    case 'async': {
      const { length: back, half } = OPEN
      return { line: roundedPath(trimEnd(points, 1)), head: `M${point(back, half)}L${point(0.8, 0)}L${point(back, -half)}`, open: true }
    }
    case 'data': {
      const { length: back, half } = SQUARE
      const corners = [point(0, half), point(0, -half), point(back, -half), point(back, half)]
      return { line: roundedPath(trimEnd(points, back)), head: `M${corners.join('L')}Z`, open: false }
    }
  }
}
