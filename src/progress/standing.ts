import type { Entry } from './entry'

/** What stands: everything but answers that were taken back. The order of the entries does not matter. */
export const standing = (entries: Iterable<Entry>): readonly Entry[] => {
  const all = [...entries]
  const undone = new Set(all.flatMap((entry) => (entry.kind === 'undone' ? [entry.answer] : [])))
  return undone.size === 0 ? all : all.filter(({ id, kind }) => kind !== 'answered' || !undone.has(id))
}
