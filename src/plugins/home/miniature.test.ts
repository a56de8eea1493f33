import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseArchitecture } from '../../architecture/parse'
import { gradeText } from '../../grader/grade-text'
import { partRows } from '../designs/part-rows'
import { lowestPrinciples, miniatureState } from './miniature'

const load = (name: string) => {
  const text = readFileSync(join(import.meta.dirname, '../../components/home', `${name}.json`), 'utf8')
  const architecture = parseArchitecture(text)
  const grade = gradeText(text, { file: name, today: '2026-11-01' })
  if (!architecture.ok || !grade.ok) throw new Error(`${name} is not valid`)
  return { architecture: architecture.value, grade: grade.value }
}
const shared = load('bookshop-shared')
const split = load('bookshop-split')

describe('the bookshop of the home page', () => {
  it('is held at 59 by the shared database, which the switch mends', () => {
    expect(shared.grade.cappedBy).toEqual(['shared-database'])
    expect(split.grade.cappedBy).toEqual([])
    expect(split.grade.findings.map(({ rule }) => rule)).not.toContain('shared-database')
    expect(split.grade.score!).toBeGreaterThan(shared.grade.score!)
  })

  it('names the shared database first, since the page shows the first finding', () => {
    expect(shared.grade.findings[0]?.rule).toBe('shared-database')
  })

  it('changes in nothing but what payments uses', () => {
    const { 'payments-table': table, ...stores } = split.architecture.stores!
    const { payments, ...services } = split.architecture.services!
    expect(table?.owner).toBe('payments')
    expect({
      ...split.architecture,
      stores,
      services: { ...services, payments: { ...payments, uses: shared.architecture.services!.payments!.uses } },
    }).toEqual(shared.architecture)
  })

  it('shows principles that a change can move, the lowest first', () => {
    const shown = lowestPrinciples(shared.grade)
    expect(shown[0]).toBe('data-ownership')
    const { principles } = miniatureState(split.architecture, split.grade, shown, { wide: '', narrow: '' })
    expect(principles.map(({ id }) => id)).toEqual(shown)
    expect(principles[0]?.score).toBe(100)
  })

  it('says every part and link in words', () => {
    const rows = new Map(partRows(shared.architecture).map(({ id, kind, links }) => [id, `${kind}: ${links}`]))
    expect(rows.get('payments')).toBe('service, ecs: calls stripe; writes orders-db')
    expect(rows.get('mail-queue')).toBe('channel, sqs: is consumed by mailer')
    expect(rows.get('stripe')).toBe('external: none')
    expect(rows.size).toBe(11)
  })
})
