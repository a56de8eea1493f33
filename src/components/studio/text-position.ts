import { changeBetween } from '../../architecture/text-change'
import { type LineStarts, lineAt, lineStartsAfter } from '../../architecture/text-position'

let latest: { readonly text: string; readonly lineStarts: LineStarts } = { text: '', lineStarts: new Int32Array(1) }

/**
 * Offsets at which lines begin; the first is 0. A line ends at "\n"; a "\r" before it belongs to the line. The last answer is kept, because several
 * parts of a page ask about the same text after each key.
 */
export function lineStarts(text: string): LineStarts {
  if (latest.text !== text) latest = { text, lineStarts: lineStartsAfter(latest, changeBetween(latest.text, text), text) }
  return latest.lineStarts
}

/** The offset of a line and column, both counted from 1, held inside the text. */
export function offsetAt(text: string, starts: LineStarts, line: number, column: number): number {
  const start = starts[Math.min(Math.max(line, 1), starts.length) - 1] ?? 0
  const next = starts[Math.min(Math.max(line, 1), starts.length)]
  const end = next === undefined ? text.length : next - 1
  return Math.min(Math.max(start + column - 1, start), end)
}

/** The line and column of an offset, both counted from 1. */
export function positionAt(starts: LineStarts, offset: number): { readonly line: number; readonly column: number } {
  const line = lineAt(starts, offset)
  return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 }
}
