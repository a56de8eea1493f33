import type { ExampleDesign } from '../../../src/grader/define-examples'

/** A design on which a naive check errs. */
export interface Pitfall {
  /** What the rule does with it, where a naive check does something else. */
  readonly what: string
  readonly design: ExampleDesign
  /** Message, pointer and severity of every finding of the rule; "not applicable" where there is nothing to check. */
  readonly finds: readonly string[] | 'not applicable'
}
/** Rule → its pitfalls. */
export type Pitfalls = Readonly<Record<string, readonly Pitfall[]>>

export const pitfall = (what: string, design: ExampleDesign, ...finds: readonly string[]): Pitfall => ({ what, design, finds })
/** One where there is nothing to check. */
export const notApplicable = (what: string, design: ExampleDesign): Pitfall => ({ what, design, finds: 'not applicable' })

export const times = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i))
/** So many entries, called by a letter and their number. */
export const named = <T>(count: number, letter: string, make: (i: number) => T): Record<string, T> =>
  Object.fromEntries(times(count, (i) => [`${letter}${i}`, make(i)]))
/** So many words, each another. */
export const words = (count: number, letter = 'c') => times(count, (i) => `${letter}${i}`)
