import type { ExampleDesign } from '../../../src/grader/define-examples'

/** A design made to break a rule: one that somebody could hand in. */
export interface RuleCase {
  readonly rule: string
  /** Why a reader of the catalogue expects this, where a quick implementation does not. */
  readonly because: string
  readonly design: ExampleDesign
  /** Severity, message and pointer of every finding of the rule; "not applicable" where there is nothing to check. */
  readonly finds: readonly string[] | 'not applicable'
  /** The sentences of these findings, where a name or a number in them is what a quick implementation gets wrong. */
  readonly says?: readonly string[]
  /** The evidence of these findings, in any order, where what is shown can be wrong and the finding right. */
  readonly shows?: readonly (readonly string[] | Readonly<Record<string, string | number>>)[]
  /** How many subjects are checked: the share that holds is the score. */
  readonly checks?: number
  /** The day of the grade, as YYYY-MM-DD, where it matters. */
  readonly today?: string
}

/** Whether a finding rests on something absent, and so never caps the score: by its message, and in one rule always. */
export const isUnstated = (rule: string, message: string): boolean =>
  rule === 'missing-timeout' || /(absent|undeclared|default|unknown|unthrottled)$/.test(message)

export const times = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i))
/** So many entries, called by a letter and their number. */
export const named = <T>(count: number, letter: string, make: (i: number) => T): Record<string, T> =>
  Object.fromEntries(times(count, (i) => [`${letter}${i}`, make(i)]))
/** So many words, each another. */
export const words = (count: number, letter = 'c') => times(count, (i) => `${letter}${i}`)

/** So many services in a row, each with so many retries. */
export const layers = (count: number, max: number) =>
  Object.fromEntries(
    Array.from({ length: count + 1 }, (_, i) => [
      `s${i}`,
      i < count ? { calls: [{ to: `s${i + 1}`, timeoutMs: 100, retry: { max } }] } : {},
    ]),
  )
