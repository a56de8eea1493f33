import type { Graph } from '../architecture/graph/types'
import type { Evidence, PatchOperation, Severity } from './grade'
import type { PrincipleId } from './principles'

/** How a rule thinks: over reachability and cycles, by a shared name, over the whole design, or at one element. */
export type RuleKind = 'graph' | 'join' | 'metric' | 'attribute'

/** Where a rule comes from. `checked` is the month in which somebody last read the source, as YYYY-MM. */
export interface RuleSource {
  readonly label: string
  readonly url?: string
  readonly checked: string
}

export interface RuleMeta {
  /** Kebab-case, permanent, and the name of the rule's folder. It names the problem. */
  readonly id: string
  readonly principle: PrincipleId
  /** Severity in the catalogue: it sets the weight (error 3, warning 1, info 0). */
  readonly severity: Severity
  readonly kind: RuleKind
  /** The rule in five words or so: a heading. */
  readonly title: string
  /** What goes wrong in such a design, in one or two sentences. Shown with every finding. */
  readonly why: string
  /** The next step, recommendation first. No "you", no blame. */
  readonly hint: string
  readonly sources: readonly RuleSource[]
  /** Rules that cannot but fire together with this one. */
  readonly companions?: readonly string[]
  /** Whether some of its findings offer a patch. */
  readonly fixable?: boolean
}

/** What a check reports about one subject that does not hold. `M` are the names of the rule's messages. */
export interface Failure<M extends string = string> {
  readonly message: M
  /** Values for the `{names}` in the message. */
  readonly data: Readonly<Record<string, string | number>>
  /** The subject that fails, or all that fail by it: any strings, the same for two findings about one subject. */
  readonly subject: string | readonly string[]
  /** Ids that the finding names; the element to blame first. */
  readonly subjects: readonly string[]
  /** Where to look: JSON Pointer to the link, field or element. It must resolve. */
  readonly pointer: string
  readonly evidence: Evidence
  /** Only where it differs from the rule's own severity. */
  readonly severity?: Severity
  /** False where the finding rests on something absent (not declared): such a finding never caps the score. Default true. */
  readonly stated?: boolean
  /**
   * A patch that mends this finding and breaks nothing else, or what builds one: it is asked only where the patch can be checked.
   * The engine checks every patch before offering it.
   */
  readonly fix?: readonly PatchOperation[] | (() => readonly PatchOperation[] | undefined)
}

/** What a check returns. `subjects` counts what was checked; 0 means the rule is not applicable. */
export interface CheckResult<M extends string = string> {
  readonly subjects: number
  readonly failures: readonly Failure<M>[]
}

/** What a check may know besides the graph. Time is passed in, never read from the clock. */
export interface CheckContext {
  /** Today, as YYYY-MM-DD. */
  readonly today: string
}

export interface Rule<M extends string = string> {
  readonly meta: RuleMeta
  /** Texts with `{names}`. One claim a sentence, with the reader's own names, ending in a full stop. */
  readonly messages: Readonly<Record<M, string>>
  readonly check: (graph: Graph, context: CheckContext) => CheckResult<M>
}

/** Defines a rule: ties the names of its messages to what its check may report. */
export const defineRule = <const M extends string>(rule: Rule<M>): Rule<M> => rule
