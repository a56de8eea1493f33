import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../setup/root.mjs'
import { runNode } from '../setup/run.mjs'
import type { Outcome } from './stage.mts'

const VITEST = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs')

/** The part of vitest's JSON report that is read. A file that cannot be loaded has failed and holds no assertions. */
export interface VitestReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[]
}

/** Counts from a report. Whatever made vitest end with an error counts as at least one failure, also where every test passed. */
export function countReport(report: VitestReport | undefined, code: number): Outcome {
  if (!report) return { passed: 0, failed: 1, skipped: 0 }
  const unloadable = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length
  const failed = report.numFailedTests + unloadable
  return {
    passed: report.numPassedTests,
    failed: code === 0 ? failed : Math.max(failed, 1),
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

const readReport = (path: string): VitestReport | undefined => {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as VitestReport
  } catch {
    return undefined
  }
}

type Project = 'unit' | 'labs' | 'browser'

/** Runs one of vitest's projects and counts from its own report. */
export async function runVitest(project: Project, env: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  const path = join(ROOT, 'reports', `${project}.json`)
  mkdirSync(join(ROOT, 'reports'), { recursive: true })
  rmSync(path, { force: true })
  const { code, output } = await runNode(
    [VITEST, 'run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${path}`],
    { cwd: ROOT, env: { ...env, NO_COLOR: '1' }, label: `${project} tests are running` },
  )
  const report = existsSync(path) ? readReport(path) : undefined
  return { ...countReport(report, code), output: output.trimEnd() }
}

/** How many tests a project holds, without running them. */
export async function countTests(project: Project): Promise<number> {
  const path = join(ROOT, 'reports', `${project}-list.json`)
  rmSync(path, { force: true })
  mkdirSync(join(ROOT, 'reports'), { recursive: true })
  await runNode([VITEST, 'list', '--project', project, `--json=${path}`], { cwd: ROOT })
  try {
    return (JSON.parse(readFileSync(path, 'utf8')) as unknown[]).length
  } catch {
    return 0
  }
}
