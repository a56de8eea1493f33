import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createSlugger } from '@docusaurus/utils'
import { describe, expect, it } from 'vitest'
import { CATALOGUE } from '../../src/grader/catalogue'
import { readQuestions } from '../../src/plugins/questions/read-questions'
import { readYaml } from '../../src/plugins/yaml/read-yaml'

const ROOT = join(import.meta.dirname, '../..')
const SHARED = join(ROOT, '../shared/reference-architecture.md')
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')

interface Row {
  readonly says: string
  /** A chapter, or a chapter and the anchor of a heading: data#one-table-three-services. */
  readonly lesson: string
  readonly rules?: readonly string[]
  /** Why no rule can check it. */
  readonly noRule?: string
  readonly questions: readonly string[]
  readonly exercise?: string
  readonly lab?: string
}

const KEYS = new Set(['says', 'lesson', 'rules', 'noRule', 'questions', 'exercise', 'lab'])
const { rows } = readYaml(read('src/course/traceability.yaml')).value as { readonly rows: readonly Row[] }

/** Every heading, item, quote and sentence of the text, in its order. A line that ends with a colon announces the list below it. */
const statementsOf = (text: string): string[] =>
  text
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .split('\n')
    .map((line) =>
      line
        .replace(/^(#+|-|>) /, '')
        .replaceAll('**', '')
        .trim(),
    )
    .filter((line) => line !== '' && line !== '---' && !line.endsWith(':'))

const chapters = new Map(
  readdirSync(join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => {
      const slugger = createSlugger()
      const text = read(`docs/${name}`)
      const anchors = [...text.matchAll(/^#{2,3} (.+)$/gm)].map(([, heading = '']) => slugger.slug(heading))
      return [name.replace('.mdx', ''), { text, anchors: new Set(anchors) }] as const
    }),
)

const questions = readQuestions(ROOT)

/** Everything that a row names and that does not exist. */
const unknownIn = ({ lesson, rules = [], questions: asked, exercise, lab }: Row): string[] => {
  const [chapter = '', anchor] = lesson.split('#')
  const page = chapters.get(chapter)
  return [
    ...(page === undefined || (anchor !== undefined && !page.anchors.has(anchor)) ? [`lesson ${lesson}`] : []),
    ...rules.filter((rule) => !(CATALOGUE as readonly string[]).includes(rule)).map((rule) => `rule ${rule}`),
    ...asked.filter((id) => !questions.has(id)).map((id) => `question ${id}`),
    ...(exercise !== undefined && !existsSync(join(ROOT, 'src/exercises/catalogue', exercise)) ? [`exercise ${exercise}`] : []),
    ...(lab !== undefined && !existsSync(join(ROOT, 'labs', lab, 'lab.yaml')) ? [`lab ${lab}`] : []),
  ]
}

describe('the reference text', () => {
  it('has a row for each heading, item, quote and sentence, in its order', () => {
    expect(rows.map(({ says }) => says)).toEqual(statementsOf(read('src/course/reference-text.md')))
  })

  it.skipIf(!existsSync(SHARED))('is the one that was given', () => {
    expect(read('src/course/reference-text.md')).toBe(readFileSync(SHARED, 'utf8'))
  })

  it.each(rows)('$says ($lesson)', (row) => {
    expect(Object.keys(row).filter((key) => !KEYS.has(key))).toEqual([])
    expect(unknownIn(row)).toEqual([])
    expect(row.questions.length).toBeGreaterThan(0)
    expect(row.rules === undefined, 'rules, or a reason why there are none').toBe(row.noRule !== undefined)
  })

  it('would notice a row that leads nowhere', () => {
    const row = { says: 'X', lesson: 'data#nowhere', rules: ['no-rule'], questions: ['data.no.question'], exercise: 'none', lab: 'none' }
    expect(unknownIn(row)).toEqual(['lesson data#nowhere', 'rule no-rule', 'question data.no.question', 'exercise none', 'lab none'])
    expect(unknownIn({ ...row, lesson: 'no-chapter' })[0]).toBe('lesson no-chapter')
  })

  it('says how many rows wait for an exercise or a lab', () => {
    const waiting = rows.filter(({ exercise, lab }) => exercise === undefined && lab === undefined)
    console.log(`${rows.length} rows; ${waiting.length} have neither exercise nor lab yet: ${waiting.map(({ says }) => says).join(' · ')}`)
    expect(waiting.length).toBeLessThan(rows.length)
  })
})
