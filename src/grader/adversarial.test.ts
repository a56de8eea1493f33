import { describe, expect, it } from 'vitest'
import { CONNECTION_CASES } from '../../tests/builders/rule-cases/connection'
import { COUPLING_CASES } from '../../tests/builders/rule-cases/coupling'
import { DELIVERY_CASES } from '../../tests/builders/rule-cases/delivery'
import { FAILURE_CASES } from '../../tests/builders/rule-cases/failure'
import { NETWORK_CASES } from '../../tests/builders/rule-cases/network'
import { OBSERVATION_CASES } from '../../tests/builders/rule-cases/observation'
import { OPERATION_CASES } from '../../tests/builders/rule-cases/operation'
import { OWNERSHIP_CASES } from '../../tests/builders/rule-cases/ownership'
import { RESPONSIBILITY_CASES } from '../../tests/builders/rule-cases/responsibility'
import { layers } from '../../tests/builders/rule-cases/rule-case'
import { SCALING_CASES } from '../../tests/builders/rule-cases/scaling'
import { SECURITY_CASES } from '../../tests/builders/rule-cases/security'
import { TIME_CASES } from '../../tests/builders/rule-cases/time'
import { WAITING_CASES } from '../../tests/builders/rule-cases/waiting'
import { parseArchitecture } from '../architecture/parse'
import type { ExampleDesign } from './define-examples'
import { evaluate } from './evaluate'
import { RULES } from './rules'

const CASES = [
  ...RESPONSIBILITY_CASES,
  ...DELIVERY_CASES,
  ...OWNERSHIP_CASES,
  ...COUPLING_CASES,
  ...WAITING_CASES,
  ...SECURITY_CASES,
  ...NETWORK_CASES,
  ...OBSERVATION_CASES,
  ...SCALING_CASES,
  ...TIME_CASES,
  ...FAILURE_CASES,
  ...OPERATION_CASES,
  ...CONNECTION_CASES,
]

const judge = (rule: string, design: ExampleDesign, today = '2026-11-24') => {
  const parsed = parseArchitecture(JSON.stringify({ version: 1, name: 'A test', ...design }))
  if (!parsed.ok) throw new Error(parsed.problems.map(({ pointer, message }) => `${pointer}: ${message}`).join('\n'))
  const { results, reported } = evaluate(parsed.value, RULES, { today })
  const own = reported.filter((one) => one.rule.meta.id === rule)
  return {
    state: results.find((one) => one.rule.meta.id === rule)!.state,
    finds: own.map(({ severity, failure: { message, pointer } }) => `${severity} ${message} ${pointer}`),
    own,
  }
}

describe.each([...new Set(CASES.map(({ rule }) => rule))])('%s', (id) => {
  const cases = CASES.filter(({ rule }) => rule === id)

  it('has two designs made to break it', () => {
    expect(cases.length).toBeGreaterThanOrEqual(2)
  })

  it.each(cases.map((one) => [one.because, one] as const))('%s', (_, { rule, design, finds }) => {
    const judged = judge(rule, design)
    if (finds === 'not applicable') expect(judged.state).toBe('not-applicable')
    else
      expect({ ...judged, finds: judged.finds.toSorted() }).toMatchObject({
        state: finds.length > 0 ? 'fail' : 'pass',
        finds: finds.toSorted(),
      })
  })
})

it('blames for a public service no element that is called like the internet', () => {
  const { design } = CASES.find(({ because }) => because.startsWith('An element called "internet"'))!
  expect(judge('gateway-bypass', design).own.map(({ failure }) => failure.subjects)).toEqual([['x']])
})

it('lets a service of AWS be used on the last day of its support', () => {
  const design: ExampleDesign = { services: { a: { calls: [{ to: 'b', resolve: 'app-mesh' }] }, b: {} } }
  const on = (today: string) => judge('retired-aws-service', design, today).state
  expect([on('2026-09-29'), on('2026-09-30'), on('2026-10-01')]).toEqual(['pass', 'pass', 'fail'])
})

it('writes no number that cannot be read', () => {
  const data = judge('retry-amplification', { services: layers(1100, 1) }).own.map(({ failure }) => failure.data.product)
  expect(data).toEqual(['over 1,000,000'])
})

it('shows nobody the password in an address', () => {
  const { design } = CASES.find(({ because }) => because.startsWith('A name and a password'))!
  expect(JSON.stringify(judge('hardcoded-endpoint', design).own.map(({ failure: { data, evidence } }) => [data, evidence]))).not.toContain(
    'secret',
  )
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
