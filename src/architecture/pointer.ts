/** A key or an index on the way from the root of a JSON value to a place in it. */
export type Step = string | number

/** Writes one step of a JSON Pointer (RFC 6901): `~` becomes `~0`, `/` becomes `~1`. */
export const escapeStep = (step: Step): string => {
  if (typeof step === 'number') return String(step)
  return step.includes('~') || step.includes('/') ? step.replaceAll('~', '~0').replaceAll('/', '~1') : step
}

/** Steps → JSON Pointer. No steps give "", the whole value. */
export const joinPointer = (steps: readonly Step[]): string => {
  let pointer = ''
  for (const step of steps) pointer += `/${escapeStep(step)}`
  return pointer
}

/**
 * JSON Pointer → unescaped steps, or undefined where it is not one: neither empty nor starting with "/", or with a `~` that is not `~0` or
 * `~1`.
 */
export const splitPointer = (pointer: string): readonly string[] | undefined => {
  if (pointer === '') return []
  if (pointer[0] !== '/' || /~(?![01])/.test(pointer)) return undefined
  const steps = pointer.slice(1).split('/')
  return pointer.includes('~') ? steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~')) : steps
}

/** A step as the index of an array: 0, 1, 2, … without leading zeros, else undefined. */
export const arrayIndex = (step: string): number | undefined => (/^(?:0|[1-9]\d{0,9})$/.test(step) ? Number(step) : undefined)

/** What stands under one step. Looks at own members only: `constructor` finds nothing that the file does not hold. */
export const member = (value: unknown, step: Step): { readonly value: unknown } | undefined => {
  if (typeof value !== 'object' || value === null) return undefined
  if (Array.isArray(value)) {
    const index = typeof step === 'number' ? step : arrayIndex(step)
    return index !== undefined && index < value.length ? { value: value[index] } : undefined
  }
  return Object.hasOwn(value, step) ? { value: (value as Record<string, unknown>)[step] } : undefined
}

/** What a JSON Pointer leads to, wrapped (a found value may be anything), or undefined where it leads nowhere. */
export const resolvePointer = (value: unknown, pointer: string): { readonly value: unknown } | undefined => {
  const steps = splitPointer(pointer)
  if (steps === undefined) return undefined
  let found: { readonly value: unknown } | undefined = { value }
  for (const step of steps) {
    found = member(found.value, step)
    if (found === undefined) return undefined
  }
  return found
}
