import type { Question } from './question-schema'

/** FNV-1a over UTF-16 units, 64 bits: 32 would meet a double among some tens of thousands of versions. */
const hash64 = (text: string): bigint => {
  let hash = 0xcbf29ce484222325n
  for (let i = 0; i < text.length; i++) hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(i))) * 0x100000001b3n)
  return hash
}

const words = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** What decides whether an answer is right, beside the stem and the design. */
const keyOf = (question: Question): readonly unknown[] => {
  switch (question.kind) {
    case 'order':
      return question.options.map(({ text }) => [words(text)])
    case 'match':
      return [question.options.map(({ text, match }) => [words(text), words(match)]), (question.extra ?? []).map(({ text }) => words(text))]
    case 'numeric':
      return [question.answer, words(question.unit), question.tolerance]
    case 'fix-the-json':
      return [question.rule, question.keeps ?? []]
    case 'open':
      return question.concepts.map(({ name }) => words(name))
    case 'true-false':
      return [words(question.claim), ...question.options.map(({ says, text, right }) => [says, words(text), right === true])]
    default:
      return question.options.map((option) => ['at' in option ? option.at : words(option.text), option.right === true])
  }
}

/**
 * 16 hexadecimal digits over what matters for marking: the kind, the stem, the key, and the text of the design that a flaw is looked for in or that
 * is edited. Of questions with options the key is the options in the order of the file and which of them are right. Answers are kept under the
 * question's id and this hash, so that an edit voids that question's history and no other. Reasons, sources, levels and proofs may be edited
 * freely, and so may wrong values, mistakes, the solution, the model answer and the phrases of a concept.
 */
export const markingHash = (question: Question, design?: string): string =>
  hash64(JSON.stringify([question.kind, words(question.stem), keyOf(question), design ?? null]))
    .toString(16)
    .padStart(16, '0')
