import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatDesign } from '../src/components/rules/format-design'
import { STARTER_FILE, STARTER_WIDTH } from '../src/components/studio/starter-file'
import { markExercise } from '../src/exercises/mark-exercise'
import { gainsOf } from '../src/grader/gains'
import { type GradeOptions, gradeText } from '../src/grader/grade-text'
import { RULES } from '../src/grader/rules'
import { loadExercises, markedExercise } from '../src/plugins/exercises/load-exercises'
import { ROOT } from './setup/root.mjs'

/*
 * Grades the designs that the playground and the exercises open with: the pages show the grade, and what would raise it,
 * before the grader is loaded.
 * With `--check` it fails where a committed grade is not what the grader says now.
 */
const PLAYGROUND = 'src/components/studio'

// The designs have no waivers, so the day does not matter.
const options = (file: string): GradeOptions => ({ file, today: '2026-01-01' })
const playground = `${formatDesign(JSON.parse(readFileSync(join(ROOT, PLAYGROUND, 'starter.json'), 'utf8')), STARTER_WIDTH)}\n`
const graded = [
  { folder: PLAYGROUND, result: gradeText(playground, options(STARTER_FILE)) },
  ...loadExercises(ROOT).map((loaded) => ({
    folder: loaded.folder,
    result: markExercise(markedExercise(loaded), loaded.starter, options(loaded.exercise.file)),
  })),
]

const stale: string[] = []
for (const { folder, result } of graded) {
  if (!result.ok) throw new Error(`${folder}/starter.json: ${result.problems.map(({ message }) => message).join('\n')}`)
  for (const [kind, value] of Object.entries({ grade: result.value, gains: gainsOf(result.value, RULES) })) {
    const file = `${folder}/starter.${kind}.json`
    const json = `${JSON.stringify(value)}\n`
    if (existsSync(join(ROOT, file)) && readFileSync(join(ROOT, file), 'utf8') === json) continue
    if (process.argv.includes('--check')) stale.push(file)
    else writeFileSync(join(ROOT, file), json)
  }
}
if (stale.length > 0) {
  console.error(`Stale: ${stale.join(', ')}. Run npm run generate.`)
  process.exitCode = 1
} else
  console.log(`${graded.length} first designs are graded: ${graded.map(({ result }) => (result.ok ? result.value.score : '')).join(', ')}.`)
