import type { PatchOperation } from '../architecture/patch'
import type { PrincipleId } from './principles'

export type { PatchOperation } from '../architecture/patch'

export type Severity = 'error' | 'warning' | 'info'
export type RuleState = 'pass' | 'fail' | 'waived' | 'not-applicable'

/** What a finding rests on. A `path` and a `cycle` are ids in order, `members` ids, `numbers` named values with their units in the name. */
export type Evidence =
  | { readonly kind: 'path'; readonly value: readonly string[] }
  | { readonly kind: 'cycle'; readonly value: readonly string[] }
  | { readonly kind: 'members'; readonly value: readonly string[] }
  | { readonly kind: 'numbers'; readonly value: Readonly<Record<string, number | string>> }

/** One finding of one rule. Lines and columns count from 1, columns in UTF-16 units; the end is exclusive. The keys stand in this order. */
export interface Finding {
  readonly rule: string
  readonly principle: PrincipleId
  readonly severity: Severity
  readonly message: string
  /** Ids the finding is about; a waiver names one of them. */
  readonly subjects: readonly string[]
  readonly pointer: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  readonly evidence: Evidence
  readonly hint: string
  /** Page of the rule on the site, such as "/rules/shared-database". */
  readonly docs: string
  readonly waived: boolean
  /** A JSON Patch that mends it, where one is safe. */
  readonly fix?: readonly PatchOperation[]
}

/** What one grade returns: the contract of the command line, the worker and the page. The keys stand in this order. */
export interface Grade {
  readonly tool: 'blast-radius'
  readonly version: string
  readonly file: string
  readonly architecture: string
  /** 0 to 100, floored; null where nothing weighted applies. */
  readonly score: number | null
  readonly uncapped: number | null
  /** Rules whose stated errors allow no more than 59, whenever they stand: also where `uncapped` is lower than that. */
  readonly cappedBy: readonly string[]
  readonly principles: readonly PrincipleGrade[]
  readonly rules: readonly RuleGrade[]
  readonly findings: readonly Finding[]
  readonly waivers: readonly WaiverGrade[]
  /** What an exercise asks of the design and whether it holds; absent where none was named. */
  readonly exercise?: ExerciseGrade
}
export interface ExerciseGrade {
  /** Id of the exercise. */
  readonly id: string
  /** Whether every requirement holds. */
  readonly passed: boolean
  /** In the order of the exercise, and last what must stay as its starter has it. */
  readonly requirements: readonly RequirementGrade[]
}
export interface RequirementGrade {
  /** The kind of requirement, such as "owns", or "unchanged" for what must stay as it was. */
  readonly predicate: string
  readonly held: boolean
  /** What holds, or what is missing, in the names of the design. */
  readonly message: string
  /** Where to look, where there is a place. */
  readonly pointer?: string
}
export interface PrincipleGrade {
  readonly id: PrincipleId
  readonly score: number | null
  /** Applicable rules, and how many of them fail. */
  readonly applicable: number
  readonly failed: number
}
export interface RuleGrade {
  readonly id: string
  readonly state: RuleState
  /** Share of its subjects that hold, 0 to 1, halved while one of its errors stands; null where not applicable. */
  readonly score: number | null
}
export interface WaiverGrade {
  readonly rule: string
  readonly on: string
  readonly state: 'active' | 'idle' | 'expired'
}
