import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readingMinutes } from '../../course/reading-time'
import type { CourseChapter, CourseMap } from '../../course/schema'
import type { Registry } from '../../facts/schema'
import { readYaml } from '../yaml/read-yaml'

const DOCS = 'docs'

const FRONT_MATTER = /^---\n([\s\S]*?)\n---\n/
const ASKED = /<Question\s/g
const TOLD = /<(?:Dated|Value|Sources)\s((?:"[^"]*"|[^>"])*)>/g
const OF = /\bof="([^"]*)"/

/** A chapter that can be read. */
export interface ChapterPage {
  readonly chapter: CourseChapter
  /** Its place in the course, from 1. */
  readonly number: number
  readonly path: string
  /** Its own title and description, as the page has them. */
  readonly title: string
  readonly description: string
  readonly questions: number
  /** For the text and its questions. */
  readonly minutes: number
  /** The earliest day on which one of the facts that it tells was checked; undefined where it tells none. */
  readonly checked?: string
}

/** The earliest check among the facts that a page names. */
export const checkedOn = (text: string, { facts }: Registry): string | undefined => {
  const told = new Set([...text.matchAll(TOLD)].flatMap(([, attributes = '']) => (OF.exec(attributes)?.[1] ?? '').split(/\s+/)))
  return facts
    .filter(({ id }) => told.has(id))
    .map(({ verifiedOn }) => verifiedOn)
    .sort()[0]
}

const pageOf = (chapter: CourseChapter, number: number, text: string, registry: Registry): ChapterPage => {
  const { slug, title, description } = (readYaml(FRONT_MATTER.exec(text)?.[1] ?? '').value ?? {}) as Readonly<Record<string, string>>
  if (!title || !description)
    throw new Error(`${DOCS}/${chapter.id}.mdx: write a title and a description between the lines of three dashes.`)
  const questions = [...text.matchAll(ASKED)].length
  const checked = checkedOn(text, registry)
  const path = `/docs${slug ?? `/${chapter.id}`}`
  return { chapter, number, path, title, description, questions, minutes: readingMinutes(text, questions), ...(checked && { checked }) }
}

const fileOf = (siteDir: string, id: string): string => join(siteDir, DOCS, `${id}.mdx`)

/** Whether the page of a chapter is written. */
export const hasChapterPage = (siteDir: string, id: string): boolean => existsSync(fileOf(siteDir, id))

/** The chapters that have a page, in the order of the course, by id. */
export const readChapterPages = (siteDir: string, { chapters }: CourseMap, registry: Registry): ReadonlyMap<string, ChapterPage> =>
  new Map(
    chapters.flatMap((chapter, index) =>
      hasChapterPage(siteDir, chapter.id)
        ? [[chapter.id, pageOf(chapter, index + 1, readFileSync(fileOf(siteDir, chapter.id), 'utf8'), registry)] as const]
        : [],
    ),
  )
