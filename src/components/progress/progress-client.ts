import type { Draft } from '../../progress/entry'
import type { ProgressState } from '../../progress/state'
import type { ProgressStore } from '../../progress/store'

/** `asleep`: not loaded yet. `failed`: a part of the page did not arrive. */
export interface Progress {
  readonly status: 'asleep' | 'loading' | 'failed' | 'ready'
  readonly state?: ProgressState
  /** Why what happens now is not kept, and what to do. */
  readonly warning?: string
}

export const ASLEEP: Progress = { status: 'asleep' }
const NOT_LOADED =
  'A part of this page could not be loaded, so nothing is kept. It is tried again with the next answer; reload the page to try now.'

let progress = ASLEEP
let opening: Promise<ProgressStore> | undefined
/** What happened before the store could be loaded. */
let unsent: Draft[] = []
const watchers = new Set<() => void>()

const show = (next: Progress) => {
  progress = next
  for (const changed of watchers) changed()
}

const open = async (): Promise<ProgressStore> => {
  show({ status: 'loading' })
  try {
    const { openProgress, warningOf } = await import('./open-progress')
    const store = await openProgress()
    const follow = () => {
      const state = store.getState()
      const warning = warningOf(state)
      show({ status: 'ready', state, ...(warning !== undefined && { warning }) })
    }
    store.subscribe(follow)
    follow()
    return store
  } catch (error) {
    opening = undefined
    show({ status: 'failed', warning: NOT_LOADED })
    throw error
  }
}

/** The store of this page. Its code is fetched with the first call: no page that nobody touches pays for it. */
export const progressStore = (): Promise<ProgressStore> => {
  opening ??= open()
  return opening
}

/** Adds an entry. What cannot be kept is shown, not thrown. */
export const record = async (draft: Draft): Promise<void> => {
  unsent.push(draft)
  const store = await progressStore().catch(() => undefined)
  if (store === undefined) return
  const drafts = unsent
  unsent = []
  await Promise.all(drafts.map((one) => store.record(one)))
}

export const subscribe = (changed: () => void): (() => void) => {
  watchers.add(changed)
  return () => watchers.delete(changed)
}
export const getProgress = (): Progress => progress
export const getServerProgress = (): Progress => ASLEEP
