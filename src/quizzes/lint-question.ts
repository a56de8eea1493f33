import { inlinePieces, plainText } from './inline-text'
import type { BankCode } from './problem'
import type { Question } from './question-schema'

/** A problem within one question; the path starts at the question. */
export interface QuestionProblem {
  readonly code: BankCode
  readonly path: readonly (string | number)[]
  readonly message: string
}

const ABOVE =
  /\b(all|none|both|neither|any) of (the|these|those) (above|below|others?|options|answers)\b|\b(all|none) of (these|those|them)\b/i
const NEGATIVE = /\b(not|never|cannot|except|[a-z]+n['’]t)\b/i
const LETTER = /\b([Oo]ption|[Aa]nswer|[Cc]hoice) [A-H]\b/

/** Two texts are the same where case, marks, blanks and the full stop at the end are all that differs. */
const sameness = (text: string): string =>
  plainText(text)
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[.!?]$/, '')
    .trim()

const negativeProblems = ({ stem }: Question): QuestionProblem[] =>
  inlinePieces(stem).flatMap(({ kind, text }) => {
    const word = kind === 'text' ? NEGATIVE.exec(text)?.[0] : undefined
    return word === undefined
      ? []
      : [
          {
            code: 'negative-unmarked',
            path: ['stem'],
            message: `Write **${word}** in the stem, or ask without it: a negative is easily read over.`,
          },
        ]
  })

const optionTextProblems = (question: Question): QuestionProblem[] => {
  const seen = new Map<string, number>()
  return question.options.flatMap((option, index): QuestionProblem[] => {
    const isPlace = 'at' in option
    const text = isPlace ? option.at : option.text
    const path = ['options', index, isPlace ? 'at' : 'text']
    const same = isPlace ? text : sameness(text)
    const earlier = seen.get(same)
    if (earlier !== undefined)
      return [{ code: 'option-twice', path, message: `Write another option: number ${earlier + 1} says the same.` }]
    seen.set(same, index)
    if (!isPlace && ABOVE.test(plainText(text)))
      return [
        {
          code: 'above-option',
          path,
          message: 'Write an option that stands alone: options are shuffled, and "all of the above" asks for test craft.',
        },
      ]
    if ([text, option.reason].some((one) => LETTER.test(one)))
      return [{ code: 'letter-named', path, message: 'Name the content of another option, not its letter: options are shuffled.' }]
    return []
  })
}

const keyProblems = (question: Question, misconceptions: ReadonlySet<string>): QuestionProblem[] => {
  const unknown = (id: string, path: (string | number)[]): QuestionProblem[] =>
    misconceptions.has(id)
      ? []
      : [{ code: 'misconception-unknown', path, message: `Add ${id} to the misconceptions, or name one that stands there.` }]
  if (question.kind === 'order') return unknown(question.misconception, ['misconception'])

  const right = question.options.filter((option) => option.right).length
  const isCount = question.kind === 'multiple' ? right >= 2 && right < question.options.length : right === 1
  const wanted = question.kind === 'multiple' ? 'at least two options, and not all of them,' : 'exactly one option'
  const count: QuestionProblem[] = isCount ? [] : [{ code: 'key-count', path: ['options'], message: `Mark ${wanted} with right: true.` }]
  return question.options.reduce((problems, option, index) => {
    const path = ['options', index, 'misconception']
    if (option.misconception === undefined) {
      if (!option.right)
        problems.push({
          code: 'misconception-missing',
          path,
          message: 'Name the misconception that makes people choose this, or say right: true.',
        })
    } else if (option.right) problems.push({ code: 'key-count', path, message: 'Remove the misconception of an option that is right.' })
    else problems.push(...unknown(option.misconception, path))
    return problems
  }, count)
}

/** What is wrong with one question by itself, in the order of the stem, the keys and the options. */
export const questionProblems = (question: Question, misconceptions: ReadonlySet<string>): readonly QuestionProblem[] => [
  ...negativeProblems(question),
  ...keyProblems(question, misconceptions),
  ...optionTextProblems(question),
]
