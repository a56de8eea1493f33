import { basename } from 'node:path'
import { longDate } from '../../components/lesson/dates'
import type { CourseMap } from '../../course/schema'
import { type Way, waysOf } from '../../course/ways'
import { elementNode, linkNode, type MdxNode, textNode } from '../mdx/nodes'
import type { ChapterPage } from './chapter-pages'

interface Options {
  readonly course: CourseMap
  readonly pages: ReadonlyMap<string, ChapterPage>
  /** Where the files of the repository can be edited, with a slash at the end; undefined where nobody said. */
  readonly editUrl: string | undefined
}

const count = (many: number, one: string, more: string): string => (many === 1 ? `1 ${one}` : `${many} ${more}`)

const headOf = ({ chapter, number, questions, minutes, checked }: ChapterPage, { course, editUrl }: Options): MdxNode => {
  const asks = questions > 0 ? `, with ${count(questions, 'question', 'questions')}` : ''
  const said = [
    `Chapter ${number} of ${course.chapters.length}`,
    `${count(minutes, 'minute', 'minutes')}${asks}`,
    ...(checked ? [`Facts checked ${longDate(checked)}`] : []),
  ].map((text) => elementNode('span', {}, [textNode(text)]))
  const edit = editUrl ? [linkNode(`${editUrl}docs/${chapter.id}.mdx`, [textNode('Edit this page')])] : []
  const concepts = chapter.concepts.map(({ title }) => elementNode('li', {}, [textNode(title)]))
  return elementNode('ChapterHead', {}, [
    elementNode('p', {}, [...said, ...edit]),
    elementNode('ul', { 'aria-label': 'Concepts' }, concepts),
  ])
}

const wayOf = ({ chapter, number, concepts }: Way, pages: Options['pages']): MdxNode =>
  elementNode('dd', {}, [
    linkNode(pages.get(chapter.id)!.path, [textNode(`${number} ${chapter.title}`)]),
    elementNode('span', {}, [textNode(concepts.join('; '))]),
  ])

const footOf = ({ chapter }: ChapterPage, { course, pages }: Options): MdxNode => {
  const { needs, next, leadsTo } = waysOf(course, chapter.id, (id) => pages.has(id))
  const part = (title: string, ways: readonly Way[]): readonly MdxNode[] =>
    ways.length === 0 ? [] : [elementNode('dt', {}, [textNode(title)]), ...ways.map((way) => wayOf(way, pages))]
  const parts = [...part('Needs', needs), ...part('Next', next ? [next] : []), ...part('Leads to', leadsTo)]
  return elementNode('ChapterFoot', {}, [elementNode('dl', {}, parts)])
}

/** Puts the line that says what a chapter is above its text, and the ways from and to other chapters below it. Other pages stay as they are. */
export const remarkChapter = (options: Options) => () => (tree: MdxNode & { children: MdxNode[] }, file: { path: string }) => {
  const page = options.pages.get(basename(file.path, '.mdx'))
  if (page === undefined) return
  tree.children.unshift(headOf(page, options))
  const foot = footOf(page, options)
  if (foot.children?.[0]?.children?.length) tree.children.push(foot)
}
