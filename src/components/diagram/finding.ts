import type { Severity } from '../../grader/grade'

/** What the diagram needs to know of a finding. `number` is the one it has in the list, from 1. */
export interface DiagramFinding {
  readonly number: number
  readonly severity: Severity
  readonly subjects: readonly string[]
  readonly pointer: string
}

/** The findings under "Fix these first" carry their numbers in the picture; the others are small marks. */
export const NUMBERED = 3
