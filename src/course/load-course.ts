import { type CourseResult, type LocatedText, type Remark, readLocated } from './located'
import { type CourseMap, courseSchema } from './schema'

/** Ids that are taken, and needs that name no concept further up: with those alone there can be no circle. */
const check = ({ chapters }: CourseMap): readonly Remark[] => {
  const remarks: Remark[] = []
  const all = new Set(chapters.flatMap(({ id, concepts }) => concepts.map((concept) => `${id}.${concept.id}`)))
  const above = new Set<string>()
  const ids = new Set<string>()
  for (const [index, { id, concepts }] of chapters.entries()) {
    if (ids.has(id)) remarks.push([['chapters', index, 'id'], `Choose another id: ${id} is taken.`])
    ids.add(id)
    for (const [place, concept] of concepts.entries()) {
      const path = ['chapters', index, 'concepts', place]
      for (const [at, need] of concept.needs.entries()) {
        if (above.has(need)) continue
        const message = all.has(need)
          ? `Move ${id}.${concept.id} below ${need}, or leave the need out: it stands further down.`
          : `Name a concept of this file: there is no ${need}.`
        remarks.push([[...path, 'needs', at], message])
      }
      const name = `${id}.${concept.id}`
      if (above.has(name)) remarks.push([[...path, 'id'], `Choose another id: ${name} is taken.`])
      above.add(name)
    }
  }
  return remarks
}

/** `course.yaml` → the course, or what is wrong with it. */
export const loadCourse = (text: LocatedText): CourseResult<CourseMap> => readLocated(text, courseSchema, check)
