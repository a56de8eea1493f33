import { basename, dirname } from 'node:path'
import type { ParseFrontMatter } from '@docusaurus/types'

type Parsed = Awaited<ReturnType<ParseFrontMatter>>

/** Whether a file is a page of the course behind its first one. */
export const isChapter = (path: string): boolean =>
  basename(dirname(path)) === 'docs' && path.endsWith('.mdx') && basename(path) !== 'index.mdx'

/** The foot of a chapter leads on along the concept graph, so the links to the neighbours in the list are left out. */
export const chapterFrontMatter = (parsed: Parsed): Parsed => ({
  ...parsed,
  frontMatter: { ...parsed.frontMatter, pagination_prev: null, pagination_next: null },
})
