import type { Severity } from '../../grader/grade'
import type { PartRow } from '../diagram/part-row'

/** One state of the live miniature, as the grader and the drawing saw it when the site was built. */
export interface MiniatureState {
  readonly score: number | null
  readonly findings: readonly { readonly severity: Severity; readonly rule: string; readonly message: string; readonly hint: string }[]
  /** Rules that hold the grade at 59. */
  readonly cappedBy: readonly string[]
  /** The principles to show, the same in both states. */
  readonly principles: readonly { readonly id: string; readonly title: string; readonly score: number | null }[]
  /** SVG markup, for wide and for narrow screens. */
  readonly wide: string
  readonly narrow: string
  readonly parts: readonly PartRow[]
}

export interface HomeData {
  /** How many rules are built, and on how many principles. */
  readonly rules: number
  readonly principles: number
  /** Ways through the course, for four kinds of visitor. */
  readonly paths: readonly { readonly id: string; readonly title: string; readonly takes: string }[]
  readonly shared: MiniatureState
  readonly split: MiniatureState
}
