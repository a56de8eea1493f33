import { describe, expect, it } from 'vitest'
import type { Lab } from '../../src/labs/lab-schema'
import { type Check, failed, passed, type RunningLab } from './check'
import { describeResult, runChecks } from './verify'

const lab = {
  id: 'x',
  checks: [
    { id: 'a', title: 'A holds', proves: 'A.' },
    { id: 'b', title: 'B holds', proves: 'B.' },
  ],
} as unknown as Lab
const running: RunningLab = { endpoint: 'http://127.0.0.1:1', outputs: {}, addresses: {}, template: '', stack: 'x' }
const good: Check = async () => passed('seen')

const told = async (checks: Record<string, Check>) => {
  const lines: string[] = []
  const results = await runChecks(lab, checks, running, (result) => lines.push(...describeResult(result)))
  return { lines, passed: results.map(({ finding }) => finding.passed) }
}

describe('runChecks', () => {
  it('tells results in the order of lab.yaml, whichever is ready first', async () => {
    const slow: Check = () => new Promise((resolve) => setTimeout(() => resolve(passed('late')), 30))
    expect(await told({ b: good, a: slow })).toEqual({
      passed: [true, true],
      lines: ['  passed  A holds', '          late', '  passed  B holds', '          seen'],
    })
  })

  it('says why a check failed, what it saw, and what to do next', async () => {
    const { lines } = await told({ a: async () => failed('It is gone.', ['first', 'second'], 'Look.'), b: good })
    expect(lines.slice(0, 5)).toEqual([
      '  FAILED  A holds',
      '          Why: It is gone.',
      '          Seen: first',
      '          Seen: second',
      '          Next: Look.',
    ])
  })

  it('counts a check that throws as failed, and runs the others', async () => {
    const throws: Check = () => Promise.reject(new Error('connect ECONNREFUSED'))
    const result = await told({ a: throws, b: good })
    expect(result.passed).toEqual([false, true])
    expect(result.lines.join()).toContain('connect ECONNREFUSED')
  })

  it.each([
    ['one that verify.ts lacks', { a: good }, 'b'],
    ['one that lab.yaml lacks', { a: good, b: good, c: good }, 'c'],
    ['one that is only inherited', { a: good, toString: good }, 'b, toString'],
  ])('refuses a list with %s', async (_what, checks, names) => {
    await expect(told(checks as Record<string, Check>)).rejects.toThrow(`do not list the same checks: ${names}.`)
  })
})
