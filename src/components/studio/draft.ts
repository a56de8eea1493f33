import { isObject } from '../../architecture/json-object'
import { changeBetween, changed, type TextChange } from '../../architecture/text-change'

/** The draft of one tab. It survives a reload and nothing else. */
export interface Draft {
  readonly text: string
  readonly file: string
  /** What was opened: a reset goes back to it. Left out where it would not fit. */
  readonly origin?: string
}

/** The part of sessionStorage that is used; reading or writing it may throw. */
export type DraftStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

const EDITOR_KEY = 'blast-radius/1/playground-editor'
/** Longer texts, in UTF-16 units, are kept as a base and a change. */
const LONG = 64 * 1024

function attempt<T>(act: () => T): T | undefined {
  try {
    return act()
  } catch {
    return undefined
  }
}

const baseKey = (key: string): string => `${key}/base`

/** The text that a change makes of the base, or undefined where it is none, or none of this base. */
function textOf(change: unknown, base: string): string | undefined {
  if (!isObject(change) || !isObject(change.span) || typeof change.insert !== 'string') return undefined
  const { start, end } = change.span
  const fits = Number.isInteger(start) && Number.isInteger(end) && 0 <= Number(start) && Number(start) <= Number(end)
  return fits && Number(end) <= base.length ? changed(base, change as unknown as TextChange) : undefined
}

/** Reads the draft that is kept under a key. Anything that is not one, from another version or another hand, counts as none. */
export function readDraft(store: DraftStore | undefined, key: string): Draft | undefined {
  const value = attempt((): unknown => JSON.parse(store?.getItem(key) ?? 'null'))
  if (!isObject(value) || typeof value.file !== 'string') return undefined
  const { file } = value
  const base = 'change' in value ? (attempt(() => store?.getItem(baseKey(key))) ?? undefined) : undefined
  const text = base === undefined ? value.text : textOf(value.change, base)
  const origin = base === undefined ? value.origin : textOf(value.originChange, base)
  if (typeof text !== 'string') return undefined
  return { text, file, ...(typeof origin === 'string' && { origin }) }
}

/**
 * Writes drafts under a key, and returns whether they are kept: without the origin where both do not fit. A long text is written whole once, and then
 * only what is different from that: a browser takes 50 ms for 2 MB, and the page would stand still after each pause in the typing.
 */
export function createDraftWriter(store: DraftStore | undefined, key: string): (draft: Draft) => boolean {
  let base: string | undefined
  const put = (at: string, value: string): boolean =>
    attempt(() => {
      store?.setItem(at, value)
      return store !== undefined
    }) ?? false
  const putWhole = ({ text, file, origin }: Draft): boolean =>
    put(key, JSON.stringify({ text, file, origin })) || put(key, JSON.stringify({ text, file }))
  const putChange = ({ text, file, origin }: Draft, on: string): boolean => {
    const change = changeBetween(on, text)
    if (change.insert.length > LONG) return false
    const originChange = origin === undefined ? undefined : changeBetween(on, origin)
    const fits = originChange !== undefined && originChange.insert.length <= LONG
    return put(key, JSON.stringify({ file, change, ...(fits && { originChange }) }))
  }
  /** A draft that belongs to another base must not be found with this one, should the tab end in between. */
  const putBase = (text: string): boolean => {
    const before = attempt(() => store?.getItem(key)) ?? undefined
    attempt(() => store?.removeItem(key))
    if (put(baseKey(key), text)) return true
    if (before !== undefined) put(key, before)
    return false
  }
  return (draft) => {
    if (draft.text.length <= LONG) return putWhole(draft)
    if (base !== undefined && putChange(draft, base)) return true
    if (!putBase(draft.text)) return false
    base = draft.text
    return putChange(draft, base)
  }
}

/** The editor chosen in this visit. */
export const readEditor = (store: DraftStore | undefined): 'plain' | 'full' =>
  attempt(() => store?.getItem(EDITOR_KEY)) === 'full' ? 'full' : 'plain'
export const writeEditor = (store: DraftStore | undefined, editor: 'plain' | 'full'): void =>
  void attempt(() => store?.setItem(EDITOR_KEY, editor))

/** The tab's own storage, or undefined where the browser refuses it. */
export const tabStore = (): DraftStore | undefined => attempt(() => window.sessionStorage)
