import { type Glossary, glossarySchema } from './glossary-schema'
import { type CourseResult, type LocatedText, type Remark, readLocated } from './located'
import { termId } from './term-id'

const inOrder = (a: string, b: string): boolean => a.toLowerCase().localeCompare(b.toLowerCase(), 'en') < 0

/** `glossary.yaml` → the terms, or what is wrong with it. `chapters` are the ids that a term may name. */
export const loadGlossary = (text: LocatedText, chapters: ReadonlySet<string>): CourseResult<Glossary> =>
  readLocated(text, glossarySchema, ({ terms }) => {
    const remarks: Remark[] = []
    const taken = new Set<string>()
    for (const [index, { term, also, chapter }] of terms.entries()) {
      for (const [place, name] of [term, ...also].entries()) {
        const at = place === 0 ? ['terms', index, 'term'] : ['terms', index, 'also', place - 1]
        if (taken.has(termId(name))) remarks.push([at, `Leave ${name} out: another term has this name.`])
        taken.add(termId(name))
      }
      const before = terms[index - 1]?.term
      if (before !== undefined && !inOrder(before.replace(/\W/g, ''), term.replace(/\W/g, '')))
        remarks.push([['terms', index, 'term'], `Move ${term} up: it comes before ${before} in the alphabet.`])
      if (!chapters.has(chapter)) remarks.push([['terms', index, 'chapter'], `Name a chapter of course.yaml: there is no ${chapter}.`])
    }
    return remarks
  })
