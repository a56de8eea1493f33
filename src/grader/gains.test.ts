import { describe, expect, it } from 'vitest'
import { fakeFailure, fakeRule } from '../../tests/builders/fake-rule'
import type { Rule } from './define-rule'
import { gainsOf } from './gains'
import { gradeText } from './grade-text'
import { RULES } from './rules'

const grade = (design: object, rules: readonly Rule[] = RULES) => {
  const result = gradeText(JSON.stringify({ version: 1, name: 'A test', ...design }), { file: '-', today: '2026-11-24', rules })
  if (!result.ok) throw new Error(result.problems[0]!.message)
  return result.value
}
const SHARED = {
  services: {
    tracking: { uses: [{ to: 'parcels', access: 'read-write' }], logs: 'cloudwatch' },
    billing: { uses: [{ to: 'parcels', access: 'write' }], logs: 'cloudwatch' },
  },
  stores: { parcels: { type: 'dynamodb', owner: 'tracking', backups: true } },
  pipelines: { tracking: { deploys: ['tracking'] }, billing: { deploys: ['billing'] } },
}

describe('gainsOf', () => {
  it('says what the grade is once the rule is mended', () => {
    const [first] = gainsOf(grade(SHARED), RULES)
    const mended = grade({
      ...SHARED,
      services: { ...SHARED.services, billing: { uses: [{ to: 'invoices', access: 'write' }], logs: 'cloudwatch' } },
      stores: { ...SHARED.stores, invoices: { type: 'dynamodb', owner: 'billing', backups: true } },
    })
    expect(first).toMatchObject({ rule: 'shared-database', score: mended.score, uncapped: mended.uncapped })
  })

  it('keeps the ceiling while another rule holds it', () => {
    const twice = grade({
      ...SHARED,
      services: { ...SHARED.services, billing: { ...SHARED.services.billing, secrets: [{ name: 'x', from: 'code' }] } },
    })
    expect(twice.cappedBy).toEqual(['shared-database', 'hardcoded-secret'])
    for (const { score, uncapped } of gainsOf(twice, RULES)) {
      expect(score).toBeLessThanOrEqual(59)
      expect(uncapped).toBeGreaterThanOrEqual(twice.uncapped!)
    }
  })

  it('has nothing to say where nothing fails, or nothing can be graded', () => {
    expect(gainsOf(grade({ services: { a: {} } }, [fakeRule({})]), [fakeRule({})])).toEqual([])
    expect(gainsOf(grade({}), RULES)).toEqual([])
  })

  it('begins with what brings most, and leaves out what brings nothing', () => {
    const failing = (id: string, severity: 'error' | 'warning' | 'info') =>
      fakeRule({ id, severity, principle: 'observability' }, { subjects: 1, failures: [fakeFailure()] })
    const rules = [failing('light', 'warning'), failing('note', 'info'), failing('heavy', 'error'), failing('heavy-too', 'error')]
    expect(gainsOf(grade({ services: { a: {} } }, rules), rules)).toEqual([
      { rule: 'heavy', score: 42, uncapped: 42 },
      { rule: 'heavy-too', score: 42, uncapped: 42 },
      { rule: 'light', score: 14, uncapped: 14 },
    ])
  })

  it('counts what is behind the ceiling, and puts first what brings more of it', () => {
    const failing = (id: string, principle: 'data-ownership' | 'observability', of: number) =>
      fakeRule({ id, severity: 'error', principle }, { subjects: of, failures: [fakeFailure({ stated: true })] })
    const held = [failing('ceiling', 'data-ownership', 1), failing('ceiling-too', 'data-ownership', 1)]
    const rules = [...held, failing('small', 'observability', 2), failing('large', 'observability', 1)]
    const gains = gainsOf(grade({ services: { a: {} } }, rules), rules)
    expect(gains.map(({ rule }) => rule)).toEqual(['ceiling', 'ceiling-too', 'large', 'small'])
    for (const { score, uncapped } of gains) expect(score).toBe(Math.min(59, uncapped))
  })
})
