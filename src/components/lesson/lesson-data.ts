import type { Fact } from '../../facts/schema'
import type { Severity } from '../../grader/grade'
import type { PartRow } from '../diagram/part-row'

/** What a page tells of a fact in the registry. */
export type LessonFact = Pick<Fact, 'id' | 'claim' | 'value' | 'source' | 'confidence' | 'verifiedOn' | 'note'>

/** A design file as the grader and the drawing saw it when the site was built. */
export interface PlateData {
  readonly name: string
  readonly score: number | null
  /** Rules that hold the grade at 59. */
  readonly cappedBy: readonly string[]
  readonly findings: readonly { readonly severity: Severity; readonly rule: string; readonly message: string }[]
  readonly parts: readonly PartRow[]
  /** SVG markup. `wide` is left out where its type would be too small to read in the column of the text. */
  readonly wide?: string
  readonly narrow: string
  /** Name of the design file, for the designs of lessons: in the browser `wide` and `narrow` are opening tags alone, and it leads to the rest. */
  readonly file?: string
}

/** A drawing of what happens in which order, and its steps as text. */
export interface SequenceData {
  readonly title: string
  /** SVG markup; in the browser its opening tag alone. */
  readonly svg: string
  /** Steps, or those of one branch, which has a condition. `from` is the number of the first; transitions between states have none. */
  readonly groups: readonly { readonly when?: string; readonly from?: number; readonly steps: readonly string[] }[]
}
