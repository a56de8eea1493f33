import { inlinePieces, plainText } from './inline-text'
import { isWithin } from './is-within'
import type { BankCode } from './problem'
import { partnersOf, questionMisconceptions, questionParts, questionReasons } from './question-parts'
import type { Question, QuestionOf } from './question-schema'

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

const negativeProblems = (question: Question): QuestionProblem[] => {
  const asked = [['stem', question.stem], ...(question.kind === 'true-false' ? [['claim', question.claim]] : [])] as [string, string][]
  return asked.flatMap(([key, said]) =>
    inlinePieces(said).flatMap(({ kind, text }) => {
      const word = kind === 'text' ? NEGATIVE.exec(text)?.[0] : undefined
      return word === undefined
        ? []
        : [
            {
              code: 'negative-unmarked',
              path: [key],
              message: `Write **${word}** in the ${key}, or ask without it: a negative is easily read over.`,
            },
          ]
    }),
  )
}

const partProblems = (question: Question): QuestionProblem[] => {
  const seen = new Set<string>()
  return questionParts(question).flatMap(({ path, text, isProse, scope }): QuestionProblem[] => {
    const same = `${scope} ${isProse ? sameness(text) : text}`
    if (seen.has(same))
      return [{ code: 'option-twice', path, message: 'Write something else, or write it once: another one says the same.' }]
    seen.add(same)
    if (isProse && ABOVE.test(plainText(text)))
      return [
        {
          code: 'above-option',
          path,
          message: 'Write an option that stands alone: options are shuffled, and "all of the above" asks for test craft.',
        },
      ]
    return isProse ? letterProblems(text, path) : []
  })
}

const letterProblems = (text: string, path: QuestionProblem['path']): QuestionProblem[] =>
  LETTER.test(text)
    ? [{ code: 'letter-named', path, message: 'Name the content of another option, not its letter: options are shuffled.' }]
    : []

/** Questions with options that are right or wrong. */
type Choice = QuestionOf<'single' | 'multiple' | 'spot-the-flaw' | 'true-false'>

const choiceProblems = (question: Choice): QuestionProblem[] => {
  const right = question.options.filter((option) => option.right).length
  const isCount = question.kind === 'multiple' ? right >= 2 && right < question.options.length : right === 1
  const wanted = question.kind === 'multiple' ? 'at least two options, and not all of them,' : 'exactly one option'
  const count: QuestionProblem[] = isCount ? [] : [{ code: 'key-count', path: ['options'], message: `Mark ${wanted} with right: true.` }]
  return question.options.reduce((problems, option, index) => {
    const path = ['options', index, 'misconception']
    if (option.misconception === undefined && !option.right)
      problems.push({
        code: 'misconception-missing',
        path,
        message: 'Name the misconception that makes people choose this, or say right: true.',
      })
    if (option.misconception !== undefined && option.right)
      problems.push({ code: 'key-count', path, message: 'Remove the misconception of an option that is right.' })
    return problems
  }, count)
}

const verdictProblems = ({ options }: QuestionOf<'true-false'>): QuestionProblem[] =>
  [true, false].flatMap((verdict) =>
    options.some(({ says }) => says === verdict)
      ? []
      : [
          {
            code: 'verdict-missing',
            path: ['options'],
            message: `Write an option with says: ${verdict}, so that both verdicts can be chosen.`,
          },
        ],
  )

const partnerProblems = (question: QuestionOf<'match'>): QuestionProblem[] =>
  partnersOf(question).length - (question.extra?.length ?? 0) >= 2
    ? []
    : [{ code: 'key-count', path: ['options'], message: 'Write at least two different partners: with one there is nothing to match.' }]

const valueProblems = ({ answer, tolerance, wrong }: QuestionOf<'numeric'>): QuestionProblem[] =>
  wrong.flatMap(({ value }, index): QuestionProblem[] =>
    !isWithin(value, answer, tolerance)
      ? []
      : [
          {
            code: 'value-near',
            path: ['wrong', index, 'value'],
            message: `Write a value outside of the tolerance: ${value} counts as ${answer}, give or take ${tolerance}.`,
          },
        ],
  )

const keyProblems = (question: Question): QuestionProblem[] => {
  switch (question.kind) {
    case 'single':
    case 'multiple':
    case 'spot-the-flaw':
      return choiceProblems(question)
    case 'true-false':
      return [...choiceProblems(question), ...verdictProblems(question)]
    case 'match':
      return partnerProblems(question)
    case 'numeric':
      return valueProblems(question)
    default:
      return []
  }
}

/** What is wrong with one question by itself, in the order of the stem, the keys and the options. */
export const questionProblems = (question: Question, misconceptions: ReadonlySet<string>): readonly QuestionProblem[] => [
  ...negativeProblems(question),
  ...keyProblems(question),
  ...questionMisconceptions(question).flatMap(({ path, misconception: id }): QuestionProblem[] =>
    misconceptions.has(id)
      ? []
      : [{ code: 'misconception-unknown', path, message: `Add ${id} to the misconceptions, or name one that stands there.` }],
  ),
  ...partProblems(question),
  ...questionReasons(question).flatMap(({ reason, path }) => letterProblems(reason, path)),
]
