import { type Draft, type Entry, parseEntry } from './entry'
import { printExport } from './export'
import { fold, unfolded } from './fold'
import { isOurs, KEYS, keyIn } from './keys'
import { readFormat, sealFormat } from './marks'
import { CURRENT_VERSION } from './migrations'
import type { Ports, StorageFailure, Stored, Witnessed } from './ports'
import { type Contents, readStore, union } from './read-store'
import { openRecord, own, sealRecord } from './record'
import { type Done, everything, type ProgressState, type Refusal } from './state'

export interface ProgressStore {
  readonly getState: () => ProgressState
  /** Calls back after every change; answers with how to stop that. */
  readonly subscribe: (changed: () => void) => () => void
  /** Reads what is there, or reads it again. Waiting entries are kept, and written once the read succeeds. */
  readonly load: () => Promise<Done>
  /** Adds an entry. Once this answers with ok it outlives the tab; otherwise it waits and is tried again with the next one. */
  readonly record: (draft: Draft) => Promise<Done>
  /** Adds entries of an export as one change, after a backup of what is there. */
  readonly merge: (entries: readonly Entry[]) => Promise<Done>
  /** Tries again to keep what waits. */
  readonly retry: () => Promise<Done>
  /** Removes everything that is ours, unreadable values and backups included. */
  readonly erase: () => Promise<Done>
  /** Takes note that something is missing: what is there now is what is kept. */
  readonly acceptLoss: () => Promise<Done>
}

interface Settings {
  /** A snapshot is written once the newest lacks this many entries. */
  readonly foldEvery?: number
}

const BACKUPS = 3
const OK: Done = { ok: true }
const refuse = (refusal: Refusal): Done => ({ ok: false, refusal })

/**
 * The entries of this browser. Reads before it writes, writes one key for a change, and never overwrites what it cannot read. All tabs may hold one:
 * what one keeps the others hear of.
 */
