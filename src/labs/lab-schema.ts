import * as z from 'zod'

const NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/

const name = (what: string) =>
  z
    .string({ error: `Write ${what}: lower case, words joined by hyphens.` })
    .regex(NAME, `Write ${what} in lower case, words joined by hyphens.`)
const title = (what: string) =>
  z.string({ error: `Give ${what} a title.` }).regex(/^\S.*[^.\s]$/, `Write the title of ${what} without a full stop.`)
const sentence = (what: string) =>
  z.string({ error: `Write ${what} as a sentence.` }).regex(/^\S[\s\S]*[.]$/, `End ${what} with a full stop.`)
const list = <T extends z.ZodType>(item: T, what: string) =>
  z.array(item, { error: `Write ${what} as a list.` }).min(1, `Write at least one entry under ${what}.`)

const stepSchema = z.strictObject({ id: name('the id of the step'), title: title('the step') })
const checkSchema = z.strictObject({
  id: name('the id of the check'),
  title: title('the check'),
  proves: sentence('what the check proves'),
})
const breakSchema = z.strictObject({
  id: name('the id of the sabotage'),
  title: title('the sabotage'),
  changes: sentence('what the sabotage changes'),
  fails: list(name('the id of a check'), 'fails'),
})
const output = z.string({ error: 'Name an output of the template.' }).regex(/^[A-Za-z0-9]+$/, 'Name an output of the template.')
const serviceSchema = z.strictObject({
  id: name('the id of the service'),
  logs: output,
  address: z
    .string({ error: 'Name a parameter of the template.' })
    .regex(/^[A-Za-z0-9]+$/, 'Name a parameter of the template.')
    .optional(),
  environment: z.record(z.string().regex(/^[A-Z][A-Z0-9_]*$/, 'Write the name of a variable in capitals.'), output, {
    error: 'Write the environment as variables and outputs of the template.',
  }),
})
const limitSchema = z.strictObject({ what: title('what cannot be proved'), why: sentence('why it cannot be proved') })

const taken = (key: string, entries: readonly { readonly id: string }[]) =>
  entries.flatMap(({ id }, index) =>
    entries.findIndex((other) => other.id === id) === index
      ? []
      : [{ path: [key, index, 'id'], message: `Choose another id: ${id} is taken.` }],
  )

/**
 * A lab, as its `lab.yaml` holds it.
 *
 * - `id`: the name of its folder. Receipts carry it, so it stays.
 * - `title`, `summary`: as lists show them. The summary is one sentence.
 * - `minutes`: how long a learner needs who breaks and mends it too, emulator installed.
 * - `chapter`: the page below `/docs` that it belongs to.
 * - `services`: what runs as a process, from `services/<id>.ts`, in the place of a container. `environment`: variable → output of the template; `logs`: the
 *   output with the name of its log group; `address`: the parameter of the template that gets its URL, where it has one.
 * - `steps`: the headings of its page, in order; each id is the anchor of its heading. Every shell block of the page stands under one of them.
 * - `checks`: what verify runs, in order. `proves` says what is known once it passes. Receipts carry the ids: a check that comes to mean something
 *   else gets another id.
 * - `breaks`: sabotages, each in `break/<id>.yaml` with its mend in `fix/<id>.md`. `changes` says what it does to the code. `fails`: the checks that must
 *   fail then, all of them and no others.
 * - `cannotProve`: what the emulator leaves open, and why.
 */
export const labSchema = z
  .strictObject(
    {
      id: name('the id of the lab'),
      title: title('the lab'),
      summary: sentence('the summary'),
      minutes: z.int({ error: 'Write minutes as a whole number.' }).min(1, 'Write how many minutes the lab takes.'),
      chapter: name('the chapter'),
      services: list(serviceSchema, 'services'),
      steps: list(stepSchema, 'steps'),
      checks: list(checkSchema, 'checks'),
      breaks: list(breakSchema, 'breaks'),
      cannotProve: list(limitSchema, 'cannotProve'),
    },
    { error: (issue) => (issue.code === 'unrecognized_keys' ? undefined : 'Write a lab as keys and values.') },
  )
  .superRefine(({ services, steps, checks, breaks }, context) => {
    const known = new Set(checks.map(({ id }) => id))
    const unknown = breaks.flatMap(({ fails }, index) =>
      fails.flatMap((id, place) =>
        known.has(id) ? [] : [{ path: ['breaks', index, 'fails', place], message: `Name a check of this lab: there is no ${id}.` }],
      ),
    )
    for (const problem of [
      ...taken('services', services),
      ...taken('steps', steps),
      ...taken('checks', checks),
      ...taken('breaks', breaks),
      ...unknown,
    ])
      context.addIssue({ code: 'custom', ...problem })
  })

export type Lab = z.infer<typeof labSchema>

/**
 * A sabotage, as `break/<id>.yaml` holds it: in `file` below `services/`, the one place that reads `find` reads `put` instead. What the code then says
 * of itself stays believable: a sabotage is a mistake that somebody makes.
 */
export const sabotageSchema = z.strictObject({
  file: z.string({ error: 'Name a file below services/.' }).regex(/^[a-z0-9-]+\.ts$/, 'Name a file below services/, such as orders.ts.'),
  find: z.string({ error: 'Write under find what the file says.' }).min(1, 'Write under find what the file says.'),
  put: z.string({ error: 'Write under put what it says instead.' }),
})

export type Sabotage = z.infer<typeof sabotageSchema>
