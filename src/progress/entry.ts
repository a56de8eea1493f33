import * as z from 'zod/mini'
import { LIMITS } from './limits'

const text = (length: number) => z.string().check(z.minLength(1), z.maxLength(length))
const name = z.string().check(z.maxLength(LIMITS.idLength * 2), z.regex(/^[a-z0-9]+([-.][a-z0-9]+)*$/))
const title = text(LIMITS.titleLength)
const count = z.int().check(z.nonnegative(), z.lte(10_000))
const instant = z.iso.datetime()
const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/))

/** Every entry: an id that no other entry has, and when it happened, ISO 8601 in UTC. */
const base = {
  id: z.string().check(z.maxLength(LIMITS.idLength), z.regex(/^[A-Za-z0-9][A-Za-z0-9-]{3,}$/)),
  at: instant,
}

const GIVEN = ['chosen', 'number', 'text'] as const

/**
 * What was given is one of three: `chosen`, indexes of options (or of their partners) as they stand in the file; a `number`; or a `text`, an edited
 * design or an answer in words. What somebody says of their own words is `said`; `right` is what counts. `hash`: the question's marking hash, so that an
 * edit of the question voids the answer. Numbers and texts since version 3.
 */
const answeredSchema = z.strictObject({
  ...base,
  kind: z.literal('answered'),
  question: name,
  hash: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
  chosen: z.optional(z.array(z.int().check(z.nonnegative(), z.lt(LIMITS.options))).check(z.minLength(1), z.maxLength(LIMITS.options))),
  number: z.optional(z.number()),
  text: z.optional(text(LIMITS.answerLength)),
  said: z.optional(z.enum(['had', 'partly', 'missed'])),
  right: z.boolean(),
  confidence: z.enum(['sure', 'likely', 'guess']),
})

/** An answer gives one thing, and only words are judged by who wrote them. */
const isOneThing = (entry: unknown): boolean => {
  const answer = entry as z.infer<typeof answeredSchema>
  if (answer.kind !== 'answered') return true
  return GIVEN.filter((key) => answer[key] !== undefined).length === 1 && (answer.said === undefined || answer.text !== undefined)
}

/** One attempt at an exercise. `score` is that of the grader, 0 to 100; `held` of `requirements` were met. */
const attemptedSchema = z.strictObject({
  ...base,
  kind: z.literal('attempted'),
  exercise: name,
  title: z.optional(title),
  score: z.nullable(z.number().check(z.gte(0), z.lte(100))),
  passed: z.boolean(),
  held: count,
  requirements: count,
})

/** A page of the course was open and somebody was there. `path` begins below the site's base address. */
const readSchema = z.strictObject({
  ...base,
  kind: z.literal('read'),
  path: z.string().check(z.maxLength(LIMITS.pathLength), z.regex(/^(\/[A-Za-z0-9._-]+)+$/)),
  title,
})

/** The receipt of a lab, as `src/labs/receipt.ts` seals it: told again here because this room is on pages that have no byte to spare. */
const receiptSchema = z.strictObject({
  ...base,
  kind: z.literal('receipt'),
  receipt: z.strictObject({
    kind: z.literal('blast-radius-lab-receipt'),
    version: z.literal(1),
    lab: name,
    title,
    emulator: z.strictObject({ name: z.literal('localstack'), version: text(64), mode: z.enum(['docker', 'host']) }),
    startedAt: instant,
    finishedAt: instant,
    checks: z.array(z.strictObject({ id: name, title, passed: z.boolean() })).check(z.minLength(1), z.maxLength(LIMITS.checks)),
    sha256,
  }),
})

/** An answer was taken back: that entry stays where it is, and counts no more. Since version 2. */
const undoneSchema = z.strictObject({ ...base, kind: z.literal('undone'), answer: base.id })

const entrySchema = z.discriminatedUnion('kind', [answeredSchema, attemptedSchema, readSchema, receiptSchema, undoneSchema])

export const ENTRY_KINDS = ['answered', 'attempted', 'read', 'receipt', 'undone'] as const
export type EntryKind = (typeof ENTRY_KINDS)[number]

/** One thing that happened. Entries are added and never changed, so two sets of them are merged by putting them together. */
export type Entry = z.infer<typeof entrySchema>
export type EntryOf<K extends EntryKind> = Extract<Entry, { kind: K }>

/** An entry before it has an id and a time. */
export type Draft = { [K in EntryKind]: Omit<EntryOf<K>, 'id' | 'at'> & { readonly id?: string } }[EntryKind]

/** Any value → an entry, its keys in the order of the schema; undefined where it is none. */
export const parseEntry = (value: unknown): Entry | undefined => {
  const parsed = entrySchema.safeParse(value)
  return parsed.success && isOneThing(parsed.data) ? parsed.data : undefined
}
