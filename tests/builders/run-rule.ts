import { expect } from 'vitest'
import { buildGraph } from '../../src/architecture/graph/build'
import type { Architecture } from '../../src/architecture/types'
import type { CheckResult, Rule } from '../../src/grader/define-rule'
import type { PatchOperation } from '../../src/grader/grade'
import { fillMessage } from '../../src/grader/messages'
import { isUnstated, type RuleCase } from './rule-cases/rule-case'

/** What one rule makes of a design, with no other rule beside it. */
export interface RuleRun extends CheckResult {
  /** Severity, message and pointer of every finding, in their order. */
  readonly finds: readonly string[]
  /** The sentence of every finding, in their order. */
  readonly says: readonly string[]
}

/** Runs one rule on a valid design, on a day of November 2026 unless told otherwise. */
export const runRule = (rule: Rule, architecture: Architecture, today = '2026-11-24'): RuleRun => {
  const { subjects, failures } = rule.check(buildGraph(architecture), { today })
  return {
    subjects,
    failures,
    finds: failures.map(({ severity, message, pointer }) => `${severity ?? rule.meta.severity} ${message} ${pointer}`),
    says: failures.map(({ message, data }) => fillMessage(rule.messages[message]!, data)),
  }
}

/** The patch that each finding proposes, in their order. */
export const patchesOf = ({ failures }: RuleRun): readonly (readonly PatchOperation[] | undefined)[] =>
  failures.map(({ fix }) => (typeof fix === 'function' ? fix() : fix))

/** Holds what a rule made of a design made to break it against what the design expects. */
export const expectCase = ({ rule, finds, says, shows, checks }: RuleCase, run: RuleRun): void => {
  if (finds === 'not applicable') expect(run.subjects).toBe(0)
  else expect(run.subjects).toBeGreaterThan(0)
  expect(run.finds.toSorted()).toEqual(finds === 'not applicable' ? [] : finds.toSorted())
  if (says !== undefined) expect(run.says.toSorted()).toEqual(says.toSorted())
  if (shows !== undefined) {
    expect(run.failures).toHaveLength(shows.length)
    expect(run.failures.map(({ evidence }) => evidence.value)).toEqual(expect.arrayContaining([...shows]))
  }
  if (checks !== undefined) expect(run.subjects).toBe(checks)
  expect(run.failures.map(({ stated = true }) => stated)).toEqual(run.failures.map(({ message }) => !isUnstated(rule, message)))
}
