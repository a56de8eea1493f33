import { describe, expect, it } from 'vitest'
import type { Gain } from '../../grader/gains'
import type { Finding, Grade } from '../../grader/grade'
import { gainRows } from './gain-rows'

const graded = (score: number | null, uncapped: number | null, gains: readonly Gain[], rules: readonly string[] = []) => ({
  grade: { score, uncapped } as Grade,
  gains,
  findings: rules.map((rule, index) => ({ number: index + 1, finding: { rule } as Finding })),
})
const gain = (rule: string, score: number, uncapped = score): Gain => ({ rule, score, uncapped })

describe('gainRows', () => {
  it('says from where to where, and which finding of the rule comes first', () => {
    expect(gainRows(graded(50, 50, [gain('b', 61)], ['a', 'b', 'b']))).toEqual([
      { rule: 'b', from: 50, to: 61, uncapped: undefined, finding: 2 },
    ])
  })
  it('says what the score would be without the ceiling that still stands, and nothing of it where none does', () => {
    const [held, freed] = gainRows(graded(59, 64, [gain('a', 59, 82), gain('b', 70)]))
    expect(held).toMatchObject({ from: 59, to: 59, uncapped: { from: 64, to: 82 } })
    expect(freed).toMatchObject({ from: 59, to: 70, uncapped: undefined })
  })
  it('has three rows at most, in the order given', () => {
    const rows = gainRows(graded(50, 50, [gain('a', 54), gain('b', 53), gain('c', 52), gain('d', 51)]))
    expect(rows.map(({ rule }) => rule)).toEqual(['a', 'b', 'c'])
  })
  it('leaves out what moves no figure by a whole point', () => {
    expect(gainRows(graded(80, 80, [gain('a', 80)]))).toEqual([])
    expect(gainRows(graded(59, 64, [gain('a', 59, 64), gain('b', 59, 65)])).map(({ rule }) => rule)).toEqual(['b'])
  })
  it('has none where nothing fails', () => {
    expect(gainRows(graded(100, 100, []))).toEqual([])
    expect(gainRows(graded(null, null, []))).toEqual([])
  })
})
