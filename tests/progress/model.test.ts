import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { memoryStorage } from '../../src/progress/adapters/memory'
import { printExport } from '../../src/progress/export'
import { differenceTo, parseExport } from '../../src/progress/import'
import type { ChannelPort, Stored } from '../../src/progress/ports'
import { everything } from '../../src/progress/state'
import { createProgressStore, type ProgressStore } from '../../src/progress/store'
import { answer } from './support/entries'
import { memoryWitness, sharedLock, tabPorts, wrapped } from './support/ports'

// 250,000 commands need some seconds: the limit is far away, for machines that are busy.
vi.setConfig({ testTimeout: 300_000 })

const SEQUENCES = 5_000
const COMMANDS = 50
const TABS = 2

/** What should be true: which answers are kept, which wait in each tab, what stands in the last exported file. */
interface Model {
  readonly kept: Set<number>
  readonly waiting: Set<number>[]
  file: Set<number> | undefined
  isFull: boolean
  isBroken: boolean
  next: number
}

interface Real {
  readonly tabs: ProgressStore[]
  readonly reopen: (tab: number) => Promise<void>
  readonly fault: { isFull: boolean; isBroken: boolean }
  file: string | undefined
}

const FAILED: Stored<never> = { ok: false, failure: { code: 'failed', detail: 'broken' } }
const FULL: Stored<never> = { ok: false, failure: { code: 'quota', detail: 'full' } }

/** Messages arrive at once. A tab that was closed hears nothing more. */
const party = () => {
  const ears = new Map<object, (message: unknown) => void>()
  const join = (): { channel: ChannelPort; leave: () => void } => {
    const me = {}
    const post = (message: unknown) => {
      for (const [who, hear] of ears) if (who !== me) hear(message)
    }
    return { channel: { post, listen: (hear) => void ears.set(me, hear) }, leave: () => void ears.delete(me) }
  }
  return join
}

const setup = async (): Promise<{ model: Model; real: Real }> => {
  const values = new Map<string, unknown>()
  const fault = { isFull: false, isBroken: false }
  const storage = wrapped(memoryStorage(values), async (act, { op }) => {
    if (fault.isBroken) return FAILED
    return fault.isFull && op === 'set' ? FULL : act()
  })
  const shared = { witness: memoryWitness(), lock: sharedLock() }
  const join = party()
  const tabs: ProgressStore[] = []
  const leave: (() => void)[] = []
  const reopen = async (tab: number) => {
    leave[tab]?.()
    const { channel, leave: go } = join()
    leave[tab] = go
    tabs[tab] = createProgressStore(tabPorts(storage, { ...shared, channel }), { foldEvery: 5 })
    await tabs[tab].load()
  }
  for (let tab = 0; tab < TABS; tab++) await reopen(tab)
  return {
    model: {
      kept: new Set(),
      waiting: Array.from({ length: TABS }, () => new Set()),
      file: undefined,
      isFull: false,
      isBroken: false,
      next: 0,
    },
    real: { tabs, reopen, fault, file: undefined },
  }
}

const idOf = (n: number): string => `answer-${n}`
const writable = ({ isFull, isBroken }: Model): boolean => !isFull && !isBroken
const move = (from: Set<number>, to: Set<number>) => {
  for (const n of from) to.add(n)
  from.clear()
}

/** One tab can write: the others hear of it and keep what waits in them. */
const keepAll = ({ waiting, kept }: Model) => {
  for (const one of waiting) move(one, kept)
}

/** After every command each tab must show what the model says. */
const compare = (model: Model, { tabs }: Real) => {
  for (const [tab, store] of tabs.entries()) {
    const { entries, waiting, damaged, missing } = store.getState()
    const wrong =
      entries.size !== model.kept.size ||
      ![...model.kept].every((n) => entries.has(idOf(n))) ||
      waiting.length !== model.waiting[tab]!.size ||
      !waiting.every(({ id }) => model.waiting[tab]!.has(Number(id.slice('answer-'.length)))) ||
      damaged.length + missing > 0
    if (wrong)
      throw new Error(
        `tab ${tab} shows ${[...entries.keys()]} and waits with ${waiting.map(({ id }) => id)}; the model has ${[...model.kept]} and ${[...model.waiting[tab]!]}`,
      )
  }
}

