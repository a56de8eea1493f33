import { byTime } from '../progress/by-time'
import type { Entry, EntryOf } from '../progress/entry'
import { standing } from '../progress/standing'
import type { Deck } from './deck'

/** An answer that counts, and when it was given, in milliseconds since 1970. */
export interface Counted extends Pick<EntryOf<'answered'>, 'right' | 'confidence'> {
  readonly at: number
}

/** Another answer within this time repeats what the reasons have just said. It shows nothing about memory. */
export const FRESH_MS = 6 * 60 * 60 * 1000

/** The order does not matter, and neither does how often one of them is given: answers to what is not in the deck, or is no more as it was, are left out. */
export const countedAnswers = (entries: Iterable<Entry>, deck: Deck): ReadonlyMap<string, readonly Counted[]> => {
  const hashes = new Map(deck.map(({ id, hash }) => [id, hash]))
  const byId = new Map([...entries].map((entry) => [entry.id, entry]))
  const given = standing(byId.values())
    .filter((entry): entry is EntryOf<'answered'> => entry.kind === 'answered' && hashes.get(entry.question) === entry.hash)
    .toSorted(byTime)
  const counted = new Map<string, Counted[]>()
  for (const { question, at, right, confidence } of given) {
    const before = counted.get(question)
    const time = Date.parse(at)
    if (before === undefined) counted.set(question, [{ at: time, right, confidence }])
    else if (time - before.at(-1)!.at >= FRESH_MS) before.push({ at: time, right, confidence })
  }
  return counted
}
