import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fakeFailure, fakeRule } from '../../tests/builders/fake-rule'
import type { RuleMeta } from './define-rule'
import type { Severity } from './grade'
import { PRINCIPLES } from './principles'
import { type Judged, judgeRule, type RuleResult, scoreOf, toPercent } from './score'

const found = (
  severity: Severity,
  subject: string | readonly string[] = 'a',
  more: { waived?: boolean; stated?: boolean } = {},
): Judged => ({
  failure: fakeFailure({ subject, ...(more.stated === undefined ? {} : { stated: more.stated }) }),
  severity,
  waived: more.waived ?? false,
})

describe('judgeRule', () => {
  const rule = fakeRule({ principle: 'observability' })
  const judge = (subjects: number, ...findings: Judged[]) => {
    const { state, score, caps } = judgeRule(rule, subjects, findings)
    return { state, score, caps }
  }

  it('is not applicable without subjects, and then has no score', () => {
    expect(judge(0)).toEqual({ state: 'not-applicable', score: null, caps: false })
  })

  it('scores the share of subjects that hold', () => {
    expect(judge(4)).toEqual({ state: 'pass', score: 1, caps: false })
    expect(judge(4, found('warning'))).toEqual({ state: 'fail', score: 0.75, caps: false })
    expect(judge(4, found('warning', 'a'), found('warning', 'b'))).toMatchObject({ score: 0.5 })
  })

  it('counts a subject once however many findings it has, and every subject of a finding that has several', () => {
    expect(judge(4, found('warning', 'a'), found('warning', 'a'))).toMatchObject({ score: 0.75 })
    expect(judge(4, found('warning', ['a', 'b']), found('warning', ['b', 'c']))).toMatchObject({ score: 0.25 })
  })

  it('halves the score while one of its errors stands', () => {
    expect(judge(4, found('error'))).toMatchObject({ state: 'fail', score: 0.375 })
    expect(judge(4, found('error', 'a'), found('warning', 'b'))).toMatchObject({ score: 0.25 })
    expect(judge(4, found('error', 'a', { stated: false }))).toMatchObject({ score: 0.375 })
  })

  it('lets waived subjects hold, and is waived where nothing else fails', () => {
    expect(judge(4, found('error', 'a', { waived: true }))).toEqual({ state: 'waived', score: 1, caps: false })
    expect(judge(4, found('error', 'a', { waived: true }), found('warning', 'b'))).toEqual({ state: 'fail', score: 0.75, caps: false })
    expect(judge(4, found('error', 'a', { waived: true }), found('warning', 'a'))).toMatchObject({ state: 'fail', score: 0.75 })
  })

  it('lets info subjects hold, and only a rule whose own severity is info fails by them', () => {
    expect(judge(4, found('info'))).toEqual({ state: 'pass', score: 1, caps: false })
    expect(judge(4, found('info', 'a', { waived: true }))).toEqual({ state: 'pass', score: 1, caps: false })
    const info = fakeRule({ severity: 'info' })
    expect(judgeRule(info, 4, [found('info')])).toMatchObject({ state: 'fail', score: 1 })
    expect(judgeRule(info, 4, [found('info', 'a', { waived: true })])).toMatchObject({ state: 'waived', score: 1 })
  })

  it.each(PRINCIPLES.map(({ id }) => id))('caps only where data or security is at stake: %s', (principle) => {
    const capping = principle === 'data-ownership' || principle === 'layered-security'
    const caps = (...findings: Judged[]) => judgeRule(fakeRule({ principle }), 4, findings).caps
    expect(caps(found('error'))).toBe(capping)
    expect(caps(found('error', 'a', { stated: true }))).toBe(capping)
    expect(caps(found('error', 'a', { stated: false }))).toBe(false)
    expect(caps(found('error', 'a', { waived: true }))).toBe(false)
    expect(caps(found('warning'))).toBe(false)
    expect(caps(found('warning'), found('error', 'a', { stated: false }), found('error', 'b'))).toBe(capping)
  })
})

