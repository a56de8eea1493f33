import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatDesign } from '../src/components/rules/format-design'
import { STARTER_FILE, STARTER_WIDTH } from '../src/components/studio/starter-file'
import { gradeText } from '../src/grader/grade-text'

/*
 * Grades the design that the playground opens with: the page shows the grade before the grader is loaded.
 * With `--check` it fails where the committed grade is not what the grader says now.
 */
const FOLDER = join(import.meta.dirname, '../src/components/studio')
const TARGET = join(FOLDER, 'starter.grade.json')

const text = `${formatDesign(JSON.parse(readFileSync(join(FOLDER, 'starter.json'), 'utf8')), STARTER_WIDTH)}\n`
// The design has no waivers, so the day does not matter.
const graded = gradeText(text, { file: STARTER_FILE, today: '2026-01-01' })
if (!graded.ok) throw new Error(graded.problems.map(({ message }) => message).join('\n'))
const json = `${JSON.stringify(graded.value)}\n`
const isStale = !existsSync(TARGET) || readFileSync(TARGET, 'utf8') !== json

if (process.argv.includes('--check')) {
  if (isStale) console.error('Stale: src/components/studio/starter.grade.json. Run npm run generate.')
  process.exitCode = isStale ? 1 : 0
} else {
  if (isStale) writeFileSync(TARGET, json)
  console.log(`The playground's first design is graded: ${graded.value.score}.`)
}
