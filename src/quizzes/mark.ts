import type { ListKind } from './page-question'

/** What marking has to know of a question that is answered by its options. Those of a page have this shape. */
export interface Markable {
  readonly kind: ListKind
  readonly options: readonly { readonly reason: string; readonly right?: true | undefined; readonly misconception?: string | undefined }[]
  /** Of an order question: what a wrong order shows. */
  readonly misconception?: string | undefined
}

/** Indexes of options as they stand in the file. Of an order question all of them, as they were put; else the chosen ones in any order. */
export type Answer = readonly number[]

/**
 * What is said about one option. `found`: right and chosen. `missed`: right and left. `mistaken`: wrong and chosen. `avoided`: wrong and left.
 * Of an order question `in-place` and `out-of-place`.
 */
export type OptionVerdict = 'found' | 'missed' | 'mistaken' | 'avoided' | 'in-place' | 'out-of-place'

export interface Mark {
  /** All or nothing. */
  readonly isRight: boolean
  /** In the order of the file. */
  readonly options: readonly { readonly verdict: OptionVerdict; readonly reason: string }[]
  /** Ids of what the answer shows to be misunderstood, each once. None where it is right. */
  readonly misconceptions: readonly string[]
  /** Of an order question put wrongly: the first place, from 0, that holds another option than it should. */
  readonly firstDifference?: number
}

/** Whether a value can be marked as an answer: whole, in range, no index twice. Answers that were kept somewhere are untrusted. */
export const isAnswerTo = ({ kind, options }: Markable, answer: Answer): boolean => {
  if (answer.some((index) => !Number.isInteger(index) || index < 0 || index >= options.length)) return false
  if (new Set(answer).size !== answer.length) return false
  if (kind === 'order') return answer.length === options.length
  return kind === 'multiple' ? answer.length > 0 : answer.length === 1
}

const markOrder = ({ options, misconception }: Markable, answer: Answer): Mark => {
  const first = options.findIndex((_, place) => answer[place] !== place)
  return {
    isRight: first === -1,
    options: options.map(({ reason }, place) => ({ verdict: answer[place] === place ? 'in-place' : 'out-of-place', reason })),
    misconceptions: first === -1 || misconception === undefined ? [] : [misconception],
    ...(first === -1 ? {} : { firstDifference: first }),
  }
}

const markChoice = ({ options }: Markable, answer: Answer): Mark => {
  const chosen = new Set(answer)
  const marked = options.map((option, index) => {
    const verdict = option.right ? (chosen.has(index) ? 'found' : 'missed') : chosen.has(index) ? 'mistaken' : 'avoided'
    return { option, verdict } as const
  })
  const shown = marked.flatMap(({ option, verdict }) =>
    verdict === 'mistaken' && option.misconception !== undefined ? [option.misconception] : [],
  )
  return {
    isRight: marked.every(({ verdict }) => verdict === 'found' || verdict === 'avoided'),
    options: marked.map(({ option, verdict }) => ({ verdict, reason: option.reason })),
    misconceptions: [...new Set(shown)],
  }
}

/** Marks an answer that `isAnswerTo` accepts. */
export const mark = (question: Markable, answer: Answer): Mark =>
  question.kind === 'order' ? markOrder(question, answer) : markChoice(question, answer)
