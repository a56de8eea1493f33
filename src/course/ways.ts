import type { CourseChapter, CourseMap } from './schema'

/** A chapter, and those of its concepts that are why it is named. */
export interface Way {
  readonly chapter: CourseChapter
  readonly number: number
  readonly concepts: readonly string[]
}

/** Where a reader of a chapter comes from and goes to. */
export interface Ways {
  /** Chapters whose concepts this one builds on, with those concepts. */
  readonly needs: readonly Way[]
  /** The next chapter of the course. */
  readonly next?: Way
  /** Chapters with concepts that build on this one, the next left out, with those concepts. */
  readonly leadsTo: readonly Way[]
}

const chapterOf = (name: string): string => name.slice(0, name.indexOf('.'))

/** The ways of a chapter along the concept graph, among the chapters that have a page. */
export const waysOf = ({ chapters }: CourseMap, id: string, hasPage: (id: string) => boolean): Ways => {
  const own = chapters.findIndex((chapter) => chapter.id === id)
  const needed = new Set(chapters[own]?.concepts.flatMap(({ needs }) => needs) ?? [])
  const others = chapters
    .map((chapter, index) => ({ chapter, number: index + 1 }))
    .filter(({ chapter }) => chapter.id !== id && hasPage(chapter.id))
  const naming = (isNamed: (chapter: CourseChapter, concept: CourseChapter['concepts'][number]) => boolean): readonly Way[] =>
    others.flatMap(({ chapter, number }) => {
      const concepts = chapter.concepts.filter((concept) => isNamed(chapter, concept)).map(({ title }) => title)
      return concepts.length > 0 ? [{ chapter, number, concepts }] : []
    })
  const after = others.find(({ number }) => number > own + 1)
  return {
    needs: naming((chapter, concept) => needed.has(`${chapter.id}.${concept.id}`)),
    ...(after && { next: { ...after, concepts: after.chapter.concepts.map(({ title }) => title) } }),
    leadsTo: naming((_chapter, { needs }) => needs.some((need) => chapterOf(need) === id)).filter(({ number }) => number !== after?.number),
  }
}
