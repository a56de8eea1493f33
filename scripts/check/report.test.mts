import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { plainLine, runStages } from './report.mts'
import { oneCheck, type Stage } from './stage.mts'

describe('plainLine', () => {
  it('names what was skipped only where something was', () => {
    expect(plainLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed')
    expect(plainLine({ passed: 12, failed: 1, skipped: 3 })).toBe('12 passed, 1 failed, 3 skipped')
  })
})

describe('runStages', () => {
  const printed: string[] = []
  const exitCode = process.exitCode
  beforeEach(() => {
    printed.length = 0
    vi.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line))
  })
  afterEach(() => {
    vi.restoreAllMocks()
    process.exitCode = exitCode
  })

  const passes: Stage = { name: 'passes', run: async () => ({ passed: 3, failed: 0, skipped: 1 }) }
  const fails: Stage = { name: 'fails', run: async () => oneCheck(false, 'what was wrong') }
  const throws: Stage = { name: 'throws', run: () => Promise.reject(new Error('out of disk')) }

  it('goes on after a stage that fails or throws, and ends with the plain line', async () => {
    await runStages([fails, throws, passes])
    expect(printed.at(-1)).toBe('\n3 passed, 2 failed, 1 skipped')
    expect(printed).toContain('what was wrong')
    expect(printed.join('\n')).toContain('out of disk')
    expect(process.exitCode).toBe(1)
  })

  it('ends with 0 where nothing failed', async () => {
    await runStages([passes])
    expect(process.exitCode).toBe(0)
  })
})
