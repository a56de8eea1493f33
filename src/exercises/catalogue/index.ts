import type { MarkedExercise } from '../mark-exercise'
import marking from './marking.json'

/** Every exercise as marking knows it, in the order of their ids. The file is written by scripts/generate-exercises.mts. */
export const EXERCISES = marking as unknown as readonly MarkedExercise[]

export const findExercise = (id: string): MarkedExercise | undefined => EXERCISES.find((exercise) => exercise.id === id)
