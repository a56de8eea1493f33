import localforage from 'localforage'
import type { StorageFailure, StoragePort, Stored } from '../ports'

const OPEN_TIMEOUT_MS = 5_000

const failureOf = (error: unknown): StorageFailure => {
  const { name, message } = (error ?? {}) as Partial<Error>
  const isQuota = name === 'QuotaExceededError' || /quota/i.test(message ?? '')
  return { code: isQuota ? 'quota' : 'failed', detail: `${name ?? 'Error'}: ${message || String(error)}` }
}

const attempt = async <T>(act: () => Promise<T>): Promise<Stored<T>> => {
  try {
    return { ok: true, value: await act() }
  } catch (error) {
    return { ok: false, failure: failureOf(error) }
  }
}

const settled = (ready: Promise<void>): Promise<void> =>
  new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`The database did not open within ${OPEN_TIMEOUT_MS / 1000} s.`)), OPEN_TIMEOUT_MS)
    ready.then(resolve, reject).finally(() => clearTimeout(late))
  })

/**
 * IndexedDB by localforage, pinned to that driver: left to choose, localforage falls back to another one in silence, and what was kept looks lost.
 * Fails where IndexedDB cannot be had. A write answers when its transaction is complete.
 */
export const openIndexedDb = (name = 'blast-radius'): Promise<Stored<StoragePort>> =>
  attempt(async () => {
    const store = localforage.createInstance({ driver: localforage.INDEXEDDB, name, storeName: 'progress' })
    await settled(store.ready())
    return {
      kind: 'indexed-db',
      get: (key) => attempt(() => store.getItem(key)),
      set: (key, value) =>
        attempt(async () => {
          await store.setItem(key, value)
        }),
      keys: () => attempt(async () => (await store.keys()).filter((key) => typeof key === 'string')),
      remove: (key) => attempt(() => store.removeItem(key)),
    } satisfies StoragePort
  })
