import '../browser-entry/jitless-mini'
import { openIndexedDb } from '../../progress/adapters/indexed-db'
import { memoryStorage } from '../../progress/adapters/memory'
import { broadcast, webLock } from '../../progress/adapters/tabs'
import { localWitness } from '../../progress/adapters/witness'
import type { Ports } from '../../progress/ports'
import { createProgressStore, type ProgressStore } from '../../progress/store'

export { warningOf } from './warnings'

const ID_BYTES = 16

/** `crypto.randomUUID` is only there at secure addresses. */
const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(ID_BYTES)), (byte) => byte.toString(16).padStart(2, '0')).join('')
const now = (): string => new Date().toISOString()

const portsOfMemory = (): Ports => ({
  storage: memoryStorage(),
  lock: { isShared: false, run: (act) => act() },
  channel: { post: () => undefined, listen: () => undefined },
  witness: { read: () => undefined, write: () => undefined },
  now,
  newId,
})

/** The store of this tab, read. Where IndexedDB cannot be had it lives in memory, and its state says so. */
export const openProgress = async (): Promise<ProgressStore> => {
  const opened = await openIndexedDb()
  const ports: Ports = opened.ok
    ? { storage: opened.value, lock: webLock(), channel: broadcast(), witness: localWitness, now, newId }
    : portsOfMemory()
  const store = createProgressStore(ports)
  await store.load()
  // A page that comes back from the browser's cache has heard nothing meanwhile.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) void store.load()
  })
  return store
}
