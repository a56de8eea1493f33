import type { Finding, Grade, Severity } from '../../grader/grade'

/** A finding with the number it has in the list, in the gutter and on the diagram. Waived findings have none. */
export interface NumberedFinding {
  readonly number: number
  readonly finding: Finding
}

/** Findings that stand, worst first as the grade lists them, numbered from 1. */
export function numberFindings(grade: Grade): readonly NumberedFinding[] {
  return grade.findings.filter((finding) => !finding.waived).map((finding, index) => ({ number: index + 1, finding }))
}

export const waivedFindings = (grade: Grade): readonly Finding[] => grade.findings.filter((finding) => finding.waived)

/** The same finding after another grade: same rule, same place, and the same parts where the place has moved. */
export function findAgain(finding: Finding, among: readonly NumberedFinding[]): NumberedFinding | undefined {
  const ofRule = among.filter((other) => other.finding.rule === finding.rule)
  return (
    ofRule.find((other) => other.finding.pointer === finding.pointer) ??
    ofRule.find((other) => other.finding.subjects.join(' ') === finding.subjects.join(' '))
  )
}

/** Whether a finding is one of those that hold the score at 59. */
export const holdsGrade = (finding: Finding, grade: Grade): boolean =>
  !finding.waived && finding.severity === 'error' && grade.cappedBy.includes(finding.rule)

export function countBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const finding of findings) counts[finding.severity]++
  return counts
}

/** What stands at each line: the lowest number, so that the worst finding marks it. */
export function marksByLine(findings: readonly NumberedFinding[]): ReadonlyMap<number, NumberedFinding> {
  const marks = new Map<number, NumberedFinding>()
  for (const one of findings) if (!marks.has(one.finding.line)) marks.set(one.finding.line, one)
  return marks
}

/** The next finding after a place in the file, or the one before it, going round at the ends. */
export function neighbour(
  findings: readonly NumberedFinding[],
  from: { readonly line: number; readonly column: number },
  direction: 1 | -1,
): NumberedFinding | undefined {
  const inFile = [...findings].sort((a, b) => a.finding.line - b.finding.line || a.finding.column - b.finding.column || a.number - b.number)
  const isAfter = ({ finding }: NumberedFinding) => finding.line > from.line || (finding.line === from.line && finding.column > from.column)
  const isBefore = ({ finding }: NumberedFinding) =>
    finding.line < from.line || (finding.line === from.line && finding.column < from.column)
  return direction === 1 ? (inFile.find(isAfter) ?? inFile[0]) : (inFile.findLast(isBefore) ?? inFile.at(-1))
}
