import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadPaths, targetOf } from '../../course/load-paths'
import type { Step } from '../../course/paths-schema'
import { readingMinutes } from '../../course/reading-time'
import { RULES } from '../../grader/rules'
import { loadExercises } from '../exercises/load-exercises'
import { readLabs } from '../labs/load-labs'
import type { CourseFacts } from './course-facts'
import { readCourseFile } from './read-course-map'

/** Pages that are no text of their own. */
const PAGES = new Set(['/playground', '/rules', '/exercises', '/labs', '/progress', '/docs/glossary'])

export interface PathStep {
  readonly to: string
  readonly label: string
  readonly why: string
  /** Undefined for a page that takes as long as one likes. */
  readonly minutes?: number
}

export interface CoursePath {
  readonly id: string
  readonly title: string
  readonly does: string
  readonly steps: readonly PathStep[]
  /** Of all steps together. */
  readonly minutes: number
}

/** The paths through what there is, with the minutes that each step takes. Throws with file and line where a step leads nowhere. */
export const readPaths = (siteDir: string, { course, pages }: CourseFacts): readonly CoursePath[] => {
  const exercises = new Map(loadExercises(siteDir).map(({ exercise }) => [exercise.id, exercise]))
  const labs = new Map(readLabs(siteDir).map((lab) => [lab.id, lab]))
  const rules = new Map(RULES.map(({ meta }) => [meta.id as string, meta]))
  const { paths } = readCourseFile(siteDir, 'paths.yaml', (text) =>
    loadPaths(text, {
      chapter: new Set(course.chapters.map(({ id }) => id)),
      exercise: new Set(exercises.keys()),
      lab: new Set(labs.keys()),
      rule: new Set(rules.keys()),
      page: PAGES,
    }),
  )
  const stepOf = (step: Step): PathStep | undefined => {
    const { kind, id } = targetOf(step)
    const { why } = step
    if ('page' in step) return { to: id, label: step.label, why }
    if (kind === 'chapter') {
      const page = pages.get(id)
      return page && { to: page.path, label: `${page.number} ${page.chapter.title}`, why, minutes: page.minutes }
    }
    if (kind === 'rule') {
      const text = readFileSync(join(siteDir, 'src/grader/rules', id, 'rule.mdx'), 'utf8')
      return { to: `/rules/${id}`, label: rules.get(id)!.title, why, minutes: readingMinutes(text, 0) }
    }
    const { title, minutes } = (kind === 'lab' ? labs : exercises).get(id)!
    return { to: `/${kind}s/${id}`, label: title, why, minutes }
  }
  return paths.map(({ id, title, does, steps }) => {
    const there = steps.flatMap((step) => stepOf(step) ?? [])
    return { id, title, does, steps: there, minutes: there.reduce((sum, { minutes = 0 }) => sum + minutes, 0) }
  })
}
