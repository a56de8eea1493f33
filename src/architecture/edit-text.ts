import { membersOf } from './json-text'
import { LIMITS } from './limits'
import { findPlaces, type Place } from './locate'
import { applyPatch, type PatchOperation, type PatchResult } from './patch'
import { arrayIndex, joinPointer, splitPointer } from './pointer'
import { countKeys, scan } from './scan'
import { withoutByteOrderMark } from './text-position'
import { styleOf, type TextStyle, writeValue } from './text-style'

/*
 * Own code, because the editor of jsonc-parser 3.3 either leaves what it inserts unformatted or breaks the whole object around it into
 * lines (it also recurses, so depth would have to be limited first).
 */

/**
 * Applies a patch to the text of a file and leaves the author's formatting as it is everywhere else. The text must be valid JSON within
 * the limits; where it is not, or the patch does not fit, the result says so and nothing is changed. Never throws.
 */
export const applyPatchToText = (text: string, operations: readonly PatchOperation[]): PatchResult<string> => {
  let edited = withoutByteOrderMark(text)
  const mark = text.slice(0, text.length - edited.length)
  const parsed = parseWithinLimits(edited)
  if (parsed === undefined) return { ok: false, index: 0, message: 'The text is not valid JSON within the limits, so it cannot be edited.' }

  const style = styleOf(edited)
  let value = parsed.value
  for (const [index, operation] of operations.entries()) {
    const patched = applyPatch(value, [operation])
    if (!patched.ok) return { ...patched, index }
    edited = applyOne(edited, operation, style)
    value = patched.value
  }
  return { ok: true, value: mark + edited }
}

const parseWithinLimits = (text: string): { readonly value: unknown } | undefined => {
  const size = scan(text, LIMITS)
  if (!size.ok) return undefined
  try {
    const value = JSON.parse(text) as unknown
    return countKeys(value) === size.keys ? { value } : undefined
  } catch {
    return undefined
  }
}

/** The operation is known to fit. */
const applyOne = (text: string, operation: PatchOperation, style: TextStyle): string => {
  const { path } = operation
  const steps = splitPointer(path)!
  const ownerPath = joinPointer(steps.slice(0, -1))
  const places = findPlaces(text, [path, ownerPath])
  const owner = places.get(ownerPath)!
  const target = places.get(path)
  const isList = text[owner.start] === '['

  if (operation.op === 'remove') return removeMember(text, owner, target!)
  if (target !== undefined && (steps.length === 0 || operation.op === 'replace' || !isList)) {
    return splice(text, target.start, target.end, writeValue(operation.value, style, lineIndent(text, target.start)))
  }
  const step = steps.at(-1)!
  const write = (indent: string): string => {
    const written = writeValue(operation.value, style, indent)
    return isList ? written : `${JSON.stringify(step)}:${style.space}${written}`
  }
  return addMember(text, owner, isList ? arrayIndex(step) : undefined, write, style)
}

const splice = (text: string, start: number, end: number, inserted: string): string => text.slice(0, start) + inserted + text.slice(end)

/** The white space at the start of the line on which an offset stands. */
const lineIndent = (text: string, offset: number): string => /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset))![0]

const removeMember = (text: string, owner: Place, target: Place): string => {
  const members = membersOf(text, owner.start)
  const i = members.findIndex(({ end }) => end === target.end)
  if (members.length === 1) return splice(text, owner.start + 1, owner.end - 1, '')
  return i < members.length - 1
    ? splice(text, members[i]!.start, members[i + 1]!.start, '')
    : splice(text, members[i - 1]!.end, members[i]!.end, '')
}

/** Adds before the member number `index`, or at the end; on a line of its own where its neighbour has one. */
const addMember = (text: string, owner: Place, index: number | undefined, write: (indent: string) => string, style: TextStyle): string => {
  const members = membersOf(text, owner.start)
  if (members.length === 0) return splice(text, owner.start + 1, owner.end - 1, firstMember(text, owner, write, style))
  const at = index === undefined || index >= members.length ? members.length : index
  const neighbour = members[Math.min(at, members.length - 1)]!
  const indent = lineIndent(text, neighbour.start)
  const gap = startsLine(text, neighbour.start) ? style.lineEnd + indent : style.space
  return at < members.length
    ? splice(text, neighbour.start, neighbour.start, `${write(indent)},${gap}`)
    : splice(text, neighbour.end, neighbour.end, `,${gap}${write(indent)}`)
}

const startsLine = (text: string, offset: number): boolean => {
  const lineEnd = text.lastIndexOf('\n', offset - 1)
  return lineEnd !== -1 && text.slice(lineEnd, offset).trim() === ''
}

const firstMember = (text: string, owner: Place, write: (indent: string) => string, style: TextStyle): string => {
  const outer = lineIndent(text, owner.start)
  const padding = text[owner.start] === '{' ? style.padding : ''
  if (style.inline || style.space === '') return padding + write(outer) + padding
  const indent = outer + style.indent
  return style.lineEnd + indent + write(indent) + style.lineEnd + outer
}
