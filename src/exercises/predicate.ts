import type { Graph } from '../architecture/graph/types'
import type { Grade } from '../grader/grade'
import type { Requirement } from './requirement-schema'

/** What a predicate may look at. */
export interface MarkedDesign {
  readonly graph: Graph
  /** The grade of the same design, for requirements about rules. */
  readonly grade: Pick<Grade, 'rules' | 'findings'>
}

export interface Verdict {
  readonly held: boolean
  /** One sentence: what holds, or what is missing, in the names of the design. */
  readonly message: string
  /** JSON Pointer of the place to look at, where there is one. */
  readonly pointer?: string
}

/** Says whether a requirement of one kind holds. Never throws on a valid design. */
export type Predicate<K extends Requirement['predicate']> = (
  requirement: Extract<Requirement, { readonly predicate: K }>,
  design: MarkedDesign,
) => Verdict

export const holds = (message: string): Verdict => ({ held: true, message })
export const fails = (message: string, pointer?: string): Verdict => ({ held: false, message, ...(pointer !== undefined && { pointer }) })
