import type { Failure, Rule } from './define-rule'
import type { RuleState, Severity } from './grade'
import { PRINCIPLES, type PrincipleId } from './principles'

/** What a rule weighs in its principle, by its severity in the catalogue. */
const WEIGHT: Readonly<Record<Severity, number>> = { error: 3, warning: 1, info: 0 }
/** No design scores more while a stated error stands in one of these principles. */
const CAP = 59
const CAPPING: ReadonlySet<PrincipleId> = new Set<PrincipleId>(['data-ownership', 'layered-security'])
/** Floating point may leave 0.9999999999 where arithmetic says 1. */
const EPSILON = 1e-9

/** What the score needs to know of a finding. */
export interface Judged {
  readonly failure: Pick<Failure, 'subject' | 'stated'>
  readonly severity: Severity
  readonly waived: boolean
}

export interface RuleResult {
  readonly rule: Rule
  readonly state: RuleState
  /** Share of subjects that hold, 0 to 1, halved while one of its errors stands; null where not applicable. */
  readonly score: number | null
  /** Whether an unwaived, stated error of it holds the whole score down. */
  readonly caps: boolean
}

export interface PrincipleResult {
  readonly id: PrincipleId
  /** 0 to 1; null where nothing weighted applies. */
  readonly score: number | null
  readonly applicable: number
  readonly failed: number
}

export interface Score {
  /** 0 to 100, floored; null where there is no service or nothing weighted applies. */
  readonly score: number | null
  readonly uncapped: number | null
  /** `uncapped` before it is floored, 0 to 1: to compare two designs. */
  readonly exact: number | null
  readonly cappedBy: readonly string[]
  readonly principles: readonly PrincipleResult[]
}

/** A subject with only waived or info findings holds. A rule whose own severity is info fails with a finding all the same: it weighs nothing. */
export const judgeRule = (rule: Rule, subjects: number, findings: readonly Judged[]): RuleResult => {
  if (subjects === 0) return { rule, state: 'not-applicable', score: null, caps: false }
  const failed = new Set<string>()
  let hasError = false
  let hasWaived = false
  let hasInfo = false
  let caps = false
  for (const { failure, severity, waived } of findings) {
    if (waived) hasWaived ||= severity !== 'info' || rule.meta.severity === 'info'
    else if (severity === 'info') hasInfo = true
    else {
      for (const subject of [failure.subject].flat()) failed.add(subject)
      if (severity !== 'error') continue
      hasError = true
      if (failure.stated !== false && CAPPING.has(rule.meta.principle)) caps = true
    }
  }
  const fails = failed.size > 0 || (hasInfo && rule.meta.severity === 'info')
  const share = (subjects - failed.size) / subjects
  return { rule, state: fails ? 'fail' : hasWaived ? 'waived' : 'pass', score: hasError ? share / 2 : share, caps }
}

/**
 * Principle = mean of its applicable rules, weighted by severity.
 * Overall = 3/4 of the mean of the applicable principles + 1/4 of the worst, capped at 59 while a stated error stands where data or security is at stake.
 */
export const scoreOf = (results: readonly RuleResult[], hasService: boolean): Score => {
  const principles = PRINCIPLES.map(({ id }) =>
    principleOf(
      id,
      results.filter(({ rule }) => rule.meta.principle === id),
    ),
  )
  const scores = principles.flatMap(({ score }) => (score === null ? [] : [score]))
  const cappedBy = results.filter(({ caps }) => caps).map(({ rule }) => rule.meta.id)
  if (!hasService || scores.length === 0) return { score: null, uncapped: null, exact: null, cappedBy, principles }
  const exact = 0.75 * mean(scores) + 0.25 * Math.min(...scores)
  const uncapped = toPercent(exact)
  return { score: cappedBy.length > 0 ? Math.min(uncapped, CAP) : uncapped, uncapped, exact, cappedBy, principles }
}

/** 0 to 1 → 0 to 100, floored: 100 means that nothing weighted fails. */
export const toPercent = (share: number): number => Math.floor(share * 100 + EPSILON)

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

const principleOf = (id: PrincipleId, results: readonly RuleResult[]): PrincipleResult => {
  const applicable = results.filter(({ state }) => state !== 'not-applicable')
  let sum = 0
  let weight = 0
  for (const { rule, score } of applicable) {
    sum += WEIGHT[rule.meta.severity] * (score ?? 0)
    weight += WEIGHT[rule.meta.severity]
  }
  return {
    id,
    score: weight === 0 ? null : sum / weight,
    applicable: applicable.length,
    failed: applicable.filter(({ state }) => state === 'fail').length,
  }
}
