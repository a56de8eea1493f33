import { describe, expect, it } from 'vitest'
import { ROOT } from '../../../scripts/setup/root.mjs'
import { readRegistry } from '../lessons/registry'
import type { MdxNode } from '../mdx/nodes'
import { checkedOn, readChapterPages } from './chapter-pages'
import { readCourseMap } from './read-course-map'
import { remarkChapter } from './remark-chapter'

const course = readCourseMap(ROOT)
const registry = readRegistry(ROOT)
const pages = readChapterPages(ROOT, course, registry)

/** What stands on a page, links with their addresses. */
const textOf = ({ value, url, children = [] }: MdxNode): string =>
  [value ?? '', ...children.map(textOf), ...(url ? [`<${url}>`] : [])].join(' ').replaceAll(/\s+/g, ' ').trim()

const run = (path: string, editUrl?: string) => {
  const tree = { type: 'root', children: [{ type: 'text', value: 'The text.' }] as MdxNode[] }
  remarkChapter({ course, pages, editUrl })()(tree, { path })
  return tree.children.map(textOf)
}

describe('the chapters of this repository', () => {
  it('say how long they take and how old their facts are', () => {
    const data = pages.get('data')!
    expect(data).toMatchObject({ number: 7, path: '/docs/data', title: 'Data: a database per service', questions: 4 })
    expect(data.minutes).toBeGreaterThan(8)
    expect(data.checked).toMatch(/^2026-/)
  })

  it('have a head above their text, with a link to their file where there is an address for it', () => {
    const [head, text] = run('/x/docs/data.mdx', 'https://git.example/edit/')
    expect(head).toMatch(
      /^Chapter 7 of 18 \d+ minutes, with 4 questions Facts checked \d+ \w+ 2026 Edit this page <https:..git.example.edit.docs.data.mdx> Who owns/,
    )
    expect(text).toBe('The text.')
    expect(run('/x/docs/data.mdx')[0]).not.toContain('Edit')
  })

  it('leave other pages alone', () => expect(run('/x/docs/index.mdx')).toEqual(['The text.']))
})

it('a chapter with neighbours names them, and only those that have a page', () => {
  const two = new Map([...pages].filter(([id]) => id === 'data'))
  const other = { ...pages.get('data')!, chapter: course.chapters[5]!, number: 6, path: '/docs/communication' }
  const tree = { type: 'root', children: [] as MdxNode[] }
  remarkChapter({ course, pages: new Map([['communication', other], ...two]), editUrl: undefined })()(tree, { path: 'docs/data.mdx' })
  expect(textOf(tree.children[1]!)).toBe('Needs 6 Communication </docs/communication> At least once: duplicates, order, dead letters')
})

it('the day of a page is that of the oldest fact that it tells, wherever it stands', () => {
  const fact = (id: string, verifiedOn: string) => ({ ...registry.facts[0]!, id, verifiedOn })
  const facts = [fact('a', '2026-03-01'), fact('b', '2026-01-01'), fact('c', '2025-01-01')]
  const page = '<Dated\n  title="Over 3 > 2"\n  of="a b"\n/> <Value of="a" /> of="c"'
  expect(checkedOn(page, { facts, banned: [] })).toBe('2026-01-01')
  expect(checkedOn('No facts.', { facts, banned: [] })).toBeUndefined()
})
