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

function attempt<T>(act: () => T): T | undefined {
  try {
    return act()
  } catch {
    return undefined
  }
}

/** Reads the draft that is kept under a key. Anything that is not one, from another version or another hand, counts as none. */
export function readDraft(store: DraftStore | undefined, key: string): Draft | undefined {
  const value: unknown = attempt(() => JSON.parse(store?.getItem(key) ?? 'null'))
  if (typeof value !== 'object' || value === null) return undefined
  const { text, file, origin } = value as Record<string, unknown>
  if (typeof text !== 'string' || typeof file !== 'string') return undefined
  return { text, file, ...(typeof origin === 'string' && { origin }) }
}

/** Writes the draft, without the origin where both do not fit. Returns whether it is kept. */
export function writeDraft(store: DraftStore | undefined, key: string, draft: Draft): boolean {
  if (store === undefined) return false
  const write = (value: Draft) =>
    attempt(() => {
      store.setItem(key, JSON.stringify(value))
      return true
    }) ?? false
  return write(draft) || write({ text: draft.text, file: draft.file })
}

/** The editor chosen in this visit. */
export const readEditor = (store: DraftStore | undefined): 'plain' | 'full' =>
  attempt(() => store?.getItem(EDITOR_KEY)) === 'full' ? 'full' : 'plain'
export const writeEditor = (store: DraftStore | undefined, editor: 'plain' | 'full'): void =>
  void attempt(() => store?.setItem(EDITOR_KEY, editor))

/** The tab's own storage, or undefined where the browser refuses it. */
export const tabStore = (): DraftStore | undefined => attempt(() => window.sessionStorage)
