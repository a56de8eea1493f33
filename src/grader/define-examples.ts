import type { Architecture } from '../architecture/types'

/** A design without its fixed head: `version` and `name` are filled in. */
export type ExampleDesign = Omit<Architecture, 'version' | 'name'>

export interface Example {
  /** Kebab-case, permanent, unique within the rule: it is the anchor on the rule's page. */
  readonly id: string
  /** What the design is, as a heading. */
  readonly title: string
  /** Why it fails, passes or nearly fails: one to three sentences. */
  readonly note: string
  readonly design: ExampleDesign
}

export interface FailingExample extends Example {
  /** Every finding of this rule on this design, in the order of the file: which message, where, and how severe. */
  readonly findings: readonly {
    readonly message: string
    readonly pointer: string
    readonly severity: 'error' | 'warning' | 'info'
  }[]
}

export interface RuleExamples {
  /** At least 3. Together they fire every message of the rule. */
  readonly fails: readonly FailingExample[]
  /** At least 3, and the rule is applicable to each. */
  readonly passes: readonly Example[]
  /** At least 1: looks like the problem and is not, or falls outside the rule's subjects. The rule does not fail on it. */
  readonly nearMisses: readonly Example[]
  /**
   * A minimal pair: `broken` fires this rule alone (but for its companions), `fixed` differs as little as possible and fires nothing. The tests
   * first add what good practice asks for and the pair leaves out; keys in `undeclared` stay absent.
   */
  readonly pair: { readonly broken: ExampleDesign; readonly fixed: ExampleDesign; readonly undeclared?: readonly string[] }
}

/** Defines the examples of a rule: run as tests and shown on the rule's page. */
export const defineExamples = (examples: RuleExamples): RuleExamples => examples
