import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArchitecture } from '../../architecture/parse'
import type { PatchOperation } from '../../architecture/patch'
import { formatDesign } from '../../components/rules/format-design'
import { STARTER_WIDTH } from '../../components/studio/starter-file'
import type { Exercise } from '../../exercises/exercise-schema'
import { fixedPart } from '../../exercises/fixed-part'
import type { MarkedExercise } from '../../exercises/mark-exercise'
import { readExercise } from '../../exercises/read-exercise'
import { readYaml } from '../yaml/read-yaml'

export const CATALOGUE_FOLDER = 'src/exercises/catalogue'

/** A mutant: which model it starts from, and the step away from it. */
export interface Mutant {
  readonly model: string
  readonly patch: readonly PatchOperation[]
}

export interface LoadedExercise {
  readonly exercise: Exercise
  /** The folder, from the root of the repository. */
  readonly folder: string
  /** The starter as the editor shows it. */
  readonly starter: string
  /** Id of a model → its text as the editor would show it. */
  readonly models: ReadonlyMap<string, string>
  readonly mutants: ReadonlyMap<string, Mutant>
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))
const shown = (path: string): string => `${formatDesign(readJson(path) as object, STARTER_WIDTH)}\n`

const filesIn = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .map((name) => name.slice(0, -'.json'.length))
        .sort()
    : []

/** Throws where a folder and the list that describes it do not name the same. */
const sameNames = (where: string, files: readonly string[], described: readonly string[]): void => {
  const lonely = files.filter((name) => !described.includes(name))
  const missing = described.filter((name) => !files.includes(name))
  if (lonely.length > 0) throw new Error(`${where}: describe ${lonely.join(', ')} in exercise.yaml, or remove the file.`)
  if (missing.length > 0) throw new Error(`${where}: there is no file for ${missing.join(', ')}.`)
}

const idsOf = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id)

/** Reads one exercise. Throws with file, line and what to write where it is not as its schema asks. */
const loadExercise = (siteDir: string, name: string): LoadedExercise => {
  const folder = `${CATALOGUE_FOLDER}/${name}`
  const file = `${folder}/exercise.yaml`
  const { value, lineOf, errors } = readYaml(readFileSync(join(siteDir, file), 'utf8'))
  if (errors.length > 0) throw new Error(errors.map(({ line, message }) => `${file}:${line} ${message}`).join('\n'))
  const read = readExercise(value, name)
  if (!read.ok) throw new Error(read.problems.map(({ path, message }) => `${file}:${lineOf(path)} ${message}`).join('\n'))
  const exercise = read.value
  const inFolder = (kind: 'models' | 'mutants') => {
    const ids = filesIn(join(siteDir, folder, kind))
    sameNames(`${folder}/${kind}`, ids, idsOf(exercise[kind]))
    return ids.map((id) => [id, join(siteDir, folder, kind, `${id}.json`)] as const)
  }
  return {
    exercise,
    folder,
    starter: shown(join(siteDir, folder, 'starter.json')),
    models: new Map(inFolder('models').map(([id, path]) => [id, shown(path)])),
    mutants: new Map(inFolder('mutants').map(([id, path]) => [id, readJson(path) as Mutant])),
  }
}

/** Every exercise of the catalogue, in the order of their ids. */
export const loadExercises = (siteDir: string): readonly LoadedExercise[] =>
  readdirSync(join(siteDir, CATALOGUE_FOLDER), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .map((name) => loadExercise(siteDir, name))

/** What the worker and the command line know of an exercise. Throws where its starter is not a valid design. */
export const markedExercise = ({ exercise: { id, title, must }, folder, starter }: LoadedExercise): MarkedExercise => {
  const parsed = parseArchitecture(starter)
  if (!parsed.ok) throw new Error(`${folder}/starter.json: ${parsed.problems.map(({ message }) => message).join(' ')}`)
  return { id, title, must, fixed: fixedPart(parsed.value) }
}
