import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { prepareBundle } from '../../scripts/setup/bundle-cli.mjs'
import { readScenario, type Scenario } from './read-scenario'
import { runCli } from './run-cli'

const FOLDER = join(import.meta.dirname, 'scenarios')
const scratch = mkdtempSync(join(tmpdir(), 'blast-radius-'))

beforeAll(prepareBundle)
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

function lay(name: string, { files, directories }: Scenario): string {
  const cwd = join(scratch, name)
  mkdirSync(cwd)
  for (const directory of directories) mkdirSync(join(cwd, directory))
  for (const file of files) writeFileSync(join(cwd, file.name), file.content)
  return cwd
}

function check(actual: string, { how, text }: Scenario['stdout']): void {
  if (how === 'exactly') {
    expect(actual).toBe(text)
    return
  }
  let from = 0
  for (const line of text.split('\n').filter((one) => one !== '')) {
    const at = actual.indexOf(line, from)
    expect(at, `"${line}" stands, in this order, in:\n${actual}`).toBeGreaterThanOrEqual(0)
    from = at + line.length
  }
}

describe('the command line', () => {
  for (const file of readdirSync(FOLDER).sort()) {
    const scenario = readScenario(readFileSync(join(FOLDER, file), 'utf8'))
    it(`${file}: ${scenario.title}`, async () => {
      const result = await runCli(scenario.args, { cwd: lay(file, scenario), stdin: scenario.stdin })
      check(result.stderr, scenario.stderr)
      check(result.stdout, scenario.stdout)
      expect(result.exit).toBe(scenario.exit)
    })
  }
})
