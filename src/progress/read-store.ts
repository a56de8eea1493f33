import type { Entry } from './entry'
import { folderOf, isOurs, KEYS, snapshotNumber } from './keys'
import { type Format, type Mark, type Pointer, readFormat, readPointer } from './marks'
import { CURRENT_VERSION } from './migrations'
import type { StoragePort, Stored } from './ports'
import { openRecord } from './record'

/** Something that stands in the store and cannot be read. It stays where it is. */
export interface Damaged {
  readonly key: string
  readonly raw: unknown
}

/** A whole record and where it stands. */
export interface PlacedRecord {
  readonly key: string
  readonly entries: readonly Entry[]
}

/** A copy of everything from before an import, as the text of an export. */
export interface Backup {
  readonly key: string
  readonly text: string
}

/** Everything a store holds, as this version understands it. */
export interface Contents {
  readonly format: Mark<Format>
  readonly pointer: Mark<Pointer>
  readonly entries: ReadonlyMap<string, Entry>
  readonly journal: readonly PlacedRecord[]
  /** From the oldest to the newest. */
  readonly snapshots: readonly PlacedRecord[]
  readonly backups: readonly Backup[]
  readonly damaged: readonly Damaged[]
  /** The highest version that wrote anything here, if it is higher than this one. */
  readonly newer?: number
  /** The highest number under which a snapshot stands, readable or not. */
  readonly lastSnapshot: number
}

/** Puts entries together. Of two with one id the first stays. */
export const union = (...sets: readonly Iterable<Entry>[]): ReadonlyMap<string, Entry> => {
  const all = new Map<string, Entry>()
  for (const set of sets) for (const entry of set) if (!all.has(entry.id)) all.set(entry.id, entry)
  return all
}

const NONE = { kind: 'none' } as const

const understand = (values: readonly (readonly [key: string, raw: unknown])[]): Contents => {
  let format: Mark<Format> = NONE
  let pointer: Mark<Pointer> = NONE
  let newer = 0
  let lastSnapshot = 0
  const journal: PlacedRecord[] = []
  const snapshots: PlacedRecord[] = []
  const backups: Backup[] = []
  const damaged: Damaged[] = []
  const salvaged: Entry[] = []
  const readRecord = (key: string, raw: unknown, into: PlacedRecord[]) => {
    const opened = openRecord(raw)
    if (opened.kind === 'newer') newer = Math.max(newer, opened.version)
    else if (opened.kind === 'whole') into.push({ key, entries: opened.entries })
    else {
      damaged.push({ key, raw })
      salvaged.push(...opened.entries)
    }
  }
  for (const [key, raw] of values) {
    // Another tab removed it between the list of keys and the look.
    if (raw === undefined || raw === null) continue
    if (key === KEYS.format) {
      format = readFormat(raw)
      if (format.kind === 'damaged') damaged.push({ key, raw })
      else if (format.kind === 'read') newer = Math.max(newer, format.value.version)
    } else if (key === KEYS.pointer) {
      pointer = readPointer(raw)
      if (pointer.kind === 'damaged') damaged.push({ key, raw })
    } else {
      const folder = folderOf(key)
      if (folder === 'journal') readRecord(key, raw, journal)
      if (folder === 'quarantine') damaged.push({ key, raw })
      if (folder === 'backup' && typeof raw === 'string') backups.push({ key, text: raw })
      if (folder === 'snapshot') {
        lastSnapshot = Math.max(lastSnapshot, snapshotNumber(key))
        readRecord(key, raw, snapshots)
      }
    }
  }
  return {
    format,
    pointer,
    entries: union(...snapshots.map(({ entries }) => entries), ...journal.map(({ entries }) => entries), salvaged),
    journal,
    snapshots: snapshots.sort((a, b) => snapshotNumber(a.key) - snapshotNumber(b.key)),
    backups,
    damaged,
    lastSnapshot: Math.max(lastSnapshot, pointer.kind === 'read' ? pointer.value.snapshot : 0),
    ...(newer > CURRENT_VERSION && { newer }),
  }
}

/** Reads everything that is ours. One value that cannot be fetched means that nothing was read; one that makes no sense does not. */
export const readStore = async (storage: StoragePort): Promise<Stored<Contents>> => {
  const keys = await storage.keys()
  if (!keys.ok) return keys
  const ours = keys.value.filter(isOurs).sort()
  const read = await Promise.all(ours.map(async (key) => [key, await storage.get(key)] as const))
  const values: (readonly [string, unknown])[] = []
  for (const [key, result] of read) {
    if (!result.ok) return result
    values.push([key, result.value])
  }
  return { ok: true, value: understand(values) }
}
