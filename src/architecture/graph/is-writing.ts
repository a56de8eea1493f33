import type { UseLink } from './types'

/** Whether a use states that it writes. One without `access` states neither a read nor a write. */
export const isWriting = ({ value: { access } }: UseLink): boolean => access === 'write' || access === 'read-write'
