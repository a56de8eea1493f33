import * as z from 'zod'

/** Whether a value taken from JSON satisfies a schema. */
export type Check = (value: unknown) => boolean

/**
 * Turns a schema into a function that says yes or no, and says exactly what the schema says: what it does not know how to check faster, it
 * leaves to the schema itself. For values that come from JSON, and schemas that change nothing (no defaults, no transforms): a value is then
 * its own result.
 *
 * Why: nearly every file is valid, and for a valid one zod builds a second copy of everything. On 16.8 MB (10,000 services; JSON.parse = 1) zod
 * takes 1.7 to 2.1 where it may compile (Node) and 3 where it may not (the page's security policy); this takes 0.3 in both.
 */
export const compileCheck = (schema: z.core.$ZodType): Check => {
  if (schema instanceof z.ZodString) return stringCheck(schema) ?? asks(schema)
  if (schema instanceof z.ZodNumber) return numberCheck(schema) ?? asks(schema)
  if ((schema._zod.def.checks ?? []).length > 0) return asks(schema)
  if (schema instanceof z.ZodOptional) return compileCheck(schema.unwrap())
  if (schema instanceof z.ZodObject) return objectCheck(schema) ?? asks(schema)
  if (schema instanceof z.ZodRecord) return recordCheck(schema)
  if (schema instanceof z.ZodArray) return listCheck(schema)
  if (schema instanceof z.ZodEnum || schema instanceof z.ZodLiteral) return wordCheck(schema)
  if (schema instanceof z.ZodUnion) return unionCheck(schema)
  if (schema instanceof z.ZodBoolean) return (value) => typeof value === 'boolean'
  return asks(schema)
}

const asks =
  (schema: z.core.$ZodType): Check =>
  (value) =>
    z.safeParse(schema, value).success

const objectCheck = (schema: z.ZodObject): Check | undefined => {
  if (!(schema.def.catchall instanceof z.ZodNever)) return undefined
  const checks = new Map(Object.entries(schema.shape).map(([key, field]) => [key, compileCheck(field)]))
  const required = Object.keys(schema.shape).filter((key) => !(schema.shape[key] instanceof z.ZodOptional))
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
    for (const key of required) if (!Object.hasOwn(value, key)) return false
    for (const key in value) {
      const check = checks.get(key)
      if (check === undefined || !check((value as Record<string, unknown>)[key])) return false
    }
    return true
  }
}

const recordCheck = (schema: z.ZodRecord): Check => {
  const isKey = compileCheck(schema.keyType)
  const isValue = compileCheck(schema.valueType)
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
    for (const key in value) if (!isKey(key) || !isValue((value as Record<string, unknown>)[key])) return false
    return true
  }
}

const listCheck = (schema: z.ZodArray): Check => {
  const isItem = compileCheck(schema.element)
  return (value) => {
    if (!Array.isArray(value)) return false
    for (let i = 0; i < value.length; i++) if (!isItem(value[i])) return false
    return true
  }
}

const wordCheck = (schema: z.ZodEnum | z.ZodLiteral): Check => {
  const words: ReadonlySet<unknown> = new Set(schema instanceof z.ZodEnum ? schema.options : schema.values)
  return (value) => words.has(value)
}

const unionCheck = (schema: z.ZodUnion): Check => {
  const options = schema.options.map(compileCheck)
  return (value) => options.some((check) => check(value))
}

type Definition = z.core.$ZodChecks['_zod']['def']
const checksOf = (schema: z.ZodType): readonly Definition[] =>
  ((schema.def.checks ?? []) as unknown as readonly z.core.$ZodChecks[]).map(({ _zod }) => _zod.def)

const stringCheck = (schema: z.ZodString): Check | undefined => {
  const checks = checksOf(schema).map(onString)
  const [first, second] = checks
  if ('check' in schema.def || checks.includes(undefined) || checks.length > 2) return undefined
  return (value) => typeof value === 'string' && (first === undefined || first(value)) && (second === undefined || second(value))
}

const onString = (definition: Definition): ((value: string) => boolean) | undefined => {
  if (definition.check === 'min_length') return (value) => value.length >= definition.minimum
  if (definition.check === 'max_length') return (value) => value.length <= definition.maximum
  if (definition.check !== 'string_format' || definition.format !== 'regex' || definition.pattern === undefined) return undefined
  const { pattern } = definition
  return pattern.global || pattern.sticky ? undefined : (value) => pattern.test(value)
}

const numberCheck = (schema: z.ZodNumber): Check | undefined => {
  const checks = checksOf(schema).map(onNumber)
  const [first, second] = checks
  const isWhole = 'check' in schema.def
  if (checks.includes(undefined) || checks.length > 2 || (isWhole && schema.format !== 'safeint')) return undefined
  return (value) =>
    typeof value === 'number' &&
    (isWhole ? Number.isSafeInteger(value) : Number.isFinite(value)) &&
    (first === undefined || first(value)) &&
    (second === undefined || second(value))
}

const onNumber = (definition: Definition): ((value: number) => boolean) | undefined => {
  if (definition.check !== 'greater_than' && definition.check !== 'less_than') return undefined
  const bound = Number(definition.value)
  if (!definition.inclusive) return undefined
  return definition.check === 'greater_than' ? (value) => value >= bound : (value) => value <= bound
}
