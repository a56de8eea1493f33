import * as z from 'zod'
import { type Check, compileCheck } from './compile-check'
import { isObject } from './json-object'
import type { Step } from './pointer'

export type Issue = z.core.$ZodIssue

/**
 * What a schema has against a value from JSON, in the order of the file, at most `limit` issues. They are zod's own, one for each unknown key.
 *
 * Why not zod on the whole: it cannot stop. Four mebibytes of text can hold two million mistakes, for which zod takes seconds and a gigabyte.
 * Here it is asked about single values only, and only about those that the compiled check has refused.
 */
export const findIssues = (schema: z.core.$ZodType, value: unknown, limit: number): readonly Issue[] => {
  const issues: Issue[] = []

  const ask = (asked: z.core.$ZodType, at: unknown, steps: readonly Step[]): void => {
    // An optional chain right on `z.safeParse(…)` makes bundlers keep all of zod, some 60 kB.
    const parsed = z.safeParse(asked, at)
    for (const issue of parsed.error?.issues ?? []) issues.push({ ...issue, path: [...steps, ...issue.path] })
  }

  const visit = (asked: z.core.$ZodType, at: unknown, steps: readonly Step[]): void => {
    if (issues.length >= limit || checkOf(asked)(at)) return
    const before = issues.length
    if (asked instanceof z.ZodOptional) visit(asked.unwrap(), at, steps)
    else if (asked instanceof z.ZodObject && isObject(at)) visitObject(asked, at, steps)
    else if (asked instanceof z.ZodRecord && isObject(at)) visitRecord(asked, at, steps)
    else if (asked instanceof z.ZodArray && Array.isArray(at)) {
      for (let i = 0; i < at.length && issues.length < limit; i++) visit(asked.element, at[i], [...steps, i])
    }
    if (issues.length === before) ask(asked, at, steps)
  }

  const visitObject = (asked: z.ZodObject, at: Readonly<Record<string, unknown>>, steps: readonly Step[]): void => {
    for (const key of Object.keys(asked.shape)) {
      const field = asked.shape[key]!
      if (!Object.hasOwn(at, key) && !(field instanceof z.ZodOptional)) visit(field, undefined, [...steps, key])
    }
    for (const key of Object.keys(at)) {
      if (issues.length >= limit) return
      if (Object.hasOwn(asked.shape, key)) visit(asked.shape[key]!, at[key], [...steps, key])
      else issues.push({ code: 'unrecognized_keys', keys: [key], path: [...steps], message: '' })
    }
  }

  const visitRecord = (asked: z.ZodRecord, at: Readonly<Record<string, unknown>>, steps: readonly Step[]): void => {
    for (const key of Object.keys(at)) {
      if (issues.length >= limit) return
      if (checkOf(asked.keyType)(key)) visit(asked.valueType, at[key], [...steps, key])
      else issues.push({ code: 'invalid_key', origin: 'record', issues: [], path: [...steps, key], message: '' })
    }
  }

  visit(schema, value, [])
  return issues
}

const checks = new WeakMap<z.core.$ZodType, Check>()
const checkOf = (schema: z.core.$ZodType): Check => {
  const known = checks.get(schema)
  if (known !== undefined) return known
  const check = compileCheck(schema)
  checks.set(schema, check)
  return check
}
