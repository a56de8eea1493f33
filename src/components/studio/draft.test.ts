import { describe, expect, it } from 'vitest'
import { createDraftWriter, type Draft, type DraftStore, readDraft, readEditor, writeEditor } from './draft'

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

const writeDraft = (store: DraftStore | undefined, key: string, draft: Draft): boolean => createDraftWriter(store, key)(draft)

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
    store.values.set(KEY, value)
    expect(readDraft(store, KEY)).toBeUndefined()
  })
  const line = (n: number) => `line ${n}\n`
  const long = Array.from({ length: 20_000 }, (_, n) => line(n)).join('')
  it('keeps a long text once, and after that what is different', () => {
    const store = createStore()
    const write = createDraftWriter(store, KEY)
    const drafts = [long, `${line(7)}${long}`, long.replace(line(500), 'mine'), long.slice(0, -5)].map((text) => ({
      text,
      file: 'a.json',
      origin: long,
    }))
    for (const draft of drafts) {
      expect(write(draft)).toBe(true)
      expect(readDraft(store, KEY)).toEqual(draft)
      expect(store.values.get(KEY)!.length).toBeLessThan(300)
    }
    const started = { text: long, file: 'a.json', origin: '{}' }
    expect(write(started)).toBe(true)
    expect(readDraft(store, KEY)).toEqual(started)
    expect(write({ text: 'short', file: 'a.json' })).toBe(true)
    expect(readDraft(store, KEY)).toEqual({ text: 'short', file: 'a.json' })
  })
  it('keeps another long text whole, and one that is changed at both ends', () => {
    const store = createStore()
    const write = createDraftWriter(store, KEY)
    for (const text of [long, `first\n${long}last\n`, long.toUpperCase(), `${long.toUpperCase()}x`]) {
      expect(write({ text, file: 'a.json', origin: long })).toBe(true)
      expect(readDraft(store, KEY)?.text).toBe(text)
      expect(createDraftWriter(store, KEY)({ text, file: 'b.json' })).toBe(true)
      expect(readDraft(store, KEY)).toEqual({ text, file: 'b.json' })
    }
  })
  it('says when a long text does not fit, and keeps what was there', () => {
    const store = createStore(long.length)
    const write = createDraftWriter(store, KEY)
    expect(write({ text: long, file: 'a.json' })).toBe(true)
    expect(write({ text: `a\n${long}z\n`, file: 'a.json' })).toBe(false)
    expect(readDraft(store, KEY)?.text).toBe(long)
    expect(write({ text: `${long.slice(2)}z`, file: 'a.json' })).toBe(true)
  })
  it.each([
    '{"file":"a","change":{"span":{"start":0,"end":99},"insert":""}}',
    '{"file":"a","change":{"span":{"start":3,"end":2},"insert":""}}',
    '{"file":"a","change":{"span":{"start":0.5,"end":2},"insert":""}}',
    '{"file":"a","change":{"span":null,"insert":""}}',
    '{"file":"a","change":{"span":{"start":0,"end":0}}}',
    '{"file":"a","change":7}',
  ])('counts %j as no draft on a base of five characters', (value) => {
    const store = createStore()
    store.values.set(`${KEY}/base`, 'short')
    store.values.set(KEY, value)
    expect(readDraft(store, KEY)).toBeUndefined()
    store.values.set(KEY, '{"file":"a","change":{"span":{"start":0,"end":5},"insert":"x"}}')
    expect(readDraft(store, KEY)).toEqual({ text: 'x', file: 'a' })
    store.values.delete(`${KEY}/base`)
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
