/** The little of an MDX syntax tree that the plugins of this site touch. */
export interface MdxNode {
  readonly type: string
  name?: string | null
  children?: MdxNode[]
  readonly value?: string
  readonly url?: string
  readonly depth?: number
  readonly ordered?: boolean
  readonly data?: unknown
  attributes?: MdxAttribute[]
}
interface MdxAttribute {
  readonly type: string
  readonly name?: string
  readonly value?: unknown
}

const program = (...body: unknown[]) => ({ data: { estree: { type: 'Program', sourceType: 'module', comments: [], body } } })
const identifier = (name: string) => ({ type: 'Identifier', name })

/** `import name from 'source'` */
export const importNode = (name: string, source: string): MdxNode =>
  importOf({ type: 'ImportDefaultSpecifier', local: identifier(name) }, source)

/** `import { name } from 'source'` */
export const namedImportNode = (name: string, source: string): MdxNode =>
  importOf({ type: 'ImportSpecifier', imported: identifier(name), local: identifier(name) }, source)

const importOf = (specifier: unknown, source: string): MdxNode => ({
  type: 'mdxjsEsm',
  ...program({
    type: 'ImportDeclaration',
    specifiers: [specifier],
    source: { type: 'Literal', value: source, raw: JSON.stringify(source) },
    attributes: [],
  }),
})

const expressionAttribute = (name: string, text: string, expression: unknown): MdxAttribute => ({
  type: 'mdxJsxAttribute',
  name,
  value: { type: 'mdxJsxAttributeValueExpression', value: text, ...program({ type: 'ExpressionStatement', expression }) },
})

/** `name={variable}` */
export const variableAttribute = (name: string, variable: string): MdxAttribute => expressionAttribute(name, variable, identifier(variable))

/** `name={[first, second]}` */
export const listAttribute = (name: string, variables: readonly string[]): MdxAttribute =>
  expressionAttribute(name, `[${variables.join(', ')}]`, { type: 'ArrayExpression', elements: variables.map(identifier) })

export const textNode = (value: string): MdxNode => ({ type: 'text', value })

export const linkNode = (url: string, children: MdxNode[]): MdxNode => ({ type: 'link', url, children })

export const paragraphNode = (...children: MdxNode[]): MdxNode => ({ type: 'paragraph', children })

/** A heading with its anchor. */
export const headingNode = (depth: number, text: string, id: string): MdxNode => ({
  type: 'heading',
  depth,
  data: { id, hProperties: { id } },
  children: [textNode(text)],
})

/** An element or a component that stands by itself, its attributes texts. */
export const elementNode = (name: string, attributes: Readonly<Record<string, string>>, children: MdxNode[]): MdxNode => ({
  type: 'mdxJsxFlowElement',
  name,
  attributes: Object.entries(attributes).map(([key, value]) => ({ type: 'mdxJsxAttribute', name: key, value })),
  children,
})

/** The text of an attribute written as `name="text"`. */
export const textOf = (node: MdxNode, name: string): string | undefined => {
  const value = node.attributes?.find((attribute) => attribute.name === name)?.value
  return typeof value === 'string' ? value : undefined
}

/** Every use of a component in the tree, in the order of the text. */
export const componentsIn = (tree: MdxNode): MdxNode[] =>
  (tree.children ?? []).flatMap((node) => [
    ...(node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement' ? [node] : []),
    ...componentsIn(node),
  ])
