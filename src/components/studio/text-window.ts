import type { Span } from '../../architecture/text-change'
import type { LineStarts } from '../../architecture/text-position'
import { positionAt } from './text-position'

/**
 * The part of a text that the text field holds: everything but `start` units at its front and `rest` units at its end. Counted from both ends, so
 * that typing inside changes neither.
 */
export interface TextWindow {
  readonly start: number
  readonly rest: number
}

/** Lines, counted from 0; `last` is included. */
export interface LineRange {
  readonly first: number
  readonly last: number
}

interface Around {
  /** Where the lines of the text begin, and its length. */
  readonly starts: LineStarts
  readonly length: number
  /** The lines on the screen. */
  readonly visible: LineRange
  readonly selection: Span
}

export const WHOLE: TextWindow = { start: 0, rest: 0 }

/** A text of this many lines is held whole. Above, a browser lays out thousands of lines again for one new line: 60 ms at 11,000 lines in Chromium. */
const WHOLE_LINES = 600
/** Lines held above and below those on the screen. */
const MARGIN = 150
/** Lines on the screen are never nearer than this to an end of the window, or the caret would stop there. */
const NEAR = 40
/** A window that a large selection left is made small again above this. */
const MOST_LINES = 4 * WHOLE_LINES

const lineOf = (starts: LineStarts, offset: number): number => positionAt(starts, offset).line - 1

/** Whole lines from `first` to `last`, without the "\n" at the end of the last. */
const windowOf = (starts: LineStarts, length: number, { first, last }: LineRange): TextWindow => {
  const next = starts[last + 1]
  return { start: starts[Math.max(0, first)] ?? 0, rest: next === undefined ? 0 : length - next + 1 }
}

/** The lines of a window, or undefined where it does not fit the text: another text was put in its place. */
const linesOf = ({ start, rest }: TextWindow, starts: LineStarts, length: number): LineRange | undefined => {
  const end = length - rest
  if (start > end) return undefined
  const first = lineOf(starts, start)
  const last = lineOf(starts, end)
  const next = starts[last + 1]
  return starts[first] === start && end === (next === undefined ? length : next - 1) ? { first, last } : undefined
}

const union = (a: LineRange, b: LineRange): LineRange => ({ first: Math.min(a.first, b.first), last: Math.max(a.last, b.last) })

/** Whether all of a selection stands in the window. */
export const holds = ({ start, rest }: TextWindow, length: number, selection: Span): boolean =>
  selection.start >= start && selection.end <= length - rest

/** The window that shows these lines: the one there is where it does, or else a new one. A selection that reaches into view is held whole. */
export function fitWindow(current: TextWindow, { starts, length, visible, selection }: Around): TextWindow {
  if (starts.length <= WHOLE_LINES) return current.start === 0 && current.rest === 0 ? current : WHOLE
  const selected = { first: lineOf(starts, selection.start), last: lineOf(starts, selection.end) }
  const isSelected = selection.start < selection.end && selected.first <= visible.last && selected.last >= visible.first
  const needed = isSelected ? union(visible, selected) : visible
  const bottom = starts.length - 1
  const held = linesOf(current, starts, length)
  const covers = held !== undefined && held.first <= Math.max(0, needed.first - NEAR) && held.last >= Math.min(bottom, needed.last + NEAR)
  if (covers && (isSelected || held.last - held.first < MOST_LINES)) return current
  return windowOf(starts, length, { first: needed.first - MARGIN, last: Math.min(bottom, needed.last + MARGIN) })
}
