import { gradeText } from '../../src/grader/grade-text'
import { interleave, median, pairedRatio } from './interleave.mts'
import { OPTIONS, SIZES, textOf } from './measure-grade.mts'
import { lint, lintFindings } from './spectral/lint.mts'
import { RULESET } from './spectral/ruleset.mts'

/** Spectral takes ten seconds and more for ten thousand services. */
const ROUNDS = { 100: 15, 1000: 7, 10000: 3 } as const
/** Aimed at, and not reached: the sentences say by how much. */
const AIM = 25

/** Eight rules by Spectral against all rules here, on one text. Ratios are medians of the rounds. */
export interface SpectralRatios {
  readonly services: number
  /** Findings of the eight rules, the same on both sides. */
  readonly findings: number
  /** Times `JSON.parse`. */
  readonly spectral: number
  readonly grade: number
  /** How many times as long Spectral takes as a grade: with the patches that a grade offers, and without, since Spectral offers none. */
  readonly faster: number
  readonly fasterWithoutPatches: number
  readonly spectralMs: number
  readonly gradeMs: number
}

/** Rule and place of every finding of the eight rules, as `lintFindings` writes them. */
export const gradeFindings = (text: string): readonly string[] => {
  const graded = gradeText(text, OPTIONS)
  if (!graded.ok) throw new Error(`The design is not valid: ${graded.problems[0]?.message}`)
  const found = graded.value.findings.filter(({ rule }) => Object.hasOwn(RULESET.rules, rule))
  return found.map(({ rule, pointer }) => `${rule} ${pointer}`).sort()
}

const measure = async (services: (typeof SIZES)[number]): Promise<SpectralRatios> => {
  const text = textOf(services)
  const [ours, theirs] = [gradeFindings(text), await lintFindings(text)]
  if (String(ours) !== String(theirs)) throw new Error(`The two sides do not find the same in ${services} services, so times mean nothing.`)
  const times = services === 100 ? 10 : 1
  const timed = await interleave(
    {
      json: { run: () => JSON.parse(text), times },
      grade: { run: () => gradeText(text, OPTIONS), times },
      bare: { run: () => gradeText(text, { ...OPTIONS, fixes: false }), times },
      spectral: { run: () => lint(text) },
    },
    ROUNDS[services],
  )
  return {
    services,
    findings: ours.length,
    spectral: pairedRatio(timed.spectral, timed.json),
    grade: pairedRatio(timed.grade, timed.json),
    faster: pairedRatio(timed.spectral, timed.grade),
    fasterWithoutPatches: pairedRatio(timed.spectral, timed.bare),
    spectralMs: median(timed.spectral),
    gradeMs: median(timed.grade),
  }
}

export interface SpectralResults {
  readonly ratios: readonly SpectralRatios[]
  /** A sentence for each aim that is missed. */
  readonly missed: readonly string[]
}

export const measureSpectral = async (): Promise<SpectralResults> => {
  const ratios: SpectralRatios[] = []
  for (const services of SIZES) ratios.push(await measure(services))
  const missed = ratios
    .filter(({ faster }) => faster < AIM)
    .map(
      ({ services, faster, fasterWithoutPatches }) =>
        `A grade of ${services} services is ${faster.toFixed(1)}x faster than Spectral with eight rules (${fasterWithoutPatches.toFixed(1)}x without patches); ${AIM}x is aimed at.`,
    )
  return { ratios, missed }
}

export const showSpectral = ({ ratios }: SpectralResults): void => {
  console.log(`\nAll rules here against eight in Spectral, which find the same on both sides
services  findings  spectral   grade  faster  without patches`)
  for (const { services, findings, spectral, grade, faster, fasterWithoutPatches } of ratios) {
    const ratio = (value: number, width: number) => `${value.toFixed(1)}x`.padStart(width)
    console.log(
      `${String(services).padStart(8)}${String(findings).padStart(10)}${ratio(spectral, 10)}${ratio(grade, 8)}${ratio(faster, 8)}${ratio(fasterWithoutPatches, 17)}`,
    )
  }
}
