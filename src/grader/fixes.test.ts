import { describe, expect, it } from 'vitest'
import { fakeFailure, fakeRule } from '../../tests/builders/fake-rule'
import type { Architecture } from '../architecture/types'
import type { CheckResult, Rule } from './define-rule'
import { evaluate } from './evaluate'
import { FIX_BUDGET, safeFixes } from './fixes'
import type { PatchOperation } from './grade'
import { RULES } from './rules'

const TODAY = { today: '2026-11-24' }
const design = (more: Partial<Architecture> = {}): Architecture => ({ version: 1, name: 'A test', services: { a: {}, b: {} }, ...more })

/** Fails for every service that is public, with a fix of the test's own. */
const noPublic = (fix: (id: string) => readonly PatchOperation[]): Rule =>
  fakeRule({ id: 'no-public' }, (graph): CheckResult => {
    const services = graph.of('services')
    return {
      subjects: services.length,
      failures: services
        .filter(({ value }) => value.public === true)
        .map(({ id, pointer }) => fakeFailure({ subject: id, subjects: [id], pointer, fix: fix(id) })),
    }
  })

/** Fails for every service without a team: a rule that a patch may hurt. */
const needsTeam = fakeRule({ id: 'needs-team', principle: 'observability' }, (graph) => {
  const services = graph.of('services')
  const failures = services.filter(({ value }) => value.team === undefined).map(({ id }) => fakeFailure({ subject: id, subjects: [id] }))
  return { subjects: services.length, failures }
})

const fixesOf = (architecture: Architecture, rules: readonly Rule[]) => {
  const before = evaluate(architecture, rules, TODAY)
  return safeFixes(architecture, rules, TODAY, before, before.reported)
}
const isOffered = (fix: readonly PatchOperation[], architecture: Architecture, others: readonly Rule[] = []): boolean =>
  fixesOf(architecture, [noPublic(() => fix), ...others]).size > 0

const open = design({ services: { a: { public: true, team: 'x' }, b: { team: 'x' } } })
const close: PatchOperation = { op: 'remove', path: '/services/a/public' }

describe('a fix is offered', () => {
  it('where it applies, mends its finding and costs nothing', () => {
    expect(isOffered([close], open)).toBe(true)
    expect(isOffered([close], open, [needsTeam])).toBe(true)
  })

  it('as the rule wrote it, for each finding its own', () => {
    const both = design({ services: { a: { public: true }, b: { public: true } } })
    const fixes = fixesOf(both, [noPublic((id) => [{ op: 'replace', path: `/services/${id}/public`, value: false }])])
    expect([...fixes.values()]).toEqual([
      [{ op: 'replace', path: '/services/a/public', value: false }],
      [{ op: 'replace', path: '/services/b/public', value: false }],
    ])
  })

  it('also where the rule no longer applies afterwards', () => {
    const rule = fakeRule({}, (graph) => {
      const secrets = graph.of('services').flatMap(({ value }) => value.secrets ?? [])
      const fix = [{ op: 'remove' as const, path: '/services/a/secrets' }]
      return { subjects: secrets.length, failures: secrets.map(() => fakeFailure({ fix })) }
    })
    expect(fixesOf(design({ services: { a: { secrets: [{ name: 'x', from: 'code' }] } } }), [rule, needsTeam]).size).toBe(1)
  })
})

