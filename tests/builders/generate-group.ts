import type { Service } from '../../src/architecture/types'
import type { Draft } from './generate'

export const SERVICES_A_GROUP = 5
export const GROUPS_A_GATEWAY = 20

const gatewayOf = (group: number): number => Math.floor(group / GROUPS_A_GATEWAY)

export const addGateway = (draft: Draft, number: number): void => {
  draft.clients[`shopper-${number}`] = { calls: [{ to: `api-${number}`, tls: true, auth: 'jwt' }], rps: 60 }
  draft.gateways[`api-${number}`] = {
    type: 'api-gateway',
    auth: 'jwt',
    tls: true,
    throttleRps: 200,
    apiVersion: 'v1',
    logs: 'cloudwatch',
    traces: 'opentelemetry',
    alarms: true,
    availability: 0.9995,
    routes: [],
  }
  draft.externals[`stripe-${number}`] = { availability: 0.999, behaviour: { serviceTimeMs: 120 } }
}

/** What every service of a group states. */
const common = (name: string, group: number, capabilities: string[], rng: () => number): Service => ({
  capabilities: capabilities.map((capability) => `${capability}-${group}`),
  domain: `${name}-domain-${group}`,
  team: `team-${group}`,
  compute: 'ecs',
  artifact: `${name}-${group}`,
  unit: `${name}-task-${group}`,
  scaling: { min: 2, max: 4 + Math.floor(rng() * 8), on: 'cpu' },
  zones: 2,
  public: false,
  apiVersion: 'v1',
  role: `${name}-role-${group}`,
  securityGroup: `${name}-sg-${group}`,
  secrets: [{ name: `${name}-key-${group}`, from: 'secrets-manager' }],
  logs: 'cloudwatch',
  traces: 'opentelemetry',
  alarms: true,
  healthCheck: true,
  timeoutMs: 10_000,
  libraries: [{ name: 'http-client', kind: 'technical' }],
  deployAfter: [],
  availability: 0.9995,
  behaviour: { serviceTimeMs: 20 + Math.floor(rng() * 60), distribution: 'exponential', concurrency: 10, queueLimit: 100 },
  why: `${name} of shop ${group} has its own team, its own peaks and its own data, and is deployed several times a day.`,
})

type Part = (draft: Draft, group: number, rng: () => number) => void

const orders: Part = (draft, group, rng) => {
  const service = common('orders', group, ['place-order', 'order-status'], rng)
  service.publishes = [{ to: `order-events-${group}`, outbox: true, events: ['order-placed'] }]
  draft.channels[`order-events-${group}`] = { type: 'eventbridge', forwardsTo: [], encrypted: true }
  addService(draft, 'orders', group, service)
  addStore(draft, 'orders', group, 'dynamodb')
  addRoute(draft, 'orders', group)
}

const payments: Part = (draft, group, rng) => {
  const service = common('payments', group, ['charge-card', 'refund'], rng)
  service.calls = [
    {
      to: `stripe-${gatewayOf(group)}`,
      protocol: 'rest',
      tls: true,
      auth: 'api-key',
      resolve: 'dns',
      timeoutMs: 600,
      retry: { max: 1, backoff: 'exponential', baseMs: 50, capMs: 200, jitter: true, budget: 0.1 },
      circuitBreaker: true,
      idempotent: true,
    },
  ]
  addService(draft, 'payments', group, service)
  addStore(draft, 'payments', group, 'aurora')
  draft.services[`orders-${group}`]!.calls = [
    {
      to: `payments-${group}`,
      protocol: 'rest',
      tls: true,
      auth: 'mtls',
      resolve: 'service-connect',
      timeoutMs: 1800,
      circuitBreaker: true,
      bulkhead: 20,
      fallback: 'order stays pending',
      idempotent: true,
      access: 'read',
      needsReply: true,
    },
  ]
  draft.securityGroups[`payments-sg-${group}`]!.ingress!.push({ from: `orders-${group}`, port: 8080 })
  draft.flows[`checkout-${group}`] = {
    path: [`shopper-${gatewayOf(group)}`, `api-${gatewayOf(group)}`, `orders-${group}`, `payments-${group}`, `stripe-${gatewayOf(group)}`],
    critical: true,
    share: 0.01,
    compensates: true,
  }
}

