import * as z from 'zod'
import { CATALOGUE } from '../grader/catalogue'
import { requirementSchema } from './requirement-schema'
import { name, paragraphs, text } from './text-schema'

const modelSchema = z.strictObject({
  id: name('the id of the model'),
  title: text('the title of the model'),
  does: paragraphs('what the model does'),
  better: paragraphs('when the model is better'),
  costs: paragraphs('what the model costs'),
})

const failsSchema = z.union(
  [z.strictObject({ rule: z.enum(CATALOGUE) }), z.strictObject({ requirement: name('the id of a requirement') })],
  {
    error: 'Write what the mutant fails: { rule: shared-database } or { requirement: its-id }.',
  },
)

const mutantSchema = z.strictObject({
  id: name('the id of the mutant'),
  believes: text('what somebody believes who draws this'),
  fails: failsSchema,
})

const linkSchema = z.strictObject({
  to: z.string({ error: 'Write a page of the site.' }).regex(/^\//, 'Write a page of the site, beginning with a slash.'),
  label: text('the label of the link'),
  why: text('what the page is good for now'),
})

/**
 * An exercise, as `src/exercises/catalogue/<id>/exercise.yaml` holds it. Texts are plain, with `` `code` `` and `**strong**`, one paragraph each.
 *
 * Beside the file stand
 * - `starter.json`: the design that the learner is given. It fails every rule that a requirement names, and scores below 60.
 * - `models/<id>.json`: at least two designs that pass with 100, different in topology or in the kind of communication.
 * - `mutants/<id>.json`: at least five designs, each one step away from a model, each failing exactly one thing.
 * - `starter.grade.json`, `starter.gains.json` and the drawings (`*.svg`) are written by `npm run generate` and `npm run diagrams`.
 *
 * Keys
 * - `id`: the name of the folder, words in lower case with hyphens. Permanent: progress and links use it.
 * - `title`, `summary`: heading, and one sentence for the list.
 * - `minutes`: how long a working engineer takes.
 * - `file`: what the editor calls the design, such as `clinic.json`.
 * - `brief`: paragraphs. A system, numbers (requests a second, rows, teams), what went wrong, what is wanted. No hint at how.
 * - `must`: the requirements, see `requirementSchema`, the gravest first: of those that are open, three are shown. Together they refuse the empty design and every hollow one.
 * - `hints`: `place` says where to look, `pattern` names what to do there, `json` nearly shows it and may have `code` under it.
 * - `models`: for each file its `id`, a `title`, and in paragraphs what it `does`, when it is `better` and what it `costs`.
 * - `mutants`: for each file its `id`, what somebody `believes` who draws it, and what it `fails`: `{ rule }` or `{ requirement }`.
 * - `next`: pages to go on with, each with `to`, a `label` and `why` in half a sentence.
 */
export const exerciseSchema = z.strictObject({
  id: name('the id'),
  title: text('the title'),
  summary: text('the summary'),
  minutes: z.int({ error: 'Write the minutes it takes, a whole number.' }).min(5).max(180),
  file: z.string().regex(/^[a-z0-9-]+\.json$/, 'Write a file name in lower case that ends in .json.'),
  brief: paragraphs('the brief'),
  must: z.array(requirementSchema, { error: 'List the requirements.' }).min(3, 'List at least three requirements.'),
  hints: z.strictObject({
    place: paragraphs('the first hint'),
    pattern: paragraphs('the second hint'),
    json: paragraphs('the third hint'),
    code: z.string().min(1).optional(),
  }),
  models: z.array(modelSchema).min(2, 'Describe at least two models.'),
  mutants: z.array(mutantSchema).min(5, 'Describe at least five mutants.'),
  next: z.array(linkSchema).min(1, 'Name at least one page to go on with.'),
})

export type Exercise = z.infer<typeof exerciseSchema>
