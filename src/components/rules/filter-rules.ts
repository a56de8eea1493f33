import type { Severity } from '../../grader/grade'
import type { RuleSummary, RulesOverviewData } from './rule-page'

export interface RuleFilter {
  /** Words that a rule's id, title or reason must contain, all of them, in any case. */
  readonly words: string
  readonly severity: Severity | 'any'
  /** A principle's id, or "any". */
  readonly principle: string
  /** Only rules whose findings offer a patch. */
  readonly fixable: boolean
}

export const NO_FILTER: RuleFilter = { words: '', severity: 'any', principle: 'any', fixable: false }

/** The principles with those of their rules that a filter lets through; principles without one are left out. */
export function filterRules(principles: RulesOverviewData['principles'], filter: RuleFilter): RulesOverviewData['principles'] {
  const words = filter.words.toLowerCase().split(/\s+/).filter(Boolean)
  const fits = ({ id, title, why, severity, fixable }: RuleSummary): boolean => {
    const text = `${id} ${title} ${why}`.toLowerCase()
    return (
      words.every((word) => text.includes(word)) &&
      (filter.severity === 'any' || severity === filter.severity) &&
      (!filter.fixable || fixable)
    )
  }
  return principles
    .filter(({ id }) => filter.principle === 'any' || id === filter.principle)
    .map((principle) => ({ ...principle, rules: principle.rules.filter(fits) }))
    .filter(({ rules }) => rules.length > 0)
}
