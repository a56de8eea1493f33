import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fakeFailure, fakeRule } from '../../tests/builders/fake-rule'
import type { CheckResult, Failure, Rule } from './define-rule'
import type { Grade } from './grade'
import { gradeText } from './grade-text'
import { PRINCIPLES } from './principles'
import { VERSION } from './version'

const OPTIONS = { file: 'test.json', today: '2026-11-24' }
const grade = (text: string, rules?: readonly Rule[]): Grade => {
  const result = gradeText(text, { ...OPTIONS, rules })
  if (!result.ok) throw new Error(result.problems[0]!.message)
  return result.value
}
const head = { version: 1, name: 'A test' }
const write = (design: object) => JSON.stringify({ ...head, ...design })
const failing = (id: string, failures: readonly Failure[], principle: Rule['meta']['principle'] = 'observability'): Rule =>
  fakeRule({ id, principle }, { subjects: 4, failures })

const TEXT = `{
  "version": 1,
  "name": "A test",
  "services": {
    "a": { "public": true, "calls": [{ "to": "b" }, { "to": "c", "timeoutMs": 100 }] },
    "b": {},
    "c": {
      "zones": 2
    }
  }
}
`

describe('gradeText', () => {
  it('carries the version of the package', () => {
    const packageJson = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as { version: string }
    expect(VERSION).toBe(packageJson.version)
    expect(grade(TEXT).version).toBe(VERSION)
  })

  it('writes its keys in the order of the type', () => {
    const fix = [{ op: 'remove' as const, path: '/services/a/public' }]
    const rule = fakeRule({ id: 'x' }, (graph): CheckResult => {
      const open = graph.of('services').filter(({ value }) => value.public === true)
      return { subjects: 3, failures: open.map(({ pointer }) => fakeFailure({ pointer, data: { what: 'a' }, fix })) }
    })
    const value = grade(
      TEXT.replace('"services"', '"waivers": [{ "rule": "y", "on": "*", "reason": "r", "until": "2026-12-01" }],\n  "services"'),
      [rule],
    )
    expect(Object.keys(value)).toEqual([
      'tool',
      'version',
      'file',
      'architecture',
      'score',
      'uncapped',
      'cappedBy',
      'principles',
      'rules',
      'findings',
      'waivers',
    ])
    expect(Object.keys(value.principles[0]!)).toEqual(['id', 'score', 'applicable', 'failed'])
    expect(Object.keys(value.rules[0]!)).toEqual(['id', 'state', 'score'])
    expect(Object.keys(value.findings[0]!)).toEqual([
      'rule',
      'principle',
      'severity',
      'message',
      'subjects',
      'pointer',
      'line',
      'column',
      'endLine',
      'endColumn',
      'evidence',
      'hint',
      'docs',
      'waived',
      'fix',
    ])
    expect(Object.keys(value.waivers[0]!)).toEqual(['rule', 'on', 'state'])
  })

  it('gives the same bytes for the same text', () => {
    expect(JSON.stringify(grade(TEXT))).toBe(JSON.stringify(grade(TEXT)))
    const text = write({ services: { a: { compute: 'ecs' }, b: { compute: 'ecs', calls: [{ to: 'a', resolve: 'literal' }] } } })
    expect(JSON.stringify(grade(text))).toBe(JSON.stringify(grade(text)))
  })

  it('says of a finding what its rule says, under the address of its page', () => {
    const failure = fakeFailure({ data: { what: 'a "tee"' }, subjects: ['a', 'x'], pointer: '/services/b' })
    expect(grade(TEXT, [failing('x', [failure])]).findings).toEqual([
      {
        rule: 'x',
        principle: 'observability',
        severity: 'error',
        message: 'a "tee" was found.',
        subjects: ['a', 'x'],
        pointer: '/services/b',
        line: 6,
        column: 10,
        endLine: 6,
        endColumn: 12,
        evidence: { kind: 'members', value: ['a'] },
        hint: 'Leave it.',
        docs: '/rules/x',
        waived: false,
      },
    ])
  })

  it('lists the rules in the order it got them, with no score where not applicable', () => {
    const rules = [
      fakeRule({ id: 'passes' }),
      failing('fails', [fakeFailure()]),
      fakeRule({ id: 'none' }, { subjects: 0, failures: [] }),
      failing('waived', [fakeFailure()]),
    ]
    const waivers = [{ rule: 'waived', on: 'a', reason: 'r', until: '2026-11-24' }]
    const value = grade(write({ services: { a: {} }, waivers }), rules)
    expect(value.rules).toEqual([
      { id: 'passes', state: 'pass', score: 1 },
      { id: 'fails', state: 'fail', score: 0.375 },
      { id: 'none', state: 'not-applicable', score: null },
      { id: 'waived', state: 'waived', score: 1 },
    ])
    expect(value.waivers).toEqual([{ rule: 'waived', on: 'a', state: 'active' }])
    expect(value.findings.map(({ rule, waived }) => [rule, waived])).toEqual([
      ['fails', false],
      ['waived', true],
    ])
  })

  it('orders findings by severity, then by the catalogue, then by their place in the file', () => {
    const at = (pointer: string, severity: Failure['severity']) => fakeFailure({ pointer, severity })
    const first = failing('first', [
      at('/services/c', 'warning'),
      at('/services/a/calls/1', 'error'),
      at('/services/a/calls/0', 'error'),
      at('/services/b', 'info'),
    ])
    const second = failing('second', [at('/services/b', 'warning'), at('/services/a', 'error'), at('/services/a', 'info')])
    expect(grade(TEXT, [first, second]).findings.map(({ severity, rule, pointer }) => `${severity} ${rule} ${pointer}`)).toEqual([
      'error first /services/a/calls/0',
      'error first /services/a/calls/1',
      'error second /services/a',
      'warning first /services/c',
      'warning second /services/b',
      'info first /services/b',
      'info second /services/a',
    ])
  })

  it('floors principles and the score at output only', () => {
    // 2/3 and 1: 66.6 is shown as 66; 0.75 x 0.8333 + 0.25 x 0.6666 = 0.7916.
    const third = fakeRule(
      { id: 'x', severity: 'warning', principle: 'observability' },
      { subjects: 3, failures: [fakeFailure({ severity: 'warning' })] },
    )
    const value = grade(TEXT, [third, fakeRule({ id: 'y', principle: 'loose-coupling' })])
    expect(value.principles.find(({ id }) => id === 'observability')!.score).toBe(66)
    expect(value.score).toBe(79)
    expect(value.rules[0]!.score).toBe(2 / 3)
  })

  it('caps at 59 by a stated error where data is at stake, and not where it is waived', () => {
    const rules = [failing('x', [fakeFailure()], 'data-ownership'), fakeRule({ id: 'y', principle: 'loose-coupling' })]
    const waived = (until: string) => ({ services: { a: {} }, waivers: [{ rule: 'x', on: '*', reason: 'r', until }] })
    expect(grade(write({ services: { a: {} } }), rules)).toMatchObject({ score: 59, uncapped: 60, cappedBy: ['x'] })
    expect(grade(write(waived('2026-11-23')), rules)).toMatchObject({ score: 59, uncapped: 60, cappedBy: ['x'] })
    expect(grade(write(waived('2026-11-24')), rules)).toMatchObject({ score: 100, uncapped: 100, cappedBy: [] })
  })

  it('does not cap by what is only not declared', () => {
    const absent = failing('x', [fakeFailure({ stated: false })], 'layered-security')
    const value = grade(TEXT, [absent, fakeRule({ id: 'y', principle: 'loose-coupling' })])
    expect(value).toMatchObject({ score: 60, uncapped: 60, cappedBy: [] })
  })

  it.each(['{ "version": 1, "name": "Empty" }', write({ services: {} }), write({ stores: { s: { type: 's3' } }, clients: { c: {} } })])(
    'never gives a score to a file without a service: %s',
    (text) => {
      expect(grade(text)).toMatchObject({ score: null, uncapped: null, cappedBy: [] })
      expect(grade(text, [fakeRule({})])).toMatchObject({ score: null, uncapped: null })
    },
  )

  it('gives no score where nothing weighted applies, and grades a prototype of one service', () => {
    expect(grade(write({ services: { shop: {} } }), [fakeRule({ severity: 'info' })]).score).toBeNull()
    const prototype = {
      context: { stage: 'prototype', teams: 1, engineers: 2 },
      clients: { visitor: { calls: [{ to: 'shop', auth: 'session', tls: true }] } },
      services: { shop: { capabilities: ['buy'], logs: 'cloudwatch', scaling: { min: 2, max: 4 }, zones: 2, apiVersion: 'v1' } },
      pipelines: { shop: { deploys: ['shop'] } },
    }
    expect(grade(write(prototype)).score).toBe(100)
  })

  it('lists all principles, also those without a score', () => {
    const { principles } = grade(write({ services: { a: {} } }), [])
    expect(principles).toEqual(PRINCIPLES.map(({ id }) => ({ id, score: null, applicable: 0, failed: 0 })))
  })

  it('says what is wrong with a text instead of throwing', () => {
    for (const text of ['', '{', 'null', '[]', '{"version": 1}', '{"version": 2, "name": "x"}', '"\ud800"', '{"__proto__": {}}']) {
      expect(gradeText(text, OPTIONS).ok, text).toBe(false)
    }
    expect(gradeText(TEXT, { ...OPTIONS, maxLength: 10 })).toMatchObject({ ok: false, problems: [{ code: 'too-large' }] })
  })
})

