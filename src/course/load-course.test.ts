import { describe, expect, it } from 'vitest'
import { readYaml } from '../plugins/yaml/read-yaml'
import { loadCourse } from './load-course'

const load = (text: string) => loadCourse({ file: 'course.yaml', ...readYaml(text) })
const problems = (text: string) => {
  const result = load(text)
  return result.ok ? [] : result.problems.map(({ line, message }) => `${line} ${message}`)
}

const chapter = (id: string, ...concepts: readonly string[]) =>
  [`  - id: ${id}`, '    title: A chapter', '    asks: Why?', '    concepts:', ...concepts.map((one) => `      - ${one}`)].join('\n')
const course = (...chapters: readonly string[]) => `chapters:\n${chapters.join('\n')}\n`

describe('loadCourse', () => {
  it('reads chapters, and concepts that need what stands further up', () => {
    const result = load(course(chapter('one', '{ id: a, title: A }'), chapter('two', '{ id: b, title: B, needs: [one.a] }')))
    expect(result.ok && result.value.chapters.map(({ concepts }) => concepts[0]?.needs)).toEqual([[], ['one.a']])
  })

  it.each([
    [
      'a concept that does not exist',
      course(chapter('one', '{ id: a, title: A, needs: [one.z] }')),
      '6 Name a concept of this file: there is no one.z.',
    ],
    [
      'a concept further down',
      course(chapter('one', '{ id: a, title: A, needs: [two.b] }'), chapter('two', '{ id: b, title: B }')),
      '6 Move one.a below two.b, or leave the need out: it stands further down.',
    ],
    [
      'itself',
      course(chapter('one', '{ id: a, title: A, needs: [one.a] }')),
      '6 Move one.a below one.a, or leave the need out: it stands further down.',
    ],
    ['no concept at all', course(chapter('one', '{ id: a, title: A, needs: [one] }')), '6 Write a need as chapter.concept.'],
  ])('refuses a concept that needs %s', (_what, text, message) => expect(problems(text)).toEqual([message]))

  it('refuses ids that are taken, keys that it does not know, and texts that are none', () => {
    const twice = course(chapter('one', '{ id: a, title: A }', '{ id: a, title: B }'), chapter('one', '{ id: b, title: B }'))
    expect(problems(twice)).toEqual(['7 Choose another id: one.a is taken.', '8 Choose another id: one is taken.'])
    expect(problems(course(chapter('one', '{ id: a, title: A, weight: 3 }')))).toEqual([
      '6 Remove the key weight: the schema does not know it.',
    ])
    expect(problems('- one')).toEqual(['1 Write the course as a list under the key chapters.'])
    expect(problems('chapters: [')[0]).toMatch(/^\d+ /)
  })
})
