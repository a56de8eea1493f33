import { type Lab, labSchema } from './lab-schema'

export interface LabProblem {
  readonly file: string
  /** Counts from 1. */
  readonly line: number
  /** What to write. One sentence. */
  readonly message: string
}

export type LabResult = { readonly ok: true; readonly value: Lab } | { readonly ok: false; readonly problems: readonly LabProblem[] }

/** A `lab.yaml` as its YAML was read. */
export interface LabText {
  readonly value: unknown
  /** The line of the innermost thing on a path that the text has. */
  readonly lineOf: (path: readonly PropertyKey[]) => number
  /** What is wrong with the text as YAML. */
  readonly errors: readonly { readonly line: number; readonly message: string }[]
}

/** Checks a lab against its schema. `file` only names it in problems, which come in the order of the text. Never throws. */
export const readLab = ({ value, lineOf, errors }: LabText, file: string): LabResult => {
  const failed = (problems: readonly { readonly line: number; readonly message: string }[]): LabResult => ({
    ok: false,
    problems: problems.map((problem) => ({ file, ...problem })).toSorted((a, b) => a.line - b.line),
  })
  if (errors.length > 0) return failed(errors)
  const parsed = labSchema.safeParse(value)
  if (parsed.success) return { ok: true, value: parsed.data }
  return failed(
    parsed.error.issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => ({ line: lineOf([...issue.path, key]), message: `Remove the key ${key}: a lab does not know it here.` }))
        : [{ line: lineOf(issue.path), message: issue.message }],
    ),
  )
}
