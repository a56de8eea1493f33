import { describe, expect, it } from 'vitest'
import { readYaml } from '../plugins/yaml/read-yaml'
import { loadPaths } from './load-paths'

const NONE: ReadonlySet<string> = new Set()
const known = { chapter: new Set(['data']), exercise: new Set(['split']), lab: NONE, rule: NONE, page: new Set(['/rules']) }
const steps = (...all: string[]) =>
  `paths:\n  - id: a\n    title: A visitor\n    does: It leads on.\n    steps:\n${all.map((one) => `      - ${one}\n`).join('')}`
const problems = (text: string) => {
  const result = loadPaths({ file: 'paths.yaml', ...readYaml(text) }, known)
  return result.ok ? [] : result.problems.map(({ line, message }) => `${line} ${message}`)
}
const GOOD = [
  '{ chapter: data, why: it is first }',
  '{ exercise: split, why: it is next }',
  '{ page: /rules, label: Rules, why: it is last }',
]

describe('loadPaths', () => {
  it('reads steps of every kind', () => expect(problems(steps(...GOOD))).toEqual([]))

  it.each([
    ['a chapter', '{ chapter: date, why: it is first }', '6 Name a chapter that exists: there is no date.'],
    ['a lab', '{ lab: orders, why: it runs }', '6 Name a lab that exists: there is no orders.'],
    ['a page', '{ page: /rule, label: Rules, why: it is last }', '6 Name a page that exists: there is no /rule.'],
  ])('refuses %s that does not exist', (_what, step, message) => expect(problems(steps(step, ...GOOD))).toEqual([message]))

  it('refuses a step that is nothing, and minutes, which are computed', () => {
    expect(problems(steps('{ why: it is nothing }', ...GOOD))[0]).toMatch(/^6 Write a step as a chapter/)
    expect(problems(steps('{ chapter: data, why: it is first, minutes: 3 }', ...GOOD))).not.toEqual([])
  })
})