describe('a fix is not offered', () => {
  it('where it leaves the finding', () => {
    expect(isOffered([{ op: 'add', path: '/services/a/alarms', value: true }], open)).toBe(false)
  })

  it.each<[string, PatchOperation]>([
    ['removes what is not there', { op: 'remove', path: '/services/z' }],
    ['replaces what is not there', { op: 'replace', path: '/services/a/zones', value: 2 }],
    ['has a path that is no pointer', { op: 'remove', path: 'services/a' }],
  ])('where it does not apply: it %s', (_, operation) => {
    expect(isOffered([close, operation], open)).toBe(false)
  })

  it.each<[string, PatchOperation]>([
    ['a key that the language does not know', { op: 'add', path: '/services/a/pubic', value: true }],
    ['a value of another type', { op: 'replace', path: '/services/a/team', value: 3 }],
    ['a reference that leads nowhere', { op: 'add', path: '/services/b/calls', value: [{ to: 'z' }] }],
    ['an id that is taken', { op: 'add', path: '/stores', value: { a: { type: 's3' } } }],
  ])('where it makes the design invalid: %s', (_, operation) => {
    expect(isOffered([close, operation], open)).toBe(false)
  })

  it('where it lowers the whole score, though its own rule gains', () => {
    const worse: PatchOperation = { op: 'remove', path: '/services/a/team' }
    const alone = design({ services: { a: { public: true, team: 'x' }, b: { team: 'x', public: true } } })
    expect(isOffered([close], alone, [needsTeam])).toBe(true)
    expect(isOffered([close, worse], alone, [needsTeam])).toBe(false)
  })

  it('where it brings another reason for the ceiling, though the whole gains', () => {
    const owned = fakeRule({ id: 'owned' }, (graph) => ({
      subjects: 4,
      failures: graph.of('services').flatMap(({ id, value }) => (value.team === 'y' ? [fakeFailure({ subject: id, subjects: [id] })] : [])),
    }))
    const other: PatchOperation = { op: 'replace', path: '/services/a/team', value: 'y' }
    expect(isOffered([close], open, [owned])).toBe(true)
    expect(isOffered([close, other], open, [owned])).toBe(false)
    const waivers = [{ rule: 'owned', on: 'a', reason: 'a demo', until: '2027-01-01' }]
    expect(isOffered([close, other], { ...open, waivers }, [owned])).toBe(true)
  })

  it('where more errors stand afterwards than before, though the whole gains', () => {
    const call = (to: string, timeoutMs: number, retry?: { max: number }) => ({
      to,
      timeoutMs,
      access: 'read' as const,
      ...(retry && { retry }),
    })
    const timed = (timeoutMs: number) =>
      design({
        services: {
          x: { calls: [call('a', timeoutMs)] },
          a: { calls: [call('b', 2000, { max: 2 })] },
          b: {},
          y: { calls: [call('c', 100)] },
          z: { calls: [call('c', 900)] },
          c: { calls: [call('d', 200)] },
          d: {},
        },
      })
    // With backoff and its waits of 100 and 200 ms, a needs 6,300 ms.
    const offered = (timeoutMs: number) => [...fixesOf(timed(timeoutMs), RULES).keys()].map(({ rule }) => rule.meta.id)
    expect(offered(6301)).toContain('unsafe-retry')
    expect(offered(6300)).not.toContain('unsafe-retry')
  })

  it('where it lowers the score of its own rule, though the whole gains', () => {
    const others = ['c', 'd', 'e']
    const opened = others.map((id): PatchOperation => ({ op: 'add', path: `/services/${id}`, value: { public: true } }))
    const likesMany = fakeRule({ id: 'likes-many', principle: 'observability' }, (graph) => ({
      subjects: 1,
      failures: graph.of('services').length < 3 ? [fakeFailure()] : [],
    }))
    const closed = others.map((id): PatchOperation => ({ op: 'add', path: `/services/${id}`, value: {} }))
    expect(isOffered([close, ...closed], open, [likesMany])).toBe(true)
    // Of 2 services 1 failed, of 5 now 3 do.
    expect(isOffered([close, ...opened], open, [likesMany])).toBe(false)
  })

  it('where it moves its finding to another subject only', () => {
    const both = design({ services: { a: { public: true }, b: { public: true } } })
    expect(
      isOffered(
        [
          { op: 'add', path: '/services/a/alarms', value: true },
          { op: 'remove', path: '/services/b/public' },
        ],
        both,
      ),
    ).toBe(true)
    const fixes = fixesOf(both, [noPublic(() => [{ op: 'remove', path: '/services/b/public' }])])
    expect([...fixes.keys()].map(({ failure }) => failure.subject)).toEqual(['b'])
  })

  it('for a finding that is waived', () => {
    const waivers = [{ rule: 'no-public', on: 'a', reason: 'a demo', until: '2027-01-01' }]
    expect(isOffered([close], { ...open, waivers })).toBe(false)
    expect(isOffered([close], { ...open, waivers: waivers.map((waiver) => ({ ...waiver, until: '2026-01-01' })) })).toBe(true)
  })

  it('that is too long to be looked through', () => {
    const steps = (count: number) =>
      Array.from({ length: count }, (_, i): PatchOperation => ({ op: 'add', path: '/services/a/zones', value: i + 1 }))
    expect(isOffered([close, ...steps(49)], open)).toBe(true)
    expect(isOffered([close, ...steps(50)], open)).toBe(false)
  })

  it('whose checking would cost more than the number of elements tells', () => {
    const statements = (count: number) => Array.from({ length: count }, () => ({ actions: ['s3:GetObject'], on: 'a' }))
    expect(isOffered([close], { ...open, roles: { r: { allows: statements(100) } } })).toBe(true)
    expect(isOffered([close], { ...open, roles: { r: { allows: statements(20_000) } } })).toBe(false)
  })

  it('that nothing can be built for, and none is built that cannot be checked', () => {
    let asked = 0
    const lazy = (fix: readonly PatchOperation[] | undefined) => () => {
      asked++
      return fix
    }
    const rule = (fix: readonly PatchOperation[] | undefined): Rule =>
      fakeRule({ id: 'no-public' }, (graph) => ({
        subjects: 2,
        failures: graph.of('services').flatMap(({ id, value }) => (value.public ? [fakeFailure({ subject: id, fix: lazy(fix) })] : [])),
      }))
    expect(fixesOf(open, [rule([close])]).size).toBe(1)
    expect(fixesOf(open, [rule(undefined)]).size).toBe(0)
    asked = 0
    const many = Object.fromEntries(Array.from({ length: FIX_BUDGET + 1 }, (_, i) => [`s${i}`, { public: true }]))
    fixesOf(design({ services: many }), [rule([close])])
    expect(asked).toBe(0)
  })

  it('beyond the budget, the first findings first', () => {
    const many = (services: number) =>
      design({ services: Object.fromEntries(Array.from({ length: services }, (_, i) => [`s${i}`, { public: true }])) })
    const rule = noPublic((id) => [{ op: 'remove', path: `/services/${id}/public` }])
    const fixed = [...fixesOf(many(100), [rule]).keys()].map(({ failure }) => failure.subject)
    expect(fixed).toEqual(Array.from({ length: FIX_BUDGET / 100 }, (_, i) => `s${i}`))
    expect(fixesOf(many(FIX_BUDGET), [rule]).size).toBe(1)
    expect(fixesOf(many(FIX_BUDGET + 1), [rule]).size).toBe(0)
  })
})
