import { describe, expect, it } from 'vitest'
import type { Finding, Grade } from '../../grader/grade'
import { countBySeverity, findAgain, holdsGrade, marksByLine, neighbour, numberFindings, waivedFindings } from './numbered-findings'

const finding = (rule: string, line: number, more: Partial<Finding> = {}): Finding => ({
  rule,
  principle: 'data-ownership',
  severity: 'error',
  message: '',
  subjects: [rule],
  pointer: `/${line}`,
  line,
  column: 3,
  endLine: line,
  endColumn: 9,
  evidence: { kind: 'members', value: [] },
  hint: '',
  docs: '',
  waived: false,
  ...more,
})
const grade: Grade = {
  tool: 'blast-radius',
  version: '1',
  file: 'a.json',
  architecture: 'A',
  score: 59,
  uncapped: 71,
  cappedBy: ['shared'],
  principles: [],
  rules: [],
  waivers: [],
  findings: [
    finding('shared', 40),
    finding('accepted', 2, { waived: true }),
    finding('slow', 9, { severity: 'warning' }),
    finding('note', 40, { severity: 'info' }),
  ],
}
const numbered = numberFindings(grade)

describe('numbered findings', () => {
  it('numbers what stands and sets aside what is waived', () => {
    expect(numbered.map(({ number, finding: { rule } }) => [number, rule])).toEqual([
      [1, 'shared'],
      [2, 'slow'],
      [3, 'note'],
    ])
    expect(waivedFindings(grade).map(({ rule }) => rule)).toEqual(['accepted'])
  })
  it('marks a line with its worst finding', () => {
    expect([...marksByLine(numbered)].map(([line, { number }]) => [line, number])).toEqual([
      [40, 1],
      [9, 2],
    ])
  })
  it('counts by severity', () => {
    expect(countBySeverity(grade.findings)).toEqual({ error: 2, warning: 1, info: 1 })
  })
  it('says which findings hold the grade', () => {
    expect(grade.findings.map((one) => holdsGrade(one, grade))).toEqual([true, false, false, false])
    expect(holdsGrade(finding('shared', 1, { severity: 'warning' }), grade)).toBe(false)
  })
  it('walks through the file in its order and round its ends', () => {
    const from = (line: number, column: number, direction: 1 | -1) => neighbour(numbered, { line, column }, direction)?.number
    expect(from(1, 1, 1)).toBe(2)
    expect(from(9, 3, 1)).toBe(1)
    expect(from(40, 3, 1)).toBe(2)
    expect(from(9, 3, -1)).toBe(3)
    expect(from(40, 9, -1)).toBe(3)
    expect(neighbour([], { line: 1, column: 1 }, 1)).toBeUndefined()
  })
  it('knows a finding again by its place, or by its parts where the place has moved', () => {
    expect(findAgain(finding('shared', 40), numbered)?.number).toBe(1)
    expect(findAgain(finding('shared', 41), numbered)?.number).toBe(1)
    expect(findAgain(finding('shared', 41, { subjects: ['other'] }), numbered)).toBeUndefined()
  })
})
