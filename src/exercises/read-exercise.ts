import { type Exercise, exerciseSchema } from './exercise-schema'

export interface ExerciseProblem {
  /** Keys and indexes from the root of the file to the place. */
  readonly path: readonly PropertyKey[]
  /** What to write. One or two sentences. */
  readonly message: string
}
export type ExerciseResult =
  | { readonly ok: true; readonly value: Exercise }
  | { readonly ok: false; readonly problems: readonly ExerciseProblem[] }

const repeated = (key: 'must' | 'models' | 'mutants', list: readonly { readonly id: string }[]): ExerciseProblem[] =>
  list.flatMap(({ id }, index) =>
    list.findIndex((other) => other.id === id) === index
      ? []
      : [{ path: [key, index, 'id'], message: `Choose another id: ${id} is taken.` }],
  )

const unknownRequirements = ({ must, mutants }: Exercise): ExerciseProblem[] =>
  mutants.flatMap(({ fails }, index) =>
    'requirement' in fails && !must.some(({ id }) => id === fails.requirement)
      ? [{ path: ['mutants', index, 'fails', 'requirement'], message: `Name a requirement that exists: there is no ${fails.requirement}.` }]
      : [],
  )

/** Checks what an `exercise.yaml` holds. `folder` is the name of the folder it stands in. */
export const readExercise = (value: unknown, folder: string): ExerciseResult => {
  const parsed = exerciseSchema.safeParse(value)
  if (!parsed.success)
    return {
      ok: false,
      problems: parsed.error.issues.flatMap((issue) =>
        issue.code === 'unrecognized_keys'
          ? issue.keys.map((key) => ({ path: [...issue.path, key], message: `Remove the key ${key}: the schema does not know it.` }))
          : [{ path: issue.path, message: issue.message }],
      ),
    }
  const { data } = parsed
  const problems = [
    ...(data.id === folder ? [] : [{ path: ['id'], message: `Write id: ${folder}, as the folder is called.` }]),
    ...repeated('must', data.must),
    ...repeated('models', data.models),
    ...repeated('mutants', data.mutants),
    ...unknownRequirements(data),
  ]
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: data }
}
