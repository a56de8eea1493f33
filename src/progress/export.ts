import { byTime } from './by-time'
import { checksum } from './checksum'
import { ENTRY_KINDS, type Entry, type EntryKind } from './entry'
import { CURRENT_VERSION } from './migrations'

export const EXPORT_KIND = 'blast-radius-progress'

/** A file of progress. `sha256` is that of the entries as compact JSON; `counts` has one number a kind of entry. */
export interface ExportFile {
  readonly kind: typeof EXPORT_KIND
  readonly version: number
  /** ISO 8601 in UTC. */
  readonly exportedAt: string
  readonly counts: Readonly<Record<EntryKind, number>>
  readonly sha256: string
  readonly entries: readonly Entry[]
}

export const countKinds = (entries: readonly Entry[]): Readonly<Record<EntryKind, number>> => {
  const count = (kind: EntryKind) => entries.filter((entry) => entry.kind === kind).length
  return Object.fromEntries(ENTRY_KINDS.map((kind) => [kind, count(kind)])) as Record<EntryKind, number>
}

export const entriesChecksum = (entries: readonly unknown[]): string => checksum(JSON.stringify(entries))

/** Entries as the text of a file, oldest first. The same entries and the same time give the same bytes. */
export const printExport = (entries: readonly Entry[], exportedAt: string): string => {
  const sorted = [...entries].sort(byTime)
  const file: ExportFile = {
    kind: EXPORT_KIND,
    version: CURRENT_VERSION,
    exportedAt,
    counts: countKinds(sorted),
    sha256: entriesChecksum(sorted),
    entries: sorted,
  }
  return `${JSON.stringify(file, undefined, 1)}\n`
}
