import { type Registry, registrySchema } from './schema'

export interface RegistryProblem {
  readonly file: string
  /** Counts from 1. */
  readonly line: number
  /** What to write. One sentence. */
  readonly message: string
}

export type RegistryResult =
  | { readonly ok: true; readonly value: Registry }
  | { readonly ok: false; readonly problems: readonly RegistryProblem[] }

type Path = readonly PropertyKey[]

/** The registry as its YAML was read. */
export interface RegistryText {
  readonly value: unknown
  /** The line of the innermost thing on a path that the text has. */
  readonly lineOf: (path: Path) => number
  /** What is wrong with the text as YAML. */
  readonly errors: readonly { readonly line: number; readonly message: string }[]
}

const takenIds = (key: 'facts' | 'banned', list: readonly { readonly id: string }[]) =>
  list.flatMap(({ id }, index) =>
    list.findIndex((other) => other.id === id) === index
      ? []
      : [{ path: [key, index, 'id'], message: `Choose another id: ${id} is taken.` }],
  )

/** Ids that stand twice in a list, or that a banned claim names and no fact has. */
const referenceProblems = ({ facts, banned }: Registry): { path: Path; message: string }[] => {
  const known = new Set(facts.map(({ id }) => id))
  const unknown = banned.flatMap((claim, index) =>
    (claim.facts ?? []).flatMap((id, place) =>
      known.has(id) ? [] : [{ path: ['banned', index, 'facts', place], message: `Name a fact that exists: there is no ${id}.` }],
    ),
  )
  return [...takenIds('facts', facts), ...takenIds('banned', banned), ...unknown]
}

/** Checks the registry against its schema. `file` only names it in problems, which come in the order of the text. */
export const loadRegistry = ({ value, lineOf, errors }: RegistryText, file: string): RegistryResult => {
  const failed = (problems: readonly { readonly line: number; readonly message: string }[]): RegistryResult => ({
    ok: false,
    problems: problems.toSorted((a, b) => a.line - b.line).map((problem) => ({ file, ...problem })),
  })
  if (errors.length > 0) return failed(errors)
  const parsed = registrySchema.safeParse(value)
  if (!parsed.success)
    return failed(
      parsed.error.issues.flatMap((issue) =>
        issue.code === 'unrecognized_keys'
          ? issue.keys.map((key) => ({
              line: lineOf([...issue.path, key]),
              message: `Remove the key ${key}: the schema does not know it.`,
            }))
          : [{ line: lineOf(issue.path), message: issue.message }],
      ),
    )
  const problems = referenceProblems(parsed.data)
  return problems.length > 0
    ? failed(problems.map(({ path, message }) => ({ line: lineOf(path), message })))
    : { ok: true, value: parsed.data }
}
