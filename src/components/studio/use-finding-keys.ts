import { type Dispatch, type KeyboardEvent, useCallback } from 'react'
import type { Range } from '../../architecture/problem'
import { neighbour } from './numbered-findings'
import type { StudioAction, StudioState } from './studio-state'
import { lineStarts, positionAt } from './text-position'

/** What to dispatch so that the editor stands at a finding. */
export const jumpTo = (one: { readonly number: number | undefined; readonly finding: Range }): StudioAction => {
  const { line, column, endLine, endColumn } = one.finding
  const numbered = one.number === undefined ? {} : { number: one.number }
  // A finding about a whole part would select all its lines: the caret goes to its beginning instead.
  return line === endLine
    ? { type: 'jumped', line, column, endLine, endColumn, ...numbered }
    : { type: 'jumped', line, column, ...numbered }
}

/** F8 goes to the next finding in the file, Shift+F8 or Alt+F8 to the one before; to the first problem while the text is invalid. */
export function useFindingKeys(state: StudioState, dispatch: Dispatch<StudioAction>) {
  return useCallback(
    (event: KeyboardEvent) => {
      if (event.key !== 'F8') return
      event.preventDefault()
      event.stopPropagation()
      const problem = state.problems?.list[0]
      if (problem) return dispatch({ type: 'jumped', line: problem.line, column: problem.column })
      const here = positionAt(lineStarts(state.text), state.cursor.start)
      const next = neighbour(state.graded?.findings ?? [], here, event.shiftKey || event.altKey ? -1 : 1)
      if (next) dispatch(jumpTo(next))
    },
    [state.text, state.cursor.start, state.graded, state.problems, dispatch],
  )
}
