import * as z from 'zod'
import { id, sentence, title } from './words'

const why = title('why, in half a sentence')

const stepSchema = z.union(
  [
    z.strictObject({ chapter: id('the id of a chapter'), why }),
    z.strictObject({ exercise: id('the id of an exercise'), why }),
    z.strictObject({ lab: id('the id of a lab'), why }),
    z.strictObject({ rule: id('the id of a rule'), why }),
    z.strictObject({ page: z.string().regex(/^\/[a-z0-9-/]*$/, 'Write a page of the site.'), label: title('the label of the page'), why }),
  ],
  { error: 'Write a step as a chapter, an exercise, a lab or a rule, or as a page with its label; each with why, in half a sentence.' },
)

const pathSchema = z.strictObject({
  id: id('the id of the path'),
  title: title('whom the path is for'),
  does: sentence('what the path does'),
  steps: z.array(stepSchema, { error: 'List the steps.' }).min(3, 'Name at least three steps.'),
})

/**
 * Ways through the course for those who cannot read it from its beginning, as `paths.yaml` holds them.
 *
 * - `id`: the anchor on the first page of the course. `title`: the visitor. `does`: what the path is good for.
 * - `steps`, in order: `chapter`, `exercise`, `lab`, `rule` by its id, or a `page` by its address with a `label`. `why` says in half a sentence, without a full
 *   stop, what the step is for. How long it takes is computed: the reading time of a text, the minutes of an exercise or a lab, nothing for a page.
 */
export const pathsSchema = z.strictObject(
  { paths: z.array(pathSchema, { error: 'List the paths.' }).min(1, 'Write at least one path.') },
  { error: (issue) => (issue.code === 'unrecognized_keys' ? undefined : 'Write the paths as a list under the key paths.') },
)

export type Paths = z.infer<typeof pathsSchema>
export type Step = Paths['paths'][number]['steps'][number]
