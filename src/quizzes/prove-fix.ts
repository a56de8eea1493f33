import { applyPatch, type PatchOperation } from '../architecture/patch'
import { resolvePointer } from '../architecture/pointer'
import { type FixMark, type FixTask, markFix } from './mark-fix'
import type { BankProblem } from './problem'
import type { QuestionOf } from './question-schema'

type Path = readonly (string | number)[]
type Report = Omit<BankProblem, 'file'>
type Fix = QuestionOf<'fix-the-json'>
type Graded = Extract<FixMark, { kind: 'graded' }>

/** Why an edit is none that counts, in one sentence for a writer. */
const missing = (mark: Graded, rule: string): string => {
  if (mark.lost.length > 0) return `${mark.lost.join(', ')} is gone or changed`
  if (mark.state !== 'pass') return `${rule} is in state ${mark.state}`
  if (mark.newErrors.length > 0) return `${mark.newErrors[0]!.rule} has a new error at ${mark.newErrors[0]!.pointer}`
  return `the score falls from ${mark.scoreBefore} to ${mark.scoreAfter}`
}

type Edited = { readonly mark: Graded } | { readonly problems: Report[] }

const runEdit = (task: FixTask, patch: readonly PatchOperation[], path: Path, today: string): Edited => {
  const applied = applyPatch(JSON.parse(task.design), patch)
  if (!applied.ok) return { problems: [{ code: 'patch-form', path: [...path, applied.index], message: applied.message }] }
  const mark = markFix(task, JSON.stringify(applied.value), today)
  if (mark.kind === 'graded') return { mark }
  return { problems: [{ code: 'patch-form', path, message: `Let the patch leave a valid design: ${mark.problems[0]?.message}` }] }
}

/**
 * Proves a question that asks for an edit: the rule fails in its design, the solution mends it, and no mistake does.
 * `text`: the design, which is valid. `today`: YYYY-MM-DD.
 */
export const proveFix = (question: Fix, text: string, path: Path, today: string): Report[] => {
  const { rule, keeps = [], solution, mistakes } = question
  const design: unknown = JSON.parse(text)
  const unknown = keeps.flatMap((pointer, index): Report[] =>
    resolvePointer(design, pointer) === undefined
      ? [
          {
            code: 'place-unknown',
            path: [...path, 'keeps', index],
            message: `Name what is there: ${question.design} has nothing at ${pointer}.`,
          },
        ]
      : [],
  )
  if (unknown.length > 0) return unknown
  // The solution tells what may go, so nothing can be proved of mistakes before it fits.
  const solved = applyPatch(design, solution)
  if (!solved.ok) return [{ code: 'patch-form', path: [...path, 'solution', solved.index], message: solved.message }]
  const task = { design: text, rule, keeps, solution }
  const untouched = markFix(task, text, today)
  if (untouched.kind === 'graded' && untouched.state !== 'fail')
    return [
      {
        code: 'unproved',
        path: [...path, 'rule'],
        message: `Name a rule that ${question.design} fails: ${rule} is in state ${untouched.state}.`,
      },
    ]

  const tried = runEdit(task, solution, [...path, 'solution'], today)
  if ('problems' in tried) return tried.problems
  return [
    ...solutionProblems(tried.mark, rule, path),
    ...mistakes.flatMap(({ patch }, index) => mistakeProblems(task, patch, [...path, 'mistakes', index, 'patch'], today)),
  ]
}

const solutionProblems = (mark: Graded, rule: string, path: Path): Report[] =>
  mark.isRight ? [] : [{ code: 'unproved', path: [...path, 'solution'], message: `Look at the solution again: ${missing(mark, rule)}.` }]

const mistakeProblems = (task: FixTask, patch: readonly PatchOperation[], path: Path, today: string): Report[] => {
  const mistaken = runEdit(task, patch, path, today)
  if ('problems' in mistaken) return mistaken.problems
  return mistaken.mark.isRight
    ? [{ code: 'unproved', path, message: `Take another edit: this one mends ${task.rule} and breaks nothing.` }]
    : []
}
