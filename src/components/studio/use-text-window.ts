import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import type { Span } from '../../architecture/text-change'
import type { LineStarts } from '../../architecture/text-position'
import { positionAt } from './text-position'
import { fitWindow, holds, type LineRange, WHOLE } from './text-window'

interface Text {
  readonly text: string
  readonly starts: LineStarts
  /** Where the caret or the selection is, in the whole text. */
  readonly cursor: Span
}

/**
 * Keeps a text field to the part of a long text that is near the screen, and its selection at the same place of the whole text. While the caret is
 * far off the screen the field does not have it (`isHeld`), and what the field says of its selection means nothing.
 */
export function useTextWindow(field: RefObject<HTMLTextAreaElement | null>, { text, starts, cursor }: Text, visible: LineRange) {
  const [kept, setKept] = useState(WHOLE)
  const { length } = text
  const window = fitWindow(kept, { starts, length, visible, selection: cursor })
  const carried = useRef<Span>(undefined)
  if (window !== kept) {
    // A key may have moved the caret since it was last told of: what the field says is newer, as long as it has the caret at all.
    const element = field.current
    if (element && document.activeElement === element && holds(kept, length, cursor))
      carried.current = { start: element.selectionStart + kept.start, end: element.selectionEnd + kept.start }
    setKept(window)
  }
  const isHeld = holds(window, length, cursor)
  const direction = useRef<HTMLTextAreaElement['selectionDirection']>('none')

  const latest = useRef({ window, cursor, length })
  latest.current = { window, cursor, length }
  /** Puts the selection of the field where the state has it. */
  const place = (span = latest.current.cursor) => {
    const { window: held, length: units } = latest.current
    if (holds(held, units, span)) field.current?.setSelectionRange(span.start - held.start, span.end - held.start, direction.current)
  }
  // Another window is another text for the browser, and the selection is gone. A field without the focus gets it with the focus.
  // biome-ignore lint/correctness/useExhaustiveDependencies: typing changes the cursor and not the window
  useLayoutEffect(() => {
    if (field.current && document.activeElement === field.current) place(carried.current)
    carried.current = undefined
  }, [window])

  const isWhole = window.start === 0 && window.rest === 0
  const value = text.slice(window.start, length - window.rest)
  return {
    isWhole,
    isHeld,
    /** The line of the whole text, from 0, with which the field begins. */
    firstLine: positionAt(starts, window.start).line - 1,
    heldLines: isWhole ? starts.length : value.split('\n').length,
    value,
    /** The whole text with another value in the field. */
    withValue: (value: string): string => text.slice(0, window.start) + value + text.slice(length - window.rest),
    /** What the field has selected, in the whole text. */
    selection: (): Span => {
      const element = field.current
      if (!element) return cursor
      direction.current = element.selectionDirection
      return { start: element.selectionStart + window.start, end: element.selectionEnd + window.start }
    },
    place: (towards?: 'forward' | 'backward') => {
      direction.current = towards ?? direction.current
      place()
    },
  }
}
