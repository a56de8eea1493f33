import { changeBetween, type Span } from '../../architecture/text-change'

/** A text as it was, with the selection to go back to. */
export interface Entry {
  readonly text: string
  readonly cursor: Span
}

/** What undo and redo know. `typing` is open while further keystrokes still belong to the last entry of `past`. */
export interface History {
  readonly past: readonly Entry[]
  readonly future: readonly Entry[]
  readonly typing: { readonly at: number; readonly end: number } | undefined
}

/** Keystrokes closer together than this, at one place, are undone in one step. */
const PAUSE_MS = 800
const MOST_ENTRIES = 300
/** UTF-16 units of text kept in all; a file of 4 MiB still has four steps. */
const MOST_TEXT = 16 * 1024 * 1024

export const EMPTY_HISTORY: History = { past: [], future: [], typing: undefined }

function capped(past: readonly Entry[]): readonly Entry[] {
  let total = 0
  let keep = 0
  while (keep < past.length && keep < MOST_ENTRIES) {
    total += past[past.length - 1 - keep]?.text.length ?? 0
    if (total > MOST_TEXT && keep > 0) break
    keep++
  }
  return keep === past.length ? past : past.slice(past.length - keep)
}

/** Keeps `current` before one deliberate act, such as a fix, an import or a reset. */
export function remember(history: History, current: Entry): History {
  return { past: capped([...history.past, current]), future: [], typing: undefined }
}

/** Keeps `current` before a keystroke, unless the keystroke continues the last one: same place, no pause, no new line. `at` is in milliseconds. */
export function rememberTyping(history: History, current: Entry, next: string, at: number): History {
  const { span, insert } = changeBetween(current.text, next)
  const small = insert.length <= 1 && span.end - span.start <= 1 && insert !== '\n'
  const typing = small ? { at, end: span.start + insert.length } : undefined
  const { typing: last } = history
  const continues =
    small &&
    last !== undefined &&
    at - last.at < PAUSE_MS &&
    (span.start === last.end || span.end === last.end || span.end === last.end + 1)
  if (continues && history.future.length === 0) return { ...history, typing }
  return { past: capped([...history.past, current]), future: [], typing }
}

/** Steps back, or undefined where there is nothing to go back to. */
export function stepBack(history: History, current: Entry): { readonly history: History; readonly entry: Entry } | undefined {
  const entry = history.past.at(-1)
  if (!entry) return undefined
  return { entry, history: { past: history.past.slice(0, -1), future: [...history.future, current], typing: undefined } }
}

/** Steps forward again, or undefined where nothing was undone. */
export function stepForward(history: History, current: Entry): { readonly history: History; readonly entry: Entry } | undefined {
  const entry = history.future.at(-1)
  if (!entry) return undefined
  return { entry, history: { past: [...history.past, current], future: history.future.slice(0, -1), typing: undefined } }
}
