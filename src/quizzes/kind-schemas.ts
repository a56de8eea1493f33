import * as z from 'zod'
import { common, design, listOf, misconception, pointer, reason, rule, text } from './schema-fields'

const choice = { reason, right: z.literal(true).optional(), misconception: misconception.optional() }
const textOption = z.strictObject({ text: text('the option'), ...choice })
const placeOption = z.strictObject({ at: pointer, ...choice })

const singleSchema = z.strictObject({ ...common, kind: z.literal('single'), options: listOf(textOption, 'options', 3, 5) })
const multipleSchema = z.strictObject({ ...common, kind: z.literal('multiple'), options: listOf(textOption, 'options', 4, 6) })

const step = z.strictObject({ text: text('the step'), reason })
const orderSchema = z.strictObject({ ...common, kind: z.literal('order'), misconception, options: listOf(step, 'options', 3, 6) })

const flawSchema = z.strictObject({
  ...common,
  kind: z.literal('spot-the-flaw'),
  design,
  rule,
  options: listOf(placeOption, 'options', 3, 8),
})

const because = text('the option').refine((value) => value.startsWith('because '), {
  error: 'Begin the option with "because": the page puts True or False before it.',
})
const verdictOption = z.strictObject({
  says: z.boolean({ error: 'Write says: true or says: false.' }),
  text: because,
  ...choice,
})
const trueFalseSchema = z.strictObject({
  ...common,
  kind: z.literal('true-false'),
  claim: text('the claim'),
  options: listOf(verdictOption, 'options', 3, 6),
})

const pair = z.strictObject({ text: text('the left side'), match: text('the partner'), reason })
const partner = z.strictObject({ text: text('the partner'), reason })
const matchSchema = z.strictObject({
  ...common,
  kind: z.literal('match'),
  misconception,
  options: listOf(pair, 'options', 3, 6),
  extra: listOf(partner, 'extra partners', 1, 2).optional(),
})

const number = (what: string) => z.number({ error: `Write ${what} as a number.` })
const formula = z.string({ error: 'Write the formula as text, such as "2 * 1500 + 200".' }).min(1, 'Write the formula.')
const wrongValue = z.strictObject({ value: number('the value'), reason, misconception, formula: formula.optional() })
const numericSchema = z.strictObject({
  ...common,
  kind: z.literal('numeric'),
  answer: number('the answer'),
  unit: text('the unit').max(24, 'Write the unit in at most 24 characters.'),
  tolerance: number('the tolerance').min(0, 'Write a tolerance of 0 or more, in the unit of the answer.'),
  formula,
  reason,
  wrong: listOf(wrongValue, 'wrong values', 1, 4),
})

const place = z
  .string({ error: 'Write a JSON Pointer, such as /services/orders/uses/0.' })
  .startsWith('/', 'Write a JSON Pointer, such as /services/orders/uses/0.')
/** JSON, which YAML can hold more than. */
const json = z.json({ error: 'Write a value of JSON.' })
const operation = z.discriminatedUnion(
  'op',
  [z.strictObject({ op: z.enum(['add', 'replace']), path: place, value: json }), z.strictObject({ op: z.literal('remove'), path: place })],
  { error: (issue) => (issue.code === 'invalid_union' ? 'Write op: add, replace or remove.' : undefined) },
)
const patch = listOf(operation, 'steps of the JSON Patch', 1, 20)
const mistake = z.strictObject({ patch, reason, misconception })
const fixSchema = z.strictObject({
  ...common,
  kind: z.literal('fix-the-json'),
  design,
  rule,
  keeps: z.array(pointer, { error: 'List JSON Pointers.' }).optional(),
  solution: patch,
  reason,
  mistakes: listOf(mistake, 'mistakes', 1, 4),
})

const MODEL_WORDS = 120
const model = text('the model answer').refine((value) => value.split(/\s+/).length <= MODEL_WORDS, {
  error: `Write the model answer in at most ${MODEL_WORDS} words.`,
})
/** Words of letters, digits and hyphens; a star at the end of one stands for any ending. */
const PHRASE = /^[\p{L}\p{N}][\p{L}\p{N}'’/+.-]*\*?(?: [\p{L}\p{N}][\p{L}\p{N}'’/+.-]*\*?)*$/u
const phrase = z
  .string({ error: 'Write a word or a phrase.' })
  .regex(PHRASE, 'Write words with one blank between them; a * at the end of a word stands for any ending.')
const concept = z.strictObject({
  name: text('the name of the concept'),
  says: listOf(phrase, 'words or phrases', 1, 12),
  reason,
})
const openSchema = z.strictObject({
  ...common,
  kind: z.literal('open'),
  misconception: misconception.optional(),
  concepts: listOf(concept, 'concepts', 3, 7),
  model,
})

/** Every kind of question, in the order in which the docstring of `questionSchema` tells them. */
export const KIND_SCHEMAS = [
  singleSchema,
  multipleSchema,
  orderSchema,
  flawSchema,
  trueFalseSchema,
  matchSchema,
  numericSchema,
  fixSchema,
  openSchema,
] as const
