import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { arbitraryArchitecture } from '../../tests/builders/arbitraries'
import { generateArchitecture } from '../../tests/builders/generate'
import { renameIds } from '../../tests/builders/rename'
import { shuffleArchitecture } from '../../tests/builders/shuffle'
import { parseArchitecture } from '../architecture/parse'
import { applyPatch } from '../architecture/patch'
import { resolvePointer } from '../architecture/pointer'
import { type Architecture, SECTIONS } from '../architecture/types'
import { evaluate } from './evaluate'
import { gainsOf } from './gains'
import type { Grade } from './grade'
import { gradeText } from './grade-text'
import { fillMessage } from './messages'
import { PRINCIPLES } from './principles'
import { RULES } from './rules'

const TODAY = '2026-11-24'
const gradeOf = (architecture: Architecture): Grade => {
  const result = gradeText(JSON.stringify(architecture, undefined, 2), { file: '-', today: TODAY })
  if (!result.ok) throw new Error(result.problems.map(({ pointer, message }) => `${pointer}: ${message}`).join('\n'))
  return result.value
}

/** Designs in which things go wrong: arbitrary ones, which are rarely sensible, and shops with a defect or two. */
const arbitraryDesign = (): fc.Arbitrary<Architecture> =>
  fc.oneof(
    arbitraryArchitecture({ maxServices: 6, maxOthers: 2 }),
    fc
      .record({ services: fc.constantFrom(1, 5, 10, 15), seed: fc.nat() })
      .map(({ services, seed }) => generateArchitecture(services, seed, { defects: 1 })),
  )

const percent = z.int().min(0).max(100).nullable()
const ids = z.array(z.string())
const severity = z.enum(['error', 'warning', 'info'])
const position = z.int().min(1)
const principleId = z.enum(PRINCIPLES.map(({ id }) => id))
const ruleId = z.enum(RULES.map(({ meta }) => meta.id))
const operation = z.union([
  z.strictObject({ op: z.enum(['add', 'replace']), path: z.string(), value: z.unknown() }),
  z.strictObject({ op: z.literal('remove'), path: z.string() }),
])
/** The shape that LANGUAGE.md promises to scripts. */
const gradeSchema = z.strictObject({
  tool: z.literal('blast-radius'),
  version: z.string(),
  file: z.string(),
  architecture: z.string(),
  score: percent,
  uncapped: percent,
  cappedBy: z.array(ruleId),
  principles: z.array(z.strictObject({ id: principleId, score: percent, applicable: z.int().min(0), failed: z.int().min(0) })),
  rules: z.array(
    z.strictObject({ id: ruleId, state: z.enum(['pass', 'fail', 'waived', 'not-applicable']), score: z.number().min(0).max(1).nullable() }),
  ),
  findings: z.array(
    z.strictObject({
      rule: ruleId,
      principle: principleId,
      severity,
      message: z.string().regex(/\.$/),
      subjects: ids,
      pointer: z.string(),
      line: position,
      column: position,
      endLine: position,
      endColumn: position,
      evidence: z.union([
        z.strictObject({ kind: z.enum(['path', 'cycle', 'members']), value: ids.min(1) }),
        z.strictObject({ kind: z.literal('numbers'), value: z.record(z.string(), z.union([z.number(), z.string()])) }),
      ]),
      hint: z.string(),
      docs: z.string(),
      waived: z.boolean(),
      fix: z.array(operation).min(1).optional(),
    }),
  ),
  waivers: z.array(z.strictObject({ rule: z.string(), on: z.string(), state: z.enum(['active', 'idle', 'expired']) })),
})

const runs = { numRuns: 100 }
/** Milliseconds, for a machine that has other work as well. */
const PATIENCE = 120_000