describe('scoreOf', () => {
  const result = (score: number | null, meta: Partial<RuleMeta> = {}, caps = false): RuleResult => ({
    rule: fakeRule({ principle: 'observability', ...meta }),
    state: score === null ? 'not-applicable' : score < 1 ? 'fail' : 'pass',
    score,
    caps,
  })
  const principle = (results: readonly RuleResult[]) => scoreOf(results, true).principles.find(({ id }) => id === 'observability')

  it('weights an error 3, a warning 1 and an info nothing', () => {
    expect(principle([result(1), result(0, { severity: 'warning' })])!.score).toBe(0.75)
    expect(principle([result(0), result(1, { severity: 'warning' })])!.score).toBe(0.25)
    expect(principle([result(0.5), result(0, { severity: 'info' })])!.score).toBe(0.5)
  })

  it('leaves out what is not applicable, and counts what is and what fails', () => {
    const results = [result(1), result(null), result(0.5, { severity: 'warning' }), result(null)]
    expect(principle(results)).toEqual({ id: 'observability', score: 0.875, applicable: 2, failed: 1 })
    expect(principle([result(null)])).toEqual({ id: 'observability', score: null, applicable: 0, failed: 0 })
  })

  it('gives no score to a principle without weight, though its rules are applicable', () => {
    expect(principle([result(1, { severity: 'info' })])).toEqual({ id: 'observability', score: null, applicable: 1, failed: 0 })
    expect(scoreOf([result(1, { severity: 'info' })], true)).toMatchObject({ score: null, uncapped: null })
  })

  it('lists all twelve principles in their order', () => {
    expect(scoreOf([], true).principles.map(({ id }) => id)).toEqual(PRINCIPLES.map(({ id }) => id))
  })

  it('is three quarters of the mean of the principles and one quarter of the worst', () => {
    const results = [result(1), result(0.5, { principle: 'loose-coupling' }), result(0.6, { principle: 'service-ci-cd' })]
    // 0.75 x 0.7 + 0.25 x 0.5 = 0.65
    expect(scoreOf(results, true)).toMatchObject({ score: 65, uncapped: 65, cappedBy: [] })
  })

  it('is capped at 59, and says what it would be without the cap and which rules hold it', () => {
    const capping = [result(0.9, { id: 'x' }, true), result(1, { id: 'y' }), result(0.9, { id: 'z' }, true)]
    expect(scoreOf(capping, true)).toMatchObject({ score: 59, uncapped: 93, cappedBy: ['x', 'z'] })
    expect(scoreOf([result(0.6, { id: 'x' }, true)], true)).toMatchObject({ score: 59, uncapped: 60 })
  })

  it('lists the rules that hold the cap also where the score is lower anyway', () => {
    expect(scoreOf([result(0.2, { id: 'x' }, true)], true)).toMatchObject({ score: 20, uncapped: 20, cappedBy: ['x'] })
    expect(scoreOf([result(0.59, { id: 'x' }, true)], true)).toMatchObject({ score: 59, uncapped: 59, cappedBy: ['x'] })
  })

  it('is null without a service, and where nothing applies', () => {
    expect(scoreOf([result(1)], false)).toMatchObject({ score: null, uncapped: null })
    expect(scoreOf([result(null)], true)).toMatchObject({ score: null, uncapped: null })
    expect(scoreOf([], true)).toMatchObject({ score: null, uncapped: null })
  })

  it('is 100 only if nothing weighted fails', () => {
    expect(scoreOf([result(1), result(0, { severity: 'info', principle: 'cost-justified' })], true).score).toBe(100)
    // One of as many links as a file may have, in the lightest rule among heavy ones.
    const heavy = PRINCIPLES.flatMap(({ id }) => Array.from({ length: 9 }, () => result(1, { principle: id })))
    expect(scoreOf([...heavy, result(49_999 / 50_000, { severity: 'warning' })], true).score).toBe(99)
  })

  it('stays between 0 and 100, and never rises with a rule that falls', () => {
    const arbitrary = fc.array(
      fc.record({
        score: fc.double({ min: 0, max: 1, noNaN: true }),
        severity: fc.constantFrom<Severity>('error', 'warning', 'info'),
        principle: fc.constantFrom(...PRINCIPLES.map(({ id }) => id)),
      }),
      { minLength: 1 },
    )
    fc.assert(
      fc.property(arbitrary, fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), (rules, which, factor) => {
        const score = (list: typeof rules) =>
          scoreOf(
            list.map(({ score: one, ...meta }) => result(one, meta)),
            true,
          ).score
        const before = score(rules)
        const after = score(rules.map((rule, i) => (i === which % rules.length ? { ...rule, score: rule.score * factor } : rule)))
        expect(after === null).toBe(before === null)
        expect(before ?? 0).toBeGreaterThanOrEqual(0)
        expect(before ?? 0).toBeLessThanOrEqual(100)
        expect(after ?? 0).toBeLessThanOrEqual(before ?? 0)
      }),
    )
  })
})

describe('toPercent', () => {
  it('floors, but not what floating point lost', () => {
    expect([0, 0.5, 0.999, 0.99999, 1].map(toPercent)).toEqual([0, 50, 99, 99, 100])
    // 0.29 x 100 is 28.999999999999996, 0.57 x 100 is 56.99999999999999.
    expect([0.29, 0.57, 0.1 + 0.2].map(toPercent)).toEqual([29, 57, 30])
  })
})
