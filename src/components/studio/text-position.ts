/** Half-open range of UTF-16 offsets into the text; `start === end` is a caret. */
export interface Span {
  readonly start: number
  readonly end: number
}

let latest: { readonly text: string; readonly starts: readonly number[] } = { text: '', starts: [0] }

/**
 * Offsets at which lines begin; the first is 0. A line ends at "\n"; a "\r" before it belongs to the line. The last answer is kept, because several
 * parts of a page ask about the same text after each key.
 */
export function lineStarts(text: string): readonly number[] {
  if (latest.text === text) return latest.starts
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  latest = { text, starts }
  return starts
}

/** The offset of a line and column, both counted from 1, held inside the text. */
export function offsetAt(text: string, starts: readonly number[], line: number, column: number): number {
  const start = starts[Math.min(Math.max(line, 1), starts.length) - 1] ?? 0
  const next = starts[Math.min(Math.max(line, 1), starts.length)]
  const end = next === undefined ? text.length : next - 1
  return Math.min(Math.max(start + column - 1, start), end)
}

/** The line and column of an offset, both counted from 1. */
export function positionAt(starts: readonly number[], offset: number): { readonly line: number; readonly column: number } {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
}

/** Texts are compared in pieces of this many units first: comparing slices is what engines are fast at. */
const PIECE = 4096

/** How many units two texts have in common at their beginning. */
function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length)
  let at = 0
  while (at + PIECE <= most && a.slice(at, at + PIECE) === b.slice(at, at + PIECE)) at += PIECE
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at++
  return at
}

/** How many units two texts have in common at their end, `most` at most. */
function commonEnd(a: string, b: string, most: number): number {
  let tail = 0
  while (tail + PIECE <= most && a.slice(a.length - tail - PIECE, a.length - tail) === b.slice(b.length - tail - PIECE, b.length - tail))
    tail += PIECE
  while (tail < most && a.charCodeAt(a.length - 1 - tail) === b.charCodeAt(b.length - 1 - tail)) tail++
  return tail
}

/** One replacement that turns `before` into `after`: what stands in `span` of `before` gives way to `insert`. */
export function changeBetween(before: string, after: string): { readonly span: Span; readonly insert: string } {
  const start = commonStart(before, after)
  const tail = commonEnd(before, after, Math.min(before.length, after.length) - start)
  return { span: { start, end: before.length - tail }, insert: after.slice(start, after.length - tail) }
}
