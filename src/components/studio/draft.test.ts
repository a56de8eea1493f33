import { describe, expect, it } from 'vitest'
import { type DraftStore, readDraft, readEditor, writeDraft, writeEditor } from './draft'

const KEY = 'blast-radius/1/somewhere'

/** A store that holds up to `limit` characters and throws beyond, as browsers do. */
function createStore(limit = Number.POSITIVE_INFINITY): DraftStore & { readonly values: Map<string, string> } {
  const values = new Map<string, string>()
  return {
    values,
    getItem: (key) => values.get(key) ?? null,
    removeItem: (key) => void values.delete(key),
    setItem: (key, value) => {
      if (value.length > limit) throw new DOMException('full', 'QuotaExceededError')
      values.set(key, value)
    },
  }
}

describe('the draft', () => {
  it('comes back as it was kept', () => {
    const store = createStore()
    const draft = { text: '{ }', file: 'a.json', origin: '{}' }
    expect(writeDraft(store, KEY, draft)).toBe(true)
    expect(readDraft(store, KEY)).toEqual(draft)
  })
  it('lets the opened text go where both do not fit', () => {
    const store = createStore(80)
    expect(writeDraft(store, KEY, { text: 'mine', file: 'a.json', origin: 'x'.repeat(100) })).toBe(true)
    expect(readDraft(store, KEY)).toEqual({ text: 'mine', file: 'a.json' })
  })
  it('says when nothing fits, and keeps what was there', () => {
    const store = createStore(80)
    writeDraft(store, KEY, { text: 'first', file: 'a.json' })
    expect(writeDraft(store, KEY, { text: 'x'.repeat(100), file: 'a.json' })).toBe(false)
    expect(readDraft(store, KEY)?.text).toBe('first')
    expect(writeDraft(undefined, KEY, { text: 'x', file: 'a.json' })).toBe(false)
  })
  it.each(['', 'not JSON', 'null', '[]', '{"text":1,"file":"a"}', '{"file":"a"}'])('counts %j as no draft', (value) => {
    const store = createStore()
    store.values.set('blast-radius/1/playground', value)
    expect(readDraft(store, KEY)).toBeUndefined()
  })
  it('reads nothing where the browser refuses its storage', () => {
    const refused = () => {
      throw new DOMException('refused', 'SecurityError')
    }
    const store: DraftStore = { getItem: refused, setItem: refused, removeItem: refused }
    expect(readDraft(store, KEY)).toBeUndefined()
    expect(readEditor(store)).toBe('plain')
    expect(() => writeEditor(store, 'full')).not.toThrow()
  })
  it('remembers the editor of this visit', () => {
    const store = createStore()
    expect(readEditor(store)).toBe('plain')
    writeEditor(store, 'full')
    expect(readEditor(store)).toBe('full')
  })
})
