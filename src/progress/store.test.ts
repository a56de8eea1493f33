import { describe, expect, it } from 'vitest'
import { answer } from '../../tests/progress/support/entries'
import { channelHub, memoryWitness, sharedLock, tabPorts, wrapped } from '../../tests/progress/support/ports'
import { memoryStorage } from './adapters/memory'
import { parseExport } from './import'
import { KEYS, keyIn } from './keys'
import type { Ports, Stored } from './ports'
import { openText, sealText } from './record'
import { everything } from './state'
import { createProgressStore } from './store'

const journal = (values: ReadonlyMap<string, unknown>) => [...values.keys()].filter((key) => key.startsWith(keyIn('journal', '')))
const open = async (values: Map<string, unknown> = new Map(), shared: Partial<Ports> = {}, foldEvery = 32) => {
  const store = createProgressStore(tabPorts(memoryStorage(values, 'indexed-db'), shared), { foldEvery })
  return { store, values, loaded: await store.load() }
}

describe('a store of progress', () => {
  it('keeps what is recorded, and reads it again', async () => {
    const { store, values } = await open()
    expect(await store.record(answer(1))).toEqual({ ok: true })
    expect(await store.record({ kind: 'read', path: '/docs/data', title: 'Data' })).toEqual({ ok: true })
    const again = await open(values)
    expect([...again.store.getState().entries.values()]).toEqual([...store.getState().entries.values()])
    expect(again.store.getState()).toMatchObject({ access: 'open', where: 'indexed-db', waiting: [], damaged: [], missing: 0 })
  })

  it('writes one key for a change, after the one that names the store', async () => {
    const { store, values } = await open()
    await store.record(answer(1))
    expect([...values.keys()].sort()).toEqual([KEYS.format, ...journal(values)])
    await store.record(answer(2))
    expect(journal(values)).toHaveLength(2)
    expect(values.size).toBe(3)
    expect([...values.keys()].every((key) => key.startsWith('blast-radius/1/'))).toBe(true)
  })

  it('writes nothing until the first read has succeeded, and keeps then what had to wait', async () => {
    let isBroken = true
    const writes: string[] = []
    const values = new Map<string, unknown>()
    const storage = wrapped(memoryStorage(values), async (act, { op }) => {
      if (op === 'set' || op === 'remove') writes.push(op)
      return isBroken && op !== 'set' ? { ok: false, failure: { code: 'failed', detail: 'no' } } : act()
    })
    const store = createProgressStore(tabPorts(storage))
    const early = store.record(answer(1))
    expect(await store.load()).toEqual({ ok: false, refusal: { code: 'failed', detail: 'no' } })
    expect(await early).toMatchObject({ ok: false })
    expect(store.getState()).toMatchObject({ access: 'unreadable', failure: { code: 'failed' } })
    expect(store.getState().waiting).toHaveLength(1)
    expect(writes).toEqual([])
    isBroken = false
    expect(await store.load()).toEqual({ ok: true })
    expect(store.getState()).toMatchObject({ access: 'open', waiting: [] })
    expect(store.getState().failure).toBeUndefined()
    expect(journal(values)).toHaveLength(1)
  })

  it('refuses what it could not read again', async () => {
    const { store, values } = await open()
    expect(await store.record({ ...answer(1), question: 'No Id' } as never)).toEqual({ ok: false, refusal: { code: 'invalid' } })
    expect(values.size).toBe(0)
  })

  it('does not add an entry twice that has an id of its own', async () => {
    const { store, values } = await open()
    const draft = { ...answer(1), id: 'receipt-1' }
    await Promise.all([store.record(draft), store.record(draft)])
    await store.record(draft)
    expect(store.getState().entries.size).toBe(1)
    expect(journal(values)).toHaveLength(1)
  })
})

describe('snapshots', () => {
  const snapshots = (values: ReadonlyMap<string, unknown>) => [...values.keys()].filter((key) => key.startsWith(keyIn('snapshot', '')))

  it('are three, and the journal keeps what not all of them have', async () => {
    const { store, values } = await open(new Map(), {}, 4)
    for (let n = 0; n < 24; n++) await store.record(answer(n))
    expect(snapshots(values)).toHaveLength(3)
    expect(JSON.parse(openText(values.get(KEYS.pointer))!)).toEqual({ snapshot: 6, count: 24 })
    // The oldest of the three has 16: the journal has the other 8 at least.
    expect(journal(values)).toHaveLength(8)
    expect((await open(values)).store.getState().entries.size).toBe(24)
  })

  it.each([4, 8, 12])('lose nothing when the newest is damaged, after %i entries', async (count) => {
    const { store, values } = await open(new Map(), {}, 4)
    for (let n = 0; n < count; n++) await store.record(answer(n))
    values.set(snapshots(values).sort().at(-1)!, 'torn')
    expect((await open(values)).store.getState().entries.size).toBe(count)
  })

  it.each([0, 1, 2])('lose nothing when all but one are damaged: %i stays', async (whole) => {
    const { store, values } = await open(new Map(), {}, 4)
    for (let n = 0; n < 24; n++) await store.record(answer(n))
    for (const [index, key] of snapshots(values).sort().entries()) if (index !== whole) values.set(key, 'torn')
    const again = await open(values)
    expect(again.store.getState().entries.size).toBe(24)
    expect(again.store.getState().damaged).toHaveLength(2)
    for (let n = 24; n < 60; n++) await again.store.record(answer(n))
    expect([...values.values()].filter((value) => value === 'torn')).toHaveLength(2)
  })

  it('are not written where other tabs cannot be held back', async () => {
    const { store, values } = await open(new Map(), { lock: { isShared: false, run: (act) => act() } }, 2)
    for (let n = 0; n < 9; n++) await store.record(answer(n))
    expect(snapshots(values)).toEqual([])
    expect(journal(values)).toHaveLength(9)
  })
})

