import type { ChannelPort, LockPort } from '../ports'

const NAME = 'blast-radius/1/progress'

/** Web Locks. Without them (they need a secure address) nobody else is held back, and `isShared` says so. */
export const webLock = (name = NAME): LockPort =>
  typeof navigator !== 'undefined' && navigator.locks
    ? { isShared: true, run: (act) => navigator.locks.request(name, act) as ReturnType<typeof act> }
    : { isShared: false, run: (act) => act() }

/** BroadcastChannel. Where there is none, other tabs notice at their next read. */
export const broadcast = (name = NAME): ChannelPort => {
  if (typeof BroadcastChannel === 'undefined') return { post: () => undefined, listen: () => undefined }
  const channel = new BroadcastChannel(name)
  return {
    post: (message) => channel.postMessage(message),
    listen: (hear) => channel.addEventListener('message', ({ data }) => hear(data)),
  }
}
