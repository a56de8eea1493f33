import net from 'node:net'

/** Whether a host is this machine. A name other than `localhost` may lead anywhere. */
export const isLoopback = (host: string): boolean => {
  const bare = host.replace(/^\[(.*)\]$/, '$1').toLowerCase()
  return bare === 'localhost' || bare === '::1' || /^(::ffff:)?127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(bare)
}

/** A connection that would have left this machine. The AWS SDK does not repeat a call that ends with it. */
export class OutsideCallError extends Error {
  override readonly name = 'OutsideCallError'
  readonly code = 'LAB_OUTSIDE_CALL'

  constructor(host: string) {
    super(
      `The lab was about to connect to ${host}, and it may only talk to this machine. ${
        /\.amazonaws\.com(\.cn)?$/i.test(host) ? 'That is real AWS: a client was made without the endpoint of the emulator.' : 'Look for an address that is not 127.0.0.1.'
      }`,
    )
  }
}

type Connect = typeof net.Socket.prototype.connect

/** What `net` passes to `connect`: a list that it made itself, an object, a port and a host, or the path of a socket file. */
const targetOf = (args: readonly unknown[]): string | undefined => {
  const [first, second] = (Array.isArray(args[0]) ? args[0] : args) as readonly unknown[]
  if (typeof first === 'object' && first !== null) {
    const { host, path } = first as { readonly host?: unknown; readonly path?: unknown }
    return typeof path === 'string' ? undefined : String(host ?? 'localhost')
  }
  if (typeof first === 'string' && Number.isNaN(Number(first))) return undefined
  return typeof second === 'string' ? second : 'localhost'
}

let guarded = false

/**
 * From now on no TCP connection of this process leaves the machine, whoever opens it: the AWS SDK, `fetch`, `node:https`. It fails before a name is
 * looked up. Below all of them lies one function, so there is one place to guard.
 */
export const guardSockets = (): void => {
  if (guarded) return
  guarded = true
  const connect = net.Socket.prototype.connect
  net.Socket.prototype.connect = function (this: net.Socket, ...args: Parameters<Connect>) {
    const host = targetOf(args)
    if (host === undefined || isLoopback(host)) return connect.apply(this, args)
    process.nextTick(() => this.destroy(new OutsideCallError(host)))
    return this
  } as Connect
}
