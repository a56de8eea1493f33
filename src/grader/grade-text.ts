import type { Memory } from '../architecture/known-text'
import { locate } from '../architecture/locate'
import { parseArchitecture } from '../architecture/parse'
import type { ParseResult, Range } from '../architecture/problem'
import type { Architecture } from '../architecture/types'
import type { Rule } from './define-rule'
import { type Evaluation, evaluate, type Reported } from './evaluate'
import { safeFixes } from './fixes'
import type { Finding, Grade, PatchOperation, Severity } from './grade'
import { fillMessage } from './messages'
import { RULES } from './rules'
import { toPercent } from './score'
import { VERSION } from './version'

export interface GradeOptions {
  /** The name that the grade carries: a file name, or "-". */
  readonly file: string
  /** Today, as YYYY-MM-DD. Waivers are compared with it; no clock is read. */
  readonly today: string
  /** In UTF-16 units; see LIMITS. */
  readonly maxLength?: number
  /** The rules to run, in the order of the catalogue. All of them where absent. */
  readonly rules?: readonly Rule[]
  /** Whether patches that mend findings are checked and offered, which costs more than the grade on a small design. Yes where absent. */
  readonly fixes?: boolean
  /** What the caller keeps from one version of a text to the next, so that the next grade comes sooner. It is the same with and without. */
  readonly memory?: Memory
}

/** Text → grade, or what is wrong with the text. The same text, file and day give the same bytes everywhere. Never throws on any text. */
export const gradeText = (text: string, options: GradeOptions): ParseResult<Grade> => {
  const parsed = parseArchitecture(text, options)
  return parsed.ok ? { ok: true, value: gradeArchitecture(parsed.value, text, options) } : parsed
}

const NO_FIXES: ReadonlyMap<Reported, readonly PatchOperation[]> = new Map()

/** An architecture and the text that it was parsed from → grade. */
const gradeArchitecture = (
  architecture: Architecture,
  text: string,
  { file, today, rules = RULES, fixes: offersFixes = true, memory }: GradeOptions,
): Grade => {
  const evaluation = evaluate(architecture, rules, { today })
  const ranges = locate(
    text,
    evaluation.reported.map(({ failure }) => failure.pointer),
    memory?.known,
  )
  const ordered = inOrder(evaluation.reported, ranges)
  const fixes = offersFixes ? safeFixes(architecture, rules, { today }, evaluation, ordered) : NO_FIXES
  return report(
    file,
    architecture.name,
    evaluation,
    ordered.map((one) => findingOf(one, ranges, fixes.get(one))),
  )
}

const report = (file: string, name: string, { score, results, waivers }: Evaluation, findings: readonly Finding[]): Grade => ({
  tool: 'blast-radius',
  version: VERSION,
  file,
  architecture: name,
  score: score.score,
  uncapped: score.uncapped,
  cappedBy: score.cappedBy,
  principles: score.principles.map((principle) => ({
    id: principle.id,
    score: principle.score === null ? null : toPercent(principle.score),
    applicable: principle.applicable,
    failed: principle.failed,
  })),
  rules: results.map(({ rule, state, score }) => ({ id: rule.meta.id, state, score })),
  findings,
  waivers,
})

/** The start of the file, for a pointer that leads nowhere: the contract test sees to it that none does. */
const NOWHERE: Range = { line: 1, column: 1, endLine: 1, endColumn: 1 }

const findingOf = (
  { rule, failure, severity, waived }: Reported,
  ranges: ReadonlyMap<string, Range>,
  fix: readonly PatchOperation[] | undefined,
): Finding => {
  const { line, column, endLine, endColumn } = ranges.get(failure.pointer) ?? NOWHERE
  return {
    rule: rule.meta.id,
    principle: rule.meta.principle,
    severity,
    message: fillMessage(rule.messages[failure.message]!, failure.data),
    subjects: failure.subjects,
    pointer: failure.pointer,
    line,
    column,
    endLine,
    endColumn,
    evidence: failure.evidence,
    hint: rule.meta.hint,
    docs: `/rules/${rule.meta.id}`,
    waived,
    ...(fix === undefined ? {} : { fix }),
  }
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }

/** By severity, then the catalogue's order, then the place in the file. */
const inOrder = (reported: readonly Reported[], ranges: ReadonlyMap<string, Range>): readonly Reported[] => {
  const placed = reported.map((one) => ({ one, rank: RANK[one.severity], place: ranges.get(one.failure.pointer) ?? NOWHERE }))
  placed.sort((a, b) => a.rank - b.rank || a.one.order - b.one.order || a.place.line - b.place.line || a.place.column - b.place.column)
  return placed.map(({ one }) => one)
}
