import * as z from 'zod'
import { id, sentence, title } from './words'

const conceptSchema = z.strictObject({
  id: id('the id of the concept'),
  title: title('the title of the concept'),
  needs: z
    .array(z.string().regex(/^[a-z0-9-]+\.[a-z0-9-]+$/, 'Write a need as chapter.concept.'), { error: 'Write needs as a list.' })
    .default([]),
})

const chapterSchema = z.strictObject({
  id: id('the id of the chapter'),
  title: title('the title of the chapter'),
  asks: sentence('the question behind the chapter'),
  concepts: z.array(conceptSchema, { error: 'List the concepts of the chapter.' }).min(1, 'Name at least one concept.'),
})

/**
 * The course, as `course.yaml` holds it: its chapters in the order of the reference text. The number of a chapter is its place in the list.
 *
 * - `id`: the page is `docs/<id>.mdx`, and only a chapter with a page is shown as one. Ids are permanent: addresses, questions and progress use them.
 * - `title`: two or three words for lists. The page's own title may say more.
 * - `asks`: the question behind the chapter, for the list of subjects.
 * - `concepts`: what it teaches. `id` stands in the ids of questions (`data.outbox.lost-event`), `title` in the head of the chapter. `needs` names what a
 *   reader should know before, as `chapter.concept`: a concept that stands further up, so that there can be no circle. Nothing is locked.
 */
export const courseSchema = z.strictObject(
  { chapters: z.array(chapterSchema, { error: 'List the chapters.' }).min(1, 'Name at least one chapter.') },
  { error: (issue) => (issue.code === 'unrecognized_keys' ? undefined : 'Write the course as a list under the key chapters.') },
)

export type CourseMap = z.infer<typeof courseSchema>
export type CourseChapter = CourseMap['chapters'][number]
