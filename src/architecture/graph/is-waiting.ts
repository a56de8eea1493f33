import type { SyncLink } from './types'

/** Whether the caller waits for the answer: only a stated `needsReply: false` says that it does not. */
export const isWaiting = (link: SyncLink): boolean => link.value.needsReply !== false
