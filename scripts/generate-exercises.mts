import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CATALOGUE_FOLDER, loadExercises, markedExercise } from '../src/plugins/exercises/load-exercises'
import { ROOT } from './setup/root.mjs'

/*
 * Writes what marking needs of every exercise as JSON, so that neither the worker nor the command line reads YAML. With `--check` it fails where
 * that is stale.
 */
const FILE = `${CATALOGUE_FOLDER}/marking.json`
const TARGET = join(ROOT, FILE)

const exercises = loadExercises(ROOT).map(markedExercise)
const json = `${JSON.stringify(exercises)}\n`
const isStale = !existsSync(TARGET) || readFileSync(TARGET, 'utf8') !== json

if (process.argv.includes('--check')) {
  if (isStale) console.error(`Stale: ${FILE}. Run npm run generate.`)
  process.exitCode = isStale ? 1 : 0
} else {
  if (isStale) writeFileSync(TARGET, json)
  console.log(`${exercises.length === 1 ? 'One exercise is' : `${exercises.length} exercises are`} ready for marking.`)
}
