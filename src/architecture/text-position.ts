import type { Range } from './problem'

const BYTE_ORDER_MARK = 0xfeff

/** The text without its byte order mark. Editors hide the mark and do not count it as a column, so positions are taken behind it. */
export const withoutByteOrderMark = (text: string): string => (text.charCodeAt(0) === BYTE_ORDER_MARK ? text.slice(1) : text)

/** Offsets at which lines start. \n, \r\n and a lone \r end a line, as in editors. */
const lineStarts = (text: string): readonly number[] => {
  const starts = [0]
  if (text.includes('\r')) {
    for (let i = 0; i < text.length; i++) {
      const c = text.charCodeAt(i)
      if (c === 10 || (c === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1)
    }
    return starts
  }
  for (let i = text.indexOf('\n'); i !== -1; i = text.indexOf('\n', i + 1)) starts.push(i + 1)
  return starts
}

/**
 * Returns a function from two offsets (the end exclusive) to a range of lines and columns. The text is read once, then each range costs
 * two binary searches.
 */
export const rangesOf = (text: string): ((start: number, end: number) => Range) => {
  const starts = lineStarts(text)
  const lineOf = (offset: number): number => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
  return (start, end) => {
    const line = lineOf(start)
    const endLine = lineOf(end)
    return { line: line + 1, column: start - starts[line]! + 1, endLine: endLine + 1, endColumn: end - starts[endLine]! + 1 }
  }
}
