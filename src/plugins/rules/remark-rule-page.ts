import { basename, dirname } from 'node:path'

interface Node {
  readonly type: string
  readonly name?: string
  readonly children?: Node[]
  attributes?: unknown[]
}

const program = (...body: unknown[]) => ({ data: { estree: { type: 'Program', sourceType: 'module', comments: [], body } } })
const NAME = { type: 'Identifier', name: 'ruleData' }

const importOf = (source: string): Node => ({
  type: 'mdxjsEsm',
  ...program({
    type: 'ImportDeclaration',
    specifiers: [{ type: 'ImportDefaultSpecifier', local: NAME }],
    source: { type: 'Literal', value: source, raw: JSON.stringify(source) },
    attributes: [],
  }),
})

const ruleData = (attribute: string) => ({
  type: 'mdxJsxAttribute',
  name: attribute,
  value: { type: 'mdxJsxAttributeValueExpression', value: NAME.name, ...program({ type: 'ExpressionStatement', expression: NAME }) },
})

/** Puts the head of a rule's page above its text, and hands the page's data file to every `<Examples>` in it. */
export const remarkRulePage = () => (tree: { children: Node[] }, file: { path: string }) => {
  const id = basename(dirname(file.path))
  for (const node of tree.children) {
    if (node.type === 'mdxJsxFlowElement' && node.name === 'Examples') node.attributes = [...(node.attributes ?? []), ruleData('data')]
  }
  tree.children.unshift(importOf(`@generated/blast-radius-rules/default/${id}.json`), {
    type: 'mdxJsxFlowElement',
    name: 'RuleHead',
    attributes: [ruleData('rule')],
    children: [],
  })
}
