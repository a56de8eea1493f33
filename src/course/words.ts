import * as z from 'zod'

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** Words in lower case with hyphens. */
export const id = (what: string) =>
  z
    .string({ error: `Write ${what}: lower case, words joined by hyphens.` })
    .regex(ID, `Write ${what} in lower case, words joined by hyphens.`)

/** Words without a full stop at the end. */
export const title = (what: string) =>
  z.string({ error: `Write ${what}.` }).regex(/^\S(.*[^.\s])?$/, `Write ${what} on one line, without a full stop.`)

/** One sentence or more. */
export const sentence = (what: string) =>
  z.string({ error: `Write ${what} as a sentence.` }).regex(/^\S[\s\S]*[.?]$/, `End ${what} with a full stop.`)
