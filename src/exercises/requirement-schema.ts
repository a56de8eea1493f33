import * as z from 'zod'
import { SECTIONS } from '../architecture/types'
import { CATALOGUE } from '../grader/catalogue'
import { name, text } from './text-schema'

const selectorSchema = z.union(
  [
    z.strictObject({ id: name('an id') }),
    z.strictObject({ capability: name('a capability') }),
    z.strictObject({ section: z.enum(SECTIONS), type: z.string().min(1).optional() }),
  ],
  { error: 'Write a selector: { id }, { capability }, or { section, type } with the type left out where any will do.' },
)

const capabilities = (least: number) =>
  z
    .array(name('a capability'), { error: 'List capabilities.' })
    .min(least, `List at least ${least === 1 ? 'one capability' : `${least} capabilities`}.`)

const kind = z.enum(['sync', 'async', 'any'], { error: 'Write the kind of links: sync, async or any.' })
const ruleId = z.enum(CATALOGUE, { error: 'Name rules of the catalogue, such as shared-database.' })
const count = z.int({ error: 'Write a whole number.' }).nonnegative()

const common = {
  id: name('the id of the requirement'),
  says: text('what the requirement says'),
}
const requirement = <K extends string, S extends z.ZodRawShape>(predicate: K, shape: S) =>
  z.strictObject({ ...common, predicate: z.literal(predicate), ...shape })

const PREDICATES = ['keeps', 'connected', 'count', 'separate', 'together', 'path', 'noPath', 'owns', 'field', 'flow', 'rules'] as const

/**
 * One requirement of an exercise, as `exercise.yaml` lists it under `must`. Speak in capabilities, so that a learner may name things freely.
 *
 * Every requirement has
 * - `id`: words in lower case with hyphens, once in the exercise. Mutants name it.
 * - `says`: what is asked, as the page shows it. One imperative sentence without a full stop.
 * - `predicate`: one of the kinds below.
 *
 * A selector is `{ id: api }`, `{ capability: place-order }` (the services that list it), or `{ section: stores, type: dynamodb }` (for services the
 * type is their `compute`; without `type`, the whole section).
 *
 * - `keeps { capabilities }`: each is listed by exactly one service.
 * - `connected {}`: every service can be reached from a client over calls and events, and lists a capability.
 * - `count { select, min?, max? }`: how many the selector finds.
 * - `separate { capabilities }`: no service lists two of them, and each is listed.
 * - `together { capabilities }`: one service lists all of them.
 * - `path { from, to, kind, avoid?, maxHops? }`: from everything that `from` finds, something that `to` finds is reached over links of this kind
 *   (`sync`: calls and routes; `async`: publishes, forwards, consumes; `any`: these and data links), not through what `avoid` finds, in at most
 *   `maxHops` links.
 * - `noPath { from, to, kind }`: nothing that `to` finds is reached from anything that `from` finds.
 * - `owns { capability, type? }`: its service owns a store (of this type) and uses it.
 * - `field { select, field, op, value? }`: for every selected part, of which there is at least one. `field` is a key, or keys joined by dots
 *   (`scaling.min`); `op` is `present`, `equals`, `in` (`value` is a list), `atLeast` or `atMost`.
 * - `flow { visits, critical? }`: a flow, marked critical if asked, visits what these selectors find in this order, over real links.
 * - `rules { ids }`: each is applicable, passes, and is not waived.
 */
export const requirementSchema = z.discriminatedUnion(
  'predicate',
  [
    requirement('keeps', { capabilities: capabilities(1) }),
    requirement('connected', {}),
    requirement('count', { select: selectorSchema, min: count.optional(), max: count.optional() }).refine(
      ({ min, max }) => min !== undefined || max !== undefined,
      'Write min, max or both: a count without them always holds.',
    ),
    requirement('separate', { capabilities: capabilities(2) }),
    requirement('together', { capabilities: capabilities(2) }),
    requirement('path', {
      from: selectorSchema,
      to: selectorSchema,
      kind,
      avoid: selectorSchema.optional(),
      maxHops: count.min(1).optional(),
    }),
    requirement('noPath', { from: selectorSchema, to: selectorSchema, kind }),
    requirement('owns', { capability: name('a capability'), type: z.string().min(1).optional() }),
    requirement('field', {
      select: selectorSchema,
      field: z.string().regex(/^\w+(?:\.\w+)*$/, 'Write a key, or keys joined by dots, such as scaling.min.'),
      op: z.enum(['present', 'equals', 'in', 'atLeast', 'atMost'], { error: 'Write present, equals, in, atLeast or atMost.' }),
      value: z.unknown().optional(),
    }).superRefine(({ op, value }, context) => {
      const problem = valueProblem(op, value)
      if (problem !== undefined) context.addIssue({ code: 'custom', message: problem, path: ['value'] })
    }),
    requirement('flow', { visits: z.array(selectorSchema).min(2, 'List at least two stops.'), critical: z.boolean().optional() }),
    requirement('rules', { ids: z.array(ruleId).min(1, 'List at least one rule.') }),
  ],
  {
    error: ({ code, input }) => {
      if (code !== 'invalid_union') return undefined
      const asked = typeof input === 'object' && input !== null && 'predicate' in input ? input.predicate : undefined
      return asked === 'simulates'
        ? 'Leave simulates out: it needs the simulator, which this version does not have.'
        : `Write predicate: ${PREDICATES.join(', ')}.`
    },
  },
)

const valueProblem = (op: 'present' | 'equals' | 'in' | 'atLeast' | 'atMost', value: unknown): string | undefined => {
  switch (op) {
    case 'present':
      return value === undefined ? undefined : 'Leave value out: present compares with nothing.'
    case 'equals':
      return value === undefined ? 'Write the value that the field must have.' : undefined
    case 'in':
      return Array.isArray(value) && value.length > 0 ? undefined : 'Write a list of values, one of which the field must have.'
    default:
      return typeof value === 'number' ? undefined : 'Write the number that bounds the field.'
  }
}

export type Selector = z.infer<typeof selectorSchema>
export type Requirement = z.infer<typeof requirementSchema>
export type LinkKind = z.infer<typeof kind>