/** Orders of the next shops ask this catalogue too, so that shops hang together without one hub in the middle. */
const catalog: Part = (draft, group, rng) => {
  addService(draft, 'catalog', group, common('catalog', group, ['browse-books', 'search-books'], rng))
  addStore(draft, 'catalog', group, 'rds')
  addRoute(draft, 'catalog', group)
  const shop = Math.max(0, group - 1 - Math.floor(rng() * 3))
  draft.services[`orders-${group}`]!.calls!.push({
    to: `catalog-${shop}`,
    protocol: 'grpc',
    tls: true,
    auth: 'mtls',
    resolve: 'service-connect',
    timeoutMs: 500,
    circuitBreaker: true,
    fallback: 'prices of an hour ago',
    access: 'read',
    idempotent: true,
    needsReply: true,
  })
}

const consumer =
  (name: string, capability: string, store: boolean): Part =>
  (draft, group, rng) => {
    const service = common(name, group, [`${capability}`], rng)
    service.consumes = [{ from: `${name}-queue-${group}`, deadLetter: `${name}-dlq-${group}`, idempotent: true, events: ['order-placed'] }]
    draft.channels[`${name}-queue-${group}`] = { type: 'sqs', encrypted: true, alarms: true, visibilityTimeoutMs: 60_000, maxReceives: 5 }
    draft.channels[`${name}-dlq-${group}`] = { type: 'sqs', encrypted: true, alarms: true }
    draft.channels[`order-events-${group}`]!.forwardsTo!.push(`${name}-queue-${group}`)
    addService(draft, name, group, service)
    if (store) addStore(draft, name, group, 'dynamodb')
  }

const PARTS: readonly Part[] = [
  orders,
  payments,
  catalog,
  consumer('shipping', 'book-courier', true),
  consumer('receipts', 'print-receipt', false),
]

/** Adds the first `services` of a shop's five services, with all that belongs to them. */
export const addGroup = (draft: Draft, group: number, services: number, rng: () => number): void => {
  for (const part of PARTS.slice(0, services)) part(draft, group, rng)
}

const addService = (draft: Draft, name: string, group: number, service: Service): void => {
  draft.services[`${name}-${group}`] = service
  draft.securityGroups[`${name}-sg-${group}`] = { ingress: [] }
  draft.pipelines[`${name}-${group}`] = {
    tool: 'github-actions',
    deploys: [`${name}-${group}`],
    stages: ['build', 'test', 'canary', 'deploy'],
    after: [],
  }
  draft.roles[`${name}-role-${group}`] = { allows: [{ actions: ['secretsmanager:GetSecretValue'], on: `${name}-key-${group}` }] }
}

const addStore = (draft: Draft, name: string, group: number, type: 'dynamodb' | 'rds' | 'aurora'): void => {
  const store = `${name}-data-${group}`
  draft.stores[store] = {
    type,
    owner: `${name}-${group}`,
    encrypted: true,
    backups: true,
    public: false,
    zones: 3,
    maxConnections: 200,
    availability: 0.9999,
  }
  draft.services[`${name}-${group}`]!.uses = [{ to: store, access: 'read-write', tls: true }]
  if (type === 'dynamodb')
    draft.roles[`${name}-role-${group}`]!.allows!.push({ actions: ['dynamodb:GetItem', 'dynamodb:PutItem'], on: store })
}

const addRoute = (draft: Draft, name: string, group: number): void => {
  const gateway = `api-${gatewayOf(group)}`
  draft.gateways[gateway]!.routes!.push({
    path: `/v1/shops/${group}/${name}`,
    to: `${name}-${group}`,
    auth: 'jwt',
    tls: true,
    timeoutMs: 4000,
    resolve: 'alb',
  })
  draft.securityGroups[`${name}-sg-${group}`]!.ingress!.push({ from: gateway, port: 8080 })
}
