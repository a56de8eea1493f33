import { fails, holds, type Predicate } from '../predicate'
import { describeSelector, select } from '../selector'

const bounds = (min: number | undefined, max: number | undefined): string => {
  if (min === max) return `exactly ${min}`
  if (max === undefined) return `at least ${min}`
  return min === undefined ? `at most ${max}` : `${min} to ${max}`
}

export const count: Predicate<'count'> = ({ select: selector, min, max }, { graph }) => {
  const found = select(graph, selector)
  const says = `Counting ${describeSelector(selector)}: ${found.length} found, ${bounds(min, max)} asked for.`
  if (found.length < (min ?? 0)) return fails(says)
  const beyond = max === undefined ? undefined : found[max]
  return beyond ? fails(says, beyond.pointer) : holds(says)
}
