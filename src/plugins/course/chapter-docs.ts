import { basename, dirname } from 'node:path'
import type { ParseFrontMatter } from '@docusaurus/types'

type Parsed = Awaited<ReturnType<ParseFrontMatter>>

/** Pages of the course that are no chapters. */
const OTHER_PAGES = new Set(['index.mdx', 'glossary.mdx', 'paths.mdx'])

/** Whether a file is a chapter of the course. */
export const isChapter = (path: string): boolean =>
  basename(dirname(path)) === 'docs' && path.endsWith('.mdx') && !OTHER_PAGES.has(basename(path))

/** The foot of a chapter leads on along the concept graph, so the links to the neighbours in the list are left out. */
export const chapterFrontMatter = (parsed: Parsed): Parsed => ({
  ...parsed,
  frontMatter: { ...parsed.frontMatter, pagination_prev: null, pagination_next: null },
})