describe('a grade of any design', () => {
  it(
    'has the shape that is promised, and survives JSON unchanged',
    () => {
      fc.assert(
        fc.property(arbitraryDesign(), (architecture) => {
          const grade = gradeOf(architecture)
          expect(gradeSchema.safeParse(grade).error?.issues ?? []).toEqual([])
          expect(JSON.parse(JSON.stringify(grade))).toEqual(grade)
          expect(grade.rules.map(({ id }) => id)).toEqual(RULES.map(({ meta }) => meta.id))
        }),
        runs,
      )
    },
    PATIENCE,
  )

  it(
    'agrees with itself',
    () => {
      fc.assert(
        fc.property(arbitraryDesign(), (architecture) => {
          const { score, uncapped, cappedBy, rules, findings, principles, waivers } = gradeOf(architecture)
          expect(score).toBe(uncapped === null ? null : cappedBy.length > 0 ? Math.min(59, uncapped) : uncapped)
          for (const { id, state, score: share } of rules) {
            const own = findings.filter(({ rule }) => rule === id)
            expect(share === null).toBe(state === 'not-applicable')
            if (state === 'not-applicable') expect(own).toEqual([])
            if (state === 'waived') expect(own.some(({ waived }) => waived)).toBe(true)
            if (state === 'fail') expect(own.some(({ waived }) => !waived)).toBe(true)
            else expect(own.filter((one) => !one.waived && one.severity !== 'info')).toEqual([])
            if (own.some((one) => !one.waived && one.severity === 'error')) expect(share).toBeLessThanOrEqual(0.5)
          }
          expect(principles.reduce((sum, { applicable }) => sum + applicable, 0)).toBe(
            rules.filter(({ state }) => state !== 'not-applicable').length,
          )
          expect(principles.reduce((sum, { failed }) => sum + failed, 0)).toBe(rules.filter(({ state }) => state === 'fail').length)
          expect(waivers.length).toBe(architecture.waivers?.length ?? 0)
          if (findings.some(({ waived }) => waived)) expect(waivers.some(({ state }) => state === 'active')).toBe(true)
        }),
        runs,
      )
    },
    PATIENCE,
  )

  it(
    'points at what is there, and names only what the design names',
    () => {
      fc.assert(
        fc.property(arbitraryDesign(), (architecture) => {
          const text = JSON.stringify(architecture)
          for (const { pointer, subjects, message } of gradeOf(architecture).findings) {
            expect(resolvePointer(architecture, pointer), pointer).toBeDefined()
            for (const subject of subjects) expect(text).toContain(JSON.stringify(subject))
            expect(message).not.toMatch(/undefined|NaN|\[object/)
          }
        }),
        runs,
      )
    },
    PATIENCE,
  )
})

/** What is said of a design, without places: those of a file in another order are elsewhere. */
const sayings = (architecture: Architecture) => {
  const { score, results, reported, waivers } = evaluate(architecture, RULES, { today: TODAY })
  return {
    score,
    rules: results.map((result) => [result.rule.meta.id, result.state, result.score]),
    findings: reported
      .map(({ rule, severity: level, waived, failure: { message, data, subjects, evidence } }) =>
        JSON.stringify([rule.meta.id, level, waived, fillMessage(rule.messages[message]!, data), subjects, evidence]),
      )
      .sort(),
    waivers: waivers.map((waiver) => JSON.stringify(waiver)).sort(),
  }
}

describe('the order of a file', () => {
  it(
    'changes places alone',
    () => {
      fc.assert(
        fc.property(arbitraryDesign(), fc.nat(), (architecture, seed) => {
          expect(sayings(shuffleArchitecture(architecture, seed))).toEqual(sayings(architecture))
        }),
        { numRuns: 500 },
      )
    },
    PATIENCE,
  )
})

describe('the names in a file', () => {
  /** A secret or group called like an element cannot be told apart from it when elements are renamed. */
  const isPlain = (architecture: Architecture): boolean => {
    const names = new Set(SECTIONS.flatMap((section) => Object.keys(architecture[section] ?? {})))
    const secrets = SECTIONS.flatMap((section) =>
      Object.values(architecture[section] ?? {}).flatMap((one: { readonly secrets?: readonly { readonly name: string }[] }) =>
        (one.secrets ?? []).map(({ name }) => name),
      ),
    )
    const services = Object.values(architecture.services ?? {})
    const free = [
      ...Object.keys(architecture.securityGroups ?? {}),
      ...services.flatMap(({ securityGroup = [], role = [] }) => [securityGroup, role].flat()),
    ]
    const pipelines = Object.keys(architecture.pipelines ?? {})
    return ![...secrets, ...free, ...Object.keys(architecture.roles ?? {}), ...pipelines, 'internet', 'vpc'].some((name) => names.has(name))
  }

  it(
    'change names alone',
    () => {
      fc.assert(
        fc.property(arbitraryDesign().filter(isPlain), (architecture) => {
          const count = (grade: Grade) => ({
            score: grade.score,
            uncapped: grade.uncapped,
            cappedBy: grade.cappedBy,
            principles: grade.principles,
            rules: grade.rules,
            waivers: grade.waivers.map(({ rule, state }) => [rule, state]),
            findings: grade.findings.map((one) => [one.rule, one.severity, one.waived, one.subjects.length, one.evidence.kind, one.line]),
          })
          const rename = (id: string) => `r-${id}`.slice(0, 63)
          expect(count(gradeOf(renameIds(architecture, rename)))).toEqual(count(gradeOf(architecture)))
        }),
        runs,
      )
    },
    PATIENCE,
  )
})

describe('an offered fix', () => {
  it(
    'mends its finding, leaves a valid file, and lowers neither the score nor that of its rule',
    () => {
      let offered = 0
      fc.assert(
        fc.property(arbitraryDesign(), (architecture) => {
          const before = gradeOf(architecture)
          for (const { rule, message, fix } of before.findings) {
            if (fix === undefined) continue
            offered++
            const patched = applyPatch(architecture, fix)
            if (!patched.ok) throw new Error(patched.message)
            expect(parseArchitecture(JSON.stringify(patched.value)).ok).toBe(true)
            const after = gradeOf(patched.value as Architecture)
            const alike = (grade: Grade) => grade.findings.filter((one) => one.rule === rule && one.message === message).length
            const scoreOf = (grade: Grade) => grade.rules.find(({ id }) => id === rule)!.score ?? 1
            // One number may be what several findings ask for: a queue's visibility timeout, with two consumers.
            expect(alike(after)).toBeLessThan(alike(before))
            expect(scoreOf(after)).toBeGreaterThanOrEqual(scoreOf(before) - 1e-9)
            expect(after.uncapped ?? 0).toBeGreaterThanOrEqual(before.uncapped ?? 0)
          }
        }),
        // Each design offers dozens of fixes, and each of those is a grade that checks dozens of its own.
        { numRuns: 15 },
      )
      expect(offered).toBeGreaterThan(50)
    },
    PATIENCE,
  )
})

describe('a waiver', () => {
  it(
    'that is taken out never raises the score',
    () => {
      fc.assert(
        fc.property(arbitraryDesign(), fc.nat(), (architecture, which) => {
          const { reported } = evaluate(architecture, RULES, { today: TODAY })
          const waivers = [
            ...(architecture.waivers ?? []),
            ...reported.flatMap(({ rule, failure: { subjects } }, i) =>
              (which + i) % 3 === 0 ? [{ rule: rule.meta.id, on: subjects[0] ?? '*', reason: 'known', until: TODAY }] : [],
            ),
          ]
          const score = (list: typeof waivers) => evaluate({ ...architecture, waivers: list }, RULES, { today: TODAY }).score.score
          for (const waiver of waivers) {
            expect(score(waivers.filter((one) => one !== waiver)) ?? 0).toBeLessThanOrEqual(score(waivers) ?? 0)
          }
        }),
        { numRuns: 100 },
      )
    },
    PATIENCE,
  )
})

describe('what mending would bring', () => {
  it(
    'names failing rules alone, never below the present score, most first',
    () => {
      fc.assert(
        fc.property(arbitraryArchitecture({ maxServices: 4, maxOthers: 2 }), (design) => {
          const before = gradeOf(design)
          const gains = gainsOf(before, RULES)
          const failing = before.rules.filter(({ state }) => state === 'fail').map(({ id }) => id)
          expect(failing).toEqual(expect.arrayContaining(gains.map(({ rule }) => rule)))
          for (const [i, { score }] of gains.entries()) {
            expect(score).toBeGreaterThanOrEqual(before.score!)
            if (i > 0) expect(score).toBeLessThanOrEqual(gains[i - 1]!.score)
          }
        }),
        { numRuns: 25 },
      )
    },
    PATIENCE,
  )
})
