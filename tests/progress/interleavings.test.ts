import { describe, expect, it, vi } from 'vitest'
import { memoryStorage } from '../../src/progress/adapters/memory'
import type { Entry } from '../../src/progress/entry'
import { createProgressStore } from '../../src/progress/store'
import { makeRng } from '../builders/rng'
import { answer } from './support/entries'
import { channelHub, memoryWitness, sharedLock, tabPorts, wrapped } from './support/ports'

// 10,000 schedules need some seconds: the limit is far away, for machines that are busy.
vi.setConfig({ testTimeout: 180_000 })

const SCHEDULES = 10_000

/** Acts that are ready to happen, of which chance picks the next one. */
const scheduler = (rng: () => number) => {
  const ready: (() => void)[] = []
  /** Everything that follows from the last act, until all tabs wait again. */
  const settle = () => new Promise<void>((resolve) => setImmediate(resolve))
  return {
    later: (act: () => void) => void ready.push(act),
    run: async () => {
      let acts = 0
      for (await settle(); ready.length > 0; await settle()) {
        ready.splice(Math.floor(rng() * ready.length), 1)[0]!()
        acts++
      }
      return acts
    },
  }
}

/** Two tabs, each act of whose storage and each message happens when chance says so. */
const schedule = async (seed: number) => {
  const rng = makeRng(seed)
  const { later, run } = scheduler(rng)
  const losesMessages = seed % 3 === 0
  const foldEvery = seed % 4 === 0 ? 1 : 2
  const isLocked = seed % 5 !== 0
  const values = new Map<string, unknown>()
  const inner = memoryStorage(values)
  const storage = wrapped(inner, (act) => new Promise((resolve) => later(() => void act().then(resolve))))
  const hub = channelHub((arrive) => {
    if (!losesMessages || rng() < 0.5) later(arrive)
  })
  const witness = memoryWitness()
  const lock = sharedLock()
  const tab = () =>
    createProgressStore(tabPorts(storage, { witness, channel: hub(), lock: isLocked ? lock : { isShared: false, run: (act) => act() } }), {
      foldEvery: 2,
    })
  const acknowledged = new Set<string>()
  const unseen: string[] = []
  /** A tab that opens while others write must find what was acknowledged before. */
  const look = async () => {
    const before = [...acknowledged]
    const store = tab()
    await store.load()
    const { entries, missing, damaged } = store.getState()
    unseen.push(...before.filter((id) => !entries.has(id)))
    if (missing + damaged.length > 0) unseen.push('false alarm')
  }
  const live = async (name: string, file: readonly Entry[]) => {
    const store = tab()
    const loaded = store.load()
    const looks: Promise<void>[] = []
    for (let n = 0; n < 3; n++) {
      const id = `${name}-own-${n}`
      if ((await store.record({ ...answer(n), id })).ok) acknowledged.add(id)
      if (foldEvery === 1) looks.push(look())
      if (n === 1 && file.length > 0 && (await store.merge(file)).ok) for (const entry of file) acknowledged.add(entry.id)
    }
    await Promise.all([loaded, ...looks])
    return store
  }
  const file = [0, 1].map((n) => ({ ...answer(n), id: `file-${n}`, at: '2026-11-25T10:00:00.000Z' }) as Entry)
  const tabs = Promise.all([live('left', file), live('right', [])])
  const acts = await run()
  const [left, right] = await tabs
  const last = createProgressStore(tabPorts(inner, { witness }))
  await last.load()
  return { acts, acknowledged, unseen, losesMessages, values, views: [left, right].map((store) => store.getState()), last: last.getState() }
}

describe(`${SCHEDULES} schedules of two tabs`, () => {
  it('lose no update, and both tabs see all of them where every message arrives', async () => {
    let updates = 0
    let acts = 0
    const lost: string[] = []
    for (let seed = 1; seed <= SCHEDULES; seed++) {
      const { acknowledged, unseen, last, views, losesMessages, acts: done } = await schedule(seed)
      acts += done
      updates += acknowledged.size
      lost.push(...[...acknowledged].filter((id) => !last.entries.has(id)).map((id) => `${id} in schedule ${seed}`))
      lost.push(...unseen.map((id) => `${id} not found by a tab that opened in schedule ${seed}`))
      if (last.missing + last.damaged.length > 0) lost.push(`false alarm in schedule ${seed}`)
      if (!losesMessages)
        for (const { entries } of views)
          lost.push(...[...acknowledged].filter((id) => !entries.has(id)).map((id) => `${id} unseen in ${seed}`))
    }
    console.log(`schedules: ${SCHEDULES}, acts: ${acts}, updates: ${updates}, lost: ${lost.length}`)
    expect(updates).toBe(SCHEDULES * 8)
    expect(lost.slice(0, 5)).toEqual([])
  })
})
