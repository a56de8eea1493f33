import { startTransition, useEffect, useState } from 'react'
import type { StudioState } from './studio-state'

/** How long a text may wait for its answer before the page shows that what it says is of an older text. */
const PATIENCE_MS = 300

/** Runs once the page has shown a frame, or never where the returned function is called before. */
function afterFrame(run: () => void): () => void {
  let rest: number | undefined
  const frame = requestAnimationFrame(() => {
    rest = window.setTimeout(run)
  })
  return () => {
    cancelAnimationFrame(frame)
    window.clearTimeout(rest)
  }
}

/**
 * The state that is shown around the editor. The editor follows each key and each answer. What stands around it follows a new text together with its
 * answer, once the editor is on the screen, and anything else at once: rendering it earlier would keep the answer waiting.
 */
export function useShown(state: StudioState): StudioState {
  const [behind, setBehind] = useState(state)
  const isSame = state.text === behind.text && state.graded === behind.graded
  // Kept at once, so that the next answer does not take back for a moment what is on the page: a form, and the focus in it.
  if (isSame && behind !== state) setBehind(state)
  useEffect(() => {
    if (isSame) return
    const follow = () => startTransition(() => setBehind(state))
    if (state.answered) return afterFrame(follow)
    const patience = window.setTimeout(follow, PATIENCE_MS)
    return () => window.clearTimeout(patience)
  }, [state, isSame])
  return isSame ? state : behind
}
