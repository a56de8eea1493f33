import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Grade } from './grade'
import { gradeText } from './grade-text'
import { RULES } from './rules'

/** Two designs that were judged by hand; they stand beside the repository where it is developed, and not in it. */
const FOLDER = join(import.meta.dirname, '../../../shared/examples')
const read = (name: string) => readFileSync(join(FOLDER, name), 'utf8')
const gradeFile = (file: string): Grade => {
  const result = gradeText(read(file), { file, today: '2026-11-24' })
  if (!result.ok) throw new Error(result.problems[0]!.message)
  return result.value
}
const failed = (grade: Grade) => grade.rules.filter(({ state }) => state === 'fail').map(({ id }) => id)

const isThere = existsSync(FOLDER)

describe.runIf(isThere)(
  `the designs judged by hand${isThere ? '' : ' (skipped: ../shared/examples does not stand beside this repository)'}`,
  () => {
    const built = new Set(RULES.map(({ meta }) => meta.id))

    it('agree on what fails in the bookshop, and on what does not', () => {
      const { 'bookshop.json': expected } = JSON.parse(read('expected.json')) as Record<
        'bookshop.json',
        Record<'mustFail' | 'mustNotFail', string[]>
      >
      const fails = failed(gradeFile('bookshop.json'))
      expect(fails).toEqual(expect.arrayContaining(expected.mustFail.filter((id) => built.has(id))))
      expect(fails.filter((id) => expected.mustNotFail.includes(id))).toEqual([])
    })

    it('give the reference 100, with nothing waived', () => {
      const grade = gradeFile('reference.json')
      expect(failed(grade)).toEqual([])
      expect(grade).toMatchObject({ score: 100, uncapped: 100, cappedBy: [] })
      expect(grade.rules.filter(({ state }) => state === 'waived')).toEqual([])
    })
  },
)
