import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readYaml } from '../plugins/yaml/read-yaml'
import { readExercise } from './read-exercise'

const ID = 'split-the-shared-database'
const value = readYaml(readFileSync(join(import.meta.dirname, 'catalogue', ID, 'exercise.yaml'), 'utf8')).value as Record<string, never>
type List = Record<string, unknown>[]
const edited = (key: string, edit: (list: List) => unknown) => {
  const copy = structuredClone(value) as Record<string, unknown>
  copy[key] = edit(copy[key] as List)
  const read = readExercise(copy, ID)
  return read.ok ? [] : read.problems.map(({ path, message }) => `${path.join('/')}: ${message}`)
}

describe('readExercise', () => {
  it('takes the catalogue as it is', () => {
    expect(readExercise(value, ID)).toMatchObject({ ok: true })
  })
  it('says where and what to write', () => {
    expect(readExercise(value, 'another-folder')).toEqual({
      ok: false,
      problems: [{ path: ['id'], message: 'Write id: another-folder, as the folder is called.' }],
    })
    expect(edited('must', (list) => [...list, { ...list[0] }])).toEqual(['must/11/id: Choose another id: all-work-kept is taken.'])
    expect(edited('mutants', (list) => list.slice(0, 4))).toEqual(['mutants: Describe at least five mutants.'])
    expect(edited('models', (list) => list.slice(0, 1))).toEqual(['models: Describe at least two models.'])
    expect(edited('mutants', ([first, ...rest]) => [{ ...first, fails: { requirement: 'no-such' } }, ...rest])).toEqual([
      'mutants/0/fails/requirement: Name a requirement that exists: there is no no-such.',
    ])
    expect(edited('brief', () => ['Two\nlines'])).toEqual([
      'brief/0: Write the brief as one paragraph, in YAML after >- where it needs lines.',
    ])
    expect(edited('colour', () => 'red')).toEqual(['colour: Remove the key colour: the schema does not know it.'])
  })
})
