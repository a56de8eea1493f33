import type { QuestionKind } from './question-schema'
import { hash32, seededRandom } from './random'

interface Shuffled {
  readonly id: string
  readonly kind: QuestionKind
  readonly options: readonly unknown[]
}

/**
 * In which order to show the options, as indexes of the file: the same on the server, in the browser and for everybody, another one with each
 * attempt (from 0). An order question never starts solved.
 */
export const optionOrder = ({ id, kind, options }: Shuffled, attempt: number): readonly number[] => {
  const random = seededRandom(hash32(`${id}#${attempt}`))
  const order = options.map((_, index) => index)
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    ;[order[last], order[other]] = [order[other]!, order[last]!]
  }
  const isSolved = order.every((option, place) => option === place)
  return kind === 'order' && isSolved ? [...order.slice(1), ...order.slice(0, 1)] : order
}
