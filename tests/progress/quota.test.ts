import { describe, expect, it } from 'vitest'
import { memoryStorage } from '../../src/progress/adapters/memory'
import { printExport } from '../../src/progress/export'
import { parseExport } from '../../src/progress/import'
import { everything } from '../../src/progress/state'
import { createProgressStore } from '../../src/progress/store'
import { makeRng } from '../builders/rng'
import { answer } from './support/entries'
import { tabPorts, wrapped } from './support/ports'

const FULL = { ok: false, failure: { code: 'quota', detail: 'full' } } as const

/** A storage with room for so many characters. */
const bounded = (values: Map<string, unknown>, room: { characters: number }) =>
  wrapped(memoryStorage(values), async (act, { op, key, value }) => {
    if (op !== 'set') return act()
    const others = [...values].filter(([one]) => one !== key).reduce((sum, [, one]) => sum + String(one).length, 0)
    return others + String(value).length > room.characters ? FULL : act()
  })

describe('a full storage', () => {
  it('is said with the answer that does not fit, which waits, is exported, and is kept once there is room', async () => {
    const rng = makeRng(5)
    for (let run = 0; run < 200; run++) {
      const values = new Map<string, unknown>()
      const room = { characters: 200 + Math.floor(rng() * 6_000) }
      const store = createProgressStore(tabPorts(bounded(values, room)), { foldEvery: 4 })
      await store.load()
      const said: boolean[] = []
      for (let n = 0; n < 30; n++) {
        const done = await store.record(answer(n))
        // What is shown follows from the state, which changes before the answer comes back.
        if (!done.ok) said.push(store.getState().failure?.code === 'quota' && done.refusal.code === 'quota')
      }
      const { entries, waiting } = store.getState()
      expect(said.length).toBeGreaterThan(0)
      expect(said.every(Boolean)).toBe(true)
      expect(entries.size + waiting.length).toBe(30)

      const exported = parseExport(printExport(everything(store.getState()), '2026-11-26T00:00:00.000Z'))
      expect(exported.ok && exported.value).toHaveLength(30)
      const reread = createProgressStore(tabPorts(memoryStorage(values)))
      await reread.load()
      expect([...reread.getState().entries.keys()].sort()).toEqual([...entries.keys()].sort())

      room.characters = 1_000_000
      expect(await store.retry()).toEqual({ ok: true })
      expect(store.getState()).toMatchObject({ waiting: [] })
      expect(store.getState().failure).toBeUndefined()
      const last = createProgressStore(tabPorts(memoryStorage(values)))
      await last.load()
      expect(last.getState().entries.size).toBe(30)
    }
  })
})