type Command = fc.AsyncCommand<Model, Real>
const command = (name: string, run: (model: Model, real: Real) => Promise<void>): Command => ({
  check: () => true,
  run: async (model, real) => {
    await run(model, real)
    // What follows from messages has happened by then: every act of this storage is done in microtasks.
    await new Promise((resolve) => setImmediate(resolve))
    compare(model, real)
  },
  toString: () => name,
})

const record = (tab: number): Command =>
  command(`record(${tab})`, async (model, { tabs }) => {
    const n = model.next++
    const done = await tabs[tab]!.record({ ...answer(n), id: idOf(n) })
    expect(done.ok).toBe(writable(model))
    model.waiting[tab]!.add(n)
    if (writable(model)) keepAll(model)
  })
const retry = (tab: number): Command =>
  command(`retry(${tab})`, async (model, { tabs }) => {
    await tabs[tab]!.retry()
    if (writable(model) && model.waiting[tab]!.size > 0) keepAll(model)
  })
/** Closes a tab and opens another: what waited in it is gone, as it was told. Only while the storage can be read. */
const reopen = (tab: number): Command => ({
  ...command(`reopen(${tab})`, async (model, real) => {
    await real.reopen(tab)
    model.waiting[tab]!.clear()
  }),
  check: ({ isBroken }) => !isBroken,
})
const exportFrom = (tab: number): Command =>
  command(`export(${tab})`, async (model, real) => {
    real.file = printExport(everything(real.tabs[tab]!.getState()), '2026-11-26T00:00:00.000Z')
    model.file = new Set([...model.kept, ...model.waiting[tab]!])
  })
const importInto = (tab: number): Command => ({
  ...command(`import(${tab})`, async (model, real) => {
    const parsed = parseExport(real.file!)
    if (!parsed.ok) throw new Error(parsed.problem.message)
    const store = real.tabs[tab]!
    const difference = differenceTo([...store.getState().entries.values()], parsed.value)
    expect(difference.added.length).toBe([...model.file!].filter((n) => !model.kept.has(n)).length)
    expect(difference.differing).toBe(0)
    await store.merge(parsed.value)
    const added = [...model.file!].filter((n) => !model.kept.has(n))
    if (!writable(model) || added.length === 0) return
    for (const n of added) model.kept.add(n)
    keepAll(model)
  }),
  check: ({ file }) => file !== undefined,
})
const erase = (tab: number): Command => ({
  ...command(`erase(${tab})`, async (model, { tabs }) => {
    expect(await tabs[tab]!.erase()).toEqual({ ok: true })
    model.kept.clear()
    model.waiting[tab]!.clear()
    for (const [other, waiting] of model.waiting.entries()) if (other !== tab) move(waiting, model.kept)
  }),
  check: writable,
})
const fill = (isFull: boolean): Command =>
  command(`full(${isFull})`, async (model, { fault }) => {
    model.isFull = isFull
    fault.isFull = isFull
  })
const breakIt = (isBroken: boolean): Command =>
  command(`broken(${isBroken})`, async (model, { fault }) => {
    model.isBroken = isBroken
    fault.isBroken = isBroken
  })

const tab = fc.nat({ max: TABS - 1 })
const anyCommand = fc.oneof(
  { weight: 10, arbitrary: tab.map(record) },
  { weight: 2, arbitrary: tab.map(retry) },
  { weight: 2, arbitrary: tab.map(reopen) },
  { weight: 2, arbitrary: tab.map(exportFrom) },
  { weight: 2, arbitrary: tab.map(importInto) },
  { weight: 1, arbitrary: tab.map(erase) },
  { weight: 1, arbitrary: fc.boolean().map(fill) },
  { weight: 1, arbitrary: fc.boolean().map(breakIt) },
)

describe('the store beside its model', () => {
  it(`does not differ in ${SEQUENCES} sequences of ${COMMANDS} commands`, async () => {
    let commands = 0
    await fc.assert(
      fc.asyncProperty(fc.array(anyCommand, { minLength: COMMANDS, maxLength: COMMANDS }), async (sequence) => {
        commands += sequence.length
        await fc.asyncModelRun(setup, sequence)
      }),
      { numRuns: SEQUENCES, seed: 1126, endOnFailure: true },
    )
    console.log(`sequences: ${SEQUENCES}, commands: ${commands}, differences: 0`)
    expect(commands).toBe(SEQUENCES * COMMANDS)
  })
})
