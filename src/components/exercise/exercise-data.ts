import type { Exercise as Written } from '../../exercises/exercise-schema'
import type { Gain } from '../../grader/gains'
import type { Grade } from '../../grader/grade'

/** What the page of an exercise knows before anybody does anything. Written by the exercises plugin. */
export interface ExercisePageData extends Pick<Written, 'id' | 'title' | 'summary' | 'minutes' | 'file' | 'brief' | 'hints' | 'next'> {
  /** What the exercise asks, in the order of the verdict. */
  readonly must: readonly string[]
  /** Rules that have to hold without a waiver. */
  readonly unwaived: readonly string[]
  readonly starter: { readonly text: string; readonly grade: Grade; readonly gains: readonly Gain[] }
}

/** A model, loaded after the first check. */
export interface ExerciseModel extends Pick<Written['models'][number], 'id' | 'title' | 'does' | 'better' | 'costs'> {
  readonly text: string
}

/** The picture of a starter, loaded beside the page. */
export interface ExerciseDrawing {
  /** SVG markup that `npm run diagrams` drew. */
  readonly svg: string
}

/** A line of the list. */
export interface ExerciseSummary extends Pick<Written, 'id' | 'title' | 'summary' | 'minutes'> {
  /** How many requirements it has, and the grade that its starter has. */
  readonly must: number
  readonly score: number | null
}

/** One press of "Check", once its answer is there. */
export interface Attempt {
  readonly exercise: string
  readonly score: number | null
  readonly passed: boolean
  /** Requirements that hold, and all of them. */
  readonly held: number
  readonly total: number
  /** When, in milliseconds since 1970. */
  readonly at: number
}
