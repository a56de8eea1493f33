import type { Rule } from './define-rule'
import type { Grade } from './grade'
import { type RuleResult, scoreOf } from './score'

/** What mending all findings of one rule would bring, everything else as it is. */
export interface Gain {
  readonly rule: string
  /** The score then, 0 to 100; no more than 59 while another rule holds the ceiling. */
  readonly score: number
  /** The same without the ceiling. */
  readonly uncapped: number
}

/**
 * The failing rules by what mending each of them would bring, most first: computed by scoring the grade again with that rule holding, not
 * guessed. By the score, then by the score without the ceiling, then in the catalogue's order; rules that would bring nothing are left out.
 * `rules` are those that gave the grade. A mended rule may open or close others (a split service needs a pipeline): that is not foreseen.
 */
export const gainsOf = (grade: Grade, rules: readonly Rule[]): readonly Gain[] => {
  const { score: before } = grade
  if (before === null) return []
  const byId = new Map(rules.map((rule) => [rule.meta.id, rule]))
  const results = grade.rules.map(
    ({ id, state, score }): RuleResult => ({ rule: byId.get(id)!, state, score, caps: grade.cappedBy.includes(id) }),
  )
  const exact = scoreOf(results, true).exact ?? 0
  const gains = results.flatMap((result, index) => {
    if (result.state !== 'fail') return []
    const after = scoreOf(results.with(index, { ...result, state: 'pass', score: 1, caps: false }), true)
    const gain = { rule: result.rule.meta.id, score: after.score ?? 0, uncapped: after.uncapped ?? 0 }
    return (after.exact ?? 0) > exact || gain.score > before ? [{ gain, exact: after.exact ?? 0 }] : []
  })
  gains.sort((a, b) => b.gain.score - a.gain.score || b.exact - a.exact)
  return gains.map(({ gain }) => gain)
}
