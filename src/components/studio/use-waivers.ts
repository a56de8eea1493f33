import { type Dispatch, useMemo } from 'react'
import type { PatchOperation } from '../../grader/grade'
import { designOf } from './design-of'
import type { Desk } from './desk'
import { focusLater, WAIVER_REASON_ID, waiveId } from './focus'
import type { NumberedFinding } from './numbered-findings'
import type { StudioAction, StudioState } from './studio-state'
import { TEXTS } from './texts'
import { today } from './today'
import { openDraft, type WaiverDraft, waiverOf } from './waiver-draft'
import { addWaiver, type PlacedWaiver, placeWaivers, removeWaiver } from './waiver-patch'

/** What the findings need to show and to write waivers. */
export interface WaiverActs {
  readonly draft: WaiverDraft | undefined
  /** Those in the file, in its order. */
  readonly placed: readonly PlacedWaiver[]
  readonly isRequired: (rule: string) => boolean
  readonly open: (finding: NumberedFinding) => void
  readonly edit: (draft: WaiverDraft) => void
  readonly cancel: (number: number) => void
  readonly waive: (draft: WaiverDraft, rule: string) => void
  readonly remove: (placed: PlacedWaiver) => void
}

/** Waivers as they stand in the graded text, and the acts that write them into the text: each is one step of undo. */
export function useWaivers(
  { graded, waiving }: StudioState,
  dispatch: Dispatch<StudioAction>,
  { unwaived }: Desk,
  write: (patch: readonly PatchOperation[], done: string) => void,
): WaiverActs {
  const placed = useMemo(() => {
    const states = graded?.grade.waivers ?? []
    return states.length === 0 ? [] : placeWaivers(designOf(graded)?.waivers ?? [], states)
  }, [graded])
  return {
    draft: waiving,
    placed,
    isRequired: (rule) => unwaived?.includes(rule) ?? false,
    open: (finding) => {
      dispatch({ type: 'drafted', draft: openDraft(finding, graded?.findings ?? [], today()) })
      focusLater(WAIVER_REASON_ID)
    },
    edit: (draft) => dispatch({ type: 'drafted', draft }),
    cancel: (number) => {
      dispatch({ type: 'drafted', draft: undefined })
      focusLater(waiveId(number))
    },
    waive: (draft, rule) =>
      write(addWaiver(designOf(graded)?.waivers, waiverOf(draft, rule)), TEXTS.waiveDone(rule, draft.on, draft.until)),
    remove: ({ index, waiver: { rule, on }, state }) =>
      write(
        removeWaiver(designOf(graded)?.waivers ?? [], index),
        state === 'active' ? TEXTS.tookBack(rule, on) : TEXTS.waiverRemoved(rule, on),
      ),
  }
}
