import type { Entry, EntryOf } from '../progress/entry'
import { conceptOf, type Deck } from './deck'
import { shuffled } from './shuffled'
import { weakFirst } from './weak-first'

/** Which questions a drill may ask: all of them with weak points first, those of a chapter, or those of a principle. */
export type Scope = { readonly by: 'weak' } | { readonly by: 'chapter' | 'principle'; readonly id: string }

/** How the first answer to a question of the drill came out. */
export interface Result extends Pick<EntryOf<'answered'>, 'right' | 'confidence'> {
  readonly misconceptions: readonly string[]
}

/** A round of questions: the drill itself, or another one over what it missed. Plain data, so that it can be put aside and taken up again. */
export interface Drill {
  readonly scope: Scope
  readonly seed: number
  /** 0 for the drill itself, then one more for each retry. */
  readonly round: number
  /** Questions in the order they are asked, each once. */
  readonly ids: readonly string[]
  /** Questions of the rounds before. */
  readonly before: readonly string[]
  /** The index of the question that is shown; the number of questions once all are done. */
  readonly place: number
  /** When that question was put, ISO 8601 in UTC: an answer from before is of another time. */
  readonly since: string
  /** In the order of `ids`, as far as they are answered. */
  readonly results: readonly Result[]
}

interface Start {
  readonly deck: Deck
  readonly entries: Iterable<Entry>
  readonly scope: Scope
  readonly size: number
  readonly seed: number
  /** ISO 8601 in UTC. */
  readonly now: string
  /** The question that was asked last, if any: it is not asked first. */
  readonly last?: string | undefined
}

export const poolOf = (deck: Deck, scope: Scope): Deck => {
  if (scope.by === 'weak') return deck
  return deck.filter(({ chapter, principles }) => (scope.by === 'chapter' ? chapter === scope.id : principles.includes(scope.id)))
}

/** The same questions, and another one than `last` in front where there is one. */
const notTwice = (ids: readonly string[], last: string | undefined): readonly string[] =>
  ids[0] === last && ids.length > 1 ? [ids[1]!, ids[0]!, ...ids.slice(2)] : ids

/** A new drill. By topic it draws from the whole pool; weak points are taken in their order. */
export const startDrill = ({ deck, entries, scope, size, seed, now, last }: Start): Drill => {
  const pool = poolOf(deck, scope)
  const order = scope.by === 'weak' ? weakFirst(pool, entries, seed) : shuffled(pool, seed)
  const ids = order.slice(0, size).map(({ id }) => id)
  return { scope, seed, round: 0, ids: notTwice(ids, last), before: [], place: 0, since: now, results: [] }
}

export const isAnswered = ({ results, place }: Drill): boolean => results.length > place
export const isDone = ({ ids, place }: Drill): boolean => place >= ids.length

/** Takes the answer to the question that is shown. Only the first one counts. */
export const answerDrill = (drill: Drill, result: Result): Drill =>
  isDone(drill) || isAnswered(drill) ? drill : { ...drill, results: [...drill.results, result] }

/** Goes on to the next question, once this one is answered. */
export const nextInDrill = (drill: Drill, now: string): Drill =>
  isAnswered(drill) ? { ...drill, place: drill.place + 1, since: now } : drill

export const missedIn = ({ ids, results }: Drill): readonly string[] => ids.filter((_, index) => results[index]?.right === false)

/** Another round over what was missed: of each concept another question where there is one, rather one that this drill has not asked. */
export const retryDrill = (drill: Drill, deck: Deck, now: string): Drill => {
  const asked = new Set([...drill.before, ...drill.ids])
  const seed = drill.seed + drill.round + 1
  const taken = new Set<string>()
  const missed = missedIn(drill)
  const last = drill.ids.at(-1)
  for (const id of missed) {
    const isOther = (other: string) => other !== id && !taken.has(other) && (missed.length > 1 || other !== last)
    const others = shuffled(deck, seed).filter((one) => conceptOf(one.id) === conceptOf(id) && isOther(one.id))
    const other = others.find((one) => !asked.has(one.id)) ?? others.find((one) => !missed.includes(one.id)) ?? others[0]
    taken.add(other?.id ?? id)
  }
  return {
    ...drill,
    round: drill.round + 1,
    ids: notTwice([...taken], last),
    before: [...asked],
    place: 0,
    since: now,
    results: [],
  }
}
