import type { Mark } from './code-line'
import type { StudioState } from './studio-state'

/** What is underlined, by line. Problems take the place of findings while the text is invalid. */
export function lineMarks(state: Pick<StudioState, 'problems' | 'graded'>): ReadonlyMap<number, readonly Mark[]> {
  const lines = new Map<number, Mark[]>()
  const add = (range: { line: number; column: number; endLine: number; endColumn: number }, severity: Mark['severity']) => {
    const endColumn = range.endLine > range.line ? Number.POSITIVE_INFINITY : Math.max(range.endColumn, range.column + 1)
    const marks = lines.get(range.line) ?? []
    marks.push({ column: range.column, endColumn, severity })
    lines.set(range.line, marks)
  }
  if (state.problems) for (const problem of state.problems.list) add(problem, 'warning')
  else for (const { finding } of state.graded?.findings ?? []) add(finding, finding.severity)
  return lines
}
