type Rng = () => number
type Mutation = (text: string, rng: Rng) => string

const below = (limit: number, rng: Rng): number => Math.floor(rng() * limit)
const pick = <T>(values: readonly T[], rng: Rng): T => values[below(values.length, rng)]!

/** What an editor, a mail program or an attacker puts between the characters of a file. */
const CHARACTERS = [
  ...'{}[]:,"\\/\'#-+.eE0 \t\n\r',
  '\0',
  '\u001B',
  '\u007F',
  '\u00A0',
  '\u200B',
  '\u202E',
  '\u2028',
  '\uFEFF',
  '\uFFFF',
  '\uD800',
  '\uDC00',
  '😀',
  'é',
  'ß',
  'Ω',
]
const NUMBERS = [
  '0',
  '-0',
  '-1',
  '1e308',
  '1e309',
  '-1e400',
  '5e-324',
  '0.1',
  '9007199254740993',
  `${'9'.repeat(400)}`,
  '01',
  '1.',
  '+1',
  'NaN',
]
const VALUES = ['null', 'true', 'false', '""', '"*"', '[]', '{}', '[[]]', '"internet"', '"2026-02-30"', '"\\u0000"', '"\\ud800"']
const KEYS = ['"__proto__"', '"constructor"', '"prototype"', '"hasOwnProperty"', '"toString"', '""', '"to"', '"services"', '"version"']

/** The tokens of JSON, and whatever is none. Joined they are the text again. */
const tokensOf = (text: string): string[] => text.match(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|[a-z]+|\s+|[\s\S]/g) ?? []
const onTokens =
  (change: (tokens: string[], at: number, rng: Rng) => void): Mutation =>
  (text, rng) => {
    const tokens = tokensOf(text)
    if (tokens.length > 0) change(tokens, below(tokens.length, rng), rng)
    return tokens.join('')
  }
/** Puts one of `others` in the place of one of the tokens that `fits` admits. */
const replace = (fits: (token: string, next: string) => boolean, others: (tokens: readonly string[]) => readonly string[]): Mutation =>
  onTokens((tokens, _, rng) => {
    const places = tokens.flatMap((token, at) => (fits(token, tokens[at + 1] ?? '') ? [at] : []))
    if (places.length > 0) tokens[pick(places, rng)] = pick(others(tokens), rng)
  })
const isText = (token: string) => token.startsWith('"')
const isKey = (token: string, next: string) => isText(token) && next === ':'
const isValue = (token: string, next: string) => /^["\d-]|^[a-z]/.test(token) && next !== ':'

const cut = (text: string, from: number, length: number, put = '') => text.slice(0, from) + put + text.slice(from + length)
const nest = (text: string, depth: number, rng: Rng): string =>
  rng() < 0.5 ? '['.repeat(depth) + text + ']'.repeat(depth) : '{"a":'.repeat(depth) + text + '}'.repeat(depth)

/** By name, so that a test can say which one broke something. Those on texts may leave a text as it is. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'delete characters': (text, rng) => cut(text, below(text.length, rng), 1 + below(8, rng)),
  'put in a character': (text, rng) => cut(text, below(text.length + 1, rng), 0, pick(CHARACTERS, rng)),
  'overwrite a character': (text, rng) => cut(text, below(text.length, rng), 1, pick(CHARACTERS, rng)),
  'duplicate characters': (text, rng) => {
    const from = below(text.length, rng)
    return cut(text, from, 0, text.slice(from, from + 1 + below(40, rng)).repeat(1 + below(3, rng)))
  },
  'swap characters': (text, rng) => {
    const at = below(text.length, rng)
    return cut(text, at, 2, (text[at + 1] ?? '') + (text[at] ?? ''))
  },
  truncate: (text, rng) => text.slice(0, below(text.length + 1, rng)),
  'leave out the start': (text, rng) => text.slice(below(text.length + 1, rng)),
  'delete a token': onTokens((tokens, at) => {
    tokens.splice(at, 1)
  }),
  'duplicate a token': onTokens((tokens, at) => {
    tokens.splice(at, 0, tokens[at]!)
  }),
  'swap tokens': onTokens((tokens, at, rng) => {
    const other = below(tokens.length, rng)
    ;[tokens[at], tokens[other]] = [tokens[other]!, tokens[at]!]
  }),
  'an extreme number': replace(
    (token) => /^-?\d/.test(token),
    () => NUMBERS,
  ),
  'another value': replace(isValue, () => VALUES),
  'a value from elsewhere': replace(isValue, (tokens) => tokens.filter((token, at) => isValue(token, tokens[at + 1] ?? ''))),
  'a key from elsewhere': replace(isKey, (tokens) => tokens.filter((token, at) => isKey(token, tokens[at + 1] ?? ''))),
  'a key that means something to JavaScript': replace(isKey, () => KEYS),
  'a duplicate key': onTokens((tokens, _, rng) => {
    const keys = tokens.flatMap((token, at) => (isKey(token, tokens[at + 1] ?? '') ? [at] : []))
    if (keys.length === 0) return
    const at = pick(keys, rng)
    tokens.splice(at, 0, `${tokens[at]}:${pick(VALUES, rng)},`)
  }),
  'a nested value': onTokens((tokens, at, rng) => {
    tokens[at] = nest(tokens[at]!, 1 + below(rng() < 0.1 ? 2000 : 70, rng), rng)
  }),
  'a byte order mark': (text) => `\uFEFF${text}`,
  'other line ends': (text, rng) => text.replaceAll('\n', pick(['\r\n', '\r', '\u2028', '\v'], rng)),
  'twice the text': (text) => text + text,
  'a comment': (text, rng) => cut(text, below(text.length + 1, rng), 0, pick(['// why\n', '/* why */', '# why\n', '<!-- why -->'], rng)),
}
const NAMES = Object.keys(MUTATIONS)

/** A text with one mutation, or now and then up to five. */
export const mutateText = (text: string, rng: Rng): string => {
  let result = text
  const count = rng() < 0.5 ? 1 : 1 + below(5, rng)
  for (let i = 0; i < count; i++) result = MUTATIONS[pick(NAMES, rng)]!(result, rng)
  return result
}
