import * as z from 'zod'
import { textProblem } from './inline-text'

/** What is asked of the learner's mind. At least 70 % of all questions are not `recall`. */
export const LEVELS = ['recall', 'diagnose', 'compare', 'predict'] as const

const PART = '[a-z0-9]+(?:-[a-z0-9]+)*'
const QUESTION_ID = new RegExp(`^${PART}\\.${PART}\\.${PART}$`)
const NAME = new RegExp(`^${PART}$`)
const POINTER = /^(?:\/(?:[^~/]|~[01])+)+$/

export const name = (what: string) =>
  z
    .string({ error: `Write ${what}: lower case, words joined by hyphens.` })
    .regex(NAME, `Write ${what} in lower case, words joined by hyphens.`)

/** Plain text with `code` and **strong**, one paragraph. */
export const text = (what: string) =>
  z.string({ error: `Write ${what} as text.` }).superRefine((value, context) => {
    const problem = textProblem(value)
    if (problem !== undefined) context.addIssue({ code: 'custom', message: `In ${what}: ${problem}` })
  })

export const pointer = z
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

export const reason = text('the reason')
export const misconception = name('the id of a misconception')
export const design = name('the name of a design')
export const rule = name('the id of a rule')

const proofSchema = z.strictObject({
  design,
  rule,
  gives: z.enum(['pass', 'fail'], { error: 'Write pass or fail.' }),
  at: pointer.optional(),
})

/** What every question has. */
export const common = {
  id: z
    .string({ error: 'Give the question an id: topic.subtopic.name.' })
    .regex(QUESTION_ID, 'Write the id as topic.subtopic.name, each in lower case with hyphens.'),
  chapter: name('the chapter'),
  level: z.enum(LEVELS, { error: `Write one of ${LEVELS.join(', ')}.` }),
  stem: text('the stem'),
  sources: z.array(sourceSchema, { error: 'List at least one source.' }).min(1, 'List at least one source.'),
  proof: z.array(proofSchema, { error: 'Write the proofs as a list.' }).min(1, 'Leave proof out where there is none.').optional(),
}

/** A list of `least` to `most` of something, in the plural. */
export const listOf = <T extends z.ZodType>(one: T, many: string, least: number, most: number) =>
  z
    .array(one, { error: `List ${least} to ${most} ${many}.` })
    .min(least, `List at least ${least} ${many}.`)
    .max(most, `List at most ${most} ${many}.`)
