import { describe, expect, it } from 'vitest'
import { filterRules, NO_FILTER } from './filter-rules'
import type { RulesOverviewData } from './rule-page'

const PRINCIPLES: RulesOverviewData['principles'] = [
  {
    id: 'data-ownership',
    title: 'Data ownership',
    rules: [
      { id: 'shared-database', title: 'Shared database', severity: 'error', why: 'Two writers couple their releases.', fixable: false },
      { id: 'dual-write', title: 'Dual write', severity: 'warning', why: 'A process may stop between two writes.', fixable: false },
    ],
  },
  {
    id: 'observability',
    title: 'Observability',
    rules: [{ id: 'no-health-check', title: 'No health check', severity: 'warning', why: 'A balancer cannot act.', fixable: true }],
  },
]
const ids = (filter: Partial<typeof NO_FILTER>) =>
  filterRules(PRINCIPLES, { ...NO_FILTER, ...filter }).flatMap(({ rules }) => rules.map(({ id }) => id))

describe('filterRules', () => {
  it('lets everything through that nobody asked to leave out', () => {
    expect(filterRules(PRINCIPLES, NO_FILTER)).toEqual(PRINCIPLES)
  })

  it('wants every word, in id, title or reason, in any case', () => {
    expect(ids({ words: 'WRITE' })).toEqual(['shared-database', 'dual-write'])
    expect(ids({ words: '  two  releases ' })).toEqual(['shared-database'])
    expect(ids({ words: 'two nothing' })).toEqual([])
  })

  it('keeps one severity, one principle, or what has a patch', () => {
    expect(ids({ severity: 'warning' })).toEqual(['dual-write', 'no-health-check'])
    expect(ids({ principle: 'observability' })).toEqual(['no-health-check'])
    expect(ids({ fixable: true })).toEqual(['no-health-check'])
    expect(ids({ fixable: true, severity: 'error' })).toEqual([])
  })

  it('leaves out a principle without a rule', () => {
    expect(filterRules(PRINCIPLES, { ...NO_FILTER, words: 'balancer' }).map(({ id }) => id)).toEqual(['observability'])
  })
})
