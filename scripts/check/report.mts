import type { Outcome, Stage } from './stage.mts'
import { sum } from './stage.mts'

/** The one line that other programs read: `12 passed, 0 failed`, with `, 1 skipped` only where something was. */
export const plainLine = ({ passed, failed, skipped }: Outcome) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`

interface Row {
  readonly name: string
  readonly outcome: Outcome
  readonly seconds: number
}

function printTable(rows: readonly Row[]): void {
  const width = Math.max(...rows.map((row) => row.name.length))
  console.log(`\n${'stage'.padEnd(width)}  passed  failed  skipped  seconds`)
  for (const { name, outcome, seconds } of rows) {
    const numbers = [
      String(outcome.passed).padStart(6),
      String(outcome.failed).padStart(6),
      String(outcome.skipped).padStart(7),
      seconds.toFixed(1).padStart(7),
    ]
    console.log(`${name.padEnd(width)}  ${numbers.join('  ')}`)
  }
}

/** A stage that throws has failed; the ones after it still run. */
const runSafely = (stage: Stage): Promise<Outcome> =>
  stage.run().catch((error: unknown) => ({
    passed: 0,
    failed: 1,
    skipped: 0,
    output: error instanceof Error ? (error.stack ?? error.message) : String(error),
  }))

/** Runs the stages one after the other, prints what they found, and ends with the plain line. Sets the exit code. */
export async function runStages(stages: readonly Stage[]): Promise<void> {
  const rows: Row[] = []
  for (const stage of stages) {
    console.log(`${stage.name} …`)
    const started = performance.now()
    const outcome = await runSafely(stage)
    const seconds = (performance.now() - started) / 1000
    rows.push({ name: stage.name, outcome, seconds })
    if (outcome.failed > 0 && outcome.output) console.log(outcome.output)
    if (outcome.note) console.log(`  ${outcome.note}`)
    console.log(`  ${plainLine(outcome)} (${seconds.toFixed(1)} s)`)
  }
  const total = sum(rows.map((row) => row.outcome))
  printTable(rows)
  console.log(`\n${plainLine(total)}`)
  process.exitCode = total.failed > 0 ? 1 : 0
}
