import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { build } from 'esbuild'
import { beforeAll, describe, expect, it } from 'vitest'
import { RULES } from '../../src/grader/rules'
import type { FuzzTally } from './fuzz-worker.mts'

const INPUTS = 100_000
const THREADS = 2
/** How often one rule may look at each element and link of a design. The most that was seen is 14. */
const MOST_VISITS = 40
/** One input takes milliseconds. A thread that has read none for this long hangs, on any machine. */
const PATIENCE_MS = 30_000

const bundle = fileURLToPath(new URL('../../.cache/fuzz-worker.mjs', import.meta.url))

/** Reads a range of inputs in a thread, and gives up when one of them takes without end. */
const fuzz = (from: number, to: number): Promise<FuzzTally> =>
  new Promise((done, fail) => {
    const progress = new SharedArrayBuffer(4)
    const current = new Int32Array(progress)
    const thread = new Worker(bundle, { workerData: { from, to, progress } })
    let last = -1
    const watch = setInterval(() => {
      const now = Atomics.load(current, 0)
      if (now === last) end(() => fail(new Error(`Input ${now} hangs.`)))
      last = now
    }, PATIENCE_MS)
    const end = (settle: () => void) => {
      clearInterval(watch)
      void thread.terminate()
      settle()
    }
    thread.on('message', (tally: FuzzTally) => end(() => done(tally)))
    thread.on('error', (error) => end(() => fail(new Error(`Input ${Atomics.load(current, 0)} ends the thread.`, { cause: error }))))
  })

beforeAll(async () => {
  const entry = fileURLToPath(new URL('./fuzz-worker.mts', import.meta.url))
  await build({ entryPoints: [entry], outfile: bundle, bundle: true, platform: 'node', format: 'esm', logLevel: 'silent' })
})

describe(`${INPUTS.toLocaleString('en')} hostile inputs`, () => {
  it('are graded or refused, and none throws, hangs or is looked at without end', { timeout: 600_000 }, async () => {
    const each = INPUTS / THREADS
    const tallies = await Promise.all(Array.from({ length: THREADS }, (_, thread) => fuzz(thread * each, (thread + 1) * each)))
    const sum = (key: 'inputs' | 'graded' | 'refused' | 'unpacked' | 'fixes') => tallies.reduce((total, tally) => total + tally[key], 0)
    expect(tallies.flatMap(({ troubles }) => troubles)).toEqual([])
    expect(sum('inputs')).toBe(INPUTS)
    expect(Math.max(...tallies.map(({ mostVisits }) => mostVisits))).toBeLessThan(MOST_VISITS)
    // Most are refused; the others must reach the rules, every one of which finds something, and their fixes.
    expect(sum('graded')).toBeGreaterThan(INPUTS / 5)
    expect(sum('refused')).toBeGreaterThan(INPUTS / 2)
    expect(sum('unpacked')).toBeGreaterThan(INPUTS / 40)
    expect(sum('fixes')).toBeGreaterThan(INPUTS)
    expect(RULES.map(({ meta }) => meta.id).filter((id) => !tallies.some(({ fired }) => fired.has(id)))).toEqual([])
  })
})
