import type { SyncLink } from './types'

/** Whether a failed attempt is made again. */
export const isRetrying = (link: SyncLink): boolean => (link.value.retry?.max ?? 0) >= 1
