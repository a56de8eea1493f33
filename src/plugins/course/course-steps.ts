import { sayCount } from '../../course/say-count'
import { RULES } from '../../grader/rules'
import { loadExercises } from '../exercises/load-exercises'
import { readLabs } from '../labs/load-labs'
import { readCourseFacts } from './course-facts'
import { readGlossary } from './read-course-map'
import { readPaths } from './read-paths'
import { remarkChapter } from './remark-chapter'
import { remarkGlossary } from './remark-glossary'
import { remarkStart } from './remark-start'
import { remarkTerms } from './remark-terms'

/**
 * The steps that give every chapter its head, its foot and the marks of its terms, the glossary its terms, and the first page what is there. EDIT_URL is the
 * address below which the files of the repository can be edited.
 */
export const courseSteps = (siteDir: string) => {
  const facts = readCourseFacts(siteDir)
  const { course, pages } = facts
  const glossary = readGlossary(siteDir, course)
  const { EDIT_URL } = process.env
  const editUrl = EDIT_URL && `${EDIT_URL.replace(/\/$/, '')}/`
  const questions = [...pages.values()].reduce((sum, page) => sum + page.questions, 0)
  const counts = {
    chapters: sayCount(pages.size, 'chapter'),
    questions: sayCount(questions, 'question'),
    exercises: sayCount(loadExercises(siteDir).length, 'exercise'),
    labs: sayCount(readLabs(siteDir).length, 'lab'),
    rules: sayCount(RULES.length, 'rule'),
    terms: sayCount(glossary.terms.length, 'term'),
  }
  return [
    remarkTerms(glossary.terms),
    remarkGlossary({ glossary, pages }),
    remarkStart({ course, pages, paths: readPaths(siteDir, facts), counts }),
    remarkChapter({ course, pages, editUrl }),
  ]
}
