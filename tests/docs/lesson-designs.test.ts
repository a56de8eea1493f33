import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { gradeText } from '../../src/grader/grade-text'
import { readYaml } from '../../src/plugins/yaml/read-yaml'

const DESIGNS = join(import.meta.dirname, '../../docs/designs')
const GRADES = join(DESIGNS, 'grades')

interface Expected {
  readonly score: number
  /** Every finding as rule, severity and place, in the order of the grade. */
  readonly findings: readonly string[]
}

const expected = readdirSync(GRADES).flatMap((file) => {
  const { value, errors } = readYaml(readFileSync(join(GRADES, file), 'utf8'))
  expect(errors).toEqual([])
  return Object.entries(value as Readonly<Record<string, Expected>>).map(([name, grade]) => ({ file, name, ...grade }))
})

const names = readdirSync(DESIGNS)
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.slice(0, -'.json'.length))

const grade = (name: string) => {
  const result = gradeText(readFileSync(join(DESIGNS, `${name}.json`), 'utf8'), { file: name, today: '2026-11-01' })
  if (!result.ok) throw new Error(result.problems.map(({ line, message }) => `${name}, line ${line}: ${message}`).join('\n'))
  return result.value
}

describe('designs of the lessons', () => {
  it('have their expected grades, in the file of the chapter that their name begins with', () => {
    expect(expected.map(({ name }) => name).sort()).toEqual(names.sort())
    for (const { file, name } of expected) expect(`${name}.yaml`.startsWith(file.replace(/\.yaml$/, '-')), `${name} in ${file}`).toBe(true)
  })

  it.each(expected)('$name has the grade and the findings that its lesson speaks of, and no others', ({ name, score, findings }) => {
    const found = grade(name)
    expect(found.findings.map(({ rule, severity, pointer }) => `${rule} ${severity} ${pointer}`)).toEqual(findings)
    expect(found.score).toBe(score)
  })

  it('are held at 59 by who uses whose store, and by nothing else', () => {
    expect(grade('data-shared').cappedBy).toEqual(['shared-database'])
    expect(grade('data-refund').cappedBy).toEqual(['shared-database', 'gateway-direct-data-access'])
  })
})
