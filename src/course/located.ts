import type * as z from 'zod'

type Path = readonly PropertyKey[]

/** One YAML file as it was read. */
export interface LocatedText {
  /** As problems name it. */
  readonly file: string
  readonly value: unknown
  /** The line of the innermost thing on a path that the text has. */
  readonly lineOf: (path: Path) => number
  /** What is wrong with the text as YAML. */
  readonly errors: readonly { readonly line: number; readonly message: string }[]
}

export interface CourseProblem {
  readonly file: string
  /** Counts from 1. */
  readonly line: number
  /** What to write. One sentence. */
  readonly message: string
}

export type CourseResult<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly CourseProblem[] }

/** What else is wrong with a text that has the right shape: where, and what to write. */
export type Remark = readonly [path: Path, message: string]

/** A text of the course → what its schema makes of it, or every problem with its line. `check` sees what has the right shape. Never throws. */
export const readLocated = <T>(
  { file, value, lineOf, errors }: LocatedText,
  schema: z.ZodType<T>,
  check: (value: T) => readonly Remark[],
): CourseResult<T> => {
  if (errors.length > 0) return { ok: false, problems: errors.map((error) => ({ file, ...error })) }
  const problem = (path: Path, message: string): CourseProblem => ({ file, line: lineOf(path), message })
  const parsed = schema.safeParse(value)
  if (!parsed.success) {
    const problems = parsed.error.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => problem([...issue.path, key], `Remove the key ${key}: the schema does not know it.`))
        : [problem(issue.path, issue.message)],
    )
    return { ok: false, problems }
  }
  const problems = check(parsed.data).map(([path, message]) => problem(path, message))
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: parsed.data }
}
