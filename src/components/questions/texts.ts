import type { Mark, OptionVerdict } from '../../quizzes/mark'
import type { ListKind } from '../../quizzes/page-question'
import type { Level, QuestionKind } from '../../quizzes/question-schema'
import { longDate } from '../lesson/dates'
import type { Confidence } from './question-state'

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'] as const
const ordinal = (place: number): string => ORDINALS[place] ?? `${place + 1}th`

const HINTS: Readonly<Record<ListKind, string>> = {
  single: 'Choose one.',
  multiple: 'Choose every one that holds.',
  order: 'Put them in order with the arrows beside each, or with the arrow keys while one of them has the focus.',
  'spot-the-flaw': 'Choose one part or link.',
  'true-false': 'Choose a verdict together with its because.',
}

const CONFIDENCE: Readonly<Record<Confidence, { readonly button: string; readonly said: string }>> = {
  sure: { button: 'Sure', said: 'You were sure' },
  likely: { button: 'Likely', said: 'You thought it likely' },
  guess: { button: 'A guess', said: 'You guessed' },
}

const RIGHT: Readonly<Record<Confidence, string>> = {
  sure: 'Right, and you were sure.',
  likely: 'Right, as you thought likely.',
  guess: 'Right, by a guess. The reasons say why it holds.',
}
const WRONG: Readonly<Record<Confidence, string>> = {
  sure: 'Not right, and you were sure. The reasons say why.',
  likely: 'Not right. The reasons say why.',
  guess: 'Not right, and you said it was a guess. The reasons say why.',
}

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

/** Where a wrong answer is wrong, of the kinds in which an answer has several parts. */
const detail = (kind: QuestionKind, { options, firstDifference }: Mark): string => {
  if (kind === 'order' && firstDifference !== undefined) return ` It differs from the ${ordinal(firstDifference)} place on.`
  if (kind !== 'multiple') return ''
  const count = (verdict: OptionVerdict) => options.filter((option) => option.verdict === verdict).length
  const right = count('found') + count('missed')
  const mistaken = count('mistaken')
  return ` ${count('found')} of ${right} right ones found, ${counted(mistaken, 'wrong one', 'wrong ones')} chosen.`
}

/** Everything a question says that does not come from the bank. */
export const TEXTS = {
  head: (number: string, of: string, level: Level) => `Question ${number} of ${of}, ${level}`,
  proved: (kind: QuestionKind) => (kind === 'spot-the-flaw' ? 'the grader proves the answer' : undefined),
  hint: (kind: ListKind) => HINTS[kind],

  confidenceAsk: 'How sure are you? The reasons follow.',
  confidenceFirst: (kind: QuestionKind) =>
    kind === 'multiple' ? 'Choose at least one, then say how sure you are.' : 'Choose one, then say how sure you are.',
  confidence: (confidence: Confidence) => CONFIDENCE[confidence].button,
  said: (confidence: Confidence, day?: string) =>
    day === undefined ? CONFIDENCE[confidence].said : `Answered on ${longDate(day)}. ${CONFIDENCE[confidence].said}`,
  toProgress: 'Export or look after the progress',

  verdict: (kind: QuestionKind, mark: Mark, confidence: Confidence) =>
    mark.isRight ? RIGHT[confidence] : `${WRONG[confidence]}${detail(kind, mark)}`,
  tag: (kind: QuestionKind, verdict: OptionVerdict, isChosen: boolean, putAt: number): string | undefined => {
    if (verdict === 'mistaken') return 'Your answer, not this one.'
    if (verdict === 'in-place') return 'In its place.'
    if (verdict === 'out-of-place') return `You put it ${ordinal(putAt)}.`
    if (verdict === 'avoided') return undefined
    if (kind !== 'multiple') return 'This is it.'
    return isChosen ? 'This is one.' : 'This is one too.'
  },
  again: 'Try again',
  sources: 'Sources:',
  checked: (date: string) => `checked ${date}`,

  moveUp: (text: string) => `Move up: ${text}`,
  moveDown: (text: string) => `Move down: ${text}`,
  moved: (text: string, place: number, count: number) => `Now ${place + 1} of ${count}: ${text}`,

  picture: (name: string) => `Picture: ${name}`,
  asTable: 'The picture as a table',
} as const
