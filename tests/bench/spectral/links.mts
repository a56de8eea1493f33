import type { RulesetFunction } from '@stoplight/spectral-core'
import type { Architecture, Call, Client, Consume, Route, Service } from '../../../src/architecture/types'
import { isWriting } from './sharing.mts'

/** On a route, or a call of a service or workflow. */
export const hasTimeout: RulesetFunction<Call | Route> = ({ to, needsReply, timeoutMs }) =>
  needsReply === false || timeoutMs !== undefined ? [] : [{ message: `The call of ${to} has no timeout.` }]

/** On a call of a service or workflow. */
export const isGuarded: RulesetFunction<Call> = ({ to, needsReply, circuitBreaker, bulkhead, fallback }, _, { document }) => {
  const { services = {}, externals = {} } = document.data as Architecture
  if (needsReply === false || !(Object.hasOwn(services, to) || Object.hasOwn(externals, to))) return []
  const isUnguarded = circuitBreaker !== true && bulkhead === undefined && (fallback ?? '').trim() === ''
  return isUnguarded ? [{ message: `The call of ${to} has no circuit breaker, bulkhead or fallback.` }] : []
}

const CACHES: readonly string[] = ['elasticache', 'opensearch']

/** On a service. */
export const publishesFromStore: RulesetFunction<Service> = ({ uses = [], publishes = [] }, _, { document, path }) => {
  const { stores = {} } = document.data as Architecture
  const written = uses.find((use) => isWriting(use) && !CACHES.includes(stores[use.to]!.type))
  if (written === undefined) return []
  return publishes.flatMap(({ to, outbox }, i) =>
    outbox === true ? [] : [{ message: `It writes ${written.to} and publishes to ${to} in two steps.`, path: [...path, 'publishes', i] }],
  )
}

/** On the whole design, since who files dead letters needs no queue for its own. */
export const hasDeadLetterQueue: RulesetFunction<Architecture> = (design) => {
  const fed = new Set<string>()
  for (const section of ['gateways', 'services', 'workflows', 'externals'] as const)
    for (const { publishes = [] } of Object.values(design[section] ?? {})) for (const { to } of publishes) fed.add(to)
  for (const { forwardsTo = [] } of Object.values(design.channels ?? {})) for (const to of forwardsTo) fed.add(to)

  const consumes = (['services', 'workflows'] as const).flatMap((section) =>
    Object.entries(design[section] ?? {}).flatMap(([id, element]) =>
      (element.consumes ?? []).map((consume: Consume, i: number) => ({ consume, id, path: [section, id, 'consumes', i] })),
    ),
  )
  const givenUpBy = new Map<string, Set<string>>()
  for (const { consume, id } of consumes) {
    if (typeof consume.deadLetter !== 'string') continue
    const known = givenUpBy.get(consume.deadLetter)
    if (known === undefined) givenUpBy.set(consume.deadLetter, new Set([id]))
    else known.add(id)
  }
  return consumes.flatMap(({ consume: { from, deadLetter }, id, path }) => {
    const isLastStop = !fed.has(from) && givenUpBy.get(from)?.has(id) === false
    if (isLastStop || (deadLetter !== undefined && deadLetter !== false)) return []
    return [{ message: `${id} consumes ${from} without a dead-letter queue.`, path: deadLetter === false ? [...path, 'deadLetter'] : path }]
  })
}

/** On the whole design. */
export const hasGateway: RulesetFunction<Architecture> = ({ clients = {}, services = {}, gateways = {} }) => {
  if (Object.values(gateways).some(({ type }) => type !== 'nlb')) return []
  const direct = Object.entries(clients).map(([id, { calls = [] }]: [string, Client]) => ({
    id,
    called: calls.filter(({ to }) => Object.hasOwn(services, to)).map(({ to }) => to),
  }))
  if (new Set(direct.flatMap(({ called }) => called)).size < 2) return []
  return direct
    .filter(({ called }) => called.length > 0)
    .map(({ id, called }) => ({ message: `${id} calls ${called.join(', ')} directly.`, path: ['clients', id] }))
}
