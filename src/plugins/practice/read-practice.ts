import { join } from 'node:path'
import type { PracticeChapter, PracticeIndex, PracticeQuestion } from '../../components/practice/practice-data'
import { PRINCIPLES, type PrincipleId } from '../../grader/principles'
import { RULES } from '../../grader/rules'
import type { Question } from '../../quizzes/question-schema'
import { loadDesign } from '../designs/load-design'
import { DESIGNS } from '../lessons/lesson-names'
import { plateData } from '../lessons/plate'
import { type ReadQuestion, readQuestions } from '../questions/read-questions'
import { type CourseChapter, readChapters } from './read-chapters'

const rulesOf = (question: Question): readonly string[] => [
  ...('rule' in question ? [question.rule] : []),
  ...(question.proof ?? []).flatMap((proof) => ('rule' in proof ? [proof.rule] : [])),
]

/** The principles of the rules that a question names in its key or its proof; those of its chapter where it names none. */
export const principlesOf = (question: Question, chapter: Pick<CourseChapter, 'principles'> | undefined): readonly PrincipleId[] => {
  const rules = new Set<string>(rulesOf(question))
  const named = new Set(RULES.filter(({ meta }) => rules.has(meta.id)).map(({ meta }) => meta.principle))
  return rules.size === 0 ? (chapter?.principles ?? []) : PRINCIPLES.map(({ id }) => id).filter((id) => named.has(id))
}

const OPENING = /^<svg[^>]*>/

/** The drawing's opening tag alone: `Drawing` fetches the rest. Findings and score would be the answer. */
const practiceQuestion = async (siteDir: string, { page, design }: ReadQuestion): Promise<PracticeQuestion> => {
  if (design === undefined) return { question: page }
  const { wide, narrow, name, parts } = plateData(await loadDesign(join(siteDir, DESIGNS, `${design}.json`)))
  const opening = (svg: string) => `${OPENING.exec(svg)?.[0] ?? '<svg>'}</svg>`
  const drawn = { ...(wide && { wide: opening(wide) }), narrow: opening(narrow) }
  return { question: page, plate: { name, score: null, cappedBy: [], findings: [], parts, file: design, ...drawn } }
}

export interface ReadPractice {
  readonly index: PracticeIndex
  readonly chapters: ReadonlyMap<string, PracticeChapter>
}

/** The questions of the bank: an index of all, and a chunk for each chapter. An open answer counts as who wrote it says. */
export const readPractice = async (siteDir: string): Promise<ReadPractice> => {
  const course = readChapters(siteDir)
  const bank = [...readQuestions(siteDir).values()]
  const inChapter = (id: string) => bank.filter(({ entry }) => entry.chapter === id)
  const asked = course.filter(({ id }) => inChapter(id).length > 0)
  const chapters = new Map<string, PracticeChapter>()
  for (const { id } of asked) {
    const questions = await Promise.all(inChapter(id).map((one) => practiceQuestion(siteDir, one)))
    const misconceptions = new Map(inChapter(id).flatMap((one) => one.misconceptions.map((known) => [known.id, known])))
    chapters.set(id, { questions, misconceptions: [...misconceptions.values()] })
  }
  const deck = asked.flatMap((chapter) =>
    inChapter(chapter.id).map(({ page: { id, hash, level, kind }, entry }) => ({
      id,
      hash,
      chapter: chapter.id,
      level,
      kind,
      principles: principlesOf(entry, chapter),
    })),
  )
  const taught = course.map(({ id, principles }) => ({ chapter: id, principles }))
  return { index: { deck, chapters: asked.map(({ id, title }) => ({ id, title })), principles: PRINCIPLES, taught }, chapters }
}
