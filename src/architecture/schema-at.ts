import * as z from 'zod'
import type { Step } from './pointer'
import { architectureSchema } from './schema'

const unwrapped = (schema: z.core.$ZodType): z.core.$ZodType => (schema instanceof z.ZodOptional ? unwrapped(schema.unwrap()) : schema)

/** The schema of what stands at a place in a file, `optional` taken off, or undefined where the language has nothing. */
export const schemaAt = (steps: readonly Step[]): z.core.$ZodType | undefined => {
  let schema: z.core.$ZodType | undefined = architectureSchema
  for (const step of steps) {
    if (schema instanceof z.ZodObject) schema = Object.hasOwn(schema.shape, step) ? schema.shape[step] : undefined
    else if (schema instanceof z.ZodRecord) schema = schema.valueType
    else if (schema instanceof z.ZodArray) schema = schema.element
    else return undefined
    if (schema !== undefined) schema = unwrapped(schema)
  }
  return schema
}

/** The keys that an object at a place may have; none where the language has no object there. */
export const keysAt = (steps: readonly Step[]): readonly string[] => {
  const schema = schemaAt(steps)
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : []
}

/** What the schema says a field is for, or undefined. An `optional` keeps the description of what it wraps. */
export const descriptionAt = (steps: readonly Step[]): string | undefined => {
  const key = steps.at(-1)
  const owner = schemaAt(steps.slice(0, -1))
  if (typeof key !== 'string' || !(owner instanceof z.ZodObject) || !Object.hasOwn(owner.shape, key)) return undefined
  return (owner.shape[key] as z.ZodType).description
}

/** Whether a place takes whole numbers only. */
export const isWholeNumberAt = (steps: readonly Step[]): boolean => {
  const schema = schemaAt(steps)
  return schema instanceof z.ZodNumber && schema.isInt
}
