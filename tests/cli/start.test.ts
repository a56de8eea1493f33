import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { ROOT } from '../../scripts/setup/root.mjs'
import { runCli } from './run-cli'

const folder = mkdtempSync(join(tmpdir(), 'blast-radius-start-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** As npm does it: in the folder of the package, with the folder in which the command was typed in the environment. */
const start = (...args: readonly string[]) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(ROOT, 'scripts', 'cli.cjs'), ...args], {
    cwd: ROOT,
    env: { ...process.env, INIT_CWD: folder },
    encoding: 'utf8',
  })
  return { stdout, stderr, exit: status }
}

it.each([
  ['a fine design', ['grade', 'shop.json']],
  ['a file that is not there', ['grade', 'nowhere.json']],
  ['the examples of a rule', ['explain', 'shared-database']],
  ['an unknown command', ['draw']],
])('answers as the bundle does where the command was typed: %s', async (_, args) => {
  writeFileSync(join(folder, 'shop.json'), JSON.stringify({ version: 1, name: 'Shop', services: { orders: {} } }))
  expect(start(...args)).toEqual(await runCli(args, { cwd: folder }))
})
