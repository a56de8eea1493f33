import { readRegistry } from '../lessons/registry'
import { readChapterPages } from './chapter-pages'
import { readCourseMap, readGlossary } from './read-course-map'
import { remarkChapter } from './remark-chapter'
import { remarkGlossary } from './remark-glossary'
import { remarkTerms } from './remark-terms'

/**
 * The steps that give every chapter its head, its foot and the marks of its terms, and the glossary its terms. EDIT_URL is the address below which the
 * files of the repository can be edited.
 */
export const courseSteps = (siteDir: string) => {
  const course = readCourseMap(siteDir)
  const glossary = readGlossary(siteDir, course)
  const pages = readChapterPages(siteDir, course, readRegistry(siteDir))
  const { EDIT_URL } = process.env
  const editUrl = EDIT_URL && `${EDIT_URL.replace(/\/$/, '')}/`
  return [remarkTerms(glossary.terms), remarkGlossary({ glossary, pages }), remarkChapter({ course, pages, editUrl })]
}
