import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterEach, describe, expect, it } from 'vitest'
import { isRunning, know, stopProcess } from './processes'

const children: ChildProcess[] = []
/** A process of its own group that says when its program has begun. */
const start = async (program: string): Promise<ChildProcess & { readonly said: string }> => {
  const child = spawn(process.execPath, ['-e', `${program}; console.log('ready')`], { detached: true, stdio: ['ignore', 'pipe', 'ignore'] })
  children.push(child)
  const [said] = (await once(child.stdout!, 'data')) as [Buffer]
  return Object.assign(child, { said: said.toString() })
}
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
})

const FOREVER = 'setInterval(() => {}, 1000)'

describe('stopProcess', { timeout: 30_000 }, () => {
  it('asks first', async () => {
    const child = await start(`process.on('SIGTERM', () => process.exit(0)); ${FOREVER}`)
    const known = know(child.pid!)
    expect(isRunning(known)).toBe(true)
    expect(await stopProcess(known)).toBe('ended')
    expect(isRunning(known)).toBe(false)
  })

  it('kills what does not listen, and its children with it', async () => {
    const child = await start(
      `process.on('SIGTERM', () => {}); const { pid } = require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(FOREVER)}]); console.log(pid); ${FOREVER}`,
    )
    const [known, grandchild] = [know(child.pid!), know(Number(child.said.split('\n')[0]))]
    expect(isRunning(grandchild)).toBe(true)
    expect(await stopProcess(known, 100)).toBe('killed')
    expect(isRunning(known)).toBe(false)
    // The whole group was killed; the system lets go of its processes one by one.
    await expect.poll(() => isRunning(grandchild), { timeout: 10_000 }).toBe(false)
  })

  it('leaves a process alone that has the number of one that ended', async () => {
    const child = await start(FOREVER)
    const stale = { pid: child.pid!, began: '1' }
    expect(isRunning(stale)).toBe(false)
    expect(await stopProcess(stale)).toBe('was-not-running')
    expect(isRunning(know(child.pid!))).toBe(true)
  })

  it('does not mind one that is gone', async () => {
    const child = await start(FOREVER)
    const known = know(child.pid!)
    child.kill('SIGKILL')
    await once(child, 'close')
    expect(await stopProcess(known)).toBe('was-not-running')
  })
})
