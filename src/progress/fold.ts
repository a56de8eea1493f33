import { byTime } from './by-time'
import { KEYS, keyIn, snapshotKey, snapshotNumber } from './keys'
import { sealPointer } from './marks'
import type { Ports, Stored } from './ports'
import { type Contents, type PlacedRecord, readStore } from './read-store'
import { sealRecord } from './record'

/** How many snapshots are kept. A record of the journal goes once all of them have what it says. */
const KEPT = 3

const removeAll = async ({ storage }: Ports, keys: readonly string[]): Promise<Stored<void>> => {
  for (const key of keys) {
    const removed = await storage.remove(key)
    if (!removed.ok) return removed
  }
  return { ok: true, value: undefined }
}

const idsOf = ({ entries }: PlacedRecord): ReadonlySet<string> => new Set(entries.map(({ id }) => id))

/** Records of the journal that each of the kept snapshots repeats. */
const repeated = ({ journal, snapshots }: Contents): readonly string[] => {
  const kept = snapshots.slice(-KEPT).map(idsOf)
  if (kept.length < KEPT) return []
  return journal.filter(({ entries }) => entries.every(({ id }) => kept.every((ids) => ids.has(id)))).map(({ key }) => key)
}

/**
 * Writes a snapshot of everything, then the pointer to it, then removes what is kept often enough. Whoever calls holds the lock that all tabs share.
 *
 * Load-bearing, do not simplify: it works on what the storage says now, not on what a tab remembers; nothing is removed before the storage has
 * given back what replaces it; what cannot be read is never removed. Wherever it is cut off, the entries are those from before.
 */
export const fold = async (ports: Ports): Promise<Stored<void>> => {
  const { storage, newId } = ports
  const before = await readStore(storage)
  if (!before.ok) return before
  const { entries, pointer, lastSnapshot, newer } = before.value
  if (newer !== undefined) return { ok: true, value: undefined }
  const number = lastSnapshot + 1
  const written = await storage.set(snapshotKey(number), sealRecord([...entries.values()].sort(byTime)))
  if (!written.ok) return written
  if (pointer.kind === 'damaged') {
    const aside = await storage.set(keyIn('quarantine', `pointer-${newId()}`), pointer.raw)
    if (!aside.ok) return aside
  }
  const pointed = await storage.set(KEYS.pointer, sealPointer({ snapshot: number, count: entries.size }))
  if (!pointed.ok) return pointed

  const after = await readStore(storage)
  if (!after.ok) return after
  const kept = after.value.snapshots
  if (kept.at(-1) === undefined || snapshotNumber(kept.at(-1)!.key) !== number) return { ok: true, value: undefined }
  return removeAll(ports, [...repeated(after.value), ...kept.slice(0, -KEPT).map(({ key }) => key)])
}

/** How many entries the newest snapshot does not have. */
export const unfolded = ({ entries, snapshots }: Contents): number => {
  const last = snapshots.at(-1)
  return last === undefined ? entries.size : entries.size - idsOf(last).size
}
