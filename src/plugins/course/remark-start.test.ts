import { describe, expect, it } from 'vitest'
import { ROOT } from '../../../scripts/setup/root.mjs'
import { elementNode, type MdxNode } from '../mdx/nodes'
import { readCourseFacts } from './course-facts'
import { readPaths } from './read-paths'
import { remarkStart } from './remark-start'

const facts = readCourseFacts(ROOT)
const paths = readPaths(ROOT, facts)

const textOf = ({ value, url, children = [] }: MdxNode): string =>
  [value ?? '', ...children.map(textOf), ...(url ? [`<${url}>`] : [])].join(' ').replaceAll(/\s+/g, ' ').trim()
const run = (...children: MdxNode[]) => {
  const tree = { type: 'root', children }
  remarkStart({ ...facts, paths, counts: { rules: '53 rules' } })()(tree, { path: '/x/docs/index.mdx' })
  return tree.children
}

describe('the paths of this repository', () => {
  it('serve four kinds of visitor, and take as long as their steps', () => {
    expect(paths).toHaveLength(4)
    for (const { steps, minutes } of paths) {
      expect(steps.length).toBeGreaterThan(1)
      expect(minutes).toBe(steps.reduce((sum, step) => sum + (step.minutes ?? 0), 0))
      expect(minutes).toBeGreaterThan(0)
    }
  })

  it('count the reading of a text, and the minutes that an exercise says', () => {
    const steps = paths.flatMap((path) => path.steps)
    expect(steps.find(({ to }) => to === '/docs/data')?.minutes).toBe(facts.pages.get('data')?.minutes)
    expect(steps.find(({ to }) => to === '/exercises/split-the-shared-database')?.minutes).toBe(40)
    expect(steps.find(({ to }) => to === '/playground')?.minutes).toBeUndefined()
  })
})

describe('remarkStart', () => {
  it('writes a heading, the minutes and the steps of each path', () => {
    const nodes = run(elementNode('Paths', {}, []))
    expect(nodes.filter(({ type }) => type === 'heading').map(textOf)).toEqual(paths.map(({ title }) => title))
    expect(textOf(nodes[2]!)).toContain('</docs/data> : the hard part of every split (')
  })

  it('lists every subject with its question, and links those that are written', () => {
    const text = textOf(run(elementNode('Subjects', {}, []))[0]!)
    for (const { asks } of facts.course.chapters) expect(text).toContain(asks)
    expect(text).toMatch(/Data <\/docs\/data> Who may change this table without asking anybody\? \d+ minutes/)
  })

  it('fills in numbers, and refuses one that it does not know', () => {
    const count = (of: string): MdxNode => ({ type: 'paragraph', children: [elementNode('Count', { of }, [])] })
    expect(run(count('rules')).map(textOf)).toEqual(['53 rules'])
    expect(() => run(count('bugs'))).toThrow('index.mdx: <Count> takes of="rules".')
  })
})
