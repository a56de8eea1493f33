import { type Dispatch, useEffect, useMemo, useRef } from 'react'
import { createDraftWriter, readDraft, readEditor, tabStore, writeEditor } from './draft'
import type { StudioAction, StudioState } from './studio-state'
import { TEXTS } from './texts'

const REST_MS = 300

/**
 * Brings the draft that this tab keeps under a key back after a reload and keeps it while the person edits.
 * While the text is as a link, an example or the page itself gave it, the draft that is there stays as it is.
 */
export function useDraft(key: string, state: StudioState, dispatch: Dispatch<StudioAction>): void {
  const { text, file, origin, untouched, editor } = state
  const warned = useRef(false)
  const write = useMemo(() => createDraftWriter(tabStore(), key), [key])
  const unsaved = useRef<() => void>(undefined)
  useEffect(() => {
    const draft = readDraft(tabStore(), key)
    if (draft) dispatch({ type: 'restored', ...draft })
    if (readEditor(tabStore()) === 'full') dispatch({ type: 'switched', editor: 'full', quietly: true })
  }, [key, dispatch])
  useEffect(() => {
    if (untouched) return
    const save = () => {
      unsaved.current = undefined
      if (write({ text, file, origin }) || warned.current) return
      warned.current = true
      dispatch({ type: 'noticed', notice: { tone: 'trouble', text: TEXTS.draftNotKept, offer: 'download' } })
    }
    unsaved.current = save
    const rest = window.setTimeout(save, REST_MS)
    window.addEventListener('pagehide', save)
    return () => {
      window.clearTimeout(rest)
      window.removeEventListener('pagehide', save)
    }
  }, [write, text, file, origin, untouched, dispatch])
  // Going to another page of the site is no `pagehide`.
  useEffect(() => () => unsaved.current?.(), [])
  const chosen = useRef(false)
  useEffect(() => {
    if (chosen.current) writeEditor(tabStore(), editor)
    chosen.current = true
  }, [editor])
}
