import type { Dispatch } from 'react'
import type { StudioAction, StudioState } from './studio-state'

/** What either editor gets: the state to show, and the one way to change it. */
export interface EditorProps {
  readonly state: StudioState
  readonly dispatch: Dispatch<StudioAction>
}
