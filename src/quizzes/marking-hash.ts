import type { Question } from './question-schema'

/** FNV-1a over UTF-16 units, 64 bits: 32 would meet a double among some tens of thousands of versions. */
const hash64 = (text: string): bigint => {
  let hash = 0xcbf29ce484222325n
  for (let i = 0; i < text.length; i++) hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(i))) * 0x100000001b3n)
  return hash
}

const words = (text: string): string => text.replace(/\s+/g, ' ').trim()

/**
 * 16 hexadecimal digits over what matters for marking: the kind, the stem, the options in the order of the file, which of them are right, and the
 * text of the design that a flaw is looked for in. Answers are kept under the question's id and this hash, so that an edit voids that question's
 * history and no other. Reasons, sources, levels and proofs may be edited freely.
 */
export const markingHash = (question: Question, design?: string): string => {
  const options = question.kind === 'order' ? question.options.map(({ text }) => [words(text)]) : question.options.map(keyOf)
  return hash64(JSON.stringify([question.kind, words(question.stem), options, design ?? null]))
    .toString(16)
    .padStart(16, '0')
}

const keyOf = (option: Exclude<Question, { kind: 'order' }>['options'][number]): readonly unknown[] => [
  'at' in option ? option.at : words(option.text),
  option.right === true,
]
