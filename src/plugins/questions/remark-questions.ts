import type { QuestionKind } from '../../quizzes/question-schema'
import { componentsIn, importNode, type MdxNode, namedImportNode, textOf, variableAttribute } from '../mdx/nodes'
import type { ReadQuestion } from './read-questions'

const QUESTIONS = '@generated/blast-radius-questions/default'
const COMPONENTS = '@site/src/components/questions'
const DESIGNS = '@generated/blast-radius-lessons/default'

/** Components of kinds that not every page has. Those of the other kinds come with each page of the course. */
const OWN_COMPONENT: Readonly<Partial<Record<QuestionKind, string>>> = {
  'true-false': 'true-false/TrueFalseQuestion',
  match: 'match/MatchQuestion',
  numeric: 'numeric/NumericQuestion',
  'fix-the-json': 'fix/FixQuestion',
  open: 'open/OpenQuestion',
}

const textAttribute = (name: string, value: string) => ({ type: 'mdxJsxAttribute', name, value })

/**
 * Hands every `<Question id="…">` of a page its data, its number on the page, how many there are, and the drawing of its design, and makes it the
 * component of its kind. Throws on an id that the bank does not have, and on one that the page asks twice.
 */
export const remarkQuestions =
  (questions: ReadonlyMap<string, ReadQuestion>) =>
  (tree: MdxNode & { children: MdxNode[] }, file: { path: string }): void => {
    const asked = componentsIn(tree).filter(({ name }) => name === 'Question')
    const imports: MdxNode[] = []
    const seen = new Set<string>()
    const components = new Set<string>()
    for (const [index, node] of asked.entries()) {
      const id = textOf(node, 'id') ?? ''
      const question = questions.get(id)
      if (question === undefined) throw new Error(`${file.path}: <Question> names ${id || '""'}, which the bank does not have.`)
      if (seen.has(id)) throw new Error(`${file.path}: <Question> asks ${id} twice.`)
      seen.add(id)
      const data = `question_${index}`
      const plate = `question_${index}_plate`
      imports.push(importNode(data, `${QUESTIONS}/${id}.json`))
      const given = [
        variableAttribute('question', data),
        textAttribute('number', String(index + 1)),
        textAttribute('of', String(asked.length)),
      ]
      if (question.design !== undefined) {
        imports.push(importNode(plate, `${DESIGNS}/design.${question.design}.json`))
        given.push(variableAttribute('plate', plate))
      }
      node.attributes = given
      const component = OWN_COMPONENT[question.page.kind]
      if (component === undefined) continue
      node.name = component.split('/').at(-1)!
      components.add(component)
    }
    for (const component of components) imports.push(namedImportNode(component.split('/').at(-1)!, `${COMPONENTS}/${component}`))
    tree.children.unshift(...imports)
  }
