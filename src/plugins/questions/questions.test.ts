import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { questionMisconceptions } from '../../quizzes/question-parts'
import { designTexts } from '../lessons/lesson-names'
import { readRegistry } from '../lessons/registry'
import { bankTexts, loadBank } from './load-bank'
import { readQuestions } from './read-questions'
import { remarkQuestions } from './remark-questions'

const ROOT = join(import.meta.dirname, '../../..')
const registry = readRegistry(ROOT)
const designs = designTexts(ROOT)
const texts = bankTexts(ROOT)
const data = 'src/quizzes/bank/data.yaml'

/** What is wrong with the bank after an edit of one file. */
const problemsAfter = (file: string, from: string, to: string): string[] => {
  const text = texts.get(file)!
  expect(text).toContain(from)
  const bank = loadBank(new Map([...texts, [file, text.replace(from, () => to)]]), {
    registry,
    designs,
    today: '2026-11-24',
  })
  return bank.ok ? [] : bank.problems.map(({ file: where, line, code }) => `${where}:${line} ${code}`)
}
const lineOf = (file: string, text: string): number => texts.get(file)!.split(text)[0]!.split('\n').length

describe('the bank', () => {
  it('holds: its shape, its style, its references and its keys', () => {
    expect(loadBank(texts, { registry, designs, today: '2026-11-24' })).toMatchObject({ ok: true })
    expect(readQuestions(ROOT).size).toBeGreaterThanOrEqual(4)
  })

  it('asks for more than recall in 70 %', () => {
    const levels = [...readQuestions(ROOT).values()].map(({ page }) => page.level)
    expect(levels.filter((level) => level !== 'recall').length / levels.length).toBeGreaterThanOrEqual(0.7)
  })

  it('names no misconception that nobody shows', () => {
    const bank = loadBank(texts, { registry, designs, today: '2026-11-24' })
    const known = bank.ok ? bank.value.misconceptions.map(({ misconception }) => misconception.id) : []
    const shown = bank.ok
      ? bank.value.questions.flatMap(({ question }) => questionMisconceptions(question).map(({ misconception }) => misconception))
      : []
    expect(known.filter((id) => !shown.includes(id))).toEqual([])
  })

  it('says file and line of what is wrong', () => {
    expect(problemsAfter(data, 'fact: outbox-aws-blog', 'fact: heard-it-somewhere')).toEqual([
      `${data}:${lineOf(data, 'fact: outbox-aws-blog')} fact-unknown`,
    ])
    expect(problemsAfter(data, 'kind: multiple', 'kind: essay')).toEqual([`${data}:${lineOf(data, 'kind: multiple')} shape`])
    expect(problemsAfter(data, 'questions:', 'questions: [')[0]).toMatch(/^src\/quizzes\/bank\/data\.yaml:\d+ yaml$/)
  })

  it('refuses a key that the grader does not bear out', () => {
    expect(problemsAfter(data, '      - at: /services/search/uses/0', '      - at: /services/search/uses/7')).toEqual([
      `${data}:${lineOf(data, '- at: /services/search/uses/0')} place-unknown`,
    ])
    expect(problemsAfter(data, 'gives: fail', 'gives: pass')).toEqual([`${data}:${lineOf(data, 'gives: fail')} unproved`])
  })
})

describe('remarkQuestions', () => {
  const questions = readQuestions(ROOT)
  const node = (id: string) => ({
    type: 'mdxJsxFlowElement',
    name: 'Question',
    attributes: [{ type: 'mdxJsxAttribute', name: 'id', value: id }],
  })
  const run = (...ids: string[]) => {
    const tree = {
      type: 'root',
      children: ids.map(node) as { type: string; name?: string; data?: unknown; attributes?: { type: string; name?: string }[] }[],
    }
    remarkQuestions(questions)(tree, { path: 'page.mdx' })
    return tree.children
  }

  it('imports what the page asks and nothing else', () => {
    const children = run('data.outbox.lost-event', 'data.ownership.refund-flaw')
    expect(children.filter(({ type }) => type === 'mdxjsEsm')).toHaveLength(3)
    expect(children.slice(3).map(({ attributes }) => attributes?.map(({ name }) => name))).toEqual([
      ['question', 'number', 'of'],
      ['question', 'number', 'of', 'plate'],
    ])
  })

  it('makes a question the component of its kind, and imports that where not every page has it', () => {
    const children = run('data.outbox.lost-event', 'data.outbox.backlog-after-the-sale', 'data.ownership.mend-the-refund')
    const shown = children.filter(({ type }) => type === 'mdxJsxFlowElement')
    expect(shown.map(({ name }) => name)).toEqual(['Question', 'NumericQuestion', 'FixQuestion'])
    expect(shown.at(-1)!.attributes?.map(({ name }) => name)).toEqual(['question', 'number', 'of'])
    const imports = children.filter(({ type }) => type === 'mdxjsEsm').map(({ data }) => JSON.stringify(data))
    expect(imports).toHaveLength(5)
    for (const file of ['numeric/NumericQuestion', 'fix/FixQuestion'])
      expect(imports.some((code) => code.includes(`components/questions/${file}"`) && code.includes('ImportSpecifier'))).toBe(true)
  })

  it('refuses an id that the bank does not have, and one that is asked twice', () => {
    expect(() => run('data.outbox.no-such')).toThrow('page.mdx: <Question> names data.outbox.no-such')
    expect(() => run('constructor')).toThrow('does not have')
    expect(() => run('data.outbox.lost-event', 'data.outbox.lost-event')).toThrow('twice')
  })
})
