import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Lab } from '../../src/labs/lab-schema'
import { printReceipt, sealReceipt } from '../../src/labs/receipt'
import type { Emulator } from '../localstack/emulator'
import { receiptFolder } from './places'
import type { CheckResult } from './verify'

/** Writes the receipt of a lab and returns its path. The name holds the second in which the checks ended, so none replaces another. */
export const writeReceipt = (lab: Lab, { mode, version }: Emulator, results: readonly CheckResult[], startedAt: Date, finishedAt: Date): string => {
  const receipt = sealReceipt({
    lab: lab.id,
    title: lab.title,
    emulator: { name: 'localstack', version, mode },
    startedAt: startedAt.toISOString(),
    finishedAt: finishedAt.toISOString(),
    checks: results.map(({ id, title, finding }) => ({ id, title, passed: finding.passed })),
  })
  mkdirSync(receiptFolder(), { recursive: true })
  const path = join(receiptFolder(), `${lab.id}-${receipt.finishedAt.replace(/\.\d+Z$/, 'Z').replaceAll(':', '-')}.json`)
  writeFileSync(path, printReceipt(receipt))
  return path
}
