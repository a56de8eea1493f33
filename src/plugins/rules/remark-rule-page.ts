import { basename, dirname } from 'node:path'
import { importNode, type MdxNode, variableAttribute } from '../mdx/nodes'

const DATA = 'ruleData'

/** Puts the head of a rule's page above its text, and hands the page's data file to every `<Examples>` in it. */
export const remarkRulePage = () => (tree: MdxNode & { children: MdxNode[] }, file: { path: string }) => {
  const id = basename(dirname(file.path))
  for (const node of tree.children) {
    if (node.type === 'mdxJsxFlowElement' && node.name === 'Examples')
      node.attributes = [...(node.attributes ?? []), variableAttribute('data', DATA)]
  }
  tree.children.unshift(importNode(DATA, `@generated/blast-radius-rules/default/${id}.json`), {
    type: 'mdxJsxFlowElement',
    name: 'RuleHead',
    attributes: [variableAttribute('rule', DATA)],
    children: [],
  })
}