export const createProgressStore = (ports: Ports, { foldEvery = 32 }: Settings = {}): ProgressStore => {
  const { storage, lock, channel, witness, now, newId } = ports
  let state: ProgressState = {
    access: 'reading',
    where: storage.kind,
    entries: new Map(),
    waiting: [],
    damaged: [],
    missing: 0,
    backups: [],
  }
  let epoch = ''
  let sinceFold = 0
  let heard: { readonly epoch: unknown; readonly entries: readonly Entry[] }[] = []
  const watchers = new Set<() => void>()

  const isNewer = (): boolean => state.access === 'newer'
  const change = (next: Partial<ProgressState>) => {
    state = { ...state, ...next }
    for (const changed of watchers) changed()
  }
  const fail = (failure: StorageFailure): Done => {
    change({ failure })
    return refuse(failure)
  }
  const succeed = () => {
    if (state.failure === undefined) return
    const { failure: _, ...rest } = state
    state = rest
    change({})
  }

  /** One thing after the other, in this tab. */
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const turn = last.then(act)
    last = turn.catch(() => undefined)
    return turn
  }

  const bearWitness = () => {
    const seen = witness.read()
    const count = seen?.epoch === epoch ? Math.max(seen.count, state.entries.size) : state.entries.size
    witness.write({ epoch, count })
  }

  const missingFrom = ({ format, pointer, entries }: Contents, seen: Witnessed | undefined): number => {
    const isSameStore = format.kind !== 'read' || format.value.epoch === seen?.epoch
    const promised = Math.max(isSameStore ? (seen?.count ?? 0) : 0, pointer.kind === 'read' ? pointer.value.count : 0)
    return Math.max(0, promised - entries.size)
  }

  const read = async (): Promise<Done> => {
    heard = []
    // Asked first: what another tab keeps while this one reads would look missing.
    const seen = witness.read()
    const found = await readStore(storage)
    if (!found.ok) {
      if (state.access !== 'open') change({ access: 'unreadable' })
      return fail(found.failure)
    }
    const { format, entries, damaged, backups, newer } = found.value
    // A store that was emptied behind our back keeps its name, so that what is missing stays noticed.
    epoch = format.kind === 'read' ? format.value.epoch : (seen?.epoch ?? newId())
    sinceFold = unfolded(found.value)
    const known = union(entries.values(), ...heard.filter((one) => one.epoch === epoch).map((one) => one.entries))
    change({
      access: newer === undefined ? 'open' : 'newer',
      entries: known,
      waiting: state.waiting.filter(({ id }) => !known.has(id)),
      damaged,
      backups,
      missing: missingFrom(found.value, seen),
    })
    succeed()
    return OK
  }

  /** Makes sure that the store is the one that was read, and not newer. Under the lock. */
  const ready = async (): Promise<Done> => {
    if (state.access === 'reading' || state.access === 'unreadable') {
      const first = await read()
      if (!first.ok) return first
    }
    const found = await storage.get(KEYS.format)
    if (!found.ok) return fail(found.failure)
    const format = readFormat(found.value)
    if (format.kind === 'read' && format.value.version > CURRENT_VERSION) change({ access: 'newer' })
    if (format.kind === 'read' && format.value.epoch !== epoch && !isNewer()) {
      const again = await read()
      if (!again.ok) return again
    }
    if (isNewer()) return refuse({ code: 'newer' })
    if (format.kind === 'damaged') {
      const aside = await storage.set(keyIn('quarantine', `format-${newId()}`), format.raw)
      if (!aside.ok) return fail(aside.failure)
    }
    if (format.kind !== 'read' || format.value.version < CURRENT_VERSION) {
      const written = await storage.set(KEYS.format, sealFormat(epoch))
      if (!written.ok) return fail(written.failure)
    }
    // The store was emptied under an open tab: the tab still knows what stood there.
    if (format.kind === 'none' && state.entries.size > 0) {
      const written = await append([...state.entries.values()])
      if (!written.ok) return fail(written.failure)
    }
    return OK
  }

  /** Writes one record of the journal. Under the lock, after `ready`. */
  const append = async (entries: readonly Entry[]): Promise<Stored<void>> => {
    const record = sealRecord(entries)
    const written = await storage.set(keyIn('journal', newId()), record)
    if (!written.ok) return written
    const added = entries.filter(({ id }) => !state.entries.has(id)).length
    const ids = new Set(entries.map(({ id }) => id))
    change({ entries: union(state.entries.values(), entries), waiting: state.waiting.filter(({ id }) => !ids.has(id)) })
    sinceFold += added
    bearWitness()
    channel.post({ kind: 'added', epoch, record })
    return written
  }

  const foldIfDue = async () => {
    // Without a lock over all tabs nothing may be removed. A fold that fails leaves everything as it was.
    if (sinceFold < foldEvery || !lock.isShared) return
    if ((await fold(ports)).ok) sinceFold = 0
  }

  /** Keeps what waits, oldest first, one key each. Under the lock, after `ready`. */
  const keepWaiting = async (): Promise<Done> => {
    for (const entry of state.waiting) {
      const written = await append([entry])
      if (!written.ok) return fail(written.failure)
    }
    succeed()
    await foldIfDue()
    return OK
  }

  const flush = async (): Promise<Done> => {
    const fit = await ready()
    return fit.ok ? keepWaiting() : fit
  }

  const locked = (act: () => Promise<Done>): Promise<Done> => inTurn(() => lock.run(act))

  const load = async (): Promise<Done> => {
    const done = await locked(read)
    return done.ok && !isNewer() && state.waiting.length > 0 ? locked(flush) : done
  }

  const record = async (draft: Draft): Promise<Done> => {
    const entry = parseEntry({ ...draft, id: draft.id ?? newId(), at: now() })
    if (entry === undefined) return refuse({ code: 'invalid' })
    if (state.entries.has(entry.id)) return OK
    if (!state.waiting.some(({ id }) => id === entry.id)) change({ waiting: [...state.waiting, entry] })
    const done = await locked(flush)
    return state.entries.has(entry.id) ? OK : done
  }

  const merge = (entries: readonly Entry[]): Promise<Done> =>
    locked(async () => {
      const fit = await ready()
      if (!fit.ok) return fit
      const added = entries.filter(({ id }) => !state.entries.has(id))
      if (added.length === 0) return OK
      const at = now()
      const backup = { key: keyIn('backup', `${at}-${newId()}`), text: printExport(everything(state), at) }
      const saved = await storage.set(backup.key, backup.text)
      if (!saved.ok) return fail(saved.failure)
      const written = await append(added)
      if (!written.ok) {
        await storage.remove(backup.key)
        return fail(written.failure)
      }
      const backups = [...state.backups, backup].sort((a, b) => (a.key < b.key ? -1 : 1))
      for (const { key } of backups.slice(0, -BACKUPS)) await storage.remove(key)
      change({ backups: backups.slice(-BACKUPS) })
      return keepWaiting()
    })

  const erase = (): Promise<Done> =>
    locked(async () => {
      // This tab may be the old one.
      const found = await storage.get(KEYS.format)
      if (!found.ok) return fail(found.failure)
      const format = readFormat(found.value)
      if (format.kind === 'read' && format.value.version > CURRENT_VERSION) change({ access: 'newer' })
      if (isNewer()) return refuse({ code: 'newer' })
      const keys = await storage.keys()
      if (!keys.ok) return fail(keys.failure)
      epoch = newId()
      witness.write({ epoch, count: 0 })
      // First, so that other tabs notice; and once more where there was no room for it before.
      let renamed = await storage.set(KEYS.format, sealFormat(epoch))
      for (const key of keys.value.filter((one) => isOurs(one) && one !== KEYS.format)) {
        const removed = await storage.remove(key)
        if (!removed.ok) return fail(removed.failure)
      }
      if (!renamed.ok) renamed = await storage.set(KEYS.format, sealFormat(epoch))
      if (!renamed.ok) return fail(renamed.failure)
      sinceFold = 0
      change({ access: 'open', entries: new Map(), waiting: [], damaged: [], backups: [], missing: 0 })
      succeed()
      channel.post({ kind: 'erased' })
      return OK
    })

  const acceptLoss = (): Promise<Done> =>
    locked(async () => {
      const fit = await ready()
      if (!fit.ok) return fit
      if (lock.isShared) {
        const folded = await fold(ports)
        if (!folded.ok) return fail(folded.failure)
        sinceFold = 0
      }
      witness.write({ epoch, count: state.entries.size })
      return read()
    })

  const hear = (message: unknown) => {
    if (own(message, 'kind') === 'erased') return void load()
    if (own(message, 'kind') !== 'added') return
    const opened = openRecord(own(message, 'record'))
    if (opened.kind === 'newer') return change({ access: 'newer' })
    if (opened.kind !== 'whole') return
    heard.push({ epoch: own(message, 'epoch'), entries: opened.entries })
    if (own(message, 'epoch') !== epoch) return void load()
    change({ entries: union(state.entries.values(), opened.entries) })
    // Another tab could write, so this one may try again.
    if (state.waiting.length > 0) void locked(flush)
  }
  channel.listen(hear)

  return {
    getState: () => state,
    subscribe: (changed) => {
      watchers.add(changed)
      return () => watchers.delete(changed)
    },
    load,
    record,
    merge,
    retry: () => locked(flush),
    erase,
    acceptLoss,
  }
}
