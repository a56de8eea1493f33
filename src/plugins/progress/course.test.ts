import { describe, expect, it } from 'vitest'
import { ROOT } from '../../../scripts/setup/root.mjs'
import { readQuestions } from '../questions/read-questions'
import { chapterOf, readCourse } from './course'

const questions = readQuestions(ROOT)
const [id, { page }] = [...questions][0]!
const asking = (front: string) => `---\n${front}\n---\n\nText.\n\n<Question id="${id}" />\n`

describe('a chapter', () => {
  it('has its address, its title and its questions with their marking hashes', () => {
    const expected = { title: 'Data: a database per service', questions: [{ id, hash: page.hash }] }
    expect(chapterOf('data.mdx', asking("slug: /data\ntitle: 'Data: a database per service'"), questions)).toEqual({
      path: '/docs/data',
      ...expected,
    })
    expect(chapterOf('layers/data.mdx', asking("title: 'Data: a database per service'"), questions)).toEqual({
      path: '/docs/layers/data',
      ...expected,
    })
  })

  it('is none without a question, and needs a title and questions that exist', () => {
    expect(chapterOf('index.mdx', '---\ntitle: Course\n---\nText.', questions)).toBeUndefined()
    expect(() => chapterOf('data.mdx', asking('slug: /data'), questions)).toThrow('data.mdx: write a title')
    expect(() => chapterOf('data.mdx', asking('title: Data').replace(id, 'data.a.b'), questions)).toThrow(
      'data.mdx: <Question> names data.a.b',
    )
  })
})

describe('the course of this repository', () => {
  it('asks every question of the bank that a page names, and each once', () => {
    const { chapters } = readCourse(ROOT, questions)
    const asked = chapters.flatMap((chapter) => chapter.questions.map((one) => one.id))
    expect(asked.length).toBeGreaterThan(3)
    expect(new Set(asked).size).toBe(asked.length)
  })
})
