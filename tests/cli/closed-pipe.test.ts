import { spawn } from 'node:child_process'
import { expect, it } from 'vitest'
import { prepareBundle } from '../../scripts/setup/bundle-cli.mjs'

it('ends without a word when its reader closes the pipe', async () => {
  const bundle = await prepareBundle()
  const child = spawn(process.execPath, [bundle, 'schema'], { stdio: ['ignore', 'pipe', 'pipe'] })
  child.stdout.destroy()
  const err: Buffer[] = []
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
  const code = await new Promise((resolve) => child.on('close', resolve))
  expect(Buffer.concat(err).toString('utf8')).toBe('')
  expect(code).toBe(0)
})
