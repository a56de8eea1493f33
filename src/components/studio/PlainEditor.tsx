import clsx from 'clsx'
import { type ClipboardEvent, type CSSProperties, type KeyboardEvent, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { LIMITS } from '../../architecture/limits'
import type { Span } from '../../architecture/text-change'
import type { LineStarts } from '../../architecture/text-position'
import { CodeLines } from './CodeLines'
import type { EditorProps } from './editor-props'
import { focusFinding } from './focus'
import { lineMarks } from './line-marks'
import { marksByLine } from './numbered-findings'
import styles from './PlainEditor.module.css'
import { lineStarts, positionAt } from './text-position'
import { TEXTS } from './texts'
import { useFindingKeys } from './use-finding-keys'
import { useHydrated } from './use-hydrated'
import { useTextWindow } from './use-text-window'

const LINE_HEIGHT = 22
const PADDING = 8
/** Of the mono font at 14 px, near enough to bring a column into view. */
const CHARACTER_WIDTH = 8.6
/** Lines longer than this are shown by the text field alone, without colours: painting them would cost more than it tells. */
const LONGEST_PAINTED = 2000
/** Keys that act on no text. */
const ELSEWHERE = /^(?:Tab|Escape|Shift|Control|Alt|Meta|CapsLock|F\d+)$/

/** Of a line, in columns: a character beyond Latin may be as wide as two. */
const columnsOf = (line: string): number => line.length + (line.match(/[^\0-\u024f]|\t/g)?.length ?? 0)

const longestLine = (text: string, starts: LineStarts): number => {
  let longest = 0
  for (let index = 0; index < starts.length; index++) {
    const start = starts[index]!
    const end = starts[index + 1] ?? text.length
    if (end - start > longest / 2) longest = Math.max(longest, columnsOf(text.slice(start, end)))
  }
  return longest
}

/** Where Ctrl+A, Ctrl+Home and Ctrl+End go (with Cmd on a Mac), and with Shift how far they select. */
const farSpan = (event: KeyboardEvent, { start, end }: Span, length: number): Span | undefined => {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return undefined
  const { key, shiftKey } = event
  if (key.toLowerCase() === 'a') return { start: 0, end: length }
  if (key === 'Home' || (event.metaKey && key === 'ArrowUp')) return { start: 0, end: shiftKey ? end : 0 }
  if (key === 'End' || (event.metaKey && key === 'ArrowDown')) return { start: shiftKey ? start : length, end: length }
  return undefined
}

interface Props extends EditorProps {
  /** The element that says which keys do what. */
  readonly keysId?: string
}

/** A text field with line numbers, colours and marks painted behind it. Tab leaves it, and it works on a phone. */
export function PlainEditor({ state, dispatch, keysId = 'studio-editor-keys' }: Props) {
  const field = useRef<HTMLTextAreaElement>(null)
  const scroller = useRef<HTMLDivElement>(null)
  /** Whether the field was pressed: then its caret is where the person wants it, wherever it was before. */
  const pointed = useRef(false)
  const [scroll, setScroll] = useState({ top: 0, left: 0 })
  const [height, setHeight] = useState(520)
  const { text, cursor } = state
  const starts = useMemo(() => lineStarts(text), [text])
  const columns = useMemo(() => longestLine(text, starts), [text, starts])
  const painted = columns <= LONGEST_PAINTED
  const { problems, graded } = state
  const marks = useMemo(() => lineMarks({ problems, graded }), [problems, graded])
  const numbers = useMemo(() => (problems || !graded ? new Map() : marksByLine(graded.findings)), [problems, graded])
  const here = positionAt(starts, cursor.start).line
  const findingKeys = useFindingKeys(state, dispatch)
  const isHydrated = useHydrated()
  const last = starts.length - 1
  const visible = {
    first: Math.min(last, Math.floor(scroll.top / LINE_HEIGHT)),
    last: Math.min(last, Math.ceil((scroll.top + height) / LINE_HEIGHT)),
  }
  const { isWhole, isHeld, firstLine, heldLines, value, withValue, selection, place } = useTextWindow(
    field,
    { text, starts, cursor },
    visible,
  )

  useEffect(() => {
    const element = scroller.current
    if (!element) return
    const watcher = new ResizeObserver(() => setHeight(element.clientHeight))
    watcher.observe(element)
    return () => watcher.disconnect()
  }, [])

  /** Whether a place is above or below the screen. A key scrolls there by itself, unless the page was scrolled in the same moment. */
  const isOut = (offset: number): boolean => {
    const top = (positionAt(starts, offset).line - 1) * LINE_HEIGHT
    const element = scroller.current
    return element !== null && (top + 2 * LINE_HEIGHT < element.scrollTop || top > element.scrollTop + element.clientHeight + LINE_HEIGHT)
  }
  /** Scrolls a place into view if it is not, and says so at once, so that the field can hold it. */
  const show = (offset: number) => {
    const element = scroller.current
    if (!element) return
    const { line, column } = positionAt(starts, offset)
    const top = (line - 1) * LINE_HEIGHT
    if (top < element.scrollTop || top > element.scrollTop + element.clientHeight - 2 * LINE_HEIGHT)
      element.scrollTop = top - element.clientHeight / 3
    const left = (column - 1) * CHARACTER_WIDTH
    if (left < element.scrollLeft || left > element.scrollLeft + element.clientWidth * 0.8)
      element.scrollLeft = left - element.clientWidth / 3
    setScroll({ top: element.scrollTop, left: element.scrollLeft })
  }

  // Typing moves the caret by itself; only what comes from outside (a fix, an undo, a link to a line, the other editor) has to place it.
  const placed = useRef({ jumps: 0, opened: 0 })
  // biome-ignore lint/correctness/useExhaustiveDependencies: the cursor of that jump, and none that comes later
  useLayoutEffect(() => {
    const { jumps, opened } = placed.current
    placed.current = { jumps: state.jumps, opened: state.opened }
    if (jumps === state.jumps && opened === state.opened) return
    place('backward')
    show(cursor.start)
    if (jumps !== state.jumps && state.editor === 'plain') field.current?.focus({ preventScroll: true })
  }, [state.jumps, state.opened])

  const goTo = (number: number) => {
    dispatch({ type: 'selected', number })
    focusFinding(number)
  }
  const refuse = (length: number) => dispatch({ type: 'noticed', notice: { tone: 'trouble', text: TEXTS.pasteTooLarge(length) } })
  const onPaste = (event: ClipboardEvent) => {
    const { start, end } = selection()
    const length = text.length - (end - start) + event.clipboardData.getData('text/plain').length
    if (length <= LIMITS.browserTextLength) return
    event.preventDefault()
    refuse(length)
  }
  /** Sees to it that a key acts on the whole text, of which the field may hold a part. */
  const reachFar = (event: KeyboardEvent) => {
    if (isWhole) return
    const span = farSpan(event, cursor, text.length)
    if (span) {
      event.preventDefault()
      const goesDown = span.end === text.length && span.start > 0
      flushSync(() => {
        dispatch({ type: 'moved', cursor: span })
        if (span.end - span.start < text.length) show(goesDown ? span.end : span.start)
      })
      place(goesDown ? 'forward' : 'backward')
    } else if (!isHeld && !ELSEWHERE.test(event.key)) {
      flushSync(() => show(cursor.start))
      place()
    }
  }
  const onSelect = () => {
    if (!isHeld && !pointed.current) return
    pointed.current = false
    dispatch({ type: 'moved', cursor: selection() })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    findingKeys(event)
    const key = event.key.toLowerCase()
    if (!(event.ctrlKey || event.metaKey) || event.altKey || (key !== 'z' && key !== 'y')) return reachFar(event)
    event.preventDefault()
    dispatch({ type: key === 'y' || event.shiftKey ? 'redone' : 'undone' })
  }
  const onChange = (typed: string) => {
    const next = withValue(typed)
    if (next.length > LIMITS.browserTextLength) return refuse(next.length)
    const at = selection()
    dispatch({ type: 'typed', text: next, cursor: at, at: performance.now() })
    if (isOut(at.start)) show(at.start)
  }
  const tall = (lines: number) => lines * LINE_HEIGHT + 2 * PADDING
  return (
    <div className={styles.editor} data-painted={painted} style={{ '--digits': String(starts.length).length } as CSSProperties}>
      <CodeLines
        text={text}
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
      <div
        ref={scroller}
        className={styles.scroller}
        onScroll={({ currentTarget }) => setScroll({ top: currentTarget.scrollTop, left: currentTarget.scrollLeft })}
      >
        <div className={styles.sheet} style={{ width: painted ? `calc(${columns}ch + 24px)` : '100%', height: tall(starts.length + 1) }}>
          <textarea
            ref={field}
            className={clsx(styles.field, isWhole && styles.whole)}
            style={{ top: firstLine * LINE_HEIGHT, height: tall(heldLines + 1) }}
            value={value}
            readOnly={!isHydrated}
            aria-label={isWhole ? TEXTS.editorLabel(state.file) : TEXTS.editorPart(state.file, firstLine + 1, starts.length)}
            aria-describedby={keysId}
            spellCheck={false}
            autoCapitalize="off"
            autoComplete="off"
            autoCorrect="off"
            wrap="off"
            onChange={(event) => onChange(event.target.value)}
            onSelect={onSelect}
            onFocus={() => place()}
            onPointerDown={() => (pointed.current = true)}
            onPaste={onPaste}
            onKeyDown={onKeyDown}
          />
        </div>
      </div>
    </div>
  )
}
