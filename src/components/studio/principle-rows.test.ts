import { describe, expect, it } from 'vitest'
import type { Grade } from '../../grader/grade'
import { PRINCIPLES, type PrincipleId } from '../../grader/principles'
import { principleRows } from './principle-rows'

const grade = (scores: Partial<Record<PrincipleId, number>>): Grade => ({
  tool: 'blast-radius',
  version: '1',
  file: 'a.json',
  architecture: 'A',
  score: 1,
  uncapped: 1,
  cappedBy: [],
  rules: [],
  findings: [],
  waivers: [],
  principles: PRINCIPLES.map(({ id }) => ({ id, score: scores[id] ?? null, applicable: 1, failed: 0 })),
})

describe('principleRows', () => {
  it('lists all twelve from the lowest, with those that do not apply last', () => {
    const rows = principleRows(grade({ observability: 80, 'loose-coupling': 20, 'data-ownership': 100 }), undefined)
    expect(rows.slice(0, 3).map(({ id }) => id)).toEqual(['loose-coupling', 'observability', 'data-ownership'])
    expect(rows).toHaveLength(12)
    expect(rows[3]).toEqual({ id: 'single-responsibility', title: 'Single responsibility', score: null, before: undefined })
  })
  it('keeps the earlier score only where it was another', () => {
    const rows = principleRows(grade({ observability: 80, 'loose-coupling': 20 }), grade({ observability: 80, 'loose-coupling': 10 }))
    expect(rows.slice(0, 2).map(({ before }) => before)).toEqual([10, undefined])
  })
})
