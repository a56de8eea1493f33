/*
 * Steps over JSON text by offsets, without building anything. All are exact on valid JSON and end on any text.
 */

/** `start` is at the opening quote; returns the offset behind the closing one. */
export const skipString = (text: string, start: number): number => {
  for (let i = start + 1; ; i++) {
    i = text.indexOf('"', i)
    if (i === -1) return text.length
    let backslashes = 0
    while (text.charCodeAt(i - 1 - backslashes) === 92) backslashes++
    if (backslashes % 2 === 0) return i + 1
  }
}

/** Returns the offset of the next character that is no white space. */
export const skipSpace = (text: string, from: number): number => {
  let i = from
  for (let c = text.charCodeAt(i); c === 32 || c === 10 || c === 13 || c === 9; c = text.charCodeAt(i)) i++
  return i
}

/**
 * `from` is at the first character of a value; returns the offset behind it. Does not look at what it holds, and does not recurse: depth
 * costs nothing.
 */
export const skipValue = (text: string, from: number): number => {
  let depth = 0
  let i = from
  do {
    const c = text.charCodeAt(i)
    if (c === 34) i = skipString(text, i)
    else if (c === 123 || c === 91) {
      depth++
      i++
    } else if (c === 125 || c === 93) {
      depth--
      i++
    } else if (depth > 0) i++
    else {
      while (i < text.length && !isEndOfScalar(text.charCodeAt(i))) i++
    }
  } while (depth > 0 && i < text.length)
  return i
}

const isEndOfScalar = (c: number): boolean => c === 44 || c === 125 || c === 93 || c === 32 || c === 10 || c === 13 || c === 9

/** One member of an object or item of a list: from its key, or from its value where it has none, to the end of its value. */
export interface TextMember {
  readonly start: number
  readonly end: number
}

/** The members of the object or list that opens at `start`, in order. */
export const membersOf = (text: string, start: number): readonly TextMember[] => {
  const members: TextMember[] = []
  const close = text.charCodeAt(start) + 2
  let i = skipSpace(text, start + 1)
  while (i < text.length && text.charCodeAt(i) !== close) {
    const first = i
    if (close === 125) i = skipSpace(text, skipSpace(text, skipString(text, i)) + 1)
    i = skipValue(text, i)
    members.push({ start: first, end: i })
    i = skipSpace(text, i)
    if (text.charCodeAt(i) === 44) i = skipSpace(text, i + 1)
  }
  return members
}
