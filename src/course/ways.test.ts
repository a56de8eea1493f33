import { describe, expect, it } from 'vitest'
import type { CourseMap } from './schema'
import { waysOf } from './ways'

const concept = (id: string, ...needs: string[]) => ({ id, title: `the ${id}`, needs })
const chapter = (id: string, ...concepts: CourseMap['chapters'][number]['concepts']) => ({ id, title: id, asks: 'Why?', concepts })

const course: CourseMap = {
  chapters: [
    chapter('one', concept('a'), concept('b')),
    chapter('two', concept('c', 'one.a')),
    chapter('three', concept('d', 'one.b', 'two.c'), concept('e', 'three.d')),
    chapter('four', concept('f', 'one.a')),
  ],
}
const ways = (id: string, hasPage: (id: string) => boolean = () => true) => {
  const { needs, next, leadsTo } = waysOf(course, id, hasPage)
  const names = (all: typeof needs) => all.map(({ chapter, number, concepts }) => `${number} ${chapter.id}: ${concepts.join(', ')}`)
  return { needs: names(needs), next: next?.chapter.id, leadsTo: names(leadsTo) }
}

describe('waysOf', () => {
  it('names the concepts that a chapter needs of others, and those of others that need one of its own', () => {
    expect(ways('three')).toEqual({ needs: ['1 one: the b', '2 two: the c'], next: 'four', leadsTo: [] })
    expect(ways('one')).toEqual({ needs: [], next: 'two', leadsTo: ['3 three: the d', '4 four: the f'] })
  })

  it('passes over chapters without a page', () => {
    expect(ways('one', (id) => id !== 'two' && id !== 'four')).toEqual({ needs: [], next: 'three', leadsTo: [] })
    expect(ways('three', (id) => id !== 'one' && id !== 'four')).toEqual({ needs: ['2 two: the c'], next: undefined, leadsTo: [] })
  })
})
