import { type Answer, isAnswerTo } from '../../quizzes/mark'
import { optionOrder } from '../../quizzes/option-order'
import type { PageListQuestion } from '../../quizzes/page-question'

export const CONFIDENCES = ['sure', 'likely', 'guess'] as const
export type Confidence = (typeof CONFIDENCES)[number]

export interface QuestionState {
  readonly question: PageListQuestion
  /** From 0. It seeds the order of the options. */
  readonly attempt: number
  /** The chosen options, or all of them in the order they are put. */
  readonly answer: Answer
  /** Said with the answer, which reveals the reasons. */
  readonly confidence?: Confidence
  /** The day of an answer that was given before, YYYY-MM-DD. */
  readonly restored?: string
  /** The place, from 0, that an option has just been moved to. */
  readonly movedTo?: number
}

export type QuestionAction =
  | { readonly type: 'choose'; readonly option: number }
  | { readonly type: 'move'; readonly from: number; readonly to: number }
  | { readonly type: 'reveal'; readonly confidence: Confidence }
  | { readonly type: 'retry' }
  | { readonly type: 'restore'; readonly answer: Answer; readonly confidence: Confidence; readonly day: string }

export const startQuestion = (question: PageListQuestion, attempt = 0): QuestionState => ({
  question,
  attempt,
  answer: question.kind === 'order' ? optionOrder(question, attempt) : [],
})

export const canReveal = ({ question, answer }: QuestionState): boolean => isAnswerTo(question, answer)

const choose = ({ question, answer }: QuestionState, option: number): Answer => {
  if (question.kind !== 'multiple') return [option]
  return answer.includes(option) ? answer.filter((one) => one !== option) : [...answer, option]
}

/** Whether nobody has done anything with it on this visit. */
const isUntouched = ({ question, attempt, answer, confidence, movedTo }: QuestionState): boolean =>
  attempt === 0 && confidence === undefined && movedTo === undefined && (question.kind === 'order' || answer.length === 0)

/** After the reveal an answer stands as it is: only another attempt goes on. */
export const nextQuestionState = (state: QuestionState, action: QuestionAction): QuestionState => {
  const { question, attempt, answer, confidence } = state
  if (action.type === 'retry') return confidence === undefined ? state : startQuestion(question, attempt + 1)
  if (action.type === 'restore')
    return isUntouched(state) ? { question, attempt, answer: action.answer, confidence: action.confidence, restored: action.day } : state
  if (confidence !== undefined) return state
  switch (action.type) {
    case 'choose':
      return { question, attempt, answer: choose(state, action.option) }
    case 'move': {
      const { from, to } = action
      if (to < 0 || to >= answer.length) return state
      const moved = answer.toSpliced(from, 1).toSpliced(to, 0, answer[from]!)
      return { question, attempt, answer: moved, movedTo: to }
    }
    case 'reveal':
      return canReveal(state) ? { question, attempt, answer, confidence: action.confidence } : state
  }
}
