import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { designTexts } from '../src/plugins/lessons/lesson-names'
import { readRegistry } from '../src/plugins/lessons/registry'
import { bankTexts, loadBank } from '../src/plugins/questions/load-bank'
import { plainText } from '../src/quizzes/inline-text'
import type { Question } from '../src/quizzes/question-schema'
import { ROOT } from './setup/root.mjs'

/*
 * What the bank consists of, for whoever writes the next question: kinds, levels, where keys stand, how far each concept is covered, and which
 * misconceptions are met most. `npm run bank`.
 */
const designs = designTexts(ROOT)
const bank = loadBank(bankTexts(ROOT), { registry: readRegistry(ROOT), designs, today: new Date().toISOString().slice(0, 10) })
if (!bank.ok) throw new Error(bank.problems.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n'))

const questions = bank.value.questions.map(({ question }) => question)
const asked = readdirSync(join(ROOT, 'docs'))
  .filter((name) => name.endsWith('.mdx'))
  .flatMap((name) => [...readFileSync(join(ROOT, 'docs', name), 'utf8').matchAll(/<Question\s+id="([^"]+)"/g)].map(([, id]) => id!))

const count = (values: readonly string[]): readonly (readonly [string, number])[] => {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
}
const percent = (part: number, whole: number): string => `${Math.round((100 * part) / whole)} %`
const show = (title: string, counts: readonly (readonly [string, number])[]): void =>
  console.log(`\n${title}\n${counts.map(([name, number]) => `${String(number).padStart(5)}  ${name}`).join('\n')}`)

const singles = questions.filter((question): question is Extract<Question, { kind: 'single' }> => question.kind === 'single')
const isKeyLongest = ({ options }: (typeof singles)[number]): boolean => {
  const length = ({ text }: { readonly text: string }) => plainText(text).length
  const key = options.find(({ right }) => right)!
  return options.every((option) => option === key || length(option) < length(key))
}
const misconceptionsIn = (question: Question): readonly string[] =>
  [...JSON.stringify(question).matchAll(/"misconception":"([^"]+)"/g)].map(([, id]) => id!)

console.log(`${questions.length} questions, ${asked.length} of them in chapters`)
show('Kinds', count(questions.map(({ kind }) => kind)))
show('Levels', count(questions.map(({ level }) => level)))
const thinking = questions.filter(({ level }) => level !== 'recall').length
console.log(`\nDiagnose, compare or predict: ${percent(thinking, questions.length)}`)
show('Place of the key in single questions', count(singles.map(({ options }) => `number ${options.findIndex(({ right }) => right) + 1}`)))
console.log(`\nThe key is the longest option in ${percent(singles.filter(isKeyLongest).length, singles.length)} of ${singles.length}`)
show('Concepts', count(questions.map(({ id }) => id.split('.').slice(0, 2).join('.'))))
const met = questions.flatMap((question) => [...new Set(misconceptionsIn(question))])
console.log(`\n${bank.value.misconceptions.length} misconceptions, met ${met.length} times`)
show('Met most', count(met).slice(0, 12))
