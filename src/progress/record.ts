import { checksum } from './checksum'
import { type Entry, parseEntry } from './entry'
import { LIMITS } from './limits'
import { CURRENT_VERSION, migrate } from './migrations'

/**
 * What stands under a key of the store: 64 hexadecimal digits, a line break, and the JSON they are the SHA-256 of, `{ "version": 1, "entries": […] }`.
 * The journal has a record for each change, a snapshot is one with everything.
 *
 * - `damaged`: not written by this product, or not what was written. `entries` are those that can still be read.
 * - `newer`: whole, and of a version that this one does not know.
 */
export type OpenedRecord =
  | { readonly kind: 'whole'; readonly entries: readonly Entry[] }
  | { readonly kind: 'damaged'; readonly entries: readonly Entry[] }
  | { readonly kind: 'newer'; readonly version: number }

const SEALED = /^([0-9a-f]{64})\n/
const DAMAGED: OpenedRecord = { kind: 'damaged', entries: [] }

/** The text of a sealed body. */
export const sealText = (body: string): string => `${checksum(body)}\n${body}`

/** The body of a sealed text; undefined where the two do not fit. */
export const openText = (raw: unknown): string | undefined => {
  if (typeof raw !== 'string' || raw.length > LIMITS.textLength) return undefined
  const seal = SEALED.exec(raw)?.[1]
  const body = raw.slice(65)
  return seal !== undefined && checksum(body) === seal ? body : undefined
}

/** JSON, or undefined. Depth costs nothing: engines parse without recursion, and what throws all the same is no JSON to us. */
export const readJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

export const own = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined

/** Whether a value counts versions: a whole number from 1. */
export const isVersion = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 1

export const sealRecord = (entries: readonly Entry[]): string => sealText(JSON.stringify({ version: CURRENT_VERSION, entries }))

/** Reads what stands under a key. Never throws. */
export const openRecord = (raw: unknown): OpenedRecord => {
  const body = openText(raw)
  if (body === undefined) return DAMAGED
  const value = readJson(body)
  const version = own(value, 'version')
  if (!isVersion(version)) return DAMAGED
  if (version > CURRENT_VERSION) return { kind: 'newer', version }
  const list = own(value, 'entries')
  if (!Array.isArray(list)) return DAMAGED
  const entries = list.map((one) => parseEntry(migrate(one, version))).filter((one) => one !== undefined)
  return { kind: entries.length === list.length ? 'whole' : 'damaged', entries }
}
