import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ExerciseDrawing, ExerciseModel, ExercisePageData, ExerciseSummary } from '../../components/exercise/exercise-data'
import { TEXTS } from '../../components/exercise/texts'
import type { Gain } from '../../grader/gains'
import type { Grade } from '../../grader/grade'
import { withoutStamp } from '../designs/load-design'
import type { LoadedExercise } from './load-exercises'

/** What the page of an exercise shows. The grade of its starter, and what would raise it, are committed beside it and kept fresh by `npm run generate`. */
export const exercisePage = ({ exercise, folder, starter }: LoadedExercise, siteDir: string): ExercisePageData => {
  const { id, title, summary, minutes, file, brief, must, hints, next } = exercise
  const written = (name: string): unknown => JSON.parse(readFileSync(join(siteDir, folder, name), 'utf8'))
  const grade = written('starter.grade.json') as Grade
  const gains = written('starter.gains.json') as readonly Gain[]
  const unwaived = must.flatMap((requirement) => (requirement.predicate === 'rules' ? requirement.ids : []))
  const says = [...must.map((requirement) => requirement.says), TEXTS.unchanged]
  return { id, title, summary, minutes, file, brief, must: says, unwaived, hints, next, starter: { text: starter, grade, gains } }
}

/** The picture of the starter, without the stamp that says what it was drawn from. */
export const exerciseDrawing = ({ folder }: LoadedExercise, siteDir: string, shape: 'wide' | 'narrow'): ExerciseDrawing => ({
  svg: withoutStamp(readFileSync(join(siteDir, folder, `starter.${shape}.svg`), 'utf8')),
})

export const exerciseModels = ({ exercise, models }: LoadedExercise): readonly ExerciseModel[] =>
  exercise.models.map(({ id, title, does, better, costs }) => ({ id, title, does, better, costs, text: models.get(id)! }))

export const exerciseSummary = ({ id, title, summary, minutes, must, starter }: ExercisePageData): ExerciseSummary => ({
  id,
  title,
  summary,
  minutes,
  must: must.length,
  score: starter.grade.score,
})
