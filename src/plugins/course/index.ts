import { join } from 'node:path'
import type { LoadContext, Plugin } from '@docusaurus/types'
import { termId } from '../../course/term-id'
import { COURSE, readCourseMap, readGlossary } from './read-course-map'

/** Tells the pages what the terms of the glossary mean, once somebody asks. */
export const coursePlugin = ({ siteDir }: LoadContext): Plugin => ({
  name: 'blast-radius-course',
  getPathsToWatch: () => [join(siteDir, COURSE, '*.yaml')],
  async contentLoaded({ actions }) {
    const { terms } = readGlossary(siteDir, readCourseMap(siteDir))
    await actions.createData('terms.json', Object.fromEntries(terms.map(({ term, says }) => [termId(term), says])))
  },
})
