import { LIMITS } from './limits'
import { findPlaces, type Place } from './locate'
import { joinPointer, splitPointer } from './pointer'
import type { ParseResult, Problem, ProblemCode, Range } from './problem'
import { rangesOf } from './text-position'

interface Offsets {
  readonly start: number
  readonly end: number
}

/**
 * A problem before it has a place and words. Thousands may be found: all are placed in one pass, and words are made for those that are listed.
 * `at`: the value that the pointer leads to, or its key (the first character of an item or of the root, which have none), or offsets where
 * they are known. `also`: another place that the message names.
 */
export interface Draft {
  readonly code: ProblemCode
  readonly pointer?: string
  readonly at: 'value' | 'key' | Offsets
  readonly also?: string | Offsets
  readonly say: (also: Range | undefined) => { readonly message: string; readonly hint?: string }
}

/**
 * Puts drafts in the order of the file and gives places and words to the first of them. `total`: how many there are, where `drafts` are only
 * the first. `text` has no byte order mark.
 */
export const placeProblems = (
  text: string,
  drafts: readonly Draft[],
  total = drafts.length,
): Extract<ParseResult<never>, { ok: false }> => {
  const pointers: string[] = []
  for (const { at, pointer, also } of drafts) {
    if (typeof at === 'string' && pointer !== undefined) pointers.push(pointer)
    if (typeof also === 'string') pointers.push(also)
  }
  const places = pointers.length > 0 ? findPlaces(text, pointers) : new Map<string, Place>()
  const placed = drafts.map((draft) => ({ draft, ...offsetsOf(text, places, draft) }))
  placed.sort((a, b) => a.start - b.start || b.end - a.end)

  const rangeOf = rangesOf(text)
  const problems = placed.slice(0, LIMITS.problems).map(({ draft, start, end }): Problem => {
    const also = typeof draft.also === 'string' ? keyOffsets(places.get(draft.also)) : draft.also
    const { message, hint } = draft.say(also && rangeOf(also.start, also.end))
    return {
      code: draft.code,
      message,
      ...rangeOf(start, end),
      ...(hint === undefined ? {} : { hint }),
      ...(draft.pointer === undefined ? {} : { pointer: draft.pointer }),
    }
  })
  return { ok: false, problems, total }
}

const keyOffsets = (place: Place | undefined): Offsets | undefined =>
  place && (place.keyStart === -1 ? { start: place.start, end: place.start + 1 } : { start: place.keyStart, end: place.keyEnd })

const offsetsOf = (text: string, places: ReadonlyMap<string, Place>, { at, pointer }: Draft): Offsets => {
  if (typeof at !== 'string') return at
  const place = places.get(pointer ?? '')
  // A migrated file may hold what its text does not: the nearest thing around it that the text has is where to look.
  if (place === undefined) return keyOffsets(nearestAround(text, pointer ?? '')) ?? { start: 0, end: Math.min(1, text.length) }
  return at === 'value' ? place : keyOffsets(place)!
}

const nearestAround = (text: string, pointer: string): Place | undefined => {
  const steps = splitPointer(pointer) ?? []
  const around = steps.map((_, i) => joinPointer(steps.slice(0, i)))
  const places = findPlaces(text, around)
  return places.get(around.findLast((p) => places.has(p)) ?? '')
}
