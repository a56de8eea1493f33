export type JsonObject = Readonly<Record<string, unknown>>

export const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value)

const NOTHING: JsonObject = Object.freeze({})
const NO_ITEMS: readonly unknown[] = Object.freeze([])

/** The object under a key of a file that may be malformed; an empty one where there is none. Own members only. */
export const objectIn = (value: unknown, key: string): JsonObject => {
  const found = isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined
  return isObject(found) ? found : NOTHING
}

/** The list under a key; an empty one where there is none. */
export const listIn = (value: unknown, key: string): readonly unknown[] => {
  const found = isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined
  return Array.isArray(found) ? found : NO_ITEMS
}

/** The text under a key, or undefined. */
export const textIn = (value: unknown, key: string): string | undefined => {
  const found = isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined
  return typeof found === 'string' ? found : undefined
}
