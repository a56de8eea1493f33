import * as z from 'zod'

const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Words in lower case, joined by hyphens. */
export const name = (what: string) =>
  z
    .string({ error: `Write ${what} in lower case, words joined by hyphens.` })
    .regex(NAME, `Write ${what} in lower case, words joined by hyphens.`)

/** One paragraph of plain text with `code` and **strong**. */
export const text = (what: string) =>
  z
    .string({ error: `Write ${what} as text.` })
    .min(1, `Write ${what}.`)
    .refine(
      (value) => value === value.trim() && !value.includes('\n'),
      `Write ${what} as one paragraph, in YAML after >- where it needs lines.`,
    )

export const paragraphs = (what: string) =>
  z.array(text(what), { error: `Write ${what} as a list of paragraphs.` }).min(1, `Write ${what}.`)
