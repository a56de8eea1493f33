import type { Graded } from './studio-state'

/** One rule to mend, and what that does to the score. Scores are 0 to 100. */
export interface GainRow {
  readonly rule: string
  readonly from: number
  readonly to: number
  /** The same without the ceiling, where one would still stand. */
  readonly uncapped: { readonly from: number; readonly to: number } | undefined
  /** Number of the first finding of the rule. */
  readonly finding: number | undefined
}

const MOST = 3

/** The rules that would raise the score most, three at most. One that would move neither figure by a whole point is left out. */
export function gainRows({ grade, findings, gains }: Pick<Graded, 'grade' | 'findings' | 'gains'>): readonly GainRow[] {
  const from = grade.score ?? 0
  const before = grade.uncapped ?? 0
  return gains
    .filter(({ score, uncapped }) => score > from || uncapped > before)
    .slice(0, MOST)
    .map(({ rule, score, uncapped }) => ({
      rule,
      from,
      to: score,
      uncapped: uncapped > score ? { from: before, to: uncapped } : undefined,
      finding: findings.find(({ finding }) => finding.rule === rule)?.number,
    }))
}
