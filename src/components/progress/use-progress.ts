import { useEffect, useSyncExternalStore } from 'react'
import { WITNESS_KEY } from '../../progress/adapters/witness-key'
import { onFirstSign } from '../browser-entry/on-first-sign'
import { getProgress, getServerProgress, type Progress, progressStore, record, subscribe } from './progress-client'

const wake = () => void progressStore().catch(() => undefined)

/** Whether something was kept in this browser before. */
const isKnown = (): boolean => {
  try {
    return window.localStorage.getItem(WITNESS_KEY) !== null
  } catch {
    return false
  }
}

/** Safari has no idle callback. */
const whenIdle = (run: () => void): (() => void) => {
  if (typeof window.requestIdleCallback !== 'function') {
    const timer = window.setTimeout(run, 200)
    return () => window.clearTimeout(timer)
  }
  const idle = window.requestIdleCallback(run, { timeout: 2_000 })
  return () => window.cancelIdleCallback(idle)
}

/** `now` where the page is about progress; `later`: in idle time where something is known, else with the first sign of somebody. */
export type WhenToRead = 'now' | 'later'

/** The progress of this browser. It is `asleep` on the server and in the first picture, so both are the same. */
export const useProgress = (when: WhenToRead = 'later'): Progress & { readonly record: typeof record } => {
  useEffect(() => {
    if (getProgress().status !== 'asleep') return
    if (when === 'now') return wake()
    return isKnown() ? whenIdle(wake) : onFirstSign(wake)
  }, [when])
  return { ...useSyncExternalStore(subscribe, getProgress, getServerProgress), record }
}
