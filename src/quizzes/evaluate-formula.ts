export type FormulaResult = { readonly ok: true; readonly value: number } | { readonly ok: false; readonly message: string }

const TOKEN = /\s*(?:(\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|([a-z]+)|([-+*/^(),]))/y

type Token = { readonly kind: 'number'; readonly value: number } | { readonly kind: 'word' | 'sign'; readonly value: string }

const FUNCTIONS: ReadonlyMap<string, (values: readonly number[]) => number | undefined> = new Map([
  ['min', (values) => Math.min(...values)],
  ['max', (values) => Math.max(...values)],
  ['ceil', ([value, ...more]) => (more.length > 0 ? undefined : Math.ceil(value!))],
  ['floor', ([value, ...more]) => (more.length > 0 ? undefined : Math.floor(value!))],
])

const LONGEST = 300
const DEEPEST = 40

/** Thrown and caught in this file alone. */
class FormulaError extends Error {}
const fail = (message: string): never => {
  throw new FormulaError(message)
}

const tokensOf = (text: string): readonly Token[] => {
  const tokens: Token[] = []
  TOKEN.lastIndex = 0
  const end = text.trimEnd().length
  while (TOKEN.lastIndex < end) {
    const from = TOKEN.lastIndex
    const [, number, word, sign] =
      TOKEN.exec(text) ?? fail(`Write numbers, + - * / ^ ( ) and min, max, ceil, floor: ${text.slice(from).trim()} is none.`)
    if (number !== undefined) tokens.push({ kind: 'number', value: Number(number) })
    else tokens.push(word === undefined ? { kind: 'sign', value: sign! } : { kind: 'word', value: word })
  }
  return tokens
}

/** sum = product (("+" | "-") product)* · product = signed (("*" | "/") signed)* · signed = "-" signed | power · power = atom ("^" signed)? */
const evaluated = (tokens: readonly Token[]): number => {
  let at = 0
  let depth = 0
  const takes = (...signs: string[]): string | undefined => {
    const token = tokens[at]
    if (token?.kind !== 'sign' || !signs.includes(token.value)) return undefined
    at++
    return token.value
  }
  const needs = (sign: string): void => {
    if (takes(sign) === undefined) fail(`Write ${sign} before ${tokens[at]?.value ?? 'the end'}.`)
  }
  const sum = (): number => {
    if (++depth > DEEPEST) fail('Write it with fewer brackets.')
    let value = product()
    for (let sign = takes('+', '-'); sign !== undefined; sign = takes('+', '-'))
      value = sign === '+' ? value + product() : value - product()
    depth--
    return value
  }
  const product = (): number => {
    let value = signed()
    for (let sign = takes('*', '/'); sign !== undefined; sign = takes('*', '/')) value = sign === '*' ? value * signed() : value / signed()
    return value
  }
  const signed = (): number => (takes('-') === undefined ? power() : -signed())
  const power = (): number => {
    const base = atom()
    return takes('^') === undefined ? base : base ** signed()
  }
  const atom = (): number => {
    if (takes('(') !== undefined) {
      const value = sum()
      needs(')')
      return value
    }
    const token = tokens[at++]
    if (token?.kind === 'number') return token.value
    if (token?.kind === 'word') return called(token.value)
    return fail(`Write a number before ${token?.value ?? 'the end'}.`)
  }
  const called = (word: string): number => {
    const run = FUNCTIONS.get(word) ?? fail(`Write min, max, ceil or floor: ${word} is no function here.`)
    needs('(')
    const values = [sum()]
    while (takes(',') !== undefined) values.push(sum())
    needs(')')
    return run(values) ?? fail(`Give ${word} one value.`)
  }
  const value = sum()
  if (at < tokens.length) fail(`Write + - * / or ^ before ${tokens[at]!.value}.`)
  return value
}

/**
 * Arithmetic in text → its value: numbers, `+ - * / ^ ( )`, `min`, `max`, `ceil`, `floor`. `^` binds tighter than a sign before it and is read
 * from the right, so `-2^2` is -4 and `2^3^2` is 512. Never throws; what has no finite value is refused.
 */
export const evaluateFormula = (text: string): FormulaResult => {
  try {
    if (text.length > LONGEST) fail(`Write it in at most ${LONGEST} characters.`)
    const value = evaluated(tokensOf(text))
    return Number.isFinite(value) ? { ok: true, value } : fail('It has no finite value.')
  } catch (error) {
    if (error instanceof FormulaError) return { ok: false, message: error.message }
    throw error
  }
}
