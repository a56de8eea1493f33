import type { Problem } from '../architecture/problem'
import { plain } from './terminal'

/** One line a problem in the form that editors understand, `file:line:column: message`, and what to do below it. */
export function describeProblems(file: string, problems: readonly Problem[], total: number): string {
  const lines = problems.flatMap(({ line, column, message, hint }) => [
    plain(`${file}:${line}:${column}: ${message}`),
    ...(hint ? [plain(`  ${hint}`)] : []),
  ])
  if (total > problems.length) lines.push(`  … and ${total - problems.length} more.`)
  return `${lines.join('\n')}\n`
}
