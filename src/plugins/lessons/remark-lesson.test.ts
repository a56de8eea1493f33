import { describe, expect, it } from 'vitest'
import type { MdxNode } from '../mdx/nodes'
import { remarkLesson } from './remark-lesson'

const use = (name: string, of?: string, ...children: MdxNode[]): MdxNode => ({
  type: 'mdxJsxFlowElement',
  name,
  attributes: of === undefined ? [] : [{ type: 'mdxJsxAttribute', name: 'of', value: of }],
  children,
})
const paragraph = (...children: MdxNode[]): MdxNode => ({ type: 'paragraph', children })

const names = { facts: new Set(['streams', 'price', 'revoke']), designs: new Set(['split']), sequences: new Set(['saga']) }
const run = (...children: MdxNode[]) => {
  const tree = { type: 'root', children }
  remarkLesson(names)(tree, { path: 'docs/page.mdx' })
  return tree.children
}

/** The source text of the expression that the build has put into an attribute. */
const expressionOf = (node: MdxNode, name: string): unknown =>
  (node.attributes?.find((attribute) => attribute.name === name)?.value as { value?: string } | undefined)?.value

describe('remarkLesson', () => {
  it('imports what a page names, once each', () => {
    const plate = use('Plate', 'split')
    const dated = use('Dated', 'streams price')
    const sequence = use('Sequence', 'saga')
    const tree = run(plate, dated, sequence, paragraph({ ...use('Value', 'price'), type: 'mdxJsxTextElement' }))
    expect(tree.filter(({ type }) => type === 'mdxjsEsm')).toHaveLength(4)
    expect(expressionOf(plate, 'data')).toBe('data_design_split')
    expect(expressionOf(dated, 'facts')).toBe('[data_fact_streams, data_fact_price]')
    expect(expressionOf(sequence, 'data')).toBe('data_sequence_saga')
  })

  it('gives the sources every fact that the page tells, wherever it stands', () => {
    const sources = use('Sources', 'revoke')
    run(sources, use('Dated', 'streams', paragraph(use('Value', 'price'))))
    expect(expressionOf(sources, 'facts')).toBe('[data_fact_revoke, data_fact_streams, data_fact_price]')
  })

  it.each([
    ['an unknown fact', use('Dated', 'stream'), 'docs/page.mdx: <Dated> names the fact stream, which does not exist.'],
    ['an unknown design', use('Plate', 'spilt'), 'docs/page.mdx: <Plate> names the design spilt, which does not exist.'],
    ['no design', use('Plate'), 'docs/page.mdx: <Plate> names the design "", which does not exist.'],
    ['an unknown sequence', use('Sequence', 'sage'), 'docs/page.mdx: <Sequence> names the sequence sage, which does not exist.'],
    ['no fact', use('Value', ' '), 'docs/page.mdx: <Value> names no fact.'],
  ])('stops the build at %s', (_what, node, message) => expect(() => run(node)).toThrow(message))
})
