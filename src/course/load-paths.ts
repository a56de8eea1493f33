import { type CourseResult, type LocatedText, readLocated } from './located'
import { type Paths, pathsSchema, type Step } from './paths-schema'

const KINDS = ['chapter', 'exercise', 'lab', 'rule', 'page'] as const

export type StepKind = (typeof KINDS)[number]

/** What a step leads to. */
export const targetOf = (step: Step): { readonly kind: StepKind; readonly id: string } => {
  const kind = KINDS.find((one) => one in step)!
  const named: Readonly<Partial<Record<StepKind, string>>> = step
  return { kind, id: named[kind]! }
}

/** `paths.yaml` → the paths, or what is wrong with it. `known` has the ids that steps of each kind may name. */
export const loadPaths = (text: LocatedText, known: Readonly<Record<StepKind, ReadonlySet<string>>>): CourseResult<Paths> =>
  readLocated(text, pathsSchema, ({ paths }) =>
    paths.flatMap(({ steps }, index) =>
      steps.flatMap((step, place) => {
        const { kind, id } = targetOf(step)
        return known[kind].has(id)
          ? []
          : [[['paths', index, 'steps', place, kind], `Name a ${kind} that exists: there is no ${id}.`] as const]
      }),
    ),
  )
