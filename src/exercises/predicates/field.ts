import { fails, holds, type Predicate } from '../predicate'
import type { Requirement } from '../requirement-schema'
import { select, whatIsMissing } from '../selector'
import { names } from '../ways'

type Field = Extract<Requirement, { readonly predicate: 'field' }>

/** The value under keys joined by dots, or undefined. Never looks at an object's prototype. */
const valueAt = (value: unknown, field: string): unknown => {
  let at = value
  for (const key of field.split('.')) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined
    at = (at as Readonly<Record<string, unknown>>)[key]
  }
  return at
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

const satisfies = (found: unknown, { op, value }: Field): boolean => {
  switch (op) {
    case 'present':
      return found !== undefined
    case 'equals':
      return same(found, value)
    case 'in':
      return Array.isArray(value) && value.some((one) => same(found, one))
    case 'atLeast':
      return typeof found === 'number' && found >= Number(value)
    case 'atMost':
      return typeof found === 'number' && found <= Number(value)
  }
}

const asked = ({ field, op, value }: Field): string => {
  switch (op) {
    case 'present':
      return `${field} stated`
    case 'equals':
      return `${field} ${JSON.stringify(value)}`
    case 'in':
      return `${field} among ${JSON.stringify(value)}`
    case 'atLeast':
      return `${field} ${String(value)} or more`
    case 'atMost':
      return `${field} ${String(value)} or less`
  }
}

export const field: Predicate<'field'> = (requirement, { graph }) => {
  const missing = whatIsMissing(graph, [requirement.select])
  if (missing !== undefined) return fails(missing)
  const selected = select(graph, requirement.select)
  for (const element of selected) {
    const found = valueAt(element.value, requirement.field)
    if (satisfies(found, requirement)) continue
    const has = found === undefined ? 'it is not stated' : `it is ${JSON.stringify(found)}`
    return fails(`${element.id} needs ${asked(requirement)}; ${has}.`, element.pointer)
  }
  return holds(`${asked(requirement)}: ${names(selected)}.`)
}
