import { describe, expect, it } from 'vitest'
import { applyPatchToText } from '../../architecture/edit-text'
import type { Waiver } from '../../architecture/types'
import type { Finding, WaiverGrade } from '../../grader/grade'
import { gradeText } from '../../grader/grade-text'
import { addWaiver, placeWaivers, removeWaiver, waiversOf } from './waiver-patch'

const waiver = (rule: string, on: string, until = '2027-02-26'): Waiver => ({ rule, on, reason: 'Planned for the spring.', until })
const BARE = '{\n  "version": 1,\n  "name": "A",\n  "services": { "billing": { "logs": "none" } }\n}\n'
const patched = (text: string, patch: ReturnType<typeof addWaiver>): string => {
  const result = applyPatchToText(text, patch)
  if (!result.ok) throw new Error(result.message)
  return result.value
}
const waiversIn = (text: string) => (JSON.parse(text) as { waivers?: readonly Waiver[] }).waivers

describe('a waiver in the text', () => {
  const one = waiver('no-centralised-logging', 'billing')
  const two = waiver('dual-write', '*')

  it('is the first, or follows the others, and the lines before it stay as they are', () => {
    const first = patched(BARE, addWaiver(undefined, one))
    expect(first.startsWith(BARE.slice(0, BARE.lastIndexOf('\n}')))).toBe(true)
    const both = patched(first, addWaiver(waiversIn(first), two))
    expect(waiversIn(both)).toEqual([one, two])
    expect(waiversIn(patched('{"waivers":[]}', addWaiver([], one)))).toEqual([one])
  })
  it('is what the grader takes for one', () => {
    const graded = gradeText(patched(BARE, addWaiver(undefined, one)), { file: '-', today: '2026-11-26' })
    if (!graded.ok) throw new Error(graded.problems[0]!.message)
    expect(graded.value.waivers).toEqual([{ rule: one.rule, on: 'billing', state: 'active' }])
    expect(graded.value.findings.filter(({ waived }) => waived).map(({ rule }) => rule)).toEqual([one.rule])
  })
  it('takes the place of one of the same rule on the same part', () => {
    const text = patched(patched(BARE, addWaiver(undefined, waiver(one.rule, one.on, '2026-01-01'))), addWaiver([], two))
    expect(waiversIn(patched(text, addWaiver(waiversIn(text), one)))).toEqual([one, two])
  })
  it('goes again without a trace', () => {
    const text = patched(BARE, addWaiver(undefined, one))
    expect(patched(text, removeWaiver([one], 0))).toBe(BARE)
    const both = patched(text, addWaiver([one], two))
    expect(patched(both, removeWaiver([one, two], 1))).toBe(text)
    expect(waiversIn(patched(both, removeWaiver([one, two], 0)))).toEqual([two])
  })
})

describe('waiversOf', () => {
  const finding = { rule: 'a', subjects: ['x', 'y'] } as unknown as Finding
  const listed = [waiver('a', 'y'), waiver('a', '*'), waiver('a', 'z'), waiver('b', 'x'), waiver('a', 'x')]
  const states = ['active', 'active', 'idle', 'active', 'expired'] as const
  const grades = listed.map(({ rule, on }, index): WaiverGrade => ({ rule, on, state: states[index]! }))

  it('finds those that count and name the rule, and one of its parts or all', () => {
    expect(waiversOf(finding, placeWaivers(listed, grades)).map(({ index }) => index)).toEqual([0, 1])
  })
})
