import type { Range } from '../../../architecture/problem'
import type { Severity } from '../../../grader/grade'
import type { StudioState } from '../studio-state'
import { monaco } from './monaco'

const SEVERITIES: Readonly<Record<Severity, monaco.MarkerSeverity>> = {
  error: monaco.MarkerSeverity.Error,
  warning: monaco.MarkerSeverity.Warning,
  info: monaco.MarkerSeverity.Info,
}

/** What Monaco underlines: the first line of each finding, or the problems while the text is invalid. `docsBase` is the site's base address. */
export function markersOf(state: StudioState, model: monaco.editor.ITextModel, docsBase: string): monaco.editor.IMarkerData[] {
  const placed = ({ line, column, endLine, endColumn }: Range) => {
    const startLineNumber = Math.min(line, model.getLineCount())
    const end = endLine > line ? model.getLineMaxColumn(startLineNumber) : endColumn
    return { startLineNumber, startColumn: column, endLineNumber: startLineNumber, endColumn: Math.max(end, column + 1) }
  }
  if (state.problems) {
    return state.problems.list.map((problem) => ({
      ...placed(problem),
      severity: monaco.MarkerSeverity.Warning,
      message: problem.hint ? `${problem.message}\n${problem.hint}` : problem.message,
    }))
  }
  return (state.graded?.findings ?? []).map(({ number, finding }) => ({
    ...placed(finding),
    severity: SEVERITIES[finding.severity],
    message: `${number}. ${finding.message}\n${finding.hint}`,
    code: { value: finding.rule, target: monaco.Uri.parse(new URL(finding.docs.replace(/^\//, ''), docsBase).href) },
  }))
}
