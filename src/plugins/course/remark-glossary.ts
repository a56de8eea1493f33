import { basename } from 'node:path'
import type { Glossary, Term } from '../../course/glossary-schema'
import { termId } from '../../course/term-id'
import { headingNode, linkNode, type MdxNode, paragraphNode, textNode } from '../mdx/nodes'
import type { ChapterPage } from './chapter-pages'

interface Options {
  readonly glossary: Glossary
  readonly pages: ReadonlyMap<string, ChapterPage>
}

const entry = ({ term, also, says, chapter }: Term, pages: Options['pages']): readonly MdxNode[] => {
  const page = pages.get(chapter)
  const names = also.length > 0 ? ` Also: ${also.join(', ')}.` : ''
  const taught = page ? [textNode(' Chapter: '), linkNode(page.path, [textNode(page.chapter.title)]), textNode('.')] : []
  return [headingNode(3, term, termId(term)), paragraphNode(textNode(`${says}${names}`), ...taught)]
}

/** Writes the terms of the glossary below the text of its page, under their first letters. */
export const remarkGlossary =
  ({ glossary, pages }: Options) =>
  () =>
  (tree: MdxNode & { children: MdxNode[] }, file: { path: string }): void => {
    if (basename(file.path) !== 'glossary.mdx') return
    let letter = ''
    for (const term of glossary.terms) {
      const first = term.term[0]!.toUpperCase()
      if (first !== letter) tree.children.push(headingNode(2, first, first.toLowerCase()))
      letter = first
      tree.children.push(...entry(term, pages))
    }
  }
