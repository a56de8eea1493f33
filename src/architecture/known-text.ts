import type { JsonObject } from './json-object'
import { membersOf, skipSpace, skipString } from './json-text'
import type { Span } from './text-change'
import { type LineStarts, lineStartsOf } from './text-position'
import { SECTIONS } from './types'

/** An entry of a section: a service, a store, a role. Its span is that of its value, counted from the start of the section. */
export interface Entry extends Span {
  readonly id: string
}

/** A section of a text. Its span is that of its value; its entries stand in the order of the text. */
export interface KnownSection extends Span {
  readonly name: string
  readonly entries: readonly Entry[]
}

/** A valid text, with what need not be found out again about the next one. Nothing in it ever changes. */
export interface KnownText {
  /** Without a byte order mark. */
  readonly text: string
  readonly value: JsonObject
  /** In the order of the text. What has a name that is written with escapes is left out, here and among the entries. */
  readonly sections: readonly KnownSection[]
  readonly lineStarts: LineStarts
}

/** What a program keeps that reads one version of a text after another. Starts empty; `parseArchitecture` fills it. */
export interface Memory {
  known?: KnownText | undefined
}

/** The sections whose entries are objects. `layout` is not among them: any value may stand there. */
export const ENTRY_SECTIONS: ReadonlySet<string> = new Set([...SECTIONS, 'roles', 'securityGroups', 'pipelines', 'flows'])

/** What is worth keeping of a valid text and its value. One pass over the text. */
export const know = (text: string, value: JsonObject): KnownText => {
  const sections: KnownSection[] = []
  for (const { start: keyStart, end } of membersOf(text, skipSpace(text, 0))) {
    const name = plainKey(text, keyStart)
    if (name === undefined || !ENTRY_SECTIONS.has(name)) continue
    const start = valueStart(text, keyStart)
    sections.push({ name, start, end, entries: entriesIn(text.slice(start, end)) })
  }
  return { text, value, sections, lineStarts: lineStartsOf(text) }
}

/** The entries of a section, given the text of its value. */
export const entriesIn = (section: string): readonly Entry[] => {
  const entries: Entry[] = []
  for (const { start, end } of membersOf(section, 0)) {
    const id = plainKey(section, start)
    if (id !== undefined) entries.push({ id, start: valueStart(section, start), end })
  }
  return entries
}

/** The key that opens at an offset, or undefined where it is written with escapes. */
const plainKey = (text: string, start: number): string | undefined => {
  const key = text.slice(start + 1, skipString(text, start) - 1)
  return key.includes('\\') ? undefined : key
}

const valueStart = (text: string, keyStart: number): number => skipSpace(text, skipSpace(text, skipString(text, keyStart)) + 1)

/** Tells from where a value starts where it ends, if it is a section or an entry. The offsets that are asked about must rise. */
export const knownEnds = ({ sections }: KnownText): ((start: number) => number | undefined) => {
  let section = 0
  let entry = 0
  return (start) => {
    while (section < sections.length && sections[section]!.end <= start) {
      section++
      entry = 0
    }
    const around = sections[section]
    if (around === undefined || start < around.start) return undefined
    if (start === around.start) return around.end
    while (entry < around.entries.length && around.entries[entry]!.start < start - around.start) entry++
    const found = around.entries[entry]
    return found?.start === start - around.start ? around.start + found.end : undefined
  }
}
