import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { gradeText } from '../../src/grader/grade-text'

/** What a reader of the catalogue found in a design, by rule; a finding as its severity and pointer. What stands under none of the keys passes. */
interface HandGrade {
  readonly fail: Readonly<Record<string, readonly string[]>>
  /** Findings of rules that pass: infos, which weigh nothing. */
  readonly remarks: Readonly<Record<string, readonly string[]>>
  readonly notApplicable: readonly string[]
}

const read = (...path: string[]) => readFileSync(join(import.meta.dirname, ...path), 'utf8')
const namesIn = (folder: string): readonly string[] =>
  readdirSync(join(import.meta.dirname, folder))
    .map((file) => file.replace(/\.json$/, ''))
    .sort()
const DESIGNS = namesIn('designs')

const gradeDesign = (name: string): HandGrade => {
  const result = gradeText(read('designs', `${name}.json`), { file: `${name}.json`, today: '2026-11-26' })
  if (!result.ok) throw new Error(result.problems.map(({ line, message }) => `${name}, line ${line}: ${message}`).join('\n'))
  const { rules, findings } = result.value
  const found = (id: string) => findings.filter(({ rule }) => rule === id).map(({ severity, pointer }) => `${severity} ${pointer}`)
  const withFindings = (wanted: (state: string) => boolean) =>
    Object.fromEntries(
      rules.filter(({ id, state }) => wanted(state) && found(id).length > 0).map(({ id }) => [id, found(id).sort()] as const),
    )
  return {
    fail: withFindings((state) => state === 'fail'),
    remarks: withFindings((state) => state !== 'fail'),
    notApplicable: rules
      .filter(({ state }) => state === 'not-applicable')
      .map(({ id }) => id)
      .sort(),
  }
}

describe('designs, graded by hand before the grader saw them', () => {
  it('are eighteen, each with its grade', () => {
    expect(DESIGNS).toHaveLength(18)
    expect(namesIn('grades')).toEqual(DESIGNS)
  })

  it.each(DESIGNS)('%s', (name) => {
    const { fail, remarks, notApplicable } = JSON.parse(read('grades', `${name}.json`)) as HandGrade
    const sorted = (byRule: HandGrade['fail']) => Object.fromEntries(Object.entries(byRule).map(([id, list]) => [id, [...list].sort()]))
    expect(gradeDesign(name)).toEqual({ fail: sorted(fail), remarks: sorted(remarks), notApplicable: [...notApplicable].sort() })
  })
})
