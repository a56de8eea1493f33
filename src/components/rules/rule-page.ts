import type { RuleKind, RuleSource } from '../../grader/define-rule'
import type { Severity } from '../../grader/grade'
import type { PrincipleId } from '../../grader/principles'

export interface RuleSummary {
  readonly id: string
  readonly title: string
  readonly severity: Severity
  readonly why: string
  /** Whether some of its findings offer a patch. */
  readonly fixable: boolean
}

/** The overview: the built rules by principle, in the order of the catalogue. Principles without a built rule are left out. */
export interface RulesOverviewData {
  readonly total: number
  readonly principles: readonly { readonly id: PrincipleId; readonly title: string; readonly rules: readonly RuleSummary[] }[]
}

export interface ExampleFinding {
  readonly severity: Severity
  readonly message: string
  readonly pointer: string
}

/** What a rule's page knows of the rule: its metadata, and what the grader finds in its examples. */
export interface RulePageData extends RuleSummary {
  readonly principle: { readonly id: PrincipleId; readonly title: string }
  readonly kind: RuleKind
  readonly hint: string
  readonly sources: readonly RuleSource[]
  /** By id of the example, in pairs: an id may be any word. */
  readonly findings: readonly (readonly [exampleId: string, findings: readonly ExampleFinding[]])[]
}

/** What each kind of rule looks at. */
export const KIND_TEXTS: Readonly<Record<RuleKind, string>> = {
  graph: 'the graph: paths, cycles and what can be reached',
  join: 'what several parts have in common',
  metric: 'the design as a whole',
  attribute: 'one part or link at a time',
}

export const SEVERITY_TEXTS: Readonly<Record<Severity, string>> = { error: 'Error', warning: 'Warning', info: 'Info' }
