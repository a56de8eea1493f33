import { applyPatch, type PatchOperation } from '../architecture/patch'
import { joinPointer, resolvePointer } from '../architecture/pointer'
import type { Problem } from '../architecture/problem'
import { SECTIONS } from '../architecture/types'
import type { Finding, Grade, RuleState } from '../grader/grade'
import { gradeText } from '../grader/grade-text'

/** What an edit of a design has to reach. */
export interface FixTask {
  /** The text of the broken design. */
  readonly design: string
  readonly rule: string
  /** JSON Pointers to what must stay as it is. */
  readonly keeps: readonly string[]
  /** One edit that reaches it. What it leaves alone of parts, context and load has to stay. */
  readonly solution: readonly PatchOperation[]
}

export type FixMark =
  /** The text is no design. */
  | { readonly kind: 'invalid'; readonly problems: readonly Problem[] }
  | {
      readonly kind: 'graded'
      readonly isRight: boolean
      readonly state: RuleState
      /** What the rule still finds, waived or not. */
      readonly findings: readonly Finding[]
      /** JSON Pointers to what should have stayed. */
      readonly lost: readonly string[]
      /** Errors that the design had not before. */
      readonly newErrors: readonly Finding[]
      readonly scoreBefore: number | null
      readonly scoreAfter: number | null
    }

const canonical = (value: unknown): string =>
  JSON.stringify(value ?? null, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )

const isSameAt = (pointer: string, a: unknown, b: unknown): boolean => {
  const [inA, inB] = [resolvePointer(a, pointer), resolvePointer(b, pointer)]
  return (inA === undefined) === (inB === undefined) && canonical(inA?.value) === canonical(inB?.value)
}

const keysIn = (value: unknown, section: string): readonly string[] => Object.keys(resolvePointer(value, `/${section}`)?.value ?? {})

/** What an edit loses of the design: what must stay in any case, and what the solution leaves alone of parts, load and what is given. */
const lostOf = (before: unknown, solved: unknown, after: unknown, keeps: readonly string[]): readonly string[] => {
  const parts = SECTIONS.flatMap((section) => keysIn(before, section).map((id) => joinPointer([section, id])))
  const loads = keysIn(before, 'clients').map((id) => joinPointer(['clients', id, 'rps']))
  const given = ['/context', '/externals', ...loads].filter((pointer) => isSameAt(pointer, before, solved))
  const gone = parts.filter((part) => resolvePointer(solved, part) !== undefined && resolvePointer(after, part) === undefined)
  const changed = [...keeps, ...given].filter((pointer) => !isSameAt(pointer, before, after))
  const isInside = (pointer: string) => gone.some((part) => pointer.startsWith(`${part}/`))
  return [...new Set([...gone, ...changed.filter((pointer) => !isInside(pointer))])]
}

/** Findings are compared by what they say and not by where they stand: an edit moves lines and indexes. */
const errorsIn = ({ findings }: Grade): readonly (readonly [string, Finding])[] =>
  findings.filter(({ severity }) => severity === 'error').map((one) => [`${one.rule} ${one.subjects.join(' ')} ${one.message}`, one])

const newErrorsIn = (before: Grade, after: Grade): readonly Finding[] => {
  const known = errorsIn(before).map(([said]) => said)
  return errorsIn(after).flatMap(([said, finding]) => {
    const at = known.indexOf(said)
    if (at === -1) return [finding]
    known.splice(at, 1)
    return []
  })
}

/**
 * Grades an edited design and says whether it mends what it should: the rule is in state `pass`, nothing that must stay is gone or changed, no error
 * is new, and the score is no lower. An emptied design never is: its parts are gone, and its rule has nothing to pass.
 * `today`: YYYY-MM-DD, for waivers. Throws where the task itself is no good, which the tests of the bank rule out.
 */
export const markFix = ({ design, rule, keeps, solution }: FixTask, edited: string, today: string): FixMark => {
  const before = gradeText(design, { file: 'design.json', today })
  const value: unknown = JSON.parse(design)
  const solved = applyPatch(value, solution)
  if (!before.ok || !solved.ok) throw new Error('The design of a question or its solution does not hold.')
  const after = gradeText(edited, { file: 'design.json', today })
  if (!after.ok) return { kind: 'invalid', problems: after.problems }

  const state = after.value.rules.find(({ id }) => id === rule)?.state ?? 'not-applicable'
  const lost = lostOf(value, solved.value, JSON.parse(edited), keeps)
  const newErrors = newErrorsIn(before.value, after.value)
  const [scoreBefore, scoreAfter] = [before.value.score, after.value.score]
  return {
    kind: 'graded',
    isRight: state === 'pass' && lost.length === 0 && newErrors.length === 0 && (scoreAfter ?? 0) >= (scoreBefore ?? 0),
    state,
    findings: after.value.findings.filter((finding) => finding.rule === rule),
    lost,
    newErrors,
    scoreBefore,
    scoreAfter,
  }
}
