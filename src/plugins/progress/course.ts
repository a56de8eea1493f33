import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Course } from '../../components/progress/course'
import { readLab } from '../../labs/read-lab'
import type { Chapter } from '../../progress/summary'
import { loadExercises } from '../exercises/load-exercises'
import type { ReadQuestion } from '../questions/read-questions'
import { readYaml } from '../yaml/read-yaml'

export const DOCS = 'docs'
export const LABS = 'labs'

const FRONT_MATTER = /^---\n([\s\S]*?)\n---\n/
const ASKED = /<Question\s+id="([^"]+)"/g

/** The text of a page of the course → the chapter; undefined where it asks nothing. */
export const chapterOf = (file: string, text: string, questions: ReadonlyMap<string, ReadQuestion>): Chapter | undefined => {
  const asked = [...text.matchAll(ASKED)].map(([, id]) => id!)
  if (asked.length === 0) return undefined
  const { slug, title } = (readYaml(FRONT_MATTER.exec(text)?.[1] ?? '').value ?? {}) as { readonly slug?: string; readonly title?: string }
  if (title === undefined) throw new Error(`${file}: write a title between the lines of three dashes.`)
  return {
    path: `/docs${slug ?? `/${file.replace(/\.mdx?$/, '')}`}`,
    title,
    questions: asked.map((id) => {
      const question = questions.get(id)
      if (question === undefined) throw new Error(`${file}: <Question> names ${id}, which the bank does not have.`)
      return { id, hash: question.page.hash }
    }),
  }
}

const labFiles = (siteDir: string): readonly string[] =>
  existsSync(join(siteDir, LABS))
    ? readdirSync(join(siteDir, LABS))
        .map((name) => join(LABS, name, 'lab.yaml'))
        .filter((path) => existsSync(join(siteDir, path)))
    : []

/** Every chapter with questions, in the order of their files, every exercise, and every lab with its checks. Throws with file and line where a lab is wrong. */
export const readCourse = (siteDir: string, questions: ReadonlyMap<string, ReadQuestion>): Course => ({
  chapters: readdirSync(join(siteDir, DOCS), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.mdx?$/.test(file))
    .sort()
    .flatMap((file) => chapterOf(file, readFileSync(join(siteDir, DOCS, file), 'utf8'), questions) ?? []),
  exercises: loadExercises(siteDir).map(({ exercise: { id, title } }) => ({ id, title })),
  labs: labFiles(siteDir).map((path) => {
    const lab = readLab(readYaml(readFileSync(join(siteDir, path), 'utf8')), path)
    if (!lab.ok) throw new Error(lab.problems.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n'))
    const { id, title, checks } = lab.value
    return { id, title, checks: checks.map((check) => ({ id: check.id })) }
  }),
})
