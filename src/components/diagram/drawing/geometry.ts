/** Lengths are in units of the drawing (1 unit = 1 CSS pixel at scale 1); y grows downwards. */
export interface Point {
  readonly x: number
  readonly y: number
}
/** `x` and `y` are the upper left corner. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** One decimal is finer than a screen shows. Halves go away from zero, so that a length and its opposite stay opposite. */
export const round = (value: number): number => (Math.sign(value) * Math.round(Math.abs(value) * 10)) / 10 || 0

const CORNER = 8

const distance = (a: Point, b: Point): number => Math.hypot(b.x - a.x, b.y - a.y)

/** The point `by` units from a towards b. */
const towards = (a: Point, b: Point, by: number): Point => {
  const length = distance(a, b)
  return length === 0 ? a : { x: a.x + ((b.x - a.x) * by) / length, y: a.y + ((b.y - a.y) * by) / length }
}

/** Without points that repeat their neighbour or lie on the straight way between two others. */
export const simplify = (points: readonly Point[]): Point[] => {
  const kept: Point[] = []
  for (const point of points) {
    const last = kept.at(-1)
    if (last !== undefined && distance(last, point) < 0.05) continue
    const before = kept.at(-2)
    if (
      before !== undefined &&
      last !== undefined &&
      Math.abs(distance(before, last) + distance(last, point) - distance(before, point)) < 0.01
    )
      kept.pop()
    kept.push(point)
  }
  return kept
}

const at = ({ x, y }: Point): string => `${round(x)} ${round(y)}`

/** A path through the points, with rounded corners. */
export const roundedPath = (points: readonly Point[]): string => {
  const [first, ...rest] = points
  if (first === undefined) return ''
  let d = `M${at(first)}`
  rest.forEach((point, i) => {
    const before = points[i]!
    const next = points[i + 2]
    if (next === undefined) {
      d += `L${at(point)}`
      return
    }
    const radius = Math.min(CORNER, distance(before, point) / 2, distance(point, next) / 2)
    d += `L${at(towards(point, before, radius))}Q${at(point)} ${at(towards(point, next, radius))}`
  })
  return d
}

/** The same line, shorter by `by` units at its end (never past the start of its last segment). */
export const trimEnd = (points: readonly Point[], by: number): Point[] => {
  const end = points.at(-1)
  const before = points.at(-2)
  if (end === undefined || before === undefined) return [...points]
  return [...points.slice(0, -1), towards(end, before, Math.min(by, distance(end, before)))]
}

export const lengthOf = (points: readonly Point[]): number =>
  points.slice(1).reduce((sum, point, i) => sum + distance(points[i]!, point), 0)

/** The point `along` units from the start of a line, held to its ends. */
export const pointAt = (points: readonly Point[], along: number): Point => {
  let left = Math.max(0, along)
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1]!, points[i]!]
    const length = distance(a, b)
    if (left <= length) return towards(a, b, left)
    left -= length
  }
  return points.at(-1) ?? { x: 0, y: 0 }
}

/** The smallest box around all of these. */
export const around = (boxes: readonly Box[]): Box => {
  const x = Math.min(...boxes.map((box) => box.x))
  const y = Math.min(...boxes.map((box) => box.y))
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  }
}

export const boxOfPoints = (points: readonly Point[]): Box => around(points.map(({ x, y }) => ({ x, y, width: 0, height: 0 })))

export const pad = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
})