describe('what cannot be read', () => {
  it('stays where it is and is shown', async () => {
    const { store, values } = await open()
    await store.record(answer(1))
    const [key] = journal(values)
    values.set(key!, `${values.get(key!) as string}x`)
    values.set(keyIn('journal', 'other'), 42)
    const garbage = new Map(values)
    const again = await open(values)
    expect(again.store.getState().damaged).toEqual(
      journal(values)
        .sort()
        .map((one) => ({ key: one, raw: garbage.get(one) })),
    )
    await again.store.record(answer(2))
    for (const one of journal(garbage)) expect(values.get(one)).toBe(garbage.get(one))
  })

  it('is set aside where something has to be written', async () => {
    const { store, values } = await open(new Map(), {}, 2)
    for (let n = 0; n < 4; n++) await store.record(answer(n))
    values.set(KEYS.format, 'format garbage')
    values.set(KEYS.pointer, { pointer: 'garbage' })
    const again = await open(values, {}, 1)
    expect(again.store.getState()).toMatchObject({ access: 'open', damaged: [{ key: KEYS.format }, { key: KEYS.pointer }] })
    await again.store.record(answer(9))
    const aside = [...values].filter(([key]) => key.startsWith(keyIn('quarantine', ''))).map(([, value]) => value)
    expect(aside).toEqual(['format garbage', { pointer: 'garbage' }])
    expect((await open(values)).store.getState()).toMatchObject({ access: 'open', missing: 0 })
  })

  it('is noticed when it is gone altogether, until somebody takes note', async () => {
    const witness = memoryWitness()
    const { store, values } = await open(new Map(), { witness })
    await store.record(answer(1))
    await store.record(answer(2))
    values.clear()
    const again = await open(values, { witness })
    expect(again.store.getState().missing).toBe(2)
    await again.store.record(answer(3))
    expect((await open(values, { witness })).store.getState().missing).toBe(1)
    expect(await again.store.acceptLoss()).toEqual({ ok: true })
    expect(again.store.getState().missing).toBe(0)
    expect((await open(values, { witness })).store.getState().missing).toBe(0)
  })

  it('is written again by a tab that still knows it', async () => {
    const { store, values } = await open()
    await store.record(answer(1))
    values.clear()
    await store.record(answer(2))
    expect((await open(values)).store.getState().entries.size).toBe(2)
  })
})

describe('a newer version', () => {
  const newer = sealText(JSON.stringify({ version: 99, entries: [{ kind: 'dreamed' }] }))

  it.each([
    ['named by the store', KEYS.format, sealText(JSON.stringify({ version: 99, epoch: 'x' }))],
    ['of a record', keyIn('journal', 'later'), newer],
    ['of a snapshot', keyIn('snapshot', '0000000009'), newer],
  ])('%s makes it read-only', async (_what, key, value) => {
    const { store, values } = await open()
    await store.record(answer(1))
    values.set(key, value)
    const before = new Map(values)
    const again = await open(values)
    expect(again.store.getState().access).toBe('newer')
    expect(again.store.getState().entries.size).toBe(1)
    for (const done of [
      await again.store.record(answer(2)),
      await again.store.merge([...store.getState().entries.values()]),
      await again.store.erase(),
    ])
      expect(done).toEqual({ ok: false, refusal: { code: 'newer' } })
    expect(values).toEqual(before)
    expect(again.store.getState().waiting).toHaveLength(1)
  })

  it('stops a tab that was open before', async () => {
    const { store, values } = await open()
    await store.record(answer(1))
    values.set(KEYS.format, sealText(JSON.stringify({ version: 99, epoch: 'x' })))
    const before = new Map(values)
    expect(await store.record(answer(2))).toEqual({ ok: false, refusal: { code: 'newer' } })
    expect(await store.erase()).toEqual({ ok: false, refusal: { code: 'newer' } })
    expect(values).toEqual(before)
  })

  it('stops a tab by its message alone', async () => {
    const hub = channelHub()
    const { store } = await open(new Map(), { channel: hub() })
    hub().post({ kind: 'added', epoch: 'x', record: newer })
    await Promise.resolve()
    expect(store.getState().access).toBe('newer')
  })
})

