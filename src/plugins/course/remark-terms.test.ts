import { describe, expect, it } from 'vitest'
import { ROOT } from '../../../scripts/setup/root.mjs'
import type { MdxNode } from '../mdx/nodes'
import { readCourseMap, readGlossary } from './read-course-map'
import { remarkTerms } from './remark-terms'

const term = (name: string) => ({ term: name, also: [], says: 'It is.', chapter: 'data', mark: true })
const terms = [...'abcdefghijklm'].map((letter) => term(`term ${letter}`))
const text = (value: string): MdxNode => ({ type: 'text', value })
const parent = (type: string, ...children: MdxNode[]) => ({ type, children })
const component = (name: string, ...children: MdxNode[]): MdxNode => ({ type: 'mdxJsxFlowElement', name, children })

const run = (path: string, ...children: MdxNode[]) => {
  const tree = parent('root', ...children)
  remarkTerms(terms)()(tree, { path })
  return tree
}
const marked = (node: MdxNode): string[] => (node.name === 'Term' ? [node.children![0]!.value!] : (node.children ?? []).flatMap(marked))
const textOf = (node: MdxNode): string => node.value ?? (node.children ?? []).map(textOf).join('')

describe('remarkTerms', () => {
  it('marks the first mention and keeps the text', () => {
    const tree = run('docs/data.mdx', parent('paragraph', text('A Term a, a term b and term a.')), parent('paragraph', text('Term b')))
    expect(marked(tree)).toEqual(['Term a', 'term b'])
    expect(textOf(tree)).toBe('A Term a, a term b and term a.Term b')
  })

  it('looks into lists, the body of tables and the captions of drawings, and nowhere else', () => {
    const inTable = parent(
      'table',
      parent('tableRow', parent('tableCell', text('term a'))),
      parent('tableRow', parent('tableCell', text('term b'))),
    )
    const tree = run(
      'docs/data.mdx',
      parent('heading', text('term c')),
      inTable,
      parent('paragraph', parent('link', text('term d')), { type: 'inlineCode', value: 'term e' }, parent('strong', text('term f'))),
      component('Question', parent('paragraph', text('term g'))),
      component('RefText', parent('paragraph', text('term h'))),
      parent('heading', text('Next')),
      component('Plate', parent('paragraph', text('term i'))),
      parent('list', parent('listItem', parent('paragraph', text('term j')))),
    )
    expect(marked(tree)).toEqual(['term b', 'term f', 'term i', 'term j'])
  })

  it('marks two in a section and eight on a page, and none on other pages', () => {
    const section = (...letters: string[]) => [
      parent('heading', text('x')),
      parent('paragraph', text(letters.map((one) => `term ${one}`).join(', '))),
    ]
    const sections = [section('a', 'b', 'c'), section('c', 'd'), section('e', 'f'), section('g', 'h'), section('i')].flat()
    expect(marked(run('docs/data.mdx', ...structuredClone(sections)))).toEqual([...'abcdefgh'].map((letter) => `term ${letter}`))
    expect(marked(run('docs/glossary.mdx', ...sections))).toEqual([])
  })
})

it('the glossary of this repository has the terms of the course', () => {
  const { terms: all } = readGlossary(ROOT, readCourseMap(ROOT))
  const names = all.map(({ term: name }) => name)
  for (const name of [
    'idempotency key',
    'outbox',
    'saga',
    'bulkhead',
    'back-pressure',
    'blast radius',
    'dead-letter queue',
    'visibility timeout',
    'task role',
  ])
    expect(names).toContain(name)
  const { chapters } = readCourseMap(ROOT)
  expect(new Set(all.map(({ chapter }) => chapter)).size).toBeGreaterThan(chapters.length / 2)
})
