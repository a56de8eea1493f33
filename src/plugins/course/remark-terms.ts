import { termFinder } from '../../course/find-terms'
import type { Term } from '../../course/glossary-schema'
import { termId } from '../../course/term-id'
import type { MdxNode } from '../mdx/nodes'
import { isChapter } from './chapter-docs'

/** At most so many are marked on a page, and between two of its headings. More would look like a page of links. */
const A_PAGE = 8
const A_SECTION = 2

type Parent = MdxNode & { children: MdxNode[] }

/** Where prose stands. Headings, code, links, quotes, questions and the head of a table are left as they are. */
const PROSE = new Set(['paragraph', 'list', 'listItem', 'emphasis', 'strong', 'table', 'tableRow', 'tableCell'])
const COMPONENTS = new Set(['Plate', 'Dated', 'Interview'])

const mark = (term: Term, text: string): MdxNode => ({
  type: 'mdxJsxTextElement',
  name: 'Term',
  attributes: [{ type: 'mdxJsxAttribute', name: 'of', value: termId(term.term) }],
  children: [{ type: 'text', value: text }],
})

const isParent = (node: MdxNode): node is Parent => node.children !== undefined

/** Marks the first mention of terms in a chapter, so that the page can say what they mean. */
export const remarkTerms = (terms: readonly Term[]) => {
  const find = termFinder(terms)
  return () =>
    (tree: Parent, file: { path: string }): void => {
      if (!isChapter(file.path)) return
      const seen = new Set<Term>()
      let marked = 0
      let inSection = 0
      const split = (node: MdxNode): MdxNode[] => {
        const text = node.value ?? ''
        const parts: MdxNode[] = []
        let from = 0
        for (const mention of find(text)) {
          if (seen.has(mention.term) || marked === A_PAGE || inSection === A_SECTION) continue
          seen.add(mention.term)
          marked++
          inSection++
          parts.push({ type: 'text', value: text.slice(from, mention.from) }, mark(mention.term, text.slice(mention.from, mention.to)))
          from = mention.to
        }
        return from === 0 ? [node] : [...parts, { type: 'text', value: text.slice(from) }].filter(({ value }) => value !== '')
      }
      const visit = (parent: Parent): void => {
        parent.children = parent.children.flatMap((node, index) => {
          if (node.type === 'heading') inSection = 0
          if (node.type === 'text') return split(node)
          const isHead = parent.type === 'table' && index === 0
          if (isParent(node) && !isHead && (PROSE.has(node.type) || (node.name && COMPONENTS.has(node.name)))) visit(node)
          return [node]
        })
      }
      visit(tree)
    }
}
