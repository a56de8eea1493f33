import { isWithin } from './is-within'
import type { PageNumericQuestion } from './page-question'

/** A value counts as one that people get where it is this near to it, as a share of it: they round. */
const NEAR = 0.005

export interface NumericMark {
  readonly isRight: boolean
  /** Which of the wrong values it is, from 0. */
  readonly near?: number
}

/** Right within the tolerance of the answer; else the nearest of the wrong values, if one is as near as that or as rounding. */
export const markNumeric = (
  { answer, tolerance, wrong }: Pick<PageNumericQuestion, 'answer' | 'tolerance' | 'wrong'>,
  value: number,
): NumericMark => {
  if (isWithin(value, answer, tolerance)) return { isRight: true }
  const near = wrong
    .map((one, index) => ({
      index,
      away: Math.abs(value - one.value),
      reach: Math.max(tolerance, NEAR * Math.abs(one.value)),
      of: one.value,
    }))
    .filter(({ of, reach }) => isWithin(value, of, reach))
    .sort((a, b) => a.away - b.away)[0]
  return near === undefined ? { isRight: false } : { isRight: false, near: near.index }
}
