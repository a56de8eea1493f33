import type { ExerciseGrade, Finding, Grade, Severity, WaiverGrade } from '../grader/grade'
import { type Paint, plain } from './terminal'

const SEVERITIES = ['error', 'warning', 'info'] as const satisfies readonly Severity[]
const SEVERITY_WIDTH = 'warning'.length

const count = (many: number, one: string, more = `${one}s`) => (many === 0 ? [] : [`${many} ${many === 1 ? one : more}`])

function describeFinding(finding: Finding, ruleWidth: number, paint: Paint): string {
  const word = (finding.waived ? 'waived' : finding.severity).padEnd(SEVERITY_WIDTH)
  return [
    paint(finding.waived ? 'dim' : finding.severity, word),
    finding.rule.padEnd(ruleWidth),
    `${plain(finding.message)} ${paint('dim', `(line ${finding.line})`)}`,
  ].join('  ')
}

const WAIVER_REMARKS: Readonly<Record<WaiverGrade['state'], string | undefined>> = {
  active: undefined,
  idle: 'matches no finding and can go',
  expired: 'has expired and counts for nothing',
}

function describeWaivers({ waivers, rules }: Grade): string[] {
  return waivers.flatMap(({ rule, on, state }) => {
    const isChecked = rules.some(({ id }) => id === rule)
    const remark = isChecked ? WAIVER_REMARKS[state] : 'names no rule'
    return remark ? [plain(`The waiver of ${rule} on ${on} ${remark}.`)] : []
  })
}

/** "48 of 100, 14 errors, 9 warnings, 1 waived" */
function summarise({ score, findings }: Grade): string {
  const standing = findings.filter(({ waived }) => !waived)
  const [errors = 0, warnings = 0, infos = 0] = SEVERITIES.map((severity) => standing.filter((one) => one.severity === severity).length)
  const counts = [
    ...count(errors, 'error'),
    ...count(warnings, 'warning'),
    ...count(infos, 'info', 'infos'),
    ...count(findings.length - standing.length, 'waived', 'waived'),
  ]
  return [score === null ? 'no score' : `${score} of 100`, ...(counts.length > 0 ? counts : ['no findings'])].join(', ')
}

/** Stated errors in data ownership and layered security allow no more than 59, whether or not the score would be higher. */
function describeCeiling({ score, uncapped, cappedBy }: Grade): string[] {
  if (cappedBy.length === 0 || score === null) return []
  const rules = cappedBy.join(', ')
  return [
    score === uncapped ? `No more than 59 while errors of ${rules} stand.` : `Held at 59 by errors of ${rules}; ${uncapped} without that.`,
  ]
}

/** What is open of an exercise, and what holds: a line each, then the verdict. */
function describeExercise({ id, passed, requirements }: ExerciseGrade, paint: Paint): string[] {
  const width = Math.max(...requirements.map(({ predicate }) => predicate.length))
  const held = requirements.filter((one) => one.held)
  const lines = [...requirements.filter((one) => !one.held), ...held].map(({ held: isHeld, predicate, message }) =>
    [paint(isHeld ? 'dim' : 'error', isHeld ? 'holds' : 'open '), predicate.padEnd(width), plain(message)].join('  '),
  )
  const verdict = `${id}: ${passed ? 'passed' : 'not passed'}, ${held.length} of ${requirements.length} requirements hold`
  return ['', ...lines, paint('bold', verdict)]
}

/** A grade for people: a line a finding, worst first, then the score and the counts, then what is worth knowing about them. */
export function describeGrade(grade: Grade, paint: Paint): string {
  const ruleWidth = Math.max(0, ...grade.findings.map(({ rule }) => rule.length))
  const lines = grade.findings.map((finding) => describeFinding(finding, ruleWidth, paint))
  lines.push(paint('bold', summarise(grade)))
  if (grade.score === null) lines.push('Nothing that carries weight applies to this design, so there is nothing to grade.')
  lines.push(...describeCeiling(grade), ...describeWaivers(grade))
  const worst = grade.findings.find(({ waived }) => !waived)
  if (worst) lines.push(paint('dim', `Why it matters, and an example with its fix: blast-radius explain ${worst.rule}`))
  if (grade.exercise) lines.push(...describeExercise(grade.exercise, paint))
  return `${lines.join('\n')}\n`
}
