import type { Bank, PlacedQuestion } from './bank'
import { plainText } from './inline-text'
import { questionProblems } from './lint-question'
import type { BankProblem } from './problem'
import type { QuestionOf } from './question-schema'

/** The right option may be the longest, and the key may stand at one and the same place, in this share of the questions with one right text. */
const SHARE = 0.4
/** Fewer questions than this say nothing about where keys stand. */
const FEWEST_AT_ONE_PLACE = 2
/** True, or false, may be the right verdict in this share of the true-false questions, and in so many in any case. */
const VERDICT_SHARE = 0.75
const FEWEST_OF_ONE_VERDICT = 3

type Single = QuestionOf<'single' | 'true-false'>
type Placed<T> = PlacedQuestion & { readonly question: T }
const isSingle = (placed: PlacedQuestion): placed is Placed<Single> =>
  placed.question.kind === 'single' || placed.question.kind === 'true-false'
const isVerdict = (placed: PlacedQuestion): placed is Placed<QuestionOf<'true-false'>> => placed.question.kind === 'true-false'

const keyOf = ({ options }: Single): number => options.findIndex(({ right }) => right)

const isKeyLongest = (question: Single): boolean => {
  const lengths = question.options.map(({ text }) => plainText(text).length)
  const key = keyOf(question)
  return lengths.every((length, index) => index === key || length < lengths[key]!)
}

const idProblems = (questions: readonly PlacedQuestion[]): BankProblem[] => {
  const taken = new Map<string, string>()
  return questions.flatMap(({ file, index, question: { id } }): BankProblem[] => {
    const path = ['questions', index, 'id']
    const topic = /([^/\\]+)\.yaml$/.exec(file)?.[1]
    const first = taken.get(id)
    if (first !== undefined) return [{ code: 'id-taken', file, path, message: `Choose another id: ${id} is taken in ${first}.` }]
    taken.set(id, file)
    return id.startsWith(`${topic}.`)
      ? []
      : [{ code: 'id-topic', file, path, message: `Begin the id with ${topic}., as the file is called.` }]
  })
}

const misconceptionIdProblems = ({ misconceptions }: Bank): BankProblem[] => {
  const taken = new Map<string, string>()
  return misconceptions.flatMap(({ file, index, misconception: { id } }): BankProblem[] => {
    const first = taken.get(id)
    if (first !== undefined)
      return [{ code: 'id-taken', file, path: ['misconceptions', index, 'id'], message: `Choose another id: ${id} is taken in ${first}.` }]
    taken.set(id, file)
    return []
  })
}

/** Says of the questions beyond what is allowed that they are too many; those before them may stay. */
const beyond = (
  code: 'key-longest' | 'key-position' | 'verdict-lopsided',
  placed: readonly PlacedQuestion[],
  allowed: number,
  message: string,
): BankProblem[] => placed.slice(allowed).map(({ file, index }) => ({ code, file, path: ['questions', index, 'options'], message }))

const lengthProblems = (singles: readonly Placed<Single>[]): BankProblem[] => {
  const longest = singles.filter(({ question }) => isKeyLongest(question))
  const allowed = Math.floor(SHARE * singles.length)
  const message = `Shorten the right option or fill out a wrong one: the right one is the longest in ${longest.length} of ${singles.length} questions with one right option, and may be in ${allowed}.`
  return beyond('key-longest', longest, allowed, message)
}

const positionProblems = (singles: readonly Placed<Single>[]): BankProblem[] => {
  const allowed = Math.max(FEWEST_AT_ONE_PLACE, Math.floor(SHARE * singles.length))
  const places = new Set(singles.map(({ question }) => keyOf(question)))
  return [...places].flatMap((place) => {
    const there = singles.filter(({ question }) => keyOf(question) === place)
    const message = `Move the right option: it is number ${place + 1} in ${there.length} of ${singles.length} questions with one right option, and may be in ${allowed}.`
    return beyond('key-position', there, allowed, message)
  })
}

const verdictProblems = (questions: readonly Placed<QuestionOf<'true-false'>>[]): BankProblem[] => {
  const allowed = Math.max(FEWEST_OF_ONE_VERDICT, Math.floor(VERDICT_SHARE * questions.length))
  return [true, false].flatMap((verdict) => {
    const such = questions.filter(({ question: { options } }) => options.some(({ says, right }) => right && says === verdict))
    const message = `Turn the claim around: ${verdict} is right in ${such.length} of ${questions.length} true-false questions, and may be in ${allowed}.`
    return beyond('verdict-lopsided', such, allowed, message)
  })
}

/** What is wrong with a bank that has the right shape: question by question, then over the whole. */
export const lintBank = (bank: Bank): readonly BankProblem[] => {
  const misconceptions = new Set(bank.misconceptions.map(({ misconception }) => misconception.id))
  const singles = bank.questions.filter(isSingle)
  return [
    ...idProblems(bank.questions),
    ...misconceptionIdProblems(bank),
    ...bank.questions.flatMap(({ file, index, question }) =>
      questionProblems(question, misconceptions).map(({ path, ...problem }) => ({ ...problem, file, path: ['questions', index, ...path] })),
    ),
    ...lengthProblems(singles),
    ...positionProblems(singles),
    ...verdictProblems(bank.questions.filter(isVerdict)),
  ]
}
