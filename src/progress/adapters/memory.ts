import type { StoragePort } from '../ports'

/** Keeps values for as long as the tab is open, where IndexedDB cannot be had. `values` are there to be looked at. */
export const memoryStorage = (values: Map<string, unknown> = new Map(), kind: StoragePort['kind'] = 'memory'): StoragePort => {
  const done = { ok: true, value: undefined } as const
  return {
    kind,
    get: async (key) => ({ ok: true, value: values.get(key) }),
    set: async (key, value) => {
      values.set(key, value)
      return done
    },
    keys: async () => ({ ok: true, value: [...values.keys()] }),
    remove: async (key) => {
      values.delete(key)
      return done
    },
  }
}
