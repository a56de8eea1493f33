import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { gradeText } from '../../src/grader/grade-text'

const DOCS = join(import.meta.dirname, '../../docs')

/** What the grader says of each design of the lessons: its score, and every finding as rule, severity and place. */
const EXPECTED: Readonly<Record<string, { score: number; findings: readonly string[] }>> = {
  'data-shared': {
    score: 59,
    findings: ['shared-database error /services/shipping/uses/0', 'shared-database warning /services/reports/uses/0'],
  },
  'data-split': { score: 100, findings: ['shared-database info /stores/sales-db'] },
  'data-refund': {
    score: 59,
    findings: ['shared-database error /workflows/refund/uses/0', 'gateway-direct-data-access error /workflows/refund/uses/0'],
  },
}

const names = readdirSync(join(DOCS, 'designs'))
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.slice(0, -'.json'.length))

const grade = (name: string) => {
  const result = gradeText(readFileSync(join(DOCS, 'designs', `${name}.json`), 'utf8'), { file: name, today: '2026-11-01' })
  if (!result.ok) throw new Error(result.problems.map(({ line, message }) => `${name}, line ${line}: ${message}`).join('\n'))
  return result.value
}

describe('designs of the lessons', () => {
  it('are the ones that are described here', () => expect(names.sort()).toEqual(Object.keys(EXPECTED).sort()))

  it.each(names)('%s has the grade and the findings that its lesson speaks of, and no others', (name) => {
    const { score, findings } = grade(name)
    expect(score).toBe(EXPECTED[name]?.score)
    expect(findings.map(({ rule, severity, pointer }) => `${rule} ${severity} ${pointer}`)).toEqual(EXPECTED[name]?.findings)
  })

  it('are held at 59 by who uses whose store, and by nothing else', () => {
    expect(grade('data-shared').cappedBy).toEqual(['shared-database'])
    expect(grade('data-refund').cappedBy).toEqual(['shared-database', 'gateway-direct-data-access'])
  })
})

describe('the chapter on data', () => {
  const text = readFileSync(join(DOCS, 'data.mdx'), 'utf8')
  const prose = text
    .replace(/^---[\s\S]*?---/, '')
    .replace(/```[\s\S]*?```/g, '')
    .replace(/<[^>]*>/g, ' ')
  const words = prose.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu) ?? []

  it('has the length of a chapter', () => {
    expect(words.length).toBeGreaterThanOrEqual(900)
    expect(words.length).toBeLessThanOrEqual(2000)
  })

  it('makes every point of the reference text in its section', () => {
    const section = 'owns its data, does not share databases; DynamoDB, RDS (per service), Aurora; tight coupling'
    for (const point of section.split(/[,;] /)) expect(text).toContain(point)
  })

  it('counts the backfill right', () => {
    const [, items, perSecond, minutes] = /(\d+) million items of up to 1 KB at ([\d,]+) a second take (\d+)\s+minutes/.exec(text) ?? []
    expect((Number(items) * 1e6) / Number(perSecond?.replace(',', '')) / 60).toBe(Number(minutes))
    const registry = readFileSync(join(DOCS, '../src/facts/facts.yaml'), 'utf8')
    const price = Number(/value: ([\d.]+) USD per million write units/.exec(registry)?.[1])
    expect(text).toContain(`cost ${(Number(items) * price).toFixed(2)} USD`)
  })
})
