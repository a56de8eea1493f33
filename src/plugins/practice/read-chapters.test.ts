import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../../../scripts/setup/root.mjs'
import { PRINCIPLES } from '../../grader/principles'
import { COURSE, readCourseMap } from '../course/read-course-map'
import { chaptersOf, readChapters } from './read-chapters'

const course = readCourseMap(ROOT)
const principles = readFileSync(join(ROOT, COURSE, 'principles.yaml'), 'utf8')

describe('the chapters of the course', () => {
  it('teach every principle of the grader', () => {
    const taught = new Set(readChapters(ROOT).flatMap((chapter) => chapter.principles))
    expect(PRINCIPLES.map(({ id }) => id).filter((id) => !taught.has(id))).toEqual([])
  })

  it('have a line each, of principles that there are', () => {
    expect(() => chaptersOf(course, principles.replace('  cost:', '  price:'))).toThrow('price is no chapter')
    expect(() => chaptersOf(course, principles.replace(/ {2}cost:.*\n/, ''))).toThrow('write a line for the chapter cost')
    expect(() => chaptersOf(course, principles.replace('data: [data-ownership]', 'data: [data-theft]'))).toThrow('data-theft, at data')
  })
})
