import type { Architecture } from '../architecture/types'
import { fails, holds, type Verdict } from './predicate'

/** What an exercise takes as given: load, stage and the systems of others cannot be edited away. */
export interface FixedPart {
  readonly context: Architecture['context']
  /** Requests a second of each client that the starter has, in pairs: an id may be any word. */
  readonly rps: readonly (readonly [client: string, rps: number | null])[]
  readonly externals: Architecture['externals']
}

export const fixedPart = ({ context, clients = {}, externals }: Architecture): FixedPart => ({
  context,
  rps: Object.entries(clients).map(([id, { rps }]) => [id, rps ?? null]),
  externals,
})

/** The same JSON, whatever the order of its keys. */
const same = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b)
const canonical = (value: unknown): string =>
  JSON.stringify(value ?? null, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )

const at = (architecture: Architecture, section: 'context' | 'externals'): string | undefined =>
  architecture[section] === undefined ? undefined : `/${section}`

const said = (rps: number | null): string => (rps === null ? 'no rps' : `rps ${rps}`)

/** Whether a design leaves the fixed part as the starter has it. */
export const unchanged = (fixed: FixedPart, architecture: Architecture): Verdict => {
  if (!same(fixed.context, architecture.context))
    return fails('context differs from the starter: stage, people and load are given.', at(architecture, 'context'))
  const clients = architecture.clients ?? {}
  for (const [id, rps] of fixed.rps) {
    if (!Object.hasOwn(clients, id)) return fails(`The client ${id} of the starter is gone.`)
    const now = clients[id]?.rps ?? null
    if (now !== rps) return fails(`The load of ${id} is given: ${said(rps)} in the starter, ${said(now)} here.`, `/clients/${id}`)
  }
  if (!same(fixed.externals, architecture.externals))
    return fails('externals differ from the starter: the systems of others are given.', at(architecture, 'externals'))
  return holds('context, the load of the clients and externals are as in the starter.')
}
