import { describe, expect, it } from 'vitest'
import { generateArchitecture } from '../builders/generate'
import { RULE_CASES } from '../builders/rule-cases'
import { gradeFindings } from './measure-spectral.mts'
import { lintFindings } from './spectral/lint.mts'

/** Spectral decodes `~1` in a key as if it were a pointer, and then does not find the place. */
const CASES = RULE_CASES.filter(({ design }) => !JSON.stringify(design).includes('~'))

/** The bench compares times; this compares what the two sides say, so that the times are of the same work. */
describe('the eight rules written for Spectral', () => {
  it('find in a design with a defect in every shop what the grader finds', async () => {
    const text = JSON.stringify(generateArchitecture(200, 1, { defects: 1 }))
    const found = await lintFindings(text)
    expect(new Set(found.map((finding) => finding.split(' ')[0])).size).toBeGreaterThanOrEqual(5)
    expect(found).toEqual(gradeFindings(text))
  })

  it.each(CASES.map(({ rule, because, design }) => [rule, because, design] as const))('%s: %s', async (_rule, _because, design) => {
    const text = JSON.stringify({ version: 1, name: 'A test', ...design })
    expect(await lintFindings(text)).toEqual(gradeFindings(text))
  })
})
