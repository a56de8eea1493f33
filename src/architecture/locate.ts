import { skipSpace, skipString, skipValue } from './json-text'
import { type KnownText, knownEnds } from './known-text'
import { splitPointer } from './pointer'
import type { Range } from './problem'
import { rangesOf, withoutByteOrderMark } from './text-position'

/*
 * Where time goes (Node 20, 16.8 MB, 10,000 services; JSON.parse = 1): one pointer 0.2, 20,000 pointers 0.8 (most of it the trie and the map of
 * answers). The text is passed over with indexOf from quote to quote; a charCodeAt loop inside strings takes 1.3 to 1.7 times as long.
 * Keys are sliced only in objects that some pointer enters. jsonc-parser's visit takes 3.5 to 10.
 */

/** Where a value stands, as offsets, the end exclusive. `keyStart` is -1 where it is an item of an array or the root. */
export interface Place {
  readonly keyStart: number
  readonly keyEnd: number
  readonly start: number
  readonly end: number
}

interface Node {
  /** The pointers as they were asked for; two spellings may lead to one place. */
  readonly pointers: string[]
  /** None on a leaf: most nodes are leaves, and an empty Map costs more than the rest of them. */
  children: Map<string, Node> | undefined
}

const buildTrie = (pointers: ReadonlySet<string>): Node => {
  const root: Node = { pointers: [], children: undefined }
  for (const pointer of pointers) {
    const steps = splitPointer(pointer)
    if (steps === undefined) continue
    let node = root
    for (const step of steps) {
      node.children ??= new Map()
      let child = node.children.get(step)
      if (child === undefined) {
        child = { pointers: [], children: undefined }
        node.children.set(step, child)
      }
      node = child
    }
    node.pointers.push(pointer)
  }
  return root
}

const readKey = (text: string, start: number, end: number): string => {
  const raw = text.slice(start + 1, end - 1)
  if (!raw.includes('\\')) return raw
  try {
    return String(JSON.parse(text.slice(start, end)))
  } catch {
    return raw
  }
}

/**
 * Where the values that these JSON Pointers lead to stand in a text. The text must be valid JSON without duplicate keys and without a byte
 * order mark; pointers that lead nowhere are left out. One pass; recursion goes no deeper than the longest pointer.
 * Sections and entries of a known text are stepped over without a look.
 */
export const findPlaces = (text: string, pointers: readonly string[], known?: KnownText): ReadonlyMap<string, Place> => {
  const places = new Map<string, Place>()
  const wanted = new Set(pointers)
  const endOf = known && knownEnds(known)
  const skip = (start: number): number => endOf?.(start) ?? skipValue(text, start)

  const visit = (node: Node, keyStart: number, keyEnd: number, start: number): number => {
    const end = node.children === undefined ? skip(start) : visitMembers(node.children, start)
    for (const pointer of node.pointers) places.set(pointer, { keyStart, keyEnd, start, end })
    return end
  }

  const visitMembers = (children: ReadonlyMap<string, Node>, start: number): number => {
    const open = text.charCodeAt(start)
    if (open !== 123 && open !== 91) return skip(start)
    let i = skipSpace(text, start + 1)
    for (let index = 0; i < text.length && text.charCodeAt(i) !== open + 2; index++) {
      if (places.size === wanted.size) return text.length
      const keyStart = open === 123 ? i : -1
      const keyEnd = open === 123 ? skipString(text, i) : -1
      if (open === 123) i = skipSpace(text, skipSpace(text, keyEnd) + 1)
      const child = children.get(open === 123 ? readKey(text, keyStart, keyEnd) : String(index))
      if (child === undefined) i = skip(i)
      else i = visit(child, keyStart, keyEnd, i)
      i = skipSpace(text, i)
      if (text.charCodeAt(i) === 44) i = skipSpace(text, i + 1)
    }
    return i + 1
  }

  visit(buildTrie(wanted), -1, -1, skipSpace(text, 0))
  return places
}

const ranges = (
  text: string,
  pointers: readonly string[],
  pick: (place: Place) => readonly [number, number] | undefined,
  remembered?: KnownText,
): ReadonlyMap<string, Range> => {
  const clean = withoutByteOrderMark(text)
  const known = remembered?.text === clean ? remembered : undefined
  const rangeOf = rangesOf(clean, known?.lineStarts)
  const found = new Map<string, Range>()
  for (const [pointer, place] of findPlaces(clean, pointers, known)) {
    const picked = pick(place)
    if (picked !== undefined) found.set(pointer, rangeOf(...picked))
  }
  return found
}

/**
 * JSON Pointers → the ranges of the values they lead to. The text must be valid JSON (a byte order mark is allowed and not counted);
 * pointers that lead nowhere are left out. One pass over the text for any number of pointers, and less where the text is known.
 */
export const locate = (text: string, pointers: readonly string[], known?: KnownText): ReadonlyMap<string, Range> =>
  ranges(text, pointers, ({ start, end }) => [start, end], known)

/** Like `locate`, but the ranges of the keys, quotes included. Items of arrays and the root have none and are left out. */
export const locateKey = (text: string, pointers: readonly string[]): ReadonlyMap<string, Range> =>
  ranges(text, pointers, ({ keyStart, keyEnd }) => (keyStart === -1 ? undefined : [keyStart, keyEnd]))
