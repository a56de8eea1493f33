import { seededRandom } from '../quizzes/random'

/** A copy in another order: the same for the same seed. Fisher and Yates. */
export const shuffled = <T>(list: readonly T[], seed: number): readonly T[] => {
  const random = seededRandom(seed)
  const copy = [...list]
  for (let last = copy.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    ;[copy[last], copy[other]] = [copy[other]!, copy[last]!]
  }
  return copy
}
