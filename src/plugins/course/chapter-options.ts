import { readRegistry } from '../lessons/registry'
import { readChapterPages } from './chapter-pages'
import { readCourseMap } from './read-course-map'
import { remarkChapter } from './remark-chapter'

/** The step that gives every chapter its head and its foot. EDIT_URL is the address below which the files of the repository can be edited. */
export const chapterStep = (siteDir: string) => {
  const course = readCourseMap(siteDir)
  const { EDIT_URL } = process.env
  return remarkChapter({
    course,
    pages: readChapterPages(siteDir, course, readRegistry(siteDir)),
    editUrl: EDIT_URL && `${EDIT_URL.replace(/\/$/, '')}/`,
  })
}
