import type { Lab } from '../../src/labs/lab-schema'
import type { Checks, Finding, RunningLab } from './check'
import { LabError, messageOf } from './lab-error'

export interface CheckResult {
  readonly id: string
  readonly title: string
  readonly finding: Finding
}

/** A check that throws has failed: what it needed did not answer. */
const runSafely = (lab: Lab, check: Checks[string], running: RunningLab): Promise<Finding> =>
  check(running).catch((error: unknown) => ({
    passed: false,
    why: 'Something that the check needs did not answer.',
    evidence: [messageOf(error)],
    next: `npm run lab -- logs ${lab.id} shows what the services say.`,
  }))

/**
 * Runs all checks of a lab side by side: each brings its own orders and messages. `tell` is called in the order of lab.yaml, as soon as a result is there.
 * Throws a LabError where lab.yaml and verify.ts list different checks.
 */
export const runChecks = async (
  lab: Lab,
  checks: Checks,
  running: RunningLab,
  tell: (result: CheckResult) => void,
): Promise<readonly CheckResult[]> => {
  const listed = lab.checks.map(({ id }) => id)
  const differing = [...listed.filter((id) => !Object.hasOwn(checks, id)), ...Object.keys(checks).filter((id) => !listed.includes(id))]
  if (differing.length > 0)
    throw new LabError(`lab.yaml and verify.ts of ${lab.id} do not list the same checks: ${differing.join(', ')}.`, 'Mend one of the two.')
  const findings = lab.checks.map(({ id }) => runSafely(lab, checks[id]!, running))
  const results: CheckResult[] = []
  for (const [index, { id, title }] of lab.checks.entries()) {
    const result = { id, title, finding: await findings[index]! }
    tell(result)
    results.push(result)
  }
  return results
}

/** A result as lines for a terminal. */
export const describeResult = ({ title, finding }: CheckResult): readonly string[] =>
  finding.passed
    ? [`  passed  ${title}`, `          ${finding.evidence}`]
    : [
        `  FAILED  ${title}`,
        `          Why: ${finding.why}`,
        ...finding.evidence.map((line) => `          Seen: ${line}`),
        `          Next: ${finding.next}`,
      ]
