import type { Entry } from './entry'
import type { StorageFailure } from './ports'
import type { Backup, Damaged } from './read-store'

/**
 * - `reading`: the first read has not come back. Nothing is written.
 * - `unreadable`: it failed. Nothing is written either, since what is there is not known.
 * - `newer`: a newer version has written here. What can be read is shown, and nothing is written.
 * - `open`: read and written.
 */
export type Access = 'reading' | 'unreadable' | 'newer' | 'open'

export interface ProgressState {
  readonly access: Access
  /** `memory`: forgotten when the tab is closed. */
  readonly where: 'indexed-db' | 'memory'
  /** What is kept, by id. */
  readonly entries: ReadonlyMap<string, Entry>
  /** What happened in this tab and is not kept, oldest first. */
  readonly waiting: readonly Entry[]
  /** Why the last read or write failed. Gone with the next one that succeeds. */
  readonly failure?: StorageFailure
  readonly damaged: readonly Damaged[]
  /** Entries that were kept once and are not to be found, damaged ones included. */
  readonly missing: number
  readonly backups: readonly Backup[]
}

/** Why something was not done. */
export type Refusal = { readonly code: 'newer' | 'invalid' } | { readonly code: 'quota' | 'failed'; readonly detail: string }

export type Done = { readonly ok: true } | { readonly ok: false; readonly refusal: Refusal }

/** Everything that happened, kept or not. */
export const everything = ({ entries, waiting }: Pick<ProgressState, 'entries' | 'waiting'>): readonly Entry[] => [
  ...entries.values(),
  ...waiting.filter(({ id }) => !entries.has(id)),
]
