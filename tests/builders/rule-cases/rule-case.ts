import type { ExampleDesign } from '../../../src/grader/define-examples'

/** A design made to break a rule: one that somebody could hand in. */
export interface RuleCase {
  readonly rule: string
  /** Why a reader of the catalogue expects this, where a quick implementation does not. */
  readonly because: string
  readonly design: ExampleDesign
  /** Severity, message and pointer of every finding of the rule; "not applicable" where there is nothing to check. */
  readonly finds: readonly string[] | 'not applicable'
}

/** So many services in a row, each with so many retries. */
export const layers = (count: number, max: number) =>
  Object.fromEntries(
    Array.from({ length: count + 1 }, (_, i) => [
      `s${i}`,
      i < count ? { calls: [{ to: `s${i + 1}`, timeoutMs: 100, retry: { max } }] } : {},
    ]),
  )
