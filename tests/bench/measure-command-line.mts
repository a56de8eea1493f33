import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { prepareBundle } from '../../scripts/setup/bundle-cli.mjs'
import { ROOT } from '../../scripts/setup/root.mjs'
import { interleave, median, pairedRatio } from './interleave.mts'
import { textOf } from './measure-grade.mts'

const SERVICES = 100
const ROUNDS = 25
/** Times an empty Node. */
const LIMIT = 2.5

/** Whole processes, from the start to the exit code. */
export interface CommandLineTimes {
  readonly services: number
  readonly nodeMs: number
  /** What `npm run cli` starts: looks whether the bundle is fresh, then runs it. */
  readonly gradeMs: number
  /** The medians of paired ratios to `node -e 0`: of that, and of the bundle alone, as it is when installed. */
  readonly grade: number
  readonly bundle: number
  /** A sentence where the promise is not kept. */
  readonly missed: readonly string[]
}

/** Runs Node with these arguments; throws unless it ends as expected. */
const runs = (args: readonly string[], status: number) => () => {
  const child = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (child.status !== status) throw new Error(`node ${args.join(' ')} ended with ${child.status}: ${child.stderr}`)
}

export const measureCommandLine = async (): Promise<CommandLineTimes> => {
  const bundle = await prepareBundle()
  const folder = mkdtempSync(join(tmpdir(), 'blast-radius-bench-'))
  try {
    const file = join(folder, 'design.json')
    writeFileSync(file, textOf(SERVICES))
    const timed = await interleave(
      {
        node: { run: runs(['-e', '0'], 0) },
        grade: { run: runs([join(ROOT, 'scripts', 'cli.cjs'), 'grade', file], 1) },
        bundle: { run: runs([bundle, 'grade', file], 1) },
      },
      ROUNDS,
    )
    const grade = pairedRatio(timed.grade, timed.node)
    return {
      services: SERVICES,
      nodeMs: median(timed.node),
      gradeMs: median(timed.grade),
      grade,
      bundle: pairedRatio(timed.bundle, timed.node),
      missed:
        grade > LIMIT
          ? [`The command line takes ${grade.toFixed(2)} times an empty Node for ${SERVICES} services; at most ${LIMIT}x is promised.`]
          : [],
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export const showCommandLine = ({ services, nodeMs, gradeMs, grade, bundle }: CommandLineTimes): void =>
  console.log(
    `\nCommand line, ${services} services: ${gradeMs.toFixed(0)} ms, ${grade.toFixed(2)}x an empty Node (${nodeMs.toFixed(0)} ms); the bundle alone ${bundle.toFixed(2)}x`,
  )
