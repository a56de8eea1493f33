import type { Step } from './pointer'
import { ID_PATTERN } from './schema/scalars'
import type { Section } from './types'

/** How long a name from a file may be in a message. */
const SHOWN_LENGTH = 60

/**
 * Control characters, line breaks, text direction marks and lone surrogates: a message shows their codes, so that no file can forge a
 * message or a terminal's colours.
 */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu
const codeOf = (c: string): string => `\\u${c.codePointAt(0)!.toString(16).padStart(4, '0')}`

/** A text from a file as it may stand in a message: short and without hidden characters. */
export const shown = (text: string): string => {
  const short = text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH - 1)}…` : text
  return short.replace(HIDDEN, codeOf)
}

/** A name from a file: bare where it looks like an id, else in quotes. */
export const nameOf = (text: string): string => (ID_PATTERN.test(text) ? text : `"${shown(text)}"`)

/** Steps as people read them: `services.orders.calls[0]`. The root is "the file". */
export const placeOf = (steps: readonly Step[]): string => {
  if (steps.length === 0) return 'the file'
  let place = ''
  for (const step of steps) {
    if (typeof step === 'number') place += `[${step}]`
    else if (/^[$\w-]{1,63}$/.test(step)) place += place === '' ? step : `.${step}`
    else place += `["${shown(step)}"]`
  }
  return place
}

/** "a, b and c". */
export const listed = (words: readonly string[], last = 'and'): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`

/** What one element of a section is called, with its article. */
export const A_KIND: Readonly<Record<Section, string>> = {
  clients: 'a client',
  gateways: 'a gateway',
  services: 'a service',
  workflows: 'a workflow',
  stores: 'a store',
  channels: 'a channel',
  externals: 'an external',
}

/** What a value is, in plain words: "the text "3"", "a list", "null". */
export const whatItIs = (value: unknown): string => {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'string') return value === '' ? 'an empty text' : `the text "${shown(value)}"`
  if (typeof value === 'object') return 'an object'
  return String(value)
}

/** 50000 → "50,000". */
export const grouped = (n: number): string => String(n).replace(/\B(?=(?:\d{3})+$)/g, ',')
