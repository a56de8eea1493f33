import { skipString } from './json-text'
import { shown } from './words'

/** The first thing that keeps a text from being JSON, as offsets (the end exclusive) and in plain words. */
export interface SyntaxProblem {
  readonly start: number
  readonly end: number
  readonly message: string
  readonly hint: string
}

/** One open object or array, and what may come next in it. */
interface Level {
  readonly close: '}' | ']'
  expects: 'first' | 'key' | 'colon' | 'value' | 'comma'
  /** Offset of the last comma: where a comma too many is shown. */
  comma: number
  /** The key that was read last. */
  key: string
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const WORD = /[^\s"'{}[\]:,]+/y
const isSpace = (c: string): boolean => c === ' ' || c === '\n' || c === '\r' || c === '\t'

/**
 * Says what is wrong with a text that JSON.parse has refused, or undefined where it is valid. It stops at the first error: whatever
 * follows one is guesswork. A loop with a stack of its own, because nesting in a text that is not JSON cannot be limited beforehand.
 */
export const findSyntaxError = (text: string): SyntaxProblem | undefined => {
  const levels: Level[] = []
  let done = false
  let i = 0

  const valueRead = (): void => {
    const level = levels.at(-1)
    if (level === undefined) done = true
    else level.expects = 'comma'
  }

  for (;;) {
    while (i < text.length && isSpace(text[i]!)) i++
    const level = levels.at(-1)
    if (i >= text.length) return done ? undefined : endsEarly(text, levels)
    const c = text[i]!
    if (done)
      return error(
        i,
        text.length,
        "More text follows the end of the file's one object.",
        'Remove everything behind its last bracket, or a bracket that closes too early.',
      )
    const expects = level?.expects ?? 'value'

    if (c === '}' || c === ']') {
      const wrong = wrongClose(i, c, level)
      if (wrong !== undefined) return wrong
      levels.pop()
      valueRead()
      i++
    } else if (c === ',' || c === ':') {
      if (level === undefined || (c === ',' ? expects !== 'comma' : expects !== 'colon')) return strayMark(i, c, level)
      level.expects = c === ':' || level.close === ']' ? 'value' : 'key'
      if (c === ',') level.comma = i
      i++
    } else if (level !== undefined && (expects === 'comma' || expects === 'colon')) {
      return commentAt(text, i) ?? missingMark(text, i, level)
    } else if (c === '"') {
      const end = skipString(text, i)
      const wrong = wrongString(text, i, end)
      if (wrong !== undefined) return wrong
      if (level !== undefined && (expects === 'key' || (expects === 'first' && level.close === '}'))) {
        level.key = text.slice(i + 1, end - 1)
        level.expects = 'colon'
      } else valueRead()
      i = end
    } else if (level?.close === '}' && expects !== 'value') {
      return commentAt(text, i) ?? wrongKey(text, i)
    } else if (c === '{' || c === '[') {
      levels.push({ close: c === '{' ? '}' : ']', expects: 'first', comma: -1, key: '' })
      i++
    } else {
      const end = endOfScalar(text, i)
      if (end === undefined) return commentAt(text, i) ?? wrongValue(text, i, levels.length === 0)
      valueRead()
      i = end
    }
  }
}

const error = (start: number, end: number, message: string, hint: string): SyntaxProblem => ({ start, end, message, hint })

const wordAt = (text: string, i: number): string => {
  WORD.lastIndex = i
  return WORD.exec(text)?.[0] ?? [...text.slice(i, i + 2)][0] ?? ''
}

const endOfScalar = (text: string, i: number): number | undefined => {
  const word = wordAt(text, i)
  if (word === 'true' || word === 'false' || word === 'null') return i + word.length
  NUMBER.lastIndex = i
  const number = NUMBER.exec(text)?.[0]
  return number !== undefined && number === word ? i + number.length : undefined
}

const commentAt = (text: string, i: number): SyntaxProblem | undefined => {
  const opening = text.slice(i, i + 2)
  if (opening !== '//' && opening !== '/*' && text[i] !== '#') return undefined
  const end = text.indexOf('\n', i)
  return error(
    i,
    end === -1 ? text.length : end,
    'A comment stands here, and JSON has no comments.',
    'Remove it; a sentence about an element can stand in its `why`.',
  )
}

const isQuote = (c: string): boolean => "'`‘’“”„«»".includes(c)
const wrongQuote = (text: string, i: number): SyntaxProblem =>
  error(
    i,
    i + 1,
    `A text is quoted with ${text[i]} here, and JSON knows only the straight double quote.`,
    'Put " before and behind the text.',
  )

const wrongKey = (text: string, i: number): SyntaxProblem => {
  if (isQuote(text[i]!)) return wrongQuote(text, i)
  const word = wordAt(text, i)
  return error(
    i,
    i + word.length,
    `A key in double quotes is expected here, not ${shown(word)}.`,
    `Write every key in double quotes, such as "${/^[\w-]+$/.test(word) ? shown(word) : 'name'}".`,
  )
}

const WORD_HINTS: ReadonlyMap<string, string> = new Map([
  ['True', 'Write true in lower case.'],
  ['False', 'Write false in lower case.'],
  ['None', 'Leave the key out: no value is ever null.'],
  ['undefined', 'Leave the key out.'],
  ['NaN', 'Write a number, or leave the key out.'],
  ['Infinity', 'Write a number, or leave the key out.'],
])

const wrongValue = (text: string, i: number, isFirst: boolean): SyntaxProblem => {
  if (isQuote(text[i]!)) return wrongQuote(text, i)
  const word = wordAt(text, i)
  const end = i + word.length
  if (/^[+\-.\d]/.test(word))
    return error(
      i,
      end,
      `${shown(word)} is not a number as JSON writes it.`,
      'Write digits with at most one point between them, no plus, no leading zero and no unit.',
    )
  if (isFirst)
    return error(i, end, `The text starts with ${shown(word)}, and an architecture is one JSON object.`, 'Start with { and "version": 1.')
  return error(
    i,
    end,
    `${shown(word)} is neither a text, a number, true nor false.`,
    WORD_HINTS.get(word) ?? 'A text stands in double quotes.',
  )
}

const wrongString = (text: string, start: number, end: number): SyntaxProblem | undefined => {
  for (let i = start + 1; i < end; i++) {
    const c = text.charCodeAt(i)
    if (c === 10 || c === 13)
      return error(start, i, 'This text is not closed on its line.', 'Close it with ", or write \\n for a line break.')
    if (c < 32)
      return error(
        i,
        i + 1,
        'A control character, such as a tab, stands inside a text.',
        'Remove it, or write it with a backslash: \\t for a tab.',
      )
    if (c !== 92) continue
    const escaped = /^\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/.exec(text.slice(i, i + 6))?.[0]
    if (escaped === undefined && i + 1 < text.length)
      return error(i, Math.min(i + 2, end), 'A backslash stands before a letter that it cannot escape.', 'Write \\\\ for a backslash.')
    i += (escaped?.length ?? 2) - 1
  }
  if (end - start > 1 && text[end - 1] === '"' && closes(text, end - 1)) return undefined
  return error(
    start,
    text.length,
    'The text ends inside a quoted text, which starts here.',
    'The end of the file is missing: paste it again, whole, or close the text with ".',
  )
}

const closes = (text: string, quote: number): boolean => {
  let backslashes = 0
  while (text[quote - 1 - backslashes] === '\\') backslashes++
  return backslashes % 2 === 0
}

const wrongClose = (i: number, c: '}' | ']', level: Level | undefined): SyntaxProblem | undefined => {
  if (level === undefined) return error(i, i + 1, `A ${c} stands here, and nothing is open.`, 'An architecture starts with {.')
  if (level.close !== c)
    return error(
      i,
      i + 1,
      `A ${c} stands here, and a ${level.close} is expected.`,
      `Close what was opened last first: with ${level.close}.`,
    )
  if (level.expects === 'first' || level.expects === 'comma') return undefined
  if (level.expects === 'key' || c === ']') {
    return error(level.comma, level.comma + 1, `A comma stands before ${c} with nothing behind it.`, 'Remove the comma.')
  }
  return noValue(i, level)
}

const noValue = (i: number, level: Level): SyntaxProblem =>
  error(i, i + 1, `The key "${shown(level.key)}" has no value.`, 'Write a colon and a value behind it, or remove the key.')

const strayMark = (i: number, c: ',' | ':', level: Level | undefined): SyntaxProblem => {
  if (c === ':')
    return error(
      i,
      i + 1,
      'A colon stands here without a key before it.',
      'A key in double quotes stands before every colon, inside { and }.',
    )
  if (level === undefined || level.expects === 'first')
    return error(i, i + 1, 'A comma stands here with nothing before it.', 'Remove the comma.')
  if (level.expects === 'colon' || (level.expects === 'value' && level.close === '}')) return noValue(i, level)
  return error(i, i + 1, 'Two commas stand side by side.', 'Remove one of them.')
}

const missingMark = (text: string, i: number, level: Level): SyntaxProblem => {
  const word = text[i] === '"' ? text.slice(i, Math.min(skipString(text, i), i + 40)) : wordAt(text, i)
  const end = i + Math.max(1, word.length)
  if (level.expects === 'colon')
    return error(i, end, `A colon is missing behind the key "${shown(level.key)}".`, 'Write : between a key and its value.')
  return error(
    i,
    end,
    `A comma or ${level.close} is missing before ${shown(word)}.`,
    `Write a comma if more follows, or ${level.close} if nothing does.`,
  )
}

const endsEarly = (text: string, levels: readonly Level[]): SyntaxProblem => {
  const level = levels.at(-1)
  const end = text.length
  if (level === undefined) return error(0, 0, 'The text is empty.', 'Start with { "version": 1, "name": "…" }.')
  const open = levels.length === 1 ? 'one bracket is open' : `${levels.length} brackets are open`
  const after = level.key === '' ? '' : `, after the key "${shown(level.key)}"`
  return error(
    Math.max(0, end - 1),
    end,
    `The text ends while ${open}${after}.`,
    `The end of the file is missing: paste it again, whole, or close it with ${level.close}.`,
  )
}
