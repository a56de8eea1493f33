import 'fake-indexeddb/auto'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { openIndexedDb } from './indexed-db'
import { broadcast, webLock } from './tabs'
import { localWitness } from './witness'

const opened = async (name: string) => {
  const result = await openIndexedDb(name)
  if (!result.ok) throw new Error(result.failure.detail)
  return result.value
}

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe('IndexedDB', () => {
  it('keeps values of any kind, and gives them to whoever opens it next', async () => {
    const storage = await opened('keeps')
    expect(storage.kind).toBe('indexed-db')
    expect(await storage.set('a', 'text')).toEqual({ ok: true, value: undefined })
    await storage.set('b', { any: [1] })
    const next = await opened('keeps')
    expect(await next.keys()).toEqual({ ok: true, value: ['a', 'b'] })
    expect(await next.get('b')).toEqual({ ok: true, value: { any: [1] } })
    await next.remove('a')
    expect(await storage.get('a')).toEqual({ ok: true, value: null })
  })

  it.each([
    ['QuotaExceededError', 'quota'],
    ['InvalidStateError', 'failed'],
  ])('makes a value of a %s', async (name, code) => {
    const storage = await opened('fails')
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no', name)
    })
    expect(await storage.set('a', 'text')).toEqual({ ok: false, failure: { code, detail: `${name}: no` } })
  })
})

describe('the witness', () => {
  const withStorage = (storage: unknown) => vi.stubGlobal('window', { localStorage: storage })

  it('remembers', () => {
    const values = new Map<string, string>()
    withStorage({ getItem: (key: string) => values.get(key) ?? null, setItem: (key: string, value: string) => values.set(key, value) })
    expect(localWitness.read()).toBeUndefined()
    localWitness.write({ epoch: 'e', count: 3 })
    expect(localWitness.read()).toEqual({ epoch: 'e', count: 3 })
    expect([...values.keys()]).toEqual(['blast-radius/1/progress'])
  })

  it.each(['', 'x', 'null', '[]', '{"epoch":1,"count":1}', '{"epoch":"e","count":-1}', '{"epoch":"e","count":"9"}'])(
    'does not mind %j',
    (text) => {
      withStorage({ getItem: () => text })
      expect(localWitness.read()).toBeUndefined()
    },
  )

  it('is silent where the browser refuses', () => {
    withStorage(undefined)
    expect(localWitness.read()).toBeUndefined()
    expect(() => localWitness.write({ epoch: 'e', count: 1 })).not.toThrow()
  })
})

describe('tabs', () => {
  it('are not held back where there are no Web Locks, and it says so', async () => {
    vi.stubGlobal('navigator', {})
    const lock = webLock()
    expect(lock.isShared).toBe(false)
    expect(await lock.run(async () => 7)).toBe(7)
  })

  it('hear of each other, and work without that', async () => {
    const heard = new Promise((resolve) => broadcast('here').listen(resolve))
    broadcast('here').post({ a: 1 })
    expect(await heard).toEqual({ a: 1 })
    vi.stubGlobal('BroadcastChannel', undefined)
    expect(() => broadcast('here').post({ a: 1 })).not.toThrow()
  })
})
