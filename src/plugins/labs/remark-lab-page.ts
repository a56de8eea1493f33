import { basename, dirname } from 'node:path'
import { componentsIn, importNode, type MdxNode, variableAttribute } from '../mdx/nodes'

const DATA = 'labData'
const USERS = new Set(['LabPlate', 'LabChecks', 'LabBreaks', 'LabLimits'])

/** Puts the head of a lab's page above its text, and hands the page's data file to the components in it that show a part of lab.yaml. */
export const remarkLabPage = () => (tree: MdxNode & { children: MdxNode[] }, file: { path: string }) => {
  const id = basename(dirname(file.path))
  for (const node of componentsIn(tree))
    if (node.name && USERS.has(node.name)) node.attributes = [...(node.attributes ?? []), variableAttribute('lab', DATA)]
  tree.children.unshift(importNode(DATA, `@generated/blast-radius-labs/default/${id}.json`), {
    type: 'mdxJsxFlowElement',
    name: 'LabHead',
    attributes: [variableAttribute('lab', DATA)],
    children: [],
  })
}
