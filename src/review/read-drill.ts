import { hash32 } from '../quizzes/random'
import type { Deck } from './deck'
import type { Drill, Result, Scope } from './drill'

/** What a drill rests on: its questions as they are today. */
const stampOf = (ids: readonly string[], deck: Deck): string => {
  const hashes = new Map(deck.map(({ id, hash }) => [id, hash]))
  return hash32(ids.map((id) => `${id} ${hashes.get(id)}`).join('\n')).toString(16)
}

export const printDrill = (drill: Drill, deck: Deck): string => JSON.stringify({ stamp: stampOf(drill.ids, deck), drill })

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown): value is string => typeof value === 'string'
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0
const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText)
const isScope = (value: unknown): value is Scope =>
  isRecord(value) && (value.by === 'weak' || ((value.by === 'chapter' || value.by === 'principle') && isText(value.id)))
const isResult = (value: unknown): value is Result =>
  isRecord(value) &&
  typeof value.right === 'boolean' &&
  (value.confidence === 'sure' || value.confidence === 'likely' || value.confidence === 'guess') &&
  isTexts(value.misconceptions)

const isDrill = (value: unknown): value is Drill => {
  if (!isRecord(value) || !isScope(value.scope) || !isTexts(value.ids) || !isTexts(value.before)) return false
  const { seed, round, place, since, results, ids } = value
  if (!isCount(seed) || !isCount(round) || !isCount(place) || !isText(since) || Number.isNaN(Date.parse(since))) return false
  if (!Array.isArray(results) || !results.every(isResult) || ids.length === 0) return false
  return place <= ids.length && results.length <= ids.length && (results.length === place || results.length === place + 1)
}

/** A drill that was put aside in this tab; undefined where there is none, or where its questions are no more what they were. Never throws. */
export const readDrill = (text: string | null, deck: Deck): Drill | undefined => {
  let value: unknown
  try {
    value = JSON.parse(text ?? 'null')
  } catch {
    return undefined
  }
  if (!isRecord(value) || !isDrill(value.drill)) return undefined
  return value.stamp === stampOf(value.drill.ids, deck) ? value.drill : undefined
}
