import type { PageMatchQuestion } from './page-question'
import { hash32, seededRandom } from './random'

type Matched = Pick<PageMatchQuestion, 'options' | 'partners'>

/** For each left side, in the order of the file, which partner was put beside it. */
export type MatchAnswer = readonly number[]

/** Whether a value can be marked: one partner for each left side. Several may have the same. */
export const isMatchAnswer = ({ options, partners }: Matched, answer: MatchAnswer): boolean =>
  answer.length === options.length && answer.every((partner) => Number.isInteger(partner) && partner >= 0 && partner < partners.length)

/** For each left side whether its partner is the right one. */
export const markMatch = ({ options }: Matched, answer: MatchAnswer): readonly boolean[] =>
  options.map(({ partner }, index) => partner === answer[index])

/** In which order to show partners, as indexes: the same for everybody, another one with each attempt (from 0). */
export const partnerOrder = ({ id, partners }: Pick<PageMatchQuestion, 'id' | 'partners'>, attempt: number): readonly number[] => {
  const random = seededRandom(hash32(`${id}#partners#${attempt}`))
  return partners
    .map((_, index) => ({ index, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ index }) => index)
}
