import { describe, expect, it, vi } from 'vitest'
import { memoryStorage } from '../../src/progress/adapters/memory'
import type { Entry } from '../../src/progress/entry'
import { keyIn } from '../../src/progress/keys'
import { sealText } from '../../src/progress/record'
import { createProgressStore } from '../../src/progress/store'
import { makeRng } from '../builders/rng'
import { answer } from './support/entries'
import { memoryWitness, tabPorts } from './support/ports'

// 10,000 stores are read three times each: the limit is far away, for machines that are busy.
vi.setConfig({ testTimeout: 180_000 })

const MUTATIONS = 10_000
const FOLD_EVERY = 4

type Values = Map<string, unknown>
type Rng = () => number

const pick = <T>(from: readonly T[], rng: Rng): T => from[Math.floor(rng() * from.length)]!

/** A store as it is after so many answers and an import. */
const grown = async (answers: number) => {
  const values: Values = new Map()
  const witness = memoryWitness()
  const store = createProgressStore(tabPorts(memoryStorage(values), { witness }), { foldEvery: FOLD_EVERY })
  await store.load()
  for (let n = 0; n < answers; n++) await store.record(answer(n))
  await store.merge([{ ...answer(99), id: 'file-1', at: '2026-11-25T10:00:00.000Z' } as Entry])
  return { values, seen: witness.read()!, ids: [...store.getState().entries.keys()] }
}

const flipped = (text: string, rng: Rng): string => {
  const at = Math.floor(rng() * text.length)
  return text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ (1 << Math.floor(rng() * 7))) + text.slice(at + 1)
}
const GARBAGE = [
  '',
  'garbage',
  0,
  42,
  true,
  {},
  [],
  { version: 1 },
  '{"version":1,"entries":[]}',
  sealText('null'),
  sealText('{"version":0,"entries":[]}'),
  sealText('{"version":1,"entries":[{"kind":"answered"}]}'),
  sealText('not JSON'),
  new Date(0),
  new Uint8Array(9),
  Number.NaN,
]

/** One thing that happens to a store: from a bit that turns to a value that is gone. */
const MUTATIONS_OF: Readonly<Record<string, (values: Values, key: string, rng: Rng) => void>> = {
  bit: (values, key, rng) => values.set(key, flipped(String(values.get(key)), rng)),
  cut: (values, key, rng) => {
    const text = String(values.get(key))
    values.set(key, text.slice(0, Math.floor(rng() * text.length)))
  },
  grown: (values, key) => values.set(key, `${String(values.get(key))} `),
  garbage: (values, key, rng) => values.set(key, pick(GARBAGE, rng)),
  swapped: (values, key, rng) => {
    const other = pick([...values.keys()], rng)
    const value = values.get(key)
    values.set(key, values.get(other))
    values.set(other, value)
  },
  copied: (values, key, rng) => values.set(pick([...values.keys()], rng), values.get(key)),
  gone: (values, key) => values.delete(key),
  emptied: (values) => values.clear(),
  stranger: (values, _key, rng) =>
    values.set(keyIn(pick(['journal', 'snapshot', 'backup', 'quarantine'] as const, rng), `x${rng()}`), pick(GARBAGE, rng)),
}

describe(`${MUTATIONS} stores with damage`, () => {
  it('are read without a crash, lose nothing in silence, and go on', async () => {
    const rng = makeRng(4711)
    const stores = [await grown(1), await grown(3), await grown(9), await grown(26)]
    const faults: string[] = []
    let damagedStores = 0
    let unhurt = 0
    for (let run = 0; run < MUTATIONS; run++) {
      const { values: before, seen, ids } = pick(stores, rng)
      const values: Values = new Map(before)
      const names: string[] = []
      for (let hits = 1 + Math.floor(rng() * 3); hits > 0 && values.size > 0; hits--) {
        const name = pick(Object.keys(MUTATIONS_OF), rng)
        names.push(name)
        MUTATIONS_OF[name]!(values, pick([...values.keys()], rng), rng)
      }
      const fault = (what: string) => faults.push(`${what} (run ${run}: ${names.join(', ')})`)
      const witness = memoryWitness(seen)
      const store = createProgressStore(tabPorts(memoryStorage(values), { witness }), { foldEvery: FOLD_EVERY })
      const loaded = await store.load().catch((error: unknown) => ({ ok: false, error }))
      if (!loaded.ok) {
        fault(`crash: ${JSON.stringify(loaded)}`)
        continue
      }
      const state = store.getState()
      const lost = ids.filter((id) => !state.entries.has(id))
      if (lost.length > 0 && state.missing === 0) fault(`silent reset: ${lost.length} entries`)
      if (state.access !== 'open') fault(`access: ${state.access}`)
      if (state.damaged.length > 0) damagedStores++
      if (lost.length === 0) unhurt++

      const written = await store.record(answer(1000 + run))
      for (let n = 0; n < FOLD_EVERY; n++) await store.record(answer(2000 + n))
      if (!written.ok) fault('not written')
      const still = new Set(values.values())
      for (const { key, raw } of state.damaged) if (!still.has(raw)) fault(`damaged value gone: ${key}`)

      const again = createProgressStore(tabPorts(memoryStorage(values), { witness }))
      await again.load()
      for (const id of store.getState().entries.keys()) if (!again.getState().entries.has(id)) fault(`lost after writing: ${id}`)
      if (again.getState().damaged.length < state.damaged.length - 2) fault('quarantine shrank')
    }
    console.log(`mutated: ${MUTATIONS}, with damage shown: ${damagedStores}, all entries still there: ${unhurt}, faults: ${faults.length}`)
    expect(damagedStores).toBeGreaterThan(MUTATIONS / 4)
    expect(unhurt).toBeGreaterThan(MUTATIONS / 4)
    expect(faults.slice(0, 5)).toEqual([])
  })
})
