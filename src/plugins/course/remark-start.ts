import { basename } from 'node:path'
import { sayMinutes } from '../../course/say-count'
import type { CourseMap } from '../../course/schema'
import { headingNode, linkNode, type MdxNode, paragraphNode, textNode, textOf } from '../mdx/nodes'
import type { ChapterPage } from './chapter-pages'
import type { CoursePath } from './read-paths'

export interface StartPage {
  readonly course: CourseMap
  readonly pages: ReadonlyMap<string, ChapterPage>
  readonly paths: readonly CoursePath[]
  /** What `<Count of="…" />` says: `chapters` → `18 chapters`. */
  readonly counts: Readonly<Record<string, string>>
}

type Parent = MdxNode & { children: MdxNode[] }

const strong = (text: string): MdxNode => ({ type: 'strong', children: [textNode(text)] })

const pathNodes = ({ id, title, does, steps, minutes }: CoursePath): readonly MdxNode[] => [
  headingNode(3, title, id),
  paragraphNode(textNode(`${does} `), strong(`${sayMinutes(minutes)}.`)),
  {
    type: 'list',
    ordered: true,
    children: steps.map(({ to, label, why, minutes: each }) => ({
      type: 'listItem',
      children: [paragraphNode(linkNode(to, [textNode(label)]), textNode(`: ${why}${each ? ` (${sayMinutes(each)})` : ''}`))],
    })),
  },
]

const row = (...cells: readonly MdxNode[][]): MdxNode => ({
  type: 'tableRow',
  children: cells.map((children) => ({ type: 'tableCell', children })),
})

const subjects = ({ course, pages }: StartPage): MdxNode => ({
  type: 'table',
  children: [
    row([textNode('Subject')], [textNode('The question behind it')], [textNode('Takes')]),
    ...course.chapters.map(({ id, title, asks }) => {
      const page = pages.get(id)
      const name = page ? linkNode(page.path, [textNode(title)]) : textNode(title)
      return row([name], [textNode(asks)], [textNode(page ? sayMinutes(page.minutes) : 'not written yet')])
    }),
  ],
})

/** Fills the first page of the course with what is there: `<Paths />`, `<Subjects />`, and a number for each `<Count of="…" />`. */
export const remarkStart = (start: StartPage) => () => (tree: Parent, file: { path: string }) => {
  if (basename(file.path) !== 'index.mdx') return
  const fill = (node: MdxNode): readonly MdxNode[] => {
    if (node.name === 'Paths') return start.paths.flatMap(pathNodes)
    if (node.name === 'Subjects') return [subjects(start)]
    if (node.name === 'Count') {
      const said = start.counts[textOf(node, 'of') ?? '']
      if (said === undefined) throw new Error(`${file.path}: <Count> takes of="${Object.keys(start.counts).join('", "')}".`)
      return [textNode(said)]
    }
    if (node.children) node.children = node.children.flatMap(fill)
    return [node]
  }
  tree.children = tree.children.flatMap(fill)
}
