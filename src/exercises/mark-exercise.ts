import { buildGraph } from '../architecture/graph/build'
import { parseArchitecture } from '../architecture/parse'
import type { ParseResult } from '../architecture/problem'
import type { Grade, RequirementGrade } from '../grader/grade'
import { type GradeOptions, gradeText } from '../grader/grade-text'
import { type FixedPart, unchanged } from './fixed-part'
import { judge } from './predicates'
import type { Requirement } from './requirement-schema'

/** What marking needs to know of an exercise. Written for all of them by `npm run generate`. */
export interface MarkedExercise {
  readonly id: string
  readonly title: string
  readonly must: readonly Requirement[]
  readonly fixed: FixedPart
}

/**
 * Text → grade with the verdict of an exercise, or what is wrong with the text. The same code marks in the worker, in the command line and in the
 * build. Never throws on any text.
 */
export const markExercise = (exercise: MarkedExercise, text: string, options: GradeOptions): ParseResult<Grade> => {
  const graded = gradeText(text, options)
  if (!graded.ok) return graded
  const parsed = parseArchitecture(text, options)
  if (!parsed.ok) return parsed
  const design = { graph: buildGraph(parsed.value), grade: graded.value }
  const requirements: RequirementGrade[] = [
    ...exercise.must.map((requirement) => ({ predicate: requirement.predicate, ...judge(requirement, design) })),
    { predicate: 'unchanged', ...unchanged(exercise.fixed, parsed.value) },
  ]
  return {
    ok: true,
    value: { ...graded.value, exercise: { id: exercise.id, passed: requirements.every(({ held }) => held), requirements } },
  }
}
