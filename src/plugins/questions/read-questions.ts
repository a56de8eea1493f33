import { buildGraph } from '../../architecture/graph/build'
import { parseArchitecture } from '../../architecture/parse'
import type { Registry } from '../../facts/schema'
import { markingHash } from '../../quizzes/marking-hash'
import { type PageQuestion, type PageSource, pageQuestion } from '../../quizzes/page-question'
import { placeLabel } from '../../quizzes/place-label'
import { questionMisconceptions } from '../../quizzes/question-parts'
import type { Misconception, Question, Source } from '../../quizzes/question-schema'
import { designTexts } from '../lessons/lesson-names'
import { readRegistry } from '../lessons/registry'
import { today } from '../today'
import { bankTexts, loadBank } from './load-bank'

/** A question for a page, and the design whose drawing stands in it. */
export interface ReadQuestion {
  readonly page: PageQuestion
  readonly design?: string
  /** The question as the bank has it. */
  readonly entry: Question
  /** What its wrong answers show. */
  readonly misconceptions: readonly Misconception[]
}

const pageSource = (source: Source, { facts }: Registry): PageSource => {
  if (!('fact' in source)) return source
  const { source: where, verifiedOn } = facts.find(({ id }) => id === source.fact)!
  return { title: where.title, url: where.url, checked: verifiedOn }
}

/** One line for each page: two facts of a question often come from the same one. The earliest look counts. */
const onePerPage = (sources: readonly PageSource[]): readonly PageSource[] => {
  const byUrl = new Map<string, PageSource>()
  for (const source of sources) {
    const known = byUrl.get(source.url)
    if (known === undefined || known.checked > source.checked) byUrl.set(source.url, source)
  }
  return [...byUrl.values()]
}

const resolve = (
  question: Question,
  registry: Registry,
  designs: ReadonlyMap<string, string>,
  known: ReadonlyMap<string, Misconception>,
): ReadQuestion => {
  const sources = onePerPage(question.sources.map((source) => pageSource(source, registry)))
  const design = question.kind === 'spot-the-flaw' ? question.design : undefined
  const name = question.kind === 'fix-the-json' ? question.design : design
  const text = name === undefined ? undefined : designs.get(name)
  const parsed = text === undefined ? undefined : parseArchitecture(text)
  const graph = parsed?.ok ? buildGraph(parsed.value) : undefined
  const page = pageQuestion(question, {
    hash: markingHash(question, text),
    sources,
    labelOf: (pointer) => (graph && placeLabel(graph, pointer)) ?? pointer,
  })
  const shown = new Set(questionMisconceptions(question).map(({ misconception }) => misconception))
  const misconceptions = [...shown].flatMap((id) => known.get(id) ?? [])
  return { page, entry: question, misconceptions, ...(design === undefined ? {} : { design }) }
}

let latest: { readonly of: string; readonly questions: ReadonlyMap<string, ReadQuestion> } | undefined

/**
 * Every question of the bank by id. Throws with file, line and what to write where the bank is not as it should be. The last answer is kept: a build
 * asks four times, and proving every key takes half a second.
 */
export const readQuestions = (siteDir: string): ReadonlyMap<string, ReadQuestion> => {
  const registry = readRegistry(siteDir)
  const designs = designTexts(siteDir)
  const texts = bankTexts(siteDir)
  const day = today()
  const of = JSON.stringify([[...texts], [...designs], registry, day])
  if (latest?.of === of) return latest.questions
  const bank = loadBank(texts, { registry, designs, today: day })
  if (!bank.ok) throw new Error(bank.problems.map(({ file, line, message, code }) => `${file}:${line} ${message} [${code}]`).join('\n'))
  const known = new Map(bank.value.misconceptions.map(({ misconception }) => [misconception.id, misconception]))
  const questions = new Map(bank.value.questions.map(({ question }) => [question.id, resolve(question, registry, designs, known)]))
  latest = { of, questions }
  return questions
}
