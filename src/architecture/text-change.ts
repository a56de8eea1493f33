/** Half-open range of UTF-16 offsets into a text; `start === end` is a place between two characters. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** One replacement: what stands in `span` of a text gives way to `insert`. */
export interface TextChange {
  readonly span: Span
  readonly insert: string
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

/** The one change that turns `before` into `after`. */
export function changeBetween(before: string, after: string): TextChange {
  const start = commonStart(before, after)
  const tail = commonEnd(before, after, Math.min(before.length, after.length) - start)
  return { span: { start, end: before.length - tail }, insert: after.slice(start, after.length - tail) }
}

/** The text after a change. */
export const changed = (text: string, { span, insert }: TextChange): string => text.slice(0, span.start) + insert + text.slice(span.end)