describe('tabs', () => {
  const two = async () => {
    const values = new Map<string, unknown>()
    const hub = channelHub()
    const shared = { lock: sharedLock(), witness: memoryWitness() }
    const [a, b] = await Promise.all([open(values, { ...shared, channel: hub() }), open(values, { ...shared, channel: hub() })])
    return { a: a.store, b: b.store, values }
  }

  it('hear of each other', async () => {
    const { a, b } = await two()
    await a.record(answer(1))
    await b.record(answer(2))
    await b.record(answer(3))
    expect([...a.getState().entries.keys()].sort()).toEqual([...b.getState().entries.keys()].sort())
    expect(a.getState().entries.size).toBe(3)
  })

  it('do not bring back what one of them erased', async () => {
    const { a, b, values } = await two()
    await a.record(answer(1))
    await b.erase()
    expect(b.getState().entries.size).toBe(0)
    await a.record(answer(2))
    expect(a.getState().entries.size).toBe(1)
    expect((await open(values)).store.getState().entries.size).toBe(1)
  })

  it.each([null, 7, 'added', { kind: 'added' }, { kind: 'added', record: 'x' }, { kind: 'later' }])(
    'do not mind the message %j',
    async (message) => {
      const hub = channelHub()
      const { store } = await open(new Map(), { channel: hub() })
      await store.record(answer(1))
      hub().post(message)
      await Promise.resolve()
      expect(store.getState()).toMatchObject({ access: 'open' })
      expect(store.getState().entries.size).toBe(1)
    },
  )
})

describe('an import', () => {
  it('is one change, has a backup, and does nothing the second time', async () => {
    const there = await open()
    for (let n = 0; n < 5; n++) await there.store.record(answer(n))
    const entries = [...there.store.getState().entries.values()]
    const { store, values } = await open()
    await store.record(answer(9))
    expect(await store.merge(entries)).toEqual({ ok: true })
    expect(journal(values)).toHaveLength(2)
    expect(store.getState().entries.size).toBe(6)
    const [backup, ...others] = store.getState().backups
    expect(others).toEqual([])
    expect(parseExport(backup!.text)).toMatchObject({ ok: true, value: [{ question: 'data.topic-2.question-9' }] })
    const before = new Map(values)
    expect(await store.merge(entries)).toEqual({ ok: true })
    expect(values).toEqual(before)
  })

  it('keeps the last three backups', async () => {
    const { store, values } = await open()
    for (let n = 0; n < 5; n++) {
      const one = await open()
      await one.store.record(answer(n))
      await store.merge([...one.store.getState().entries.values()])
    }
    expect(store.getState().backups.map(({ text }) => JSON.parse(text).entries.length)).toEqual([2, 3, 4])
    expect((await open(values)).store.getState().backups).toEqual(store.getState().backups)
  })

  it('changes nothing where there is no room for it', async () => {
    const there = await open()
    await there.store.record(answer(1))
    for (const room of [0, 1]) {
      const values = new Map<string, unknown>()
      let writes = 0
      const quota: Stored<never> = { ok: false, failure: { code: 'quota', detail: 'full' } }
      const storage = wrapped(memoryStorage(values), async (act, { op, key }) =>
        op === 'set' && key !== KEYS.format && writes++ >= room ? quota : act(),
      )
      const store = createProgressStore(tabPorts(storage))
      await store.load()
      expect(await store.merge([...there.store.getState().entries.values()])).toEqual({ ok: false, refusal: quota.failure })
      expect([...values.keys()]).toEqual([KEYS.format])
      expect(store.getState().entries.size).toBe(0)
      expect(store.getState().failure).toEqual(quota.failure)
    }
  })
})

describe('erasing', () => {
  it('removes everything that is ours and nothing else', async () => {
    const values = new Map<string, unknown>([['somebody-else/1', 'stays']])
    const { store } = await open(values, {}, 2)
    for (let n = 0; n < 9; n++) await store.record(answer(n))
    values.set(keyIn('journal', 'garbage'), 'x')
    expect(await store.erase()).toEqual({ ok: true })
    expect([...values.keys()]).toEqual(['somebody-else/1', KEYS.format])
    expect((await open(values)).store.getState()).toMatchObject({ access: 'open', missing: 0, damaged: [] })
  })

  it('works where the storage is full', async () => {
    const values = new Map<string, unknown>()
    let isFull = false
    const storage = wrapped(memoryStorage(values), async (act, { op }) =>
      op === 'set' && isFull && values.size > 1 ? { ok: false, failure: { code: 'quota', detail: 'full' } } : act(),
    )
    const store = createProgressStore(tabPorts(storage))
    await store.load()
    for (let n = 0; n < 3; n++) await store.record(answer(n))
    isFull = true
    expect(await store.erase()).toEqual({ ok: true })
    expect([...values.keys()]).toEqual([KEYS.format])
  })
})

describe('everything', () => {
  it('has what waits too, each once', async () => {
    const { store } = await open()
    await store.record(answer(1))
    const [entry] = store.getState().entries.values()
    expect(everything({ entries: store.getState().entries, waiting: [entry!, { ...entry!, id: 'other' }] })).toHaveLength(2)
  })
})
