import { describe, expect, it } from 'vitest'
import { RULE_CASES } from '../../tests/builders/rule-cases'
import { layers } from '../../tests/builders/rule-cases/rule-case'
import { expectCase, runRule } from '../../tests/builders/run-rule'
import { parseArchitecture } from '../architecture/parse'
import type { ExampleDesign } from './define-examples'
import { evaluate } from './evaluate'
import { RULES } from './rules'

const judge = (rule: string, design: ExampleDesign, today?: string) => {
  const parsed = parseArchitecture(JSON.stringify({ version: 1, name: 'A test', ...design }))
  if (!parsed.ok) throw new Error(parsed.problems.map(({ pointer, message }) => `${pointer}: ${message}`).join('\n'))
  return runRule(RULES.find(({ meta }) => meta.id === rule)!, parsed.value, today)
}

describe.each(RULES.map(({ meta }) => meta.id))('%s', (id) => {
  const cases = RULE_CASES.filter(({ rule }) => rule === id)

  it('has two designs made to break it', () => {
    expect(cases.length).toBeGreaterThanOrEqual(2)
  })

  it.each(cases.map((one) => [one.because, one] as const))('%s', (_, one) => {
    expectCase(one, judge(id, one.design, one.today))
  })
})

it('blames for a public service no element that is called like the internet', () => {
  const { design } = RULE_CASES.find(({ because }) => because.startsWith('An element called "internet"'))!
  expect(judge('gateway-bypass', design).failures.map(({ subjects }) => subjects)).toEqual([['x']])
})

it('writes no number that cannot be read', () => {
  const data = judge('retry-amplification', { services: layers(1100, 1) }).failures.map(({ data }) => data.product)
  expect(data).toEqual(['over 1,000,000'])
})

it('walks the chains of the first twenty by id, and says of the others how long they are', () => {
  const names = Array.from({ length: 22 }, (_, i) => `s${String(i).padStart(2, '0')}`)
  const chain = Object.fromEntries(['a', 'b', 'c', 'd'].map((id, i) => [id, { calls: [{ to: ['b', 'c', 'd', 'e'][i]! }] }]))
  const services = { ...Object.fromEntries(names.toReversed().map((id) => [id, { calls: [{ to: 'a' }] }])), ...chain, e: {} }
  const failures = judge('long-sync-chain', { services }).failures
  expect(failures.map(({ subject }) => subject)).toEqual(names)
  for (const [i, { subject, subjects, evidence }] of failures.entries()) {
    const path = [subject, 'a', 'b', 'c', 'd', 'e']
    expect(evidence).toEqual(i < 20 ? { kind: 'path', value: path } : { kind: 'numbers', value: { hops: 5, from: subject } })
    expect(subjects).toEqual(i < 20 ? path : [subject])
  }
})

it('shows nobody the password in an address', () => {
  const { design } = RULE_CASES.find(({ because }) => because.startsWith('A name and a password'))!
  expect(JSON.stringify(judge('hardcoded-endpoint', design).failures.map(({ data, evidence }) => [data, evidence]))).not.toContain('secret')
})

it('scores no better a design in which one more link retries', () => {
  const calls = (...retrying: readonly string[]) =>
    ['c', 'd'].map((to) => ({ to, ...(retrying.includes(to) ? { retry: { max: 1 } } : {}) }))
  const share = (...retrying: readonly string[]) => {
    const services = { a: { calls: [{ to: 'b', retry: { max: 1 } }] }, b: { calls: calls(...retrying) }, c: {}, d: {} }
    return evaluate({ version: 1, name: 'A test', services }, RULES, { today: '2026-11-24' }).results.find(
      ({ rule }) => rule.meta.id === 'retry-amplification',
    )!.score
  }
  expect([share(), share('c'), share('c', 'd')]).toEqual([1, 0, 0])
})
