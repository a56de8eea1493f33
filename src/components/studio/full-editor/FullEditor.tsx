import '../../browser-entry/jitless'
import { useColorMode } from '@docusaurus/theme-common'
import useBaseUrl from '@docusaurus/useBaseUrl'
import { type ClipboardEvent, type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react'
import { LIMITS } from '../../../architecture/limits'
import type { EditorProps } from '../editor-props'
import { TEXTS } from '../texts'
import { useFindingKeys } from '../use-finding-keys'
import styles from './FullEditor.module.css'
import { openSession } from './session'
import { themeFor } from './theme'

/** Monaco, with completion from the schema and the design, marks from the grade and fixes in place. */
export function FullEditor({ state, dispatch }: EditorProps) {
  const host = useRef<HTMLDivElement>(null)
  const session = useRef<ReturnType<typeof openSession>>(undefined)
  const base = useBaseUrl('/')
  const { colorMode } = useColorMode()
  const findingKeys = useFindingKeys(state, dispatch)
  const byKey = useRef<number>(undefined)
  const start = useRef({ state, colorMode, base })

  useLayoutEffect(() => {
    if (!host.current) return
    const { state: first, colorMode: mode, base: path } = start.current
    const opened = openSession({
      host: host.current,
      state: first,
      theme: themeFor(mode),
      docsBase: new URL(path, window.location.origin).href,
      dispatch,
    })
    session.current = opened
    return () => {
      session.current = undefined
      opened.dispose()
    }
  }, [dispatch])
  useLayoutEffect(() => session.current?.show(state), [state])
  useEffect(() => session.current?.setTheme(themeFor(colorMode)), [colorMode])
  // A jump by key shows what is found there: whoever came from the list has read it already.
  const { jumps } = state
  useEffect(() => {
    if (byKey.current === jumps - 1) session.current?.showHover()
  }, [jumps])

  const onPaste = (event: ClipboardEvent) => {
    const length = state.text.length - (state.cursor.end - state.cursor.start) + event.clipboardData.getData('text/plain').length
    if (length <= LIMITS.browserTextLength) return
    event.preventDefault()
    event.stopPropagation()
    dispatch({ type: 'noticed', notice: { tone: 'trouble', text: TEXTS.pasteTooLarge(length) } })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    byKey.current = event.key === 'F8' ? state.jumps : undefined
    findingKeys(event)
  }
  return <div ref={host} className={styles.host} onPasteCapture={onPaste} onKeyDownCapture={onKeyDown} />
}
