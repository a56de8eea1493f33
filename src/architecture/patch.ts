import { arrayIndex, splitPointer } from './pointer'

/** One step of a JSON Patch (RFC 6902): the three operations that fixes need. */
export type PatchOperation =
  | { readonly op: 'add' | 'replace'; readonly path: string; readonly value: unknown }
  | { readonly op: 'remove'; readonly path: string }

/** `index`: the operation that does not fit. Nothing of a patch is applied unless all of it fits. */
export type PatchResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly index: number; readonly message: string }

type Container = unknown[] | Record<string, unknown>

/**
 * Applies a patch to a plain JSON value, as RFC 6902 says for add, replace and remove. Copies what it changes and shares the rest; never
 * throws. `__proto__` is no key here, as it is none in the language.
 */
export const applyPatch = (value: unknown, operations: readonly PatchOperation[]): PatchResult<unknown> => {
  let patched = value
  for (const [index, operation] of operations.entries()) {
    const steps = splitPointer(operation.path)
    if (steps === undefined) return { ok: false, index, message: `${JSON.stringify(operation.path)} is not a JSON Pointer.` }
    const result = applyAt(patched, steps, 0, operation)
    if (!result.ok)
      return { ok: false, index, message: `Nothing can be ${PAST[operation.op]} at ${JSON.stringify(operation.path)}: ${result.why}.` }
    patched = result.value
  }
  return { ok: true, value: patched }
}

const PAST = { add: 'added', replace: 'replaced', remove: 'removed' } as const

type Applied = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly why: string }
const fails = (why: string): Applied => ({ ok: false, why })

const applyAt = (value: unknown, steps: readonly string[], depth: number, operation: PatchOperation): Applied => {
  if (depth === steps.length)
    return operation.op === 'remove' ? fails('the whole file cannot be removed') : { ok: true, value: operation.value }
  if (typeof value !== 'object' || value === null) return fails('a value on the way is neither an object nor a list')
  const step = steps[depth]!
  if (step === '__proto__') return fails('no key may be called __proto__')
  const isLast = depth === steps.length - 1
  const key = Array.isArray(value) ? indexIn(value, step, isLast && operation.op === 'add') : step
  if (key === undefined) return fails(`the list has no place ${JSON.stringify(step)}`)
  const isThere = Array.isArray(value) ? (key as number) < value.length : Object.hasOwn(value, key)
  if (!isThere && !(isLast && operation.op === 'add')) return fails(`there is no ${JSON.stringify(step)}`)

  if (isLast && operation.op === 'remove') return { ok: true, value: without(value as Container, key) }
  if (isLast && operation.op === 'add' && Array.isArray(value))
    return { ok: true, value: value.toSpliced(key as number, 0, operation.value) }
  const inner = isThere ? (value as Record<string | number, unknown>)[key] : undefined
  const applied = applyAt(inner, steps, depth + 1, operation)
  return applied.ok ? { ok: true, value: withMember(value as Container, key, applied.value) } : applied
}

/** `-` is the place behind the last item. */
const indexIn = (list: readonly unknown[], step: string, mayAppend: boolean): number | undefined => {
  const index = step === '-' ? list.length : arrayIndex(step)
  return index !== undefined && index < list.length + (mayAppend ? 1 : 0) ? index : undefined
}

const withMember = (container: Container, key: string | number, value: unknown): Container =>
  Array.isArray(container) ? container.with(key as number, value) : { ...container, [key]: value }

const without = (container: Container, key: string | number): Container => {
  if (Array.isArray(container)) return container.toSpliced(key as number, 1)
  const { [key]: _, ...rest } = container
  return rest
}
