import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { exerciseModels, exercisePage } from './exercise-page'
import { CATALOGUE_FOLDER, loadExercises } from './load-exercises'

const ROOT = join(import.meta.dirname, '../../..')
const FOLDER = `${CATALOGUE_FOLDER}/split-the-shared-database`
const FILE = `${FOLDER}/exercise.yaml`

const copies: string[] = []
afterEach(() => {
  for (const copy of copies.splice(0)) rmSync(copy, { recursive: true, force: true })
})

/** A copy of the catalogue that may be broken. */
const copy = (): string => {
  const root = mkdtempSync(join(tmpdir(), 'blast-radius-'))
  copies.push(root)
  cpSync(join(ROOT, CATALOGUE_FOLDER), join(root, CATALOGUE_FOLDER), { recursive: true })
  return root
}

describe('loadExercises', () => {
  it('names file and line of what is wrong', () => {
    const root = copy()
    const text = readFileSync(join(root, FILE), 'utf8')
    writeFileSync(join(root, FILE), text.replace('minutes: 40', 'minutes: soon'))
    const line = text.split('minutes: 40')[0]!.split('\n').length
    expect(() => loadExercises(root)).toThrow(`${FILE}:${line} Write the minutes it takes, a whole number.`)
    writeFileSync(join(root, FILE), text.replace('must:', 'must: ['))
    expect(() => loadExercises(root)).toThrow(new RegExp(`^${FILE}:\\d+ `))
  })

  it('refuses a file that nobody describes, and a description without a file', () => {
    const root = copy()
    renameSync(join(root, FOLDER, 'mutants/reader.json'), join(root, FOLDER, 'mutants/spare.json'))
    expect(() => loadExercises(root)).toThrow(`${FOLDER}/mutants: describe spare in exercise.yaml, or remove the file.`)
    rmSync(join(root, FOLDER, 'mutants/spare.json'))
    expect(() => loadExercises(root)).toThrow(`${FOLDER}/mutants: there is no file for reader.`)
  })
})

describe('the page of an exercise', () => {
  it('knows nothing of models and mutants before somebody has tried', () => {
    for (const loaded of loadExercises(ROOT)) {
      const page = JSON.stringify(exercisePage(loaded, ROOT))
      const kept = [
        ...loaded.exercise.mutants.map(({ believes }) => believes),
        ...exerciseModels(loaded).flatMap(({ better, costs, text }) => [...better, ...costs, text]),
      ]
      // As JSON writes it, since that is what is searched.
      const isThere = (said: string) => page.includes(JSON.stringify(said).slice(1, -1))
      expect(kept.filter(isThere)).toEqual([])
      expect(isThere(loaded.starter)).toBe(true)
    }
  })
})
