import type { ChannelPort, LockPort, Ports, StoragePort, Stored, Witnessed, WitnessPort } from '../../../src/progress/ports'

/** One holder at a time, in the order of asking, over everybody who has the same one. */
export const sharedLock = (): LockPort => {
  let last: Promise<unknown> = Promise.resolve()
  return {
    isShared: true,
    run: (act) => {
      const turn = last.then(act)
      last = turn.catch(() => undefined)
      return turn
    },
  }
}

/** Channels that hear each other. `deliver` decides when a message arrives, or whether. */
export const channelHub = (deliver: (arrive: () => void) => void = queueMicrotask): (() => ChannelPort) => {
  const ears: ((message: unknown) => void)[] = []
  return () => {
    let own: ((message: unknown) => void) | undefined
    return {
      post: (message) => {
        for (const hear of ears) if (hear !== own) deliver(() => hear(message))
      },
      listen: (hear) => {
        own = hear
        ears.push(hear)
      },
    }
  }
}

export const memoryWitness = (seen?: Witnessed): WitnessPort => {
  let kept = seen
  return {
    read: () => kept,
    write: (next) => {
      kept = next
    },
  }
}

let tabs = 0

/** What a tab of its own has. Ids and times are counted, so a run is the same every time. */
export const tabPorts = (storage: StoragePort, shared: Partial<Ports> = {}): Ports => {
  const tab = tabs++
  let ids = 0
  let ticks = 0
  return {
    storage,
    lock: sharedLock(),
    channel: { post: () => undefined, listen: () => undefined },
    witness: memoryWitness(),
    now: () => new Date(Date.UTC(2026, 10, 26) + ticks++ * 1000).toISOString(),
    newId: () => `tab-${tab}-${ids++}`,
    ...shared,
  }
}

/** A storage whose every act goes through `around`. */
export const wrapped = (
  inner: StoragePort,
  around: <T>(
    act: () => Promise<Stored<T>>,
    what: { readonly op: 'get' | 'set' | 'keys' | 'remove'; readonly key?: string; readonly value?: unknown },
  ) => Promise<Stored<T>>,
): StoragePort => ({
  kind: inner.kind,
  get: (key) => around(() => inner.get(key), { op: 'get', key }),
  set: (key, value) => around(() => inner.set(key, value), { op: 'set', key, value }),
  keys: () => around(() => inner.keys(), { op: 'keys' }),
  remove: (key) => around(() => inner.remove(key), { op: 'remove', key }),
})
