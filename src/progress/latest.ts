import { byTime } from './by-time'
import type { Entry, EntryOf } from './entry'
import { standing } from './standing'

/** The latest of the entries that are meant; undefined where there is none. */
const latest = <T extends Entry>(entries: Iterable<Entry>, isMeant: (entry: Entry) => entry is T): T | undefined => {
  let last: T | undefined
  for (const entry of entries) if (isMeant(entry) && (last === undefined || byTime(last, entry) < 0)) last = entry
  return last
}

/** The latest answer to a question as it stands today, but for those that were taken back. */
export const latestAnswer = (entries: Iterable<Entry>, question: string, hash: string): EntryOf<'answered'> | undefined =>
  latest(
    standing(entries),
    (entry): entry is EntryOf<'answered'> => entry.kind === 'answered' && entry.question === question && entry.hash === hash,
  )

/** The page that was read last. */
export const latestRead = (entries: Iterable<Entry>): EntryOf<'read'> | undefined =>
  latest(entries, (entry): entry is EntryOf<'read'> => entry.kind === 'read')
