import * as z from 'zod'
import { textProblem } from './inline-text'

/** What is asked of the learner's mind. At least 70 % of all questions are not `recall`. */
export const LEVELS = ['recall', 'diagnose', 'compare', 'predict'] as const

const PART = '[a-z0-9]+(?:-[a-z0-9]+)*'
const QUESTION_ID = new RegExp(`^${PART}\\.${PART}\\.${PART}$`)
const NAME = new RegExp(`^${PART}$`)
const POINTER = /^(?:\/(?:[^~/]|~[01])+)+$/

const name = (what: string) =>
  z
    .string({ error: `Write ${what}: lower case, words joined by hyphens.` })
    .regex(NAME, `Write ${what} in lower case, words joined by hyphens.`)

/** Plain text with `code` and **strong**, one paragraph. */
const text = (what: string) =>
  z.string({ error: `Write ${what} as text.` }).superRefine((value, context) => {
    const problem = textProblem(value)
    if (problem !== undefined) context.addIssue({ code: 'custom', message: `In ${what}: ${problem}` })
  })

const pointer = z
  .string({ error: 'Write a JSON Pointer into the design, such as /services/orders/uses/0.' })
  .regex(POINTER, 'Write a JSON Pointer into the design, such as /services/orders/uses/0.')

const day = z
  .string({ error: 'Write the day on which somebody looked, YYYY-MM-DD, in quotation marks or plain.' })
  .refine(
    (value) => /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)) && new Date(value).toISOString().startsWith(value),
    {
      error: 'Write a day of the calendar, YYYY-MM-DD.',
    },
  )

const factSourceSchema = z.strictObject({ fact: name('the id of a fact') })
const pageSourceSchema = z.strictObject({
  title: z.string({ error: 'Write the title of the source.' }).min(1, 'Write the title of the source.'),
  url: z.url({ protocol: /^https$/, error: 'Write the address of the source, beginning with https://.' }),
  checked: day,
})

/** By its keys a source is one of two things, so that a message speaks of the one that was meant. */
const sourceSchema = z.unknown().transform((value, context): z.infer<typeof factSourceSchema> | z.infer<typeof pageSourceSchema> => {
  const isFact = typeof value === 'object' && value !== null && Object.hasOwn(value, 'fact')
  const parsed = (isFact ? factSourceSchema : pageSourceSchema).safeParse(value)
  if (parsed.success) return parsed.data
  context.issues.push(...parsed.error.issues.map((issue) => ({ ...issue, input: value }) as z.core.$ZodRawIssue))
  return z.NEVER
})

const reason = text('the reason')
const misconception = name('the id of a misconception')

const textOptionSchema = z.strictObject({
  text: text('the option'),
  reason,
  right: z.literal(true).optional(),
  misconception: misconception.optional(),
})
const placeOptionSchema = z.strictObject({
  at: pointer,
  reason,
  right: z.literal(true).optional(),
  misconception: misconception.optional(),
})
const stepSchema = z.strictObject({ text: text('the step'), reason })

const proofSchema = z.strictObject({
  design: name('the name of a design'),
  rule: name('the id of a rule'),
  gives: z.enum(['pass', 'fail'], { error: 'Write pass or fail.' }),
  at: pointer.optional(),
})

const common = {
  id: z
    .string({ error: 'Give the question an id: topic.subtopic.name.' })
    .regex(QUESTION_ID, 'Write the id as topic.subtopic.name, each in lower case with hyphens.'),
  chapter: name('the chapter'),
  level: z.enum(LEVELS, { error: `Write one of ${LEVELS.join(', ')}.` }),
  stem: text('the stem'),
  sources: z.array(sourceSchema, { error: 'List at least one source.' }).min(1, 'List at least one source.'),
  proof: z.array(proofSchema, { error: 'Write the proofs as a list.' }).min(1, 'Leave proof out where there is none.').optional(),
}

const options = <T extends z.ZodType>(option: T, least: number, most: number) =>
  z
    .array(option, { error: `List ${least} to ${most} options.` })
    .min(least, `List at least ${least} options.`)
    .max(most, `List at most ${most} options.`)

