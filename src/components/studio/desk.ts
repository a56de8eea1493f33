import type { ComponentType } from 'react'
import type { Gain } from '../../grader/gains'
import type { Grade } from '../../grader/grade'
import type { StudioAction, StudioState } from './studio-state'

/** What a studio opens with, and where it keeps a draft. */
export interface Desk {
  readonly text: string
  /** What the editor calls it. */
  readonly file: string
  /** The grade of the text, so that it is there before the grader is. */
  readonly grade: Grade
  /** What would raise that grade, most first. */
  readonly gains: readonly Gain[]
  /** Its picture, drawn beforehand: from left to right, and from top to bottom. */
  readonly wide: ComponentType
  readonly narrow: ComponentType
  /** Key of the draft in the tab's storage. */
  readonly draftKey: string
  /** Id of the exercise that is marked with every grade. */
  readonly exercise?: string
  /** Rules that it asks to hold without a waiver. */
  readonly unwaived?: readonly string[]
}

/** What a panel of a page around the studio gets to see and to do. */
export interface Bench {
  readonly state: StudioState
  readonly dispatch: (action: StudioAction) => void
}
