import { relative } from 'node:path'
import type { Lab } from '../../src/labs/lab-schema'
import type { Checks } from '../kit/check'
import { ROOT } from '../kit/places'
import { writeReceipt } from '../kit/receipt-file'
import { describeResult, runChecks } from '../kit/verify'
import { findRunning, runningLab } from './running'

/** Runs every check of a lab. Writes a receipt where all pass; returns whether they did. */
export const verify = async (lab: Lab, say: (line: string) => void): Promise<boolean> => {
  const running = await findRunning(lab)
  const { checks } = (await import(`../${lab.id}/verify.ts`)) as { readonly checks: Checks }
  say(`Verifying ${lab.title}: ${lab.checks.length} checks, about 15 s.`)
  const startedAt = new Date()
  const results = await runChecks(lab, checks, runningLab(lab, running), (result) => describeResult(result).forEach(say))
  const failures = results.filter(({ finding }) => !finding.passed).length
  if (failures > 0) {
    say(`${results.length - failures} of ${results.length} checks passed, ${failures} failed. There is no receipt until all pass.`)
    return false
  }
  const path = writeReceipt(lab, running.emulator, results, startedAt, new Date())
  say(`All ${results.length} checks passed. Receipt: ${relative(ROOT, path)}, to be imported on the page /progress.`)
  return true
}
