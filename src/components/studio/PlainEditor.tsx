import { type ClipboardEvent, type KeyboardEvent, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { LIMITS } from '../../architecture/limits'
import { CodeLines } from './CodeLines'
import type { EditorProps } from './editor-props'
import { focusFinding } from './focus'
import { lineMarks } from './line-marks'
import { marksByLine } from './numbered-findings'
import styles from './PlainEditor.module.css'
import { lineStarts, positionAt } from './text-position'
import { TEXTS } from './texts'
import { useFindingKeys } from './use-finding-keys'

const LINE_HEIGHT = 22
/** Of the mono font at 14 px, near enough to bring a column into view. */
const CHARACTER_WIDTH = 8.6
/** Lines longer than this are shown by the text field alone, without colours: painting them would cost more than it tells. */
const LONGEST_PAINTED = 2000

const longestLine = (starts: readonly number[], length: number): number =>
  starts.reduce((longest, start, index) => Math.max(longest, (starts[index + 1] ?? length) - start), 0)

interface Props extends EditorProps {
  /** The element that says which keys do what. */
  readonly keysId?: string
}

/** A text field with line numbers, colours and marks painted behind it. Tab leaves it, and it works on a phone. */
export function PlainEditor({ state, dispatch, keysId = 'studio-editor-keys' }: Props) {
  const field = useRef<HTMLTextAreaElement>(null)
  const [scroll, setScroll] = useState({ top: 0, left: 0 })
  const [height, setHeight] = useState(520)
  const starts = useMemo(() => lineStarts(state.text), [state.text])
  const painted = useMemo(() => longestLine(starts, state.text.length) <= LONGEST_PAINTED, [starts, state.text.length])
  const { problems, graded } = state
  const marks = useMemo(() => lineMarks({ problems, graded }), [problems, graded])
  const numbers = useMemo(() => (problems || !graded ? new Map() : marksByLine(graded.findings)), [problems, graded])
  const here = positionAt(starts, state.cursor.start).line
  const findingKeys = useFindingKeys(state, dispatch)

  useEffect(() => {
    const element = field.current
    if (!element) return
    const watcher = new ResizeObserver(() => setHeight(element.clientHeight))
    watcher.observe(element)
    return () => watcher.disconnect()
  }, [])

  // Typing moves the caret by itself; only what comes from outside (a fix, an undo, a link to a line, the other editor) has to place it.
  const placed = useRef({ jumps: 0, opened: 0 })
  useLayoutEffect(() => {
    const element = field.current
    const { jumps, opened } = placed.current
    placed.current = { jumps: state.jumps, opened: state.opened }
    if (!element || (jumps === state.jumps && opened === state.opened)) return
    element.setSelectionRange(state.cursor.start, state.cursor.end, 'backward')
    const { line, column } = positionAt(starts, state.cursor.start)
    const top = (line - 1) * LINE_HEIGHT
    if (top < element.scrollTop || top > element.scrollTop + element.clientHeight - 2 * LINE_HEIGHT)
      element.scrollTop = top - element.clientHeight / 3
    const left = (column - 1) * CHARACTER_WIDTH
    if (left < element.scrollLeft || left > element.scrollLeft + element.clientWidth * 0.8)
      element.scrollLeft = left - element.clientWidth / 3
    if (jumps !== state.jumps && state.editor === 'plain') element.focus()
  }, [state.jumps, state.opened, state.cursor, state.editor, starts])

  const goTo = (number: number) => {
    dispatch({ type: 'selected', number })
    focusFinding(number)
  }
  const selection = () => ({ start: field.current?.selectionStart ?? 0, end: field.current?.selectionEnd ?? 0 })
  const refuse = (length: number) => dispatch({ type: 'noticed', notice: { tone: 'trouble', text: TEXTS.pasteTooLarge(length) } })
  const onPaste = (event: ClipboardEvent) => {
    const { start, end } = selection()
    const length = state.text.length - (end - start) + event.clipboardData.getData('text/plain').length
    if (length <= LIMITS.browserTextLength) return
    event.preventDefault()
    refuse(length)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    findingKeys(event)
    const key = event.key.toLowerCase()
    if (!(event.ctrlKey || event.metaKey) || event.altKey || (key !== 'z' && key !== 'y')) return
    event.preventDefault()
    dispatch({ type: key === 'y' || event.shiftKey ? 'redone' : 'undone' })
  }
  const onChange = (text: string) => {
    if (text.length > LIMITS.browserTextLength) return refuse(text.length)
    dispatch({ type: 'typed', text, cursor: selection(), at: performance.now() })
  }
  return (
    <div className={styles.editor} data-painted={painted} style={{ '--digits': String(starts.length).length } as React.CSSProperties}>
      <CodeLines
        text={state.text}
        starts={starts}
        marks={marks}
        numbers={numbers}
        here={here}
        painted={painted}
        lineHeight={LINE_HEIGHT}
        scrollTop={scroll.top}
        scrollLeft={scroll.left}
        height={height}
        onMark={goTo}
      />
      <textarea
        ref={field}
        className={styles.field}
        value={state.text}
        aria-label={TEXTS.editorLabel(state.file)}
        aria-describedby={keysId}
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        autoCorrect="off"
        wrap="off"
        onChange={(event) => onChange(event.target.value)}
        onSelect={() => dispatch({ type: 'moved', cursor: selection() })}
        onPaste={onPaste}
        onKeyDown={onKeyDown}
        onScroll={({ currentTarget }) => setScroll({ top: currentTarget.scrollTop, left: currentTarget.scrollLeft })}
      />
    </div>
  )
}