describe('the place of a finding', () => {
  const pointers = ['/services/a', '/services/a/public', '/services/a/calls/1', '/services/c', '/services/c/zones', '/services', '']
  const placed = (text: string) => {
    const { findings } = grade(text, [
      failing(
        'x',
        pointers.map((pointer) => fakeFailure({ pointer, subject: pointer })),
      ),
    ])
    return new Map(findings.map(({ pointer, line, column, endLine, endColumn }) => [pointer, [line, column, endLine, endColumn]]))
  }
  /** What stands in a text between two places, by a reading of its own. */
  const between = (text: string, [line, column, endLine, endColumn]: readonly number[]) => {
    const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map((match) => match.index + match[0].length)]
    return text.slice(starts[line! - 1]! + column! - 1, starts[endLine! - 1]! + endColumn! - 1)
  }
  const EXPECTED = new Map<string, unknown>([
    ['/services/a', { public: true, calls: [{ to: 'b' }, { to: 'c', timeoutMs: 100 }] }],
    ['/services/a/public', true],
    ['/services/a/calls/1', { to: 'c', timeoutMs: 100 }],
    ['/services/c', { zones: 2 }],
    ['/services/c/zones', 2],
  ])

  it('counts lines and columns from 1, and ends behind the last character', () => {
    expect(Object.fromEntries(placed(TEXT))).toEqual({
      '': [1, 1, 11, 2],
      '/services': [4, 15, 10, 4],
      '/services/a': [5, 10, 5, 87],
      '/services/a/public': [5, 22, 5, 26],
      '/services/a/calls/1': [5, 53, 5, 84],
      '/services/c': [7, 10, 9, 6],
      '/services/c/zones': [8, 16, 8, 17],
    })
  })

  it('is the same with CRLF, and a tab is one column', () => {
    expect(placed(TEXT.replaceAll('\n', '\r\n'))).toEqual(placed(TEXT))
    expect(placed(TEXT.replaceAll('  ', '\t')).get('/services/a')).toEqual([5, 8, 5, 85])
  })

  it('does not count a byte order mark', () => {
    expect(placed(`\ufeff${TEXT}`)).toEqual(placed(TEXT))
  })

  it('counts UTF-16 units: a character outside the basic plane is two columns', () => {
    const text = TEXT.replace('"public": true', '"why": "\ud83d\ude00", "public": true')
    expect(placed(text).get('/services/a/public')).toEqual([5, 35, 5, 39])
  })

  it.each<[string, (text: string) => string]>([
    ['as it is', (text) => text],
    ['with CRLF', (text) => text.replaceAll('\n', '\r\n')],
    ['on one line', (text) => JSON.stringify(JSON.parse(text))],
    ['with tabs', (text) => JSON.stringify(JSON.parse(text), undefined, '\t')],
    ['with braces, quotes and emoji in a text', (text) => text.replace('"A test"', String.raw`"\"}, {\\ 😀 \u0041"`)],
    ['with escaped keys', (text) => text.replace('"public"', String.raw`"\u0070ublic"`)],
  ])('reads back as the value that the pointer names: %s', (_, change) => {
    const text = change(TEXT)
    const places = placed(text)
    for (const [pointer, value] of EXPECTED) expect(JSON.parse(between(text, places.get(pointer)!)), pointer).toEqual(value)
  })
})
