import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
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

/** Reads the text of the registry. `file` only names it in problems, which come in the order of the text. */
export const loadRegistry = (text: string, file: string): RegistryResult => {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const lineAt = (offset: number): number => lines.linePos(offset).line

  /** The line of the innermost node on the path that the file has. */
  const lineOf = (path: Path): number => {
    let node: unknown = document.contents
    let offset = 0
    for (const step of path) {
      if (isMap(node)) {
        const pair = node.items.find(({ key }) => isScalar(key) && key.value === step)
        if (pair === undefined) break
        offset = (isScalar(pair.key) ? pair.key.range?.[0] : undefined) ?? offset
        node = pair.value
      } else if (isSeq(node) && typeof step === 'number' && step < node.items.length) {
        node = node.items[step]
        if (isMap(node) || isScalar(node)) offset = node.range?.[0] ?? offset
      } else break
    }
    return lineAt(offset)
  }
  const failed = (problems: { line: number; message: string }[]): RegistryResult => ({
    ok: false,
    problems: problems.sort((a, b) => a.line - b.line).map((problem) => ({ file, ...problem })),
  })

  if (document.errors.length > 0)
    return failed(document.errors.map(({ pos, message }) => ({ line: lineAt(pos[0]), message: message.split('\n')[0]! })))
  const parsed = registrySchema.safeParse(document.toJS())
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
