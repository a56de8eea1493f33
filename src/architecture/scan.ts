import { skipString } from './json-text'
import type { LIMITS } from './limits'

/** What a text asks for, found out before any parser works on it. `offset` is the bracket at which a limit is passed. */
export type Scan =
  | { readonly ok: true; readonly keys: number }
  | { readonly ok: false; readonly limit: 'nesting' | 'members' | 'totalMembers'; readonly offset: number }

/**
 * One pass over the text, before anything is built from it: refuses nesting and numbers of members over the limits, and counts the keys.
 * It holds no more than two small arrays, so a bomb costs no memory. Exact on valid JSON; on other text it may only misjudge, never fail.
 *
 * Where time goes: 0.2 x JSON.parse on compact text, 0.5 x on indented text. A charCodeAt loop inside strings, instead of indexOf, takes 1.3
 * to 1.7 times as long.
 */
export const scan = (text: string, limits: Pick<typeof LIMITS, 'nesting' | 'members' | 'totalMembers'>): Scan => {
  const opened = new Int32Array(limits.nesting + 1)
  const commas = new Int32Array(limits.nesting + 1)
  let depth = 0
  let keys = 0
  let total = 0
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c === 34) i = skipString(text, i) - 1
    else if (c === 44) {
      if (++commas[depth]! >= limits.members) return { ok: false, limit: 'members', offset: opened[depth]! }
      if (++total > limits.totalMembers) return { ok: false, limit: 'totalMembers', offset: i }
    } else if (c === 58) keys++
    else if (c === 123 || c === 91) {
      if (depth === limits.nesting) return { ok: false, limit: 'nesting', offset: i }
      if (++total > limits.totalMembers) return { ok: false, limit: 'totalMembers', offset: i }
      depth++
      opened[depth] = i
      commas[depth] = 0
    } else if ((c === 125 || c === 93) && depth > 0) depth--
  }
  return { ok: true, keys }
}

/**
 * Counts the keys of a parsed value, own members only; NaN where one of them is `__proto__`. A text with more keys than its value has
 * duplicates: a walk of 0.2 x JSON.parse finds that out, so the slow search for the place runs on bad files only. `value` must come from a
 * text that `scan` has passed: it recurses as deep as the value is nested.
 */
export const countKeys = (value: unknown): number => {
  if (typeof value !== 'object' || value === null) return 0
  let keys = 0
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) if (typeof value[i] === 'object') keys += countKeys(value[i])
    return keys
  }
  const record = value as Record<string, unknown>
  for (const key in record) {
    if (key === '__proto__') return Number.NaN
    keys++
    const member = record[key]
    if (typeof member === 'object') keys += countKeys(member)
  }
  return keys
}
