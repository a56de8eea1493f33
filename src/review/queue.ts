import { FRESH_MS } from './counted'
import type { Deck, DeckQuestion } from './deck'
import { type Card, retrievability } from './schedule'

/** A day as its reader lives it, in milliseconds since 1970: from `start` up to `end`, and what time it is. */
export interface Today {
  readonly start: number
  readonly now: number
  readonly end: number
}

export interface Queue {
  /** Confident errors first, then what is most likely forgotten. */
  readonly due: readonly Card[]
  /** Questions that were never answered, as many as the day has room for. */
  readonly fresh: readonly DeckQuestion[]
  /** When the next card that is not due yet will be; undefined where there is none. */
  readonly next?: number
}

const isConfidentError = ({ right, confidence }: Card): boolean => !right && confidence === 'sure'

/** What is to do today. `newCards` is how many questions a day may bring in; those that were answered for the first time today, wherever, are some of them. */
export const queueOf = (deck: Deck, cards: ReadonlyMap<string, Card>, today: Today, newCards: number): Queue => {
  const all = [...cards.values()]
  const isDue = ({ due, last }: Card) => due < today.end && today.now - last >= FRESH_MS
  const chance = new Map(all.map((card) => [card, retrievability(card, today.now)]))
  const due = all
    .filter(isDue)
    .sort(
      (a, b) =>
        Number(isConfidentError(b)) - Number(isConfidentError(a)) || chance.get(a)! - chance.get(b)! || (a.question < b.question ? -1 : 1),
    )
  const begun = all.filter(({ first }) => first >= today.start).length
  const fresh = deck.filter(({ id }) => !cards.has(id)).slice(0, Math.max(0, newCards - begun))
  const later = all.filter((card) => !isDue(card)).map(({ due: at, last }) => Math.max(at, last + FRESH_MS))
  return { due, fresh, ...(later.length > 0 && { next: Math.min(...later) }) }
}
