import { describe, expect, it } from 'vitest'
import type { Finding } from '../../grader/grade'
import { openDraft, problemsOf, scopesOf, type WaiverDraft, waiverDays, waiverOf } from './waiver-draft'

const TODAY = '2026-11-26'
const draft = (change: Partial<WaiverDraft> = {}): WaiverDraft => ({
  number: 1,
  reason: 'The split is planned for the spring.',
  until: '2027-02-26',
  on: 'billing',
  ...change,
})
const finding = (rule: string, ...subjects: readonly string[]) => ({ rule, subjects }) as Finding
const numbered = (...findings: readonly Finding[]) => findings.map((finding, index) => ({ number: index + 1, finding }))

describe('waiverDays', () => {
  it('lasts three months, a year at most, and ends with the month where that is shorter', () => {
    expect(waiverDays(TODAY)).toEqual({ first: TODAY, usual: '2027-02-26', last: '2027-11-26' })
    expect(waiverDays('2026-11-30').usual).toBe('2027-02-28')
    expect(waiverDays('2028-02-29').last).toBe('2029-02-28')
  })
})

describe('problemsOf', () => {
  it('has nothing against a reason and a day within the limits', () => {
    expect(problemsOf(draft(), TODAY)).toEqual({})
    expect(problemsOf(draft({ reason: 'x'.repeat(10), until: TODAY }), TODAY)).toEqual({})
    expect(problemsOf(draft({ reason: 'x'.repeat(200), until: '2027-11-26' }), TODAY)).toEqual({})
  })
  it('asks for a reason of 10 to 200 characters, white space around it not counted', () => {
    expect(problemsOf(draft({ reason: '' }), TODAY)).toEqual({ reason: 'short' })
    expect(problemsOf(draft({ reason: `   ${'x'.repeat(9)}\n` }), TODAY)).toEqual({ reason: 'short' })
    expect(problemsOf(draft({ reason: 'x'.repeat(201) }), TODAY)).toEqual({ reason: 'long' })
  })
  it('asks for a day from today to a year ahead', () => {
    expect(problemsOf(draft({ until: '' }), TODAY)).toEqual({ until: 'missing' })
    expect(problemsOf(draft({ until: '2026-11-25' }), TODAY)).toEqual({ until: 'past' })
    expect(problemsOf(draft({ until: '2027-11-27' }), TODAY)).toEqual({ until: 'far' })
    expect(problemsOf(draft({ until: '2026-11-25', reason: '' }), TODAY)).toEqual({ reason: 'short', until: 'past' })
  })
})

describe('what a waiver may stand on', () => {
  const writes = finding('shared-database', 'clinic-db', 'billing')
  const among = numbered(writes, finding('shared-database', 'clinic-db', 'reports'), finding('dual-write', 'billing'))

  it('are the parts of the finding, the narrowest first, and all findings of its rule', () => {
    expect(scopesOf(writes, among)).toEqual([
      { on: 'billing', findings: 1 },
      { on: 'clinic-db', findings: 2 },
      { on: '*', findings: 2 },
    ])
  })
  it('names a part once', () => {
    expect(scopesOf(finding('cycle', 'a', 'b', 'a'), []).map(({ on }) => on)).toEqual(['a', 'b', '*'])
    expect(scopesOf(finding('empty'), []).map(({ on }) => on)).toEqual(['*'])
  })
  it('opens on the narrowest', () => {
    expect(openDraft(among[0]!, among, TODAY)).toEqual({ number: 1, reason: '', until: '2027-02-26', on: 'billing' })
  })
})

describe('waiverOf', () => {
  it('has the keys in the order of the language, and the reason in one line', () => {
    expect(JSON.stringify(waiverOf(draft({ reason: ' Agreed\n with  the owner. ' }), 'dual-write'))).toBe(
      '{"rule":"dual-write","on":"billing","reason":"Agreed with the owner.","until":"2027-02-26"}',
    )
  })
})
