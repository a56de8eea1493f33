import 'fake-indexeddb/auto'
import { describe, expect, it, vi } from 'vitest'
import { openIndexedDb } from '../../src/progress/adapters/indexed-db'
import type { Entry } from '../../src/progress/entry'
import type { StoragePort } from '../../src/progress/ports'
import { createProgressStore } from '../../src/progress/store'
import { makeRng } from '../builders/rng'
import { answer } from './support/entries'
import { memoryWitness, sharedLock, tabPorts, wrapped } from './support/ports'

// 500 lives over an IndexedDB in JavaScript: the limit is far away, for machines that are busy.
vi.setConfig({ testTimeout: 180_000 })

const DATABASES = 20
const LIVES = 25
const KILLS = DATABASES * LIVES

/** How a storage dies: before it does what it was asked, after it did and before it says so, or in the middle of a value. */
type Death = 'before' | 'after' | 'torn'

/** Dies in so many acts from when it is told to, and never answers again, as a tab does that is gone. */
const mortal = (inner: StoragePort, death: Death) => {
  const never = new Promise<never>(() => undefined)
  let left = Number.POSITIVE_INFINITY
  let died = (): void => undefined
  const gone = new Promise<void>((resolve) => {
    died = resolve
  })
  const storage = wrapped(inner, async (act, { op, key, value }) => {
    left--
    if (left < 0) return never
    if (left > 0) return act()
    if (death === 'after') await act()
    if (death === 'torn' && op === 'set' && typeof value === 'string') await inner.set(key!, value.slice(0, value.length / 2))
    died()
    return never
  })
  const dieIn = (acts: number) => {
    left = acts
  }
  return { storage, gone, dieIn }
}

describe(`${KILLS} tabs killed while they write`, () => {
  it('lose nothing that was acknowledged, and raise no false alarm', async () => {
    const rng = makeRng(20261126)
    const lost: string[] = []
    const deaths = { before: 0, after: 0, torn: 0 }
    let torn = 0
    let acknowledgements = 0
    let kills = 0
    for (let database = 0; database < DATABASES; database++) {
      const opened = await openIndexedDb(`kills-${database}`)
      if (!opened.ok) throw new Error(opened.failure.detail)
      const witness = memoryWitness()
      const acknowledged = new Set<string>()
      let numbers = 0
      const note = (entries: Iterable<Pick<Entry, 'id'>>) => {
        for (const { id } of entries) acknowledged.add(id)
      }
      for (let life = 0; life < LIVES; life++) {
        const death = (['before', 'after', 'torn'] as const)[Math.floor(rng() * 3)]!
        const { storage, gone, dieIn } = mortal(opened.value, death)
        const acts = 1 + Math.floor(rng() * 250)
        const isWhileReading = rng() < 0.2
        if (isWhileReading) dieIn(acts)
        // A lock goes with the tab that holds it, so each life has its own.
        const store = createProgressStore(tabPorts(storage, { witness, lock: sharedLock() }), { foldEvery: 3 })
        const live = async () => {
          await store.load()
          if (!isWhileReading) dieIn(acts)
          for (let step = 0; ; step++) {
            if (step % 5 === 4) {
              const file = Array.from(
                { length: 4 },
                () => ({ ...answer(numbers++), id: `file-${database}-${numbers}`, at: '2026-11-25T10:00:00.000Z' }) as Entry,
              )
              if ((await store.merge(file)).ok) note(file)
            } else {
              const id = `own-${database}-${numbers}`
              if ((await store.record({ ...answer(numbers++), id })).ok) note([{ id }])
            }
          }
        }
        await Promise.race([live(), gone])
        kills++
        deaths[death]++
        if (death === 'torn') torn++

        const after = createProgressStore(tabPorts(opened.value, { witness }), { foldEvery: 3 })
        expect(await after.load()).toEqual({ ok: true })
        const { entries, missing, damaged } = after.getState()
        lost.push(...[...acknowledged].filter((id) => !entries.has(id)))
        expect(missing).toBe(0)
        expect(damaged.length).toBeLessThanOrEqual(torn * 2)
      }
      acknowledgements += acknowledged.size
      torn = 0
    }
    console.log(`kills: ${kills} (${JSON.stringify(deaths)}), acknowledged: ${acknowledgements}, lost: ${lost.length}`)
    expect(kills).toBe(500)
    expect(acknowledgements).toBeGreaterThan(1000)
    expect(lost).toEqual([])
  })
})
