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

/** One file of the registry as its YAML was read. */
export interface RegistryText {
  /** As problems name it. */
  readonly file: string
  readonly value: unknown
  /** The line of the innermost thing on a path that the text has. */
  readonly lineOf: (path: Path) => number
  /** What is wrong with the text as YAML. */
  readonly errors: readonly { readonly line: number; readonly message: string }[]
}

interface Placed {
  readonly text: RegistryText
  readonly registry: Registry
}

/** What is wrong with the shape of one file. */
const shapeProblems = ({ file, value, lineOf, errors }: RegistryText): RegistryProblem[] => {
  if (errors.length > 0) return errors.map((error) => ({ file, ...error }))
  const parsed = registrySchema.safeParse(value)
  if (parsed.success) return []
  return parsed.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({
          file,
          line: lineOf([...issue.path, key]),
          message: `Remove the key ${key}: the schema does not know it.`,
        }))
      : [{ file, line: lineOf(issue.path), message: issue.message }],
  )
}

/** Ids that an earlier entry of any file has. */
const takenIds = (placed: readonly Placed[], key: 'facts' | 'banned'): RegistryProblem[] => {
  const seen = new Set<string>()
  return placed.flatMap(({ text, registry }) =>
    registry[key].flatMap(({ id }, index) => {
      if (seen.has(id)) return [{ file: text.file, line: text.lineOf([key, index, 'id']), message: `Choose another id: ${id} is taken.` }]
      seen.add(id)
      return []
    }),
  )
}

/** Facts that a banned claim names and no file has. */
const unknownFacts = (placed: readonly Placed[]): RegistryProblem[] => {
  const known = new Set(placed.flatMap(({ registry }) => registry.facts.map(({ id }) => id)))
  return placed.flatMap(({ text, registry }) =>
    registry.banned.flatMap((claim, index) =>
      (claim.facts ?? []).flatMap((id, place) =>
        known.has(id)
          ? []
          : [
              {
                file: text.file,
                line: text.lineOf(['banned', index, 'facts', place]),
                message: `Name a fact that exists: there is no ${id}.`,
              },
            ],
      ),
    ),
  )
}

/** Puts the files of the registry together and checks them against the schema. Problems come in the order of the files and their lines. */
export const loadRegistry = (texts: readonly RegistryText[]): RegistryResult => {
  const failed = (problems: readonly RegistryProblem[]): RegistryResult => {
    const order = new Map(texts.map(({ file }, index) => [file, index]))
    return { ok: false, problems: problems.toSorted((a, b) => order.get(a.file)! - order.get(b.file)! || a.line - b.line) }
  }
  const misshapen = texts.flatMap(shapeProblems)
  if (misshapen.length > 0) return failed(misshapen)
  const placed = texts.map((text) => ({ text, registry: registrySchema.parse(text.value) }))
  const problems = [...takenIds(placed, 'facts'), ...takenIds(placed, 'banned'), ...unknownFacts(placed)]
  if (problems.length > 0) return failed(problems)
  const value = { facts: placed.flatMap(({ registry }) => registry.facts), banned: placed.flatMap(({ registry }) => registry.banned) }
  return { ok: true, value }
}
