import * as z from 'zod'
import { id, sentence } from './words'

const name = (what: string) => z.string({ error: `Write ${what}.` }).regex(/^\S(.*[^.\s])?$/, `Write ${what} without a full stop.`)

const termSchema = z.strictObject({
  term: name('the term'),
  also: z.array(name('the other name'), { error: 'Write other names as a list.' }).default([]),
  says: sentence('what the term says').max(280, 'Say it in one or two sentences: 280 characters at most.'),
  chapter: id('the id of the chapter'),
  mark: z.boolean({ error: 'Write mark: false, or leave it out.' }).default(true),
})

/**
 * The glossary, as `glossary.yaml` holds it, by the alphabet.
 *
 * - `term`: as it stands in the middle of a sentence, in the singular. Its address is `/docs/glossary#` and the term in lower case with hyphens.
 * - `also`: other names and forms by which pages call it. A plural that adds an s is found without being named.
 * - `says`: what it is, in one or two sentences, and where there is room what follows from it.
 * - `chapter`: the chapter that teaches it.
 * - `mark: false`: stands in the glossary, and chapters do not mark it: a word of every page, such as event.
 */
export const glossarySchema = z.strictObject(
  { terms: z.array(termSchema, { error: 'List the terms.' }).min(1, 'Write at least one term.') },
  { error: (issue) => (issue.code === 'unrecognized_keys' ? undefined : 'Write the glossary as a list under the key terms.') },
)

export type Glossary = z.infer<typeof glossarySchema>
export type Term = Glossary['terms'][number]
