import type { ExampleFinding, RulePageData, RuleSummary, RulesOverviewData } from '../../components/rules/rule-page'
import type { RuleExamples } from '../../grader/define-examples'
import type { Rule } from '../../grader/define-rule'
import { gradeText } from '../../grader/grade-text'
import { PRINCIPLES } from '../../grader/principles'
import { RULES } from '../../grader/rules'

const summaryOf = ({ meta: { id, title, severity, why, fixable = false } }: Rule): RuleSummary => ({ id, title, severity, why, fixable })

export const findRule = (id: string): Rule | undefined => RULES.find(({ meta }) => meta.id === id)

/** The built rules by principle, in the order of the catalogue. */
export const rulesOverview = (): RulesOverviewData => ({
  total: RULES.length,
  principles: PRINCIPLES.map(({ id, title }) => ({
    id,
    title,
    rules: RULES.filter(({ meta }) => meta.principle === id).map(summaryOf),
  })).filter(({ rules }) => rules.length > 0),
})

/** What one rule finds in one design. Throws where the design is not valid: an example must be. */
const findingsIn = (rule: string, design: object, today: string): ExampleFinding[] => {
  const result = gradeText(JSON.stringify({ version: 1, name: 'Example', ...design }), { file: 'example.json', today })
  if (!result.ok) throw new Error(`An example of ${rule} is not a valid design: ${result.problems[0]?.message}`)
  return result.value.findings
    .filter((finding) => finding.rule === rule)
    .map(({ severity, message, pointer }) => ({ severity, message, pointer }))
}

/** Everything that a rule's page shows besides its text. */
export const rulePage = (rule: Rule, examples: RuleExamples, today: string): RulePageData => ({
  ...summaryOf(rule),
  principle: PRINCIPLES.find(({ id }) => id === rule.meta.principle)!,
  kind: rule.meta.kind,
  hint: rule.meta.hint,
  sources: rule.meta.sources,
  findings: examples.fails.map(({ id, design }) => [id, findingsIn(rule.meta.id, design, today)] as const),
})
