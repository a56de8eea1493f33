import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Glossary } from '../../course/glossary-schema'
import { loadCourse } from '../../course/load-course'
import { loadGlossary } from '../../course/load-glossary'
import type { CourseResult, LocatedText } from '../../course/located'
import type { CourseMap } from '../../course/schema'
import { readYaml } from '../yaml/read-yaml'

export const COURSE = 'src/course'

/** A YAML file of the course as `load` reads it. Throws with file, line and what to write where it is not as its schema asks. */
export const readCourseFile = <T>(siteDir: string, name: string, load: (text: LocatedText) => CourseResult<T>): T => {
  const file = `${COURSE}/${name}`
  const result = load({ file, ...readYaml(readFileSync(join(siteDir, file), 'utf8')) })
  if (result.ok) return result.value
  throw new Error(result.problems.map(({ line, message }) => `${file}:${line} ${message}`).join('\n'))
}

/** The chapters of the course and their concepts. */
export const readCourseMap = (siteDir: string): CourseMap => readCourseFile(siteDir, 'course.yaml', loadCourse)

/** The terms of the glossary. */
export const readGlossary = (siteDir: string, { chapters }: CourseMap): Glossary =>
  readCourseFile(siteDir, 'glossary.yaml', (text) => loadGlossary(text, new Set(chapters.map(({ id }) => id))))
