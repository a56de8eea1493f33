import * as z from 'zod'

/** For how many months a check of a fact holds at most, by what kind of fact it is. */
const MONTHS = { price: 6, status: 6, quota: 12, behaviour: 24, practice: 24 } as const

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/
const DAY = /^\d{4}-\d{2}-\d{2}$/

const isDay = (text: string): boolean => DAY.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text)

const sentence = (key: string) => z.string({ error: `Write ${key} as a sentence.` }).regex(/^\S.*[.]$/, `End ${key} with a full stop.`)

const day = (key: string) =>
  z.string({ error: `Write ${key} as a date, YYYY-MM-DD.` }).refine(isDay, `Write ${key} as a day of the calendar, YYYY-MM-DD.`)

const sourceSchema = z.strictObject(
  {
    title: z.string({ error: 'Write the title of the source.' }).min(1, 'Write the title of the source.'),
    url: z.url({ protocol: /^https$/, error: 'Write the address of the source, beginning with https://.' }),
  },
  { error: (issue) => (issue.code === 'unrecognized_keys' ? undefined : 'Write a source with a title and a url.') },
)

/** The last day on which a fact checked on `verifiedOn` may still be told. Both are YYYY-MM-DD. */
const latestExpiry = (kind: keyof typeof MONTHS, verifiedOn: string): string => {
  const date = new Date(`${verifiedOn}T00:00:00Z`)
  date.setUTCMonth(date.getUTCMonth() + MONTHS[kind])
  return date.toISOString().slice(0, 10)
}

/**
 * One fact about the world outside this repository, as a file of `registry/` holds it under `facts`.
 *
 * - `id`: words in lower case with hyphens. Pages name it, so it stays when the claim changes.
 * - `kind`: `price` or `status` (checked again within 6 months), `quota` (12), `behaviour` or `practice` (24).
 * - `claim`: one sentence that is true by itself, in our own words, with units.
 * - `value`: the figure of the claim as prose would print it, with its unit: `24 hours`. Left out where there is none.
 * - `region`: `all`, or the Region that a price or a limit holds for.
 * - `source`: where it was read. `also`: further sources.
 * - `confidence`: `read` (seen in an official document), `secondary` (seen elsewhere only: pages say so), `conflict` (sources disagree: the
 *   claim gives both sides, and `also` names the other one). A fact from memory does not belong here.
 * - `verifiedOn`, `expiresOn`: days, YYYY-MM-DD. After the second the tests fail until somebody has looked again.
 * - `note`: what a reader of the source should know, such as that a mirror was read.
 */
const factSchema = z
  .strictObject({
    id: z.string({ error: 'Give the fact an id.' }).regex(ID, 'Write the id in lower case, words joined by hyphens.'),
    kind: z.enum(['price', 'status', 'quota', 'behaviour', 'practice'], { error: 'Write price, status, quota, behaviour or practice.' }),
    claim: sentence('the claim'),
    value: z
      .string({ error: 'Write the value in quotation marks, with its unit.' })
      .min(1, 'Leave the value out where there is none.')
      .optional(),
    region: z.string({ error: 'Write all, or the Region that the fact holds for.' }).regex(ID, 'Write all, or a Region such as us-east-1.'),
    source: sourceSchema,
    also: z.array(sourceSchema, { error: 'Write further sources as a list.' }).optional(),
    confidence: z.enum(['read', 'secondary', 'conflict'], { error: 'Write read, secondary or conflict; a fact from memory stays out.' }),
    verifiedOn: day('verifiedOn'),
    expiresOn: day('expiresOn'),
    note: sentence('the note').optional(),
  })
  .superRefine((fact, context) => {
    const latest = isDay(fact.verifiedOn) ? latestExpiry(fact.kind, fact.verifiedOn) : undefined
    if (latest !== undefined && fact.expiresOn > latest)
      context.addIssue({
        code: 'custom',
        path: ['expiresOn'],
        message: `Write ${latest} or earlier: a ${fact.kind} is checked again within ${MONTHS[fact.kind]} months.`,
      })
    if (fact.confidence === 'conflict' && !fact.also?.length)
      context.addIssue({ code: 'custom', path: ['confidence'], message: 'Name the source that disagrees under also.' })
  })

/**
 * A statement that was true once or is widely believed, and that no page may make.
 *
 * - `id`: as above. `says`: phrases by which it is recognised, in any case and across line breaks. A phrase has four words or more, so that a page
 *   can still speak of the subject.
 * - `right`: what to write instead. `facts`: ids of the facts that say so, where the registry has them.
 */
const bannedSchema = z.strictObject({
  id: z.string({ error: 'Give the banned claim an id.' }).regex(ID, 'Write the id in lower case, words joined by hyphens.'),
  says: z
    .array(z.string({ error: 'Write each phrase as text.' }).regex(/^\S+(\s+\S+){3,}$/, 'Write a phrase of four words or more.'), {
      error: 'Write the phrases as a list.',
    })
    .min(1, 'Write at least one phrase.'),
  right: sentence('what is right'),
  facts: z.array(z.string(), { error: 'Write the ids of facts as a list.' }).optional(),
})

export const registrySchema = z.strictObject(
  {
    facts: z.array(factSchema, { error: 'Write the facts as a list.' }),
    banned: z.array(bannedSchema, { error: 'Write the banned claims as a list.' }).default([]),
  },
  {
    error: (issue) =>
      issue.code === 'unrecognized_keys' ? undefined : 'Write a file with the keys facts and, where there are any, banned.',
  },
)

export type Fact = z.infer<typeof factSchema>
export type BannedClaim = z.infer<typeof bannedSchema>
export type Registry = z.infer<typeof registrySchema>
