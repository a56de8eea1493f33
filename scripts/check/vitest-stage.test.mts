import { describe, expect, it } from 'vitest'
import { countReport } from './vitest-stage.mts'

const report = {
  numPassedTests: 7,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 1,
  testResults: [{ status: 'passed', assertionResults: [{}] }],
}

describe('countReport', () => {
  it('counts what passed, failed and was skipped', () => {
    expect(countReport({ ...report, numFailedTests: 2 }, 1)).toEqual({ passed: 7, failed: 2, skipped: 2 })
  })

  it('counts a file that cannot be loaded as a failure', () => {
    const broken = { ...report, testResults: [...report.testResults, { status: 'failed', assertionResults: [] }] }
    expect(countReport(broken, 1).failed).toBe(1)
  })

  it('counts an error outside every test as a failure', () => {
    expect(countReport(report, 1).failed).toBe(1)
  })

  it('counts a missing report as a failure, whatever the exit code', () => {
    expect(countReport(undefined, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })
})
