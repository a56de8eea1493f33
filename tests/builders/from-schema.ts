import * as fc from 'fast-check'
import type { JSONSchema } from 'zod/v4/core'

/** What the schema alone does not say. `holder` is the key of the list or section around an object. */
export interface Guide {
  /** The arbitrary for a field, or undefined to derive it from its schema. */
  readonly override: (holder: string, key: string) => fc.Arbitrary<unknown> | undefined
  /** Whether a field that the schema leaves free must be there. */
  readonly isRequired: (holder: string, key: string) => boolean
  /** The keys of an object that may have any. */
  readonly keysOf: (holder: string) => fc.Arbitrary<readonly string[]>
}

const isoDate = fc
  .tuple(fc.integer({ min: 2020, max: 2035 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([y, m, d]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`)

const string = ({ minLength = 0, format }: JSONSchema.BaseSchema): fc.Arbitrary<string> => {
  if (format === 'date') return isoDate
  const words = fc.constantFrom('orders', 'constructor', 'a/b~c', '<b>&"\'', 'Zürich 😀')
  return fc.oneof({ weight: 3, arbitrary: fc.string({ minLength, maxLength: 8 }) }, { weight: 1, arbitrary: words })
}

/** Never -0: it is written as 0. */
const number = ({ type, minimum = 0, maximum = 100_000 }: JSONSchema.BaseSchema): fc.Arbitrary<number> => {
  const whole = fc.integer({ min: Math.ceil(minimum), max: Math.floor(Math.min(maximum, 100_000)) })
  if (type === 'integer') return whole
  const part = fc.integer({ min: 1, max: 999 }).map((n) => minimum + (Math.min(maximum - minimum, 10) * n) / 1000)
  return fc.oneof(whole, part)
}

/**
 * An arbitrary of the values that a JSON Schema admits, so that tests never lag behind the language: a field that is added to it is generated
 * from then on. Knows the keywords that the language's schema has and refuses other kinds.
 */
export const fromSchema = (schema: JSONSchema._JSONSchema, holder: string, guide: Guide): fc.Arbitrary<unknown> => {
  if (typeof schema === 'boolean') throw new Error(`${holder} admits anything: say what it should hold.`)
  const walk = (inner: JSONSchema._JSONSchema, key = holder) => fromSchema(inner, key, guide)
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum)
  if (schema.anyOf !== undefined) return fc.oneof(...schema.anyOf.map((option) => walk(option)))
  if (schema.properties !== undefined) {
    const fields = Object.entries(schema.properties).map(([key, field]) => [key, guide.override(holder, key) ?? walk(field, key)] as const)
    const requiredKeys = Object.keys(schema.properties).filter((key) => schema.required?.includes(key) || guide.isRequired(holder, key))
    return fc.record(Object.fromEntries(fields), { requiredKeys, noNullPrototype: true })
  }
  if (typeof schema.additionalProperties === 'object') {
    const value = walk(schema.additionalProperties)
    return guide
      .keysOf(holder)
      .chain((keys) => fc.tuple(...keys.map(() => value)).map((values) => Object.fromEntries(keys.map((key, i) => [key, values[i]]))))
  }
  if (schema.items !== undefined) return fc.array(walk(schema.items as JSONSchema._JSONSchema), { maxLength: 3 })
  if (schema.type === 'boolean') return fc.boolean()
  if (schema.type === 'string') return string(schema)
  if (schema.type === 'number' || schema.type === 'integer') return number(schema)
  throw new Error(`The builders cannot yet generate what ${holder} holds: ${JSON.stringify(schema)}`)
}
