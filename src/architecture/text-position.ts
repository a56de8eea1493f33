import type { Range } from './problem'
import type { TextChange } from './text-change'

const BYTE_ORDER_MARK = 0xfeff

/** The text without its byte order mark. Editors hide the mark and do not count it as a column, so positions are taken behind it. */
export const withoutByteOrderMark = (text: string): string => (text.charCodeAt(0) === BYTE_ORDER_MARK ? text.slice(1) : text)

/** Offsets at which lines start, the first 0. A list of numbers would be several times as large. */
export type LineStarts = Int32Array

/** Where the lines of a text start. \n, \r\n and a lone \r end a line, as in editors. */
export const lineStartsOf = (text: string): LineStarts => {
  const starts = [0]
  if (text.includes('\r')) {
    for (let i = 0; i < text.length; i++) {
      const c = text.charCodeAt(i)
      if (c === 10 || (c === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1)
    }
    return Int32Array.from(starts)
  }
  for (let i = text.indexOf('\n'); i !== -1; i = text.indexOf('\n', i + 1)) starts.push(i + 1)
  return Int32Array.from(starts)
}

interface LinedText {
  readonly text: string
  readonly lineStarts: LineStarts
}

/** The same for a text that came about by a change of another one. Only the change is searched: a tenth of the time on a long text. */
export const lineStartsAfter = (before: LinedText, change: TextChange, text: string): LineStarts => {
  if (text.includes('\r') || before.text.includes('\r')) return lineStartsOf(text)
  const { span, insert } = change
  const first = before.lineStarts.subarray(0, lineAt(before.lineStarts, span.start) + 1)
  const last = before.lineStarts.subarray(lineAt(before.lineStarts, span.end) + 1)
  const added: number[] = []
  for (let i = insert.indexOf('\n'); i !== -1; i = insert.indexOf('\n', i + 1)) added.push(span.start + i + 1)
  const starts = new Int32Array(first.length + added.length + last.length)
  starts.set(first)
  starts.set(added, first.length)
  const grown = text.length - before.text.length
  for (let line = 0; line < last.length; line++) starts[first.length + added.length + line] = last[line]! + grown
  return starts
}

/** The line, from 0, that an offset is on. */
export const lineAt = (starts: LineStarts, offset: number): number => {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/**
 * Returns a function from two offsets (the end exclusive) to a range of lines and columns. The text is read once, unless it is known where
 * its lines start; then each range costs two binary searches.
 */
export const rangesOf =
  (text: string, starts: LineStarts = lineStartsOf(text)): ((start: number, end: number) => Range) =>
  (start, end) => {
    const line = lineAt(starts, start)
    const endLine = lineAt(starts, end)
    return { line: line + 1, column: start - starts[line]! + 1, endLine: endLine + 1, endColumn: end - starts[endLine]! + 1 }
  }
