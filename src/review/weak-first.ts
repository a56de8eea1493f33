import type { Entry } from '../progress/entry'
import { type Counted, countedAnswers } from './counted'
import type { Deck } from './deck'
import { shuffled } from './shuffled'

/** 0: wrong and sure. 1: wrong. 2: never asked. 3: right. */
const classOf = (last: Counted | undefined): number => {
  if (last === undefined) return 2
  if (last.right) return 3
  return last.confidence === 'sure' ? 0 : 1
}

/** The deck with weak points first: confident errors, then other errors, then what was never asked, then the rest, longest ago first. Equals are shuffled. */
export const weakFirst = (deck: Deck, entries: Iterable<Entry>, seed: number): Deck => {
  const counted = countedAnswers(entries, deck)
  const lastOf = (id: string) => counted.get(id)?.at(-1)
  return shuffled(deck, seed)
    .map((question) => ({ question, rank: classOf(lastOf(question.id)), at: lastOf(question.id)?.at ?? 0 }))
    .sort((a, b) => a.rank - b.rank || (a.rank === 3 ? a.at - b.at : 0))
    .map(({ question }) => question)
}
