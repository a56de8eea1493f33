import { componentsIn, importNode, listAttribute, type MdxNode, textOf, variableAttribute } from '../mdx/nodes'
import type { LessonNames } from './lesson-names'

const DATA = '@generated/blast-radius-lessons/default'
const FACT_USERS = new Set(['Dated', 'Value', 'Sources'])

const variableOf = (file: string): string => `data_${file.replace(/[^a-z0-9]/g, '_')}`
const wordsOf = (text: string | undefined): string[] => (text ?? '').split(/\s+/).filter((word) => word !== '')

/**
 * Hands the components of a lesson their data: `<Plate of="data-shared">` the design file of that name, `<Sequence>` likewise its
 * drawing and steps, `<Dated of="…">` and `<Value of="…">` their
 * facts, `<Sources>` every fact that the page tells, and those that its own `of` adds. Throws on a name that does not exist.
 */
export const remarkLesson =
  ({ facts, designs, sequences }: LessonNames) =>
  (tree: MdxNode & { children: MdxNode[] }, file: { path: string }) => {
    const imports = new Set<string>()
    const use = (name: string): string => {
      imports.add(name)
      return variableOf(name)
    }
    const known = (names: ReadonlySet<string>, what: string, id: string, component: string): string => {
      if (!names.has(id)) throw new Error(`${file.path}: <${component}> names ${what} ${id || '""'}, which does not exist.`)
      return id
    }
    const told = new Set<string>()
    const components = componentsIn(tree)
    for (const node of components) {
      const { name } = node
      const of = textOf(node, 'of')
      if (name === 'Plate') {
        const design = known(designs, 'the design', of ?? '', name)
        node.attributes = [...(node.attributes ?? []), variableAttribute('data', use(`design.${design}`))]
      } else if (name === 'Sequence') {
        const sequence = known(sequences, 'the sequence', of ?? '', name)
        node.attributes = [...(node.attributes ?? []), variableAttribute('data', use(`sequence.${sequence}`))]
      } else if (name && FACT_USERS.has(name)) {
        const ids = wordsOf(of).map((id) => known(facts, 'the fact', id, name))
        if (ids.length === 0 && name !== 'Sources') throw new Error(`${file.path}: <${name}> names no fact.`)
        for (const id of ids) told.add(id)
        if (name !== 'Sources')
          node.attributes = [
            ...(node.attributes ?? []),
            listAttribute(
              'facts',
              ids.map((id) => use(`fact.${id}`)),
            ),
          ]
      }
    }
    for (const node of components)
      if (node.name === 'Sources')
        node.attributes = [
          ...(node.attributes ?? []),
          listAttribute(
            'facts',
            [...told].map((id) => use(`fact.${id}`)),
          ),
        ]
    tree.children.unshift(...[...imports].map((name) => importNode(variableOf(name), `${DATA}/${name}.json`)))
  }
