import { findIssues } from './find-issues'
import { isObject, type JsonObject, objectIn } from './json-object'
import { ENTRY_SECTIONS, entriesIn, type KnownSection, type KnownText } from './known-text'
import { LIMITS } from './limits'
import { findPlaces } from './locate'
import { overLimit } from './over-limit'
import { joinPointer } from './pointer'
import { referenceProblems } from './references'
import { countKeys, scan } from './scan'
import { architectureSchema } from './schema'
import { changeBetween, type Span, type TextChange } from './text-change'
import { lineStartsAfter } from './text-position'

/**
 * What is known of the next version of a known text, or undefined where it must be read whole: because it is not valid, or may not be. The value is
 * the one that reading it whole gives, with the very objects of what has not changed.
 *
 * Each section that the change leaves alone gives way to a text with its number, and so does each entry of the others. What is left is short, and
 * is read like any file; then the numbers are replaced by what they stand for. This is exact. Before the change nothing is different. Behind it, a
 * reader who is inside a string where the old text was outside is so until the end, where it fails: a number in quotes turns that state as often as a
 * section or an entry does, not at all. So every number is read as a text, at its place or at another; and each must be found at its place, under
 * its name, or everything is read again. Where somebody wrote such a text instead, it is no section and no entry, and the file is not valid.
 *
 * Why: reading 2.2 MB, 1,000 services, after a key costs a fifth of reading it whole. And the next grade meets old objects: with new ones for each
 * key the garbage is collected so often that compiled code, which dies with the objects and functions it was made for, is made anew for each grade.
 */
export const reparse = (known: KnownText, text: string): KnownText | undefined => {
  if (text === known.text) return known
  // No text has more members than characters, so this one cannot pass that limit.
  if (text.length > LIMITS.totalMembers) return undefined
  const change = changeBetween(known.text, text)
  const kept = keptParts(known, change, text.length - known.text.length)
  const short = shorten(text, kept)
  const size = scan(short, LIMITS)
  const value = size.ok ? parseJson(short) : undefined
  if (!size.ok || !isObject(value) || countKeys(value) !== size.keys) return undefined

  const fresh = putBack(value, kept, known.value)
  if (fresh === undefined || overLimit(value) !== undefined) return undefined
  if (findIssues(architectureSchema, fresh, 1).length > 0 || referenceProblems(value, 1).length > 0) return undefined
  return { text, value, sections: sectionsAfter(kept, short, fresh), lineStarts: lineStartsAfter(known, change, text) }
}

/** What a change has left alone: a section, or an entry of one. Its span is where its value stands after the change. */
interface Part extends Span {
  readonly section: string
  readonly id?: string
  /** Of a section that is kept whole. */
  readonly known?: KnownSection
}

const keptParts = ({ sections }: KnownText, { span }: TextChange, grown: number): readonly Part[] => {
  const kept: Part[] = []
  const keep = (start: number, end: number, part: Omit<Part, 'start' | 'end'>): boolean => {
    const by = end <= span.start ? 0 : start >= span.end ? grown : undefined
    if (by !== undefined) kept.push({ ...part, start: start + by, end: end + by })
    return by !== undefined
  }
  for (const known of sections) {
    const { name: section, start, end, entries } = known
    if (keep(start, end, { section, known })) continue
    for (const entry of entries) keep(start + entry.start, start + entry.end, { section, id: entry.id })
  }
  return kept
}

const placeholder = (index: number): string => `"${index}"`

/** The text with a number in quotes in the place of each part. */
const shorten = (text: string, kept: readonly Part[]): string => {
  const pieces: string[] = []
  let at = 0
  for (let index = 0; index < kept.length; index++) {
    pieces.push(text.slice(at, kept[index]!.start), placeholder(index))
    at = kept[index]!.end
  }
  pieces.push(text.slice(at))
  return pieces.join('')
}

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Puts the parts back into a value that holds their numbers. Returns the value without them, or undefined where one of them is not at its place. */
const putBack = (value: JsonObject, kept: readonly Part[], from: JsonObject): JsonObject | undefined => {
  let found = 0
  const partAt = (held: unknown, section: string, id?: string): boolean => {
    const part = typeof held === 'string' ? kept[Number(held)] : undefined
    const isHere = part?.section === section && part.id === id
    if (isHere) found++
    return isHere
  }
  const fresh: Record<string, unknown> = {}
  for (const name of Object.keys(value)) {
    const section = value[name]
    if (partAt(section, name)) (value as Record<string, unknown>)[name] = from[name]
    else if (!ENTRY_SECTIONS.has(name) || !isObject(section)) fresh[name] = section
    else {
      const before = objectIn(from, name)
      const others: Record<string, unknown> = {}
      for (const id of Object.keys(section)) {
        if (partAt(section[id], name, id)) (section as Record<string, unknown>)[id] = before[id]
        else others[id] = section[id]
      }
      fresh[name] = others
    }
  }
  return found === kept.length ? fresh : undefined
}

/** The sections of the new text: those kept, and those of `fresh`, which are found in the shortened text. */
const sectionsAfter = (kept: readonly Part[], short: string, fresh: JsonObject): readonly KnownSection[] => {
  const whole = kept.flatMap(({ known, start, end }) => (known === undefined ? [] : [{ ...known, start, end }]))
  const names = new Map(Object.keys(fresh).flatMap((name) => (ENTRY_SECTIONS.has(name) ? [[joinPointer([name]), name]] : [])))
  const places = [...findPlaces(short, [...names.keys()])].sort(([, a], [, b]) => a.start - b.start)
  const offsetOf = lengthen(kept)
  const others = places.flatMap(([pointer, place]) => {
    const name = names.get(pointer)!
    if (short.slice(place.keyStart + 1, place.keyEnd - 1) !== name) return []
    const start = offsetOf(place.start)
    const entries = entriesIn(short.slice(place.start, place.end)).map((entry) => ({
      id: entry.id,
      start: offsetOf(place.start + entry.start) - start,
      end: offsetOf(place.start + entry.end) - start,
    }))
    return [{ name, start, end: offsetOf(place.end), entries }]
  })
  return [...whole, ...others].sort((a, b) => a.start - b.start)
}

/** From offsets in the shortened text to those in the whole one. They must rise. */
const lengthen = (kept: readonly Part[]): ((offset: number) => number) => {
  let index = 0
  let cut = 0
  return (offset) => {
    for (let part = kept[index]; part !== undefined && part.start - cut < offset; part = kept[++index])
      cut += part.end - part.start - placeholder(index).length
    return offset + cut
  }
}
