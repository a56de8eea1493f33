import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CourseMap } from '../../course/schema'
import { PRINCIPLES, type PrincipleId } from '../../grader/principles'
import { COURSE, readCourseMap } from '../course/read-course-map'
import { readYaml } from '../yaml/read-yaml'

/** A chapter of the course, whether its page is written or not. */
export interface CourseChapter {
  readonly id: string
  readonly title: string
  /** What questions that no rule proves belong to. */
  readonly principles: readonly PrincipleId[]
}

const isPrinciple = (id: string): id is PrincipleId => PRINCIPLES.some((principle) => principle.id === id)

/** The chapters of the course and the text of `principles.yaml` → both together, in the order of the course. Throws where the two do not fit. */
export const chaptersOf = ({ chapters }: Pick<CourseMap, 'chapters'>, principles: string): readonly CourseChapter[] => {
  const { principles: table } = readYaml(principles).value as { readonly principles: Readonly<Record<string, readonly string[]>> }
  for (const id of Object.keys(table))
    if (!chapters.some((chapter) => chapter.id === id)) throw new Error(`${COURSE}/principles.yaml: ${id} is no chapter of course.yaml.`)
  return chapters.map(({ id, title }) => {
    const known = Object.hasOwn(table, id) ? table[id]! : undefined
    if (known === undefined) throw new Error(`${COURSE}/principles.yaml: write a line for the chapter ${id}; [] where it teaches none.`)
    for (const principle of known)
      if (!isPrinciple(principle)) throw new Error(`${COURSE}/principles.yaml: ${principle}, at ${id}, is no principle of the grader.`)
    return { id, title, principles: known.filter(isPrinciple) }
  })
}

export const readChapters = (siteDir: string): readonly CourseChapter[] =>
  chaptersOf(readCourseMap(siteDir), readFileSync(join(siteDir, COURSE, 'principles.yaml'), 'utf8'))
