import type { Architecture, Call, Route, Section } from '../../src/architecture/types'
import type { ExampleDesign } from '../../src/grader/define-examples'

type Mutable = { [S in Section]?: Record<string, Record<string, unknown>> } & { pipelines?: Record<string, Record<string, unknown>> }
type Link = Record<string, unknown> & Partial<Call & Route>

/** What good practice asks of each element. */
const PRACTICE: Readonly<Partial<Record<Section, (id: string, value: Record<string, unknown>) => Record<string, unknown>>>> = {
  gateways: () => ({
    auth: 'jwt',
    tls: true,
    throttleRps: 1000,
    apiVersion: 'v1',
    logs: 'cloudwatch',
    traces: 'opentelemetry',
    alarms: true,
  }),
  services: (id, { compute }) => ({
    role: `${id}-role`,
    securityGroup: `${id}-sg`,
    logs: 'cloudwatch',
    traces: 'opentelemetry',
    alarms: true,
    healthCheck: true,
    zones: 2,
    apiVersion: 'v1',
    ...(compute === 'lambda' ? {} : { scaling: { min: 2, max: 10, on: 'cpu' } }),
  }),
  workflows: () => ({ traces: 'opentelemetry', logs: 'cloudwatch', alarms: true }),
  stores: () => ({ encrypted: true, backups: true, zones: 2 }),
  channels: (_, { type }) => ({ encrypted: true, alarms: true, ...(type === 'sqs' ? { visibilityTimeoutMs: 5_400_000 } : {}) }),
}
const LINKS: Readonly<Record<string, Record<string, unknown>>> = {
  'clients.calls': { tls: true, auth: 'jwt' },
  'gateways.routes': { tls: true, auth: 'jwt' },
  'services.calls': { tls: true, auth: 'iam', circuitBreaker: true, access: 'read' },
  'workflows.calls': { tls: true, auth: 'iam', circuitBreaker: true, access: 'read' },
  'externals.calls': { tls: true, auth: 'jwt' },
  uses: { tls: true },
  publishes: { outbox: true },
  consumes: { deadLetter: true, idempotent: true },
}
const LEAF_MS = 100
/** What is added here declares everything, whatever the pair leaves out: longer than any chain of small timeouts behind it. */
const ENTRY_ROUTE = { ...LINKS['gateways.routes'], timeoutMs: 29_000 }

/**
 * A small design with everything that good practice asks for and that it leaves out, but for the keys in `undeclared`: so that an example
 * may state what its rule is about and nothing else. Adds a pipeline for each service, timeouts that shrink inwards, and, where nobody calls, a
 * client and a gateway that reach every service.
 */
export const fillGoodPractice = (design: ExampleDesign, undeclared: readonly string[] = []): Architecture => {
  const filled = structuredClone({ version: 1, name: 'Filled', ...design }) as unknown as Mutable
  const left = new Set(undeclared)
  const fill = (target: Record<string, unknown>, values: Record<string, unknown>): void => {
    for (const [key, value] of Object.entries(values)) if (!left.has(key) && !Object.hasOwn(target, key)) target[key] = value
  }
  if (!left.has('clients')) addEntry(filled)
  for (const section of ['clients', 'gateways', 'services', 'workflows', 'stores', 'channels', 'externals'] as const) {
    for (const [id, value] of Object.entries(filled[section] ?? {})) {
      fill(value, PRACTICE[section]?.(id, value) ?? {})
      for (const role of ['calls', 'routes', 'uses', 'publishes', 'consumes'])
        for (const link of (value[role] ?? []) as Link[]) fill(link, LINKS[`${section}.${role}`] ?? LINKS[role] ?? {})
    }
  }
  if (!left.has('owner')) addOwners(filled)
  if (!left.has('timeoutMs')) addTimeouts(filled)
  if (!left.has('pipelines')) addPipelines(filled)
  return filled as unknown as Architecture
}

const linksOf = (value: Record<string, unknown> | undefined, role: string): Link[] => (value?.[role] ?? []) as Link[]

const addEntry = (filled: Mutable): void => {
  if (filled.clients !== undefined || filled.services === undefined) return
  filled.gateways ??= { 'front-door': { type: 'api-gateway', ...PRACTICE.gateways!('front-door', {}) } }
  const called = new Set(
    (['gateways', 'services', 'workflows', 'externals'] as const).flatMap((section) =>
      Object.values(filled[section] ?? {}).flatMap((value) =>
        [...linksOf(value, 'calls'), ...linksOf(value, 'routes')].map(({ to }) => to),
      ),
    ),
  )
  const unreached = Object.entries(filled.services).filter(([id, value]) => !called.has(id) && linksOf(value, 'consumes').length === 0)
  const first = Object.values(filled.gateways)[0]!
  first.routes = [...linksOf(first, 'routes'), ...unreached.map(([to]) => ({ ...ENTRY_ROUTE, path: `/${to}`, to }))]
  filled.clients = { visitor: { calls: Object.keys(filled.gateways).map((to) => ({ ...LINKS['clients.calls'], to })) } }
}

const addOwners = (filled: Mutable): void => {
  const users = new Map<string, Set<string>>()
  for (const section of ['gateways', 'services', 'workflows'] as const)
    for (const [id, value] of Object.entries(filled[section] ?? {}))
      for (const { to } of linksOf(value, 'uses')) users.set(to!, (users.get(to!) ?? new Set()).add(id))
  for (const [id, store] of Object.entries(filled.stores ?? {})) {
    const [owner, ...others] = users.get(id) ?? []
    if (owner !== undefined && others.length === 0 && !Object.hasOwn(store, 'owner')) store.owner = owner
  }
}

const addTimeouts = (filled: Mutable): void => {
  const needs = new Map<string, number>()
  /** How long an element may wait for what it calls, in milliseconds: attempts and the waits between them. */
  const need = (id: string): number => {
    const known = needs.get(id)
    if (known !== undefined) return known
    needs.set(id, 0)
    const caller = filled.services?.[id] ?? filled.gateways?.[id] ?? filled.workflows?.[id]
    let total = 0
    for (const link of [...linksOf(caller, 'calls'), ...linksOf(caller, 'routes')]) {
      if (!Object.hasOwn(link, 'timeoutMs')) link.timeoutMs = need(link.to!) + LEAF_MS
      const { max = 0, baseMs = 100, capMs = 20_000 } = link.retry ?? {}
      const waits = Array.from({ length: max }, (_, i) => Math.min(baseMs * 2 ** i, capMs)).reduce((sum, wait) => sum + wait, 0)
      if (link.needsReply !== false) total += (link.times ?? 1) * ((1 + max) * link.timeoutMs! + waits)
    }
    needs.set(id, total)
    return total
  }
  for (const section of ['gateways', 'services', 'workflows'] as const) for (const id of Object.keys(filled[section] ?? {})) need(id)
}

const addPipelines = (filled: Mutable): void => {
  const deployed = new Set(Object.values(filled.pipelines ?? {}).flatMap(({ deploys }) => deploys as string[]))
  for (const id of Object.keys(filled.services ?? {})) {
    if (deployed.has(id)) continue
    filled.pipelines = { ...filled.pipelines, [`${id}-pipeline`]: { tool: 'github-actions', deploys: [id] } }
  }
}
