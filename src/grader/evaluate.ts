import { buildGraph } from '../architecture/graph/build'
import type { Architecture } from '../architecture/types'
import type { CheckContext, Failure, Rule } from './define-rule'
import type { Severity, WaiverGrade } from './grade'
import { judgeRule, type RuleResult, type Score, scoreOf } from './score'
import { Waivers } from './waivers'

/** One failure of one rule, with what the engine decided about it. */
export interface Reported {
  readonly rule: Rule
  /** Place of the rule in the catalogue. */
  readonly order: number
  readonly failure: Failure
  readonly severity: Severity
  readonly waived: boolean
}

/** A grade before it knows the text: everything but places and verified fixes. */
export interface Evaluation {
  readonly score: Score
  readonly results: readonly RuleResult[]
  readonly reported: readonly Reported[]
  readonly waivers: readonly WaiverGrade[]
  /** Elements and links of the design. */
  readonly size: number
}

/** Runs rules, given in the order of the catalogue, over a valid architecture. */
export const evaluate = (architecture: Architecture, rules: readonly Rule[], context: CheckContext): Evaluation => {
  const graph = buildGraph(architecture)
  const size = graph.elements.length + graph.links.length
  const checked = rules.map((rule) => ({ rule, ...rule.check(graph, context) }))
  const waivers = new Waivers(architecture.waivers ?? [], context.today)
  const reportedByRule = checked.map(({ rule, failures }, order) =>
    failures.map((failure) => ({
      rule,
      order,
      failure,
      severity: failure.severity ?? rule.meta.severity,
      waived: waivers.match(rule.meta.id, failure.subjects),
    })),
  )
  const results = checked.map(({ rule, subjects }, order) => judgeRule(rule, subjects, reportedByRule[order]!))
  const hasService = graph.of('services').length > 0
  return { score: scoreOf(results, hasService), results, reported: reportedByRule.flat(), waivers: waivers.grades(), size }
}
