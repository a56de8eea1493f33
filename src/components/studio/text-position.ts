/** Half-open range of UTF-16 offsets into the text; `start === end` is a caret. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Offsets at which lines begin; the first is 0. A line ends at "\n"; a "\r" before it belongs to the line. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
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

/** One replacement that turns `before` into `after`: what stands in `span` of `before` gives way to `insert`. */
export function changeBetween(before: string, after: string): { readonly span: Span; readonly insert: string } {
  const shortest = Math.min(before.length, after.length)
  let start = 0
  while (start < shortest && before.charCodeAt(start) === after.charCodeAt(start)) start++
  let tail = 0
  while (tail < shortest - start && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) tail++
  return { span: { start, end: before.length - tail }, insert: after.slice(start, after.length - tail) }
}