/**
 * One question, as a file `bank/<topic>.yaml` holds it under `questions`.
 *
 * Every kind has
 * - `id`: `topic.subtopic.name`, each part in lower case with hyphens. The topic is the name of the file. An id is permanent: answers are kept
 *   under it, and a page asks for it as `<Question id="data.outbox.dual-write-window" />`.
 * - `kind`: `single`, `multiple`, `order` or `spot-the-flaw`.
 * - `chapter`: the chapter it belongs to, such as `data`.
 * - `level`: `recall`, `diagnose`, `compare` or `predict`. Recall is the exception: 30 % at most.
 * - `stem`: a situation, then what is asked. Plain text with `` `code` `` and `**strong**`, one paragraph, no HTML, no links, no lists. A negative
 *   word in it (not, never, cannot, except) stands in `**strong**`.
 * - `options`: see below. Each has a `reason`, also the right one: why it holds, or what makes it wrong. Text rules as for the stem. No option says
 *   "all of the above", no two say the same.
 * - `sources`: at least one. Either `fact`, the id of a fact in src/facts/registry/ (which has its own dates), or `title`, `url` (https) and
 *   `checked` (the day on which somebody looked, YYYY-MM-DD).
 * - `proof` (optional): what the grader says of designs in docs/designs/, where that proves the key. Each has `design` (`data-shared` for
 *   docs/designs/data-shared.json), `rule`, `gives` (`fail` or `pass`) and, with `fail`, perhaps `at`, the JSON Pointer of the finding. The tests
 *   run it.
 *
 * By kind
 * - `single`: 3 to 5 options with `text`; exactly one says `right: true`, every other one names the `misconception` that makes people choose it,
 *   an id of src/quizzes/misconceptions/.
 * - `multiple`: 4 to 6 such options, at least two right and one wrong. It counts when exactly the right ones are chosen.
 * - `order`: 3 to 6 options with `text` and `reason` (why it stands where it stands), **in the right order**. None is right or wrong by itself, so
 *   the `misconception` stands beside the options, once: what a wrong order shows.
 * - `spot-the-flaw`: `design` names an architecture file in docs/designs/, `rule` the rule that the flaw breaks. 3 to 8 options with `at`, a JSON
 *   Pointer to a part (`/stores/orders-db`) or a link (`/services/shipping/uses/0`) of the design; the page words it, so there is no `text`.
 *   Exactly one is right: the only option at which the rule has a finding, which the tests prove by grading the design.
 *
 * Over the whole bank the right option is the longest in at most 40 % of the single questions, and the places of the right ones are spread: write
 * it as the second, the third, the first. Options are shuffled on the page.
 *
 * @example
 * ```yaml
 * questions:
 *   - id: data.ownership.second-writer
 *     kind: single
 *     chapter: data
 *     level: diagnose
 *     stem: >-
 *       **orders** adds a column to `orders-db` and deploys on Tuesday. **shipping** writes the same table and deploys on Thursday. On Wednesday
 *       parcels stop. What has to change so that a Tuesday like this is safe?
 *     options:
 *       - text: shipping deploys first, on Monday.
 *         reason: Then orders meets a table it does not know. Whoever goes first, the two have to be planned together.
 *         misconception: order-of-deploys-decouples
 *       - text: shipping stops writing the table, and gets what it needs from events of orders.
 *         reason: One writer can change its schema alone. shipping keeps its own copy and reads it without asking.
 *         right: true
 *       - text: Each service gets a database user of its own on that table, with the rights it needs.
 *         reason: Rights say who may write. Both still depend on the same columns.
 *         misconception: own-user-is-own-data
 *     sources:
 *       - fact: shared-data-antipattern
 *       - title: "AWS Prescriptive Guidance: Database-per-service pattern"
 *         url: https://docs.aws.amazon.com/prescriptive-guidance/latest/modernization-data-persistence/database-per-service.html
 *         checked: 2026-11-23
 *     proof:
 *       - { design: data-shared, rule: shared-database, gives: fail, at: /services/shipping/uses/0 }
 *
 *   - id: data.outbox.order-of-steps
 *     kind: order
 *     chapter: data
 *     level: predict
 *     stem: An order goes out through an outbox. Put the steps in order.
 *     misconception: publish-before-commit
 *     options:
 *       - text: Write the order and the event in one transaction.
 *         reason: First, because nothing may be published that could still be rolled back.
 *       - text: A relay reads the event and publishes it.
 *         reason: Only committed events can be read.
 *       - text: The relay marks the event as sent.
 *         reason: Last. If the relay dies in between it publishes again, so consumers tell a repeat by its id.
 *     sources:
 *       - fact: outbox-at-least-once
 *
 *   - id: data.ownership.find-the-second-writer
 *     kind: spot-the-flaw
 *     chapter: data
 *     level: diagnose
 *     design: data-shared
 *     rule: shared-database
 *     stem: One of these keeps the owner of the table from changing it alone. Which?
 *     options:
 *       - at: /services/orders/uses/0
 *         reason: orders owns the table. Its own writes couple it to nobody.
 *         misconception: every-writer-is-a-flaw
 *       - at: /services/shipping/uses/0
 *         reason: shipping writes a table that orders owns. Two teams now have to agree on every column.
 *         right: true
 *       - at: /gateways/api
 *         reason: One entry for three services is what a gateway is for.
 *         misconception: shared-gateway-is-shared-data
 *     sources:
 *       - fact: shared-data-antipattern
 * ```
 */
export const questionSchema = z.discriminatedUnion(
  'kind',
  [
    z.strictObject({ ...common, kind: z.literal('single'), options: options(textOptionSchema, 3, 5) }),
    z.strictObject({ ...common, kind: z.literal('multiple'), options: options(textOptionSchema, 4, 6) }),
    z.strictObject({ ...common, kind: z.literal('order'), misconception, options: options(stepSchema, 3, 6) }),
    z.strictObject({
      ...common,
      kind: z.literal('spot-the-flaw'),
      design: name('the name of a design'),
      rule: name('the id of a rule'),
      options: options(placeOptionSchema, 3, 8),
    }),
  ],
  { error: (issue) => (issue.code === 'invalid_union' ? 'Write kind: single, multiple, order or spot-the-flaw.' : undefined) },
)

/**
 * What people believe who choose a wrong option, as a file of src/quizzes/misconceptions/ holds it under `misconceptions`. Questions share them, and a
 * workshop counts them.
 *
 * - `id`: words in lower case with hyphens, permanent.
 * - `belief`: one sentence as its holder would say it: "A table with rights per service has an owner per service."
 * - `instead`: one or two sentences that are true.
 */
const misconceptionSchema = z.strictObject({ id: name('the id'), belief: text('the belief'), instead: text('what is true') })

export const bankFileSchema = z.strictObject({ questions: z.array(questionSchema, { error: 'Write the questions as a list.' }) })
export const misconceptionFileSchema = z.strictObject({
  misconceptions: z.array(misconceptionSchema, { error: 'Write the misconceptions as a list.' }),
})

export type Question = z.infer<typeof questionSchema>
export type QuestionKind = Question['kind']
export type Level = (typeof LEVELS)[number]
export type Source = Question['sources'][number]
export type Misconception = z.infer<typeof misconceptionSchema>
