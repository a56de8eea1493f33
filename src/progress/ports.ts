/** Why the storage did not do what it was asked. `detail` is for whoever looks into it, not for a reader. */
export interface StorageFailure {
  readonly code: 'quota' | 'failed'
  readonly detail: string
}

export type Stored<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: StorageFailure }

/** Keys and values that stay. Everything answers later, nothing throws. */
export interface StoragePort {
  /** `memory` forgets when the tab is closed. */
  readonly kind: 'indexed-db' | 'memory'
  /** Undefined or null where there is nothing. Whatever stands there may be anything. */
  readonly get: (key: string) => Promise<Stored<unknown>>
  /** Answers once the value will be there after the tab is gone. */
  readonly set: (key: string, value: unknown) => Promise<Stored<void>>
  readonly keys: () => Promise<Stored<readonly string[]>>
  readonly remove: (key: string) => Promise<Stored<void>>
}

/** Lets one tab at a time do something. `isShared`: whether it really holds back other tabs, or only this one. */
export interface LockPort {
  readonly isShared: boolean
  readonly run: <T>(act: () => Promise<T>) => Promise<T>
}

/** Tells the other tabs. What arrives may be from another version, so it is unknown. */
export interface ChannelPort {
  readonly post: (message: unknown) => void
  readonly listen: (hear: (message: unknown) => void) => void
}

/** What was there when this browser wrote last: kept apart from the storage, to notice when the storage comes back empty. */
export interface Witnessed {
  readonly epoch: string
  readonly count: number
}

export interface WitnessPort {
  readonly read: () => Witnessed | undefined
  readonly write: (seen: Witnessed) => void
}

export interface Ports {
  readonly storage: StoragePort
  readonly lock: LockPort
  readonly channel: ChannelPort
  readonly witness: WitnessPort
  /** Now, ISO 8601 in UTC. */
  readonly now: () => string
  /** Something that was never given out before: letters, digits and hyphens. */
  readonly newId: () => string
}
