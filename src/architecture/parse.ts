import { findIssues } from './find-issues'
import { findForbiddenKeys } from './forbidden-keys'
import { isObject } from './json-object'
import { know, type Memory } from './known-text'
import { LIMITS } from './limits'
import { migrate } from './migrate'
import { overLimit } from './over-limit'
import { type Draft, placeProblems } from './place-problems'
import type { ParseResult } from './problem'
import { referenceProblems } from './references'
import { reparse } from './reparse'
import { countKeys, type Scan, scan } from './scan'
import { architectureSchema } from './schema'
import { schemaProblems } from './schema-problems'
import { findSyntaxError } from './syntax-error'
import { withoutByteOrderMark } from './text-position'
import type { Architecture } from './types'
import { grouped, whatItIs } from './words'

/**
 * Text → architecture, or everything that is wrong with the text, in the order of the file. Never throws.
 * The cheap refusals come first: nothing is built from a text before its length, depth and size are known to be within LIMITS.
 * `maxLength` is in UTF-16 units; the command line's limit where absent. With a memory, a text that is the next version of the last valid one is
 * read only where it is different; the answer is the same.
 */
export const parseArchitecture = (
  text: string,
  { maxLength = LIMITS.cliTextLength, memory }: { readonly maxLength?: number; readonly memory?: Memory } = {},
): ParseResult<Architecture> => {
  if (text.length > maxLength) return refuse('', tooLong(text.length, maxLength))
  const clean = withoutByteOrderMark(text)
  const known = memory?.known && reparse(memory.known, clean)
  if (known !== undefined) {
    memory!.known = known
    return { ok: true, value: known.value as unknown as Architecture }
  }
  const size = scan(clean, LIMITS)
  if (!size.ok) return refuse(clean, tooBig(size))

  const json = parseJson(clean)
  if (!json.ok) return refuse(clean, json.problem)
  if (countKeys(json.value) !== size.keys) {
    const { drafts, total } = findForbiddenKeys(clean)
    return placeProblems(clean, drafts, total)
  }
  if (!isObject(json.value)) return refuse(clean, notAnObject(json.value))

  const current = migrate(json.value)
  if (!current.ok) return refuse(clean, current.problem)
  const over = overLimit(current.value)
  if (over !== undefined) return refuse(clean, over)

  const drafts = schemaProblems(current.value, findIssues(architectureSchema, current.value, LIMITS.countedProblems))
  const taken = new Set(drafts.map(({ pointer }) => pointer))
  for (const draft of referenceProblems(current.value, LIMITS.countedProblems)) if (!taken.has(draft.pointer)) drafts.push(draft)
  if (drafts.length > 0) return placeProblems(clean, drafts, Math.min(drafts.length, LIMITS.countedProblems))
  if (memory !== undefined) memory.known = current.value === json.value ? know(clean, current.value) : undefined
  // The schema has seen it and changes nothing: the value of the text is the architecture.
  return { ok: true, value: current.value as Architecture }
}

const refuse = (text: string, draft: Draft): ParseResult<never> => placeProblems(text, [draft])

const problem = (code: Draft['code'], start: number, end: number, message: string, hint: string): Draft => ({
  code,
  at: { start, end },
  say: () => ({ message, hint }),
})

const parseJson = (text: string): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: Draft } => {
  try {
    return { ok: true, value: JSON.parse(text) as unknown }
  } catch {
    const found = findSyntaxError(text) ?? { start: 0, end: 0, message: 'The text is not JSON.', hint: 'Start with { and "version": 1.' }
    return { ok: false, problem: problem('syntax', found.start, found.end, found.message, found.hint) }
  }
}

const mebibytes = (length: number): string => `${(length / 1024 / 1024).toFixed(1)} MiB`

const tooLong = (length: number, maxLength: number): Draft =>
  problem(
    'too-large',
    0,
    0,
    `The text is ${mebibytes(length)} long, and ${mebibytes(maxLength)} are allowed here.`,
    'Split the design into several files, one for each domain.',
  )

const TOO_BIG: Readonly<Record<Exclude<Scan, { ok: true }>['limit'], readonly [Draft['code'], string]>> = {
  nesting: ['too-deep', `More than ${LIMITS.nesting} objects and lists stand inside each other here.`],
  members: ['too-many', `More than ${grouped(LIMITS.members)} members stand in the object or list that starts here.`],
  totalMembers: ['too-many', `More than ${grouped(LIMITS.totalMembers)} values stand in the text up to here.`],
}

const tooBig = ({ limit, offset }: Exclude<Scan, { ok: true }>): Draft =>
  problem(
    TOO_BIG[limit][0],
    offset,
    offset + 1,
    TOO_BIG[limit][1],
    'Check that this is an architecture: even a large one needs a depth of eight and far fewer members.',
  )

const notAnObject = (value: unknown): Draft => ({
  code: 'invalid-value',
  pointer: '',
  at: 'value',
  say: () => ({
    message: `The text is ${whatItIs(value)}, and an architecture is one JSON object.`,
    hint: 'Start with { "version": 1, "name": "…" }.',
  }),
})
