import { expect, it } from 'vitest'
import { applyPatch } from '../../src/architecture/patch'
import type { Architecture } from '../../src/architecture/types'
import { CATALOGUE } from '../../src/grader/catalogue'
// What rules share is loaded before them: else its mutants would meet the first rule alone.
import '../../src/grader/evidence'
import '../../src/grader/prices'
import type { ExampleDesign } from '../../src/grader/define-examples'
import type { Rule } from '../../src/grader/define-rule'
import { RULE_EXAMPLES } from '../../src/grader/rules/examples-index'
import { fillGoodPractice } from '../builders/fill-good-practice'
import { PATCH_CASES } from '../builders/patch-cases'
import { RULE_CASES } from '../builders/rule-cases'
import { expectCase, patchesOf, type RuleRun, runRule } from '../builders/run-rule'
import { shuffleArchitecture } from '../builders/shuffle'
import { expectSound } from './expect-sound'

const complete = (design: ExampleDesign): Architecture => ({ version: 1, name: 'A test', ...design })

/** Findings without places, which follow the file. */
const told = ({ failures, says }: RuleRun) =>
  failures.map(({ subjects, evidence }, i) => `${says[i]} ${subjects.toSorted()} ${JSON.stringify(evidence)}`).sort()

/** Every patch mends its finding. The engine asks more of it before it is offered. */
const expectMended = (rule: Rule, architecture: Architecture, run: RuleRun): void => {
  for (const [i, patch] of patchesOf(run).entries()) {
    if (patch === undefined) continue
    const patched = applyPatch(architecture, patch)
    if (!patched.ok) throw new Error(patched.message)
    expect(runRule(rule, patched.value as Architecture).says).not.toContain(run.says[i])
  }
}

/*
 * One test a rule, and the rule is imported in it: so a mutant of a rule meets one test, and what a rule's file computes once is computed with
 * the mutant in it. Everything here is also asked by the tests beside the code, of valid designs and together with all other rules.
 */
it.each(CATALOGUE)('%s', async (id) => {
  const { rule } = (await import(`../../src/grader/rules/${id}/rule.ts`)) as { rule: Rule }
  const { fails, passes, nearMisses, pair } = await RULE_EXAMPLES[id]!()
  const run = (design: ExampleDesign, today?: string): RuleRun => {
    const architecture = complete(design)
    const first = runRule(rule, architecture, today)
    expectSound(architecture, first)
    for (const seed of [1, 2]) {
      const shuffled = runRule(rule, shuffleArchitecture(architecture, seed), today)
      expect(shuffled.subjects).toBe(first.subjects)
      expect(told(shuffled)).toEqual(told(first))
    }
    return first
  }

  for (const { design, findings } of fails) {
    const failed = run(design)
    expect(failed.finds.toSorted()).toEqual(
      findings.map(({ severity, message, pointer }) => `${severity} ${message} ${pointer}`).toSorted(),
    )
    expectMended(rule, complete(design), failed)
  }
  for (const { design } of passes) expect(run(design)).toMatchObject({ subjects: expect.toSatisfy((count) => count > 0), finds: [] })
  for (const { design } of nearMisses) expect(run(design).finds).toEqual([])
  expect(run(fillGoodPractice(pair.broken, pair.undeclared)).finds).not.toEqual([])
  expect(run(fillGoodPractice(pair.fixed, pair.undeclared)).finds).toEqual([])
  for (const one of RULE_CASES.filter((one) => one.rule === id)) expectCase(one, run(one.design, one.today))
  for (const [, design, ...patches] of PATCH_CASES[id] ?? []) expect(patchesOf(run(design))).toEqual(patches)
})
