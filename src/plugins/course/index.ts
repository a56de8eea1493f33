import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { LoadContext, Plugin } from '@docusaurus/types'
import { termId } from '../../course/term-id'
import { type CourseFacts, readCourseFacts } from './course-facts'
import { llmsText, robotsText } from './plain-files'
import { COURSE, readCourseMap, readGlossary } from './read-course-map'

/** The chapter on each kind of part, by the name that drawings give the kind. */
const PART_CHAPTERS = [
  ['gateway', 'entry-layer'],
  ['service', 'compute'],
  ['channel', 'communication'],
  ['store', 'data'],
  ['workflow', 'serverless'],
] as const

const partChapters = ({ pages }: CourseFacts, baseUrl: string) =>
  PART_CHAPTERS.flatMap(([kind, id]) => {
    const page = pages.get(id)
    return page ? [{ kind, to: `${baseUrl}${page.path.slice(1)}`, label: `${page.number} ${page.chapter.title}` }] : []
  })

/** Tells the pages what the terms of the glossary mean and where parts of a drawing are taught, once somebody asks, and programs what pages there are. */
export const coursePlugin = ({ siteDir, siteConfig, baseUrl }: LoadContext): Plugin => ({
  name: 'blast-radius-course',
  getPathsToWatch: () => [join(siteDir, COURSE, '*.yaml')],
  async contentLoaded({ actions }) {
    const { terms } = readGlossary(siteDir, readCourseMap(siteDir))
    await actions.createData('terms.json', Object.fromEntries(terms.map(({ term, says }) => [termId(term), says])))
    await actions.createData('part-chapters.json', partChapters(readCourseFacts(siteDir), baseUrl))
  },
  async postBuild({ outDir }) {
    const site = `${siteConfig.url}${baseUrl}`.replace(/\/$/, '')
    await writeFile(join(outDir, 'llms.txt'), llmsText(siteDir, site, readCourseFacts(siteDir)))
    await writeFile(join(outDir, 'robots.txt'), robotsText(site))
  },
})
