import { findIssues } from '../architecture/find-issues'
import type { JsonObject } from '../architecture/json-object'
import { applyPatch } from '../architecture/patch'
import { referenceProblems } from '../architecture/references'
import { countKeys } from '../architecture/scan'
import { architectureSchema } from '../architecture/schema'
import type { Architecture } from '../architecture/types'
import type { CheckContext, Rule } from './define-rule'
import { type Evaluation, evaluate, type Reported } from './evaluate'
import type { PatchOperation } from './grade'

/**
 * What may be spent on checking patches in one grade, in elements and links graded again. A patch is checked by grading the patched design,
 * so the whole costs at most this much whatever the size: about 90 patches for a design of 22 elements and links, none above 2,000.
 * On a large design further fixes are offered as the first ones are applied.
 */
export const FIX_BUDGET = 2000
/** Keys that an element or a link has at most, so that a design of few parts and endless lists is not taken for a small one. */
const KEYS_A_PART = 16
/** Operations in a patch. A longer one is no quick fix: nobody looks it through, and each operation copies a section of the design. */
const LONGEST = 50
/** A patched design may lose what floating point loses, no more. */
const EPSILON = 1e-9

/**
 * The patches that are safe to offer, by finding. Safe: it applies, the design stays valid, the finding is gone,
 * neither the uncapped score nor the score of its rule is lower than before, there are no more errors, and no other rule comes to hold the score
 * down.
 */
export const safeFixes = (
  architecture: Architecture,
  rules: readonly Rule[],
  context: CheckContext,
  before: Evaluation,
  /** In the order of the report: the first are checked first. */
  reported: readonly Reported[],
): ReadonlyMap<Reported, readonly PatchOperation[]> => {
  const safe = new Map<Reported, readonly PatchOperation[]>()
  if (before.size > FIX_BUDGET) return safe
  let left = Math.floor(FIX_BUDGET / Math.max(1, before.size, countKeys(architecture) / KEYS_A_PART))
  for (const one of reported) {
    if (left === 0) break
    if (one.failure.fix === undefined || one.waived) continue
    left--
    const fix = typeof one.failure.fix === 'function' ? one.failure.fix() : one.failure.fix
    if (fix !== undefined && fix.length <= LONGEST && isSafe(architecture, rules, context, before, one, fix)) safe.set(one, fix)
  }
  return safe
}

const isSafe = (
  architecture: Architecture,
  rules: readonly Rule[],
  context: CheckContext,
  before: Evaluation,
  one: Reported,
  fix: readonly PatchOperation[],
): boolean => {
  const patched = applyPatch(architecture, fix)
  if (!patched.ok) return false
  const value = patched.value as JsonObject
  if (findIssues(architectureSchema, value, 1).length > 0 || referenceProblems(value, 1).length > 0) return false
  const after = evaluate(value as unknown as Architecture, rules, context)
  const ruleBefore = before.results[one.order]!.score ?? 0
  const ruleAfter = after.results[one.order]!.score ?? 1
  return (
    isGone(one, before.reported, after.reported) &&
    ruleAfter >= ruleBefore - EPSILON &&
    (after.score.exact ?? 0) >= (before.score.exact ?? 0) - EPSILON &&
    errorsOf(after) <= errorsOf(before) &&
    // A waiver may name what the patch copies or renames: what was accepted there would stand unaccepted here.
    after.score.cappedBy.every((id) => before.score.cappedBy.includes(id))
  )
}

const errorsOf = ({ reported }: Evaluation): number => reported.filter(({ severity, waived }) => severity === 'error' && !waived).length

/** A patch may move other findings, so they are counted by what they say and not by where they stand. */
const isGone = (one: Reported, before: readonly Reported[], after: readonly Reported[]): boolean => {
  const isAlike = ({ order, failure }: Reported) =>
    order === one.order && failure.message === one.failure.message && String(failure.subject) === String(one.failure.subject)
  return after.filter(isAlike).length < before.filter(isAlike).length
}
