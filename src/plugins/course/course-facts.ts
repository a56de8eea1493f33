import type { CourseMap } from '../../course/schema'
import { readRegistry } from '../lessons/registry'
import { type ChapterPage, readChapterPages } from './chapter-pages'
import { readCourseMap } from './read-course-map'

/** The course, and those of its chapters that can be read. */
export interface CourseFacts {
  readonly course: CourseMap
  readonly pages: ReadonlyMap<string, ChapterPage>
}

export const readCourseFacts = (siteDir: string): CourseFacts => {
  const course = readCourseMap(siteDir)
  return { course, pages: readChapterPages(siteDir, course, readRegistry(siteDir)) }
}
