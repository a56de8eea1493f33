import * as z from 'zod'
import { calls, consumes, publishes, routeSchema, uses } from './links'
import {
  alarms,
  apiVersion,
  availability,
  behaviourSchema,
  count,
  encrypted,
  idSchema,
  logs,
  milliseconds,
  name,
  names,
  secrets,
  share,
  tls,
  traces,
  why,
  zones,
} from './scalars'

export const clientSchema = z
  .strictObject({
    calls: calls.optional(),
    uses: uses.optional().describe('Stores that the client reaches directly: a mistake, but one that must be statable.'),
    rps: z.number().nonnegative().optional().describe('Requests per second it sends.'),
    why: why.optional(),
  })
  .describe('Whoever starts requests from outside: a browser, an app, a partner, a timer.')

export const gatewaySchema = z
  .strictObject({
    type: z
      .enum(['api-gateway', 'http-api', 'websocket', 'alb', 'nlb', 'appsync', 'cloudfront', 'bff', 'other'])
      .describe('The kind of entry. "api-gateway" is the REST API of Amazon API Gateway, "bff" a declared backend for a frontend.'),
    auth: z
      .enum(['none', 'api-key', 'iam', 'jwt', 'cognito', 'mtls', 'session'])
      .optional()
      .describe('What the gateway enforces on its clients. "none" is stated; absent is not declared.'),
    tls: tls.optional(),
    throttleRps: z.number().nonnegative().optional().describe('Requests per second it lets through.'),
    apiVersion: apiVersion.optional(),
    logs: logs.optional(),
    traces: traces.optional(),
    alarms: alarms.optional(),
    availability: availability.optional(),
    routes: z.array(routeSchema).optional().describe('Where requests go.'),
    uses: uses.optional(),
    publishes: publishes.optional(),
    secrets: secrets.optional(),
    behaviour: behaviourSchema.optional(),
    why: why.optional(),
  })
  .describe('An entry in front of services.')

export const scalingSchema = z.strictObject({
  min: count().optional().describe('Tasks that always run.'),
  max: count().optional().describe('Tasks it may grow to.'),
  on: z.enum(['cpu', 'memory', 'requests', 'queue-depth', 'concurrency', 'schedule', 'none']).optional().describe('What it scales on.'),
})

export const librarySchema = z.strictObject({
  name: name().describe('The name of the library.'),
  kind: z.enum(['domain', 'technical']).optional().describe('Domain code carries business rules; technical code does not.'),
})

export const serviceSchema = z
  .strictObject({
    capabilities: names().optional().describe('What it does for the business, as verbs: "place-order".'),
    domain: name().optional().describe('The bounded context it belongs to.'),
    team: name().optional().describe('The team that owns it.'),
    layer: z.enum(['ui', 'logic', 'data']).optional().describe('Only where a service was cut by technical layer.'),
    compute: z.enum(['ecs', 'eks', 'lambda', 'ec2', 'container']).optional().describe('What it runs on.'),
    artifact: name().optional().describe('The image or bundle that is deployed.'),
    unit: name().optional().describe('What it is scaled and placed as, if shared with others.'),
    scaling: scalingSchema.optional().describe('How many tasks run, and what changes that.'),
    zones: zones.optional(),
    public: z.boolean().optional().describe('Whether it can be reached from the internet.'),
    apiVersion: apiVersion.optional(),
    role: name().optional().describe('The IAM role its code runs as (the task role, not the execution role).'),
    securityGroup: name().optional().describe('The security group of its network interface.'),
    secrets: secrets.optional(),
    logs: logs.optional(),
    traces: traces.optional(),
    alarms: alarms.optional(),
    healthCheck: z.boolean().optional().describe('Whether the platform asks it if it is well.'),
    timeoutMs: milliseconds().optional().describe('How long it may work on one event or request, in milliseconds.'),
    libraries: z.array(librarySchema).optional().describe('Libraries it shares with others.'),
    deployAfter: z.array(idSchema).optional().describe('Services that must be deployed before it.'),
    availability: availability.optional(),
    calls: calls.optional(),
    uses: uses.optional(),
    publishes: publishes.optional(),
    consumes: consumes.optional(),
    behaviour: behaviourSchema.optional(),
    why: why.optional(),
  })
  .describe('A service: something a team deploys and scales on its own.')

export const workflowSchema = z
  .strictObject({
    type: z.enum(['step-functions', 'other']).optional().describe('What runs the workflow.'),
    compensates: z.boolean().optional().describe('Whether its failures are undone (a saga).'),
    logs: logs.optional(),
    traces: traces.optional(),
    alarms: alarms.optional(),
    availability: availability.optional(),
    calls: calls.optional(),
    uses: uses.optional(),
    publishes: publishes.optional(),
    consumes: consumes.optional(),
    secrets: secrets.optional(),
    why: why.optional(),
  })
  .describe('An orchestration: steps in an order, with retries and compensation.')

export const storeSchema = z
  .strictObject({
    type: z.enum(['dynamodb', 'rds', 'aurora', 'elasticache', 'opensearch', 's3', 'documentdb', 'other']).describe('The kind of store.'),
    owner: idSchema.optional().describe('The one element that may change its schema and write it.'),
    cluster: name().optional().describe('Several stores with one cluster are one server with a private schema each.'),
    encrypted: encrypted.optional(),
    backups: z.boolean().optional().describe('Whether it can be restored. Absent means not declared.'),
    public: z.boolean().optional().describe('Whether it can be reached from the internet.'),
    zones: zones.optional(),
    maxConnections: count().min(1).optional().describe('Connections it accepts at the same time.'),
    availability: availability.optional(),
    secrets: secrets.optional(),
    behaviour: behaviourSchema.optional(),
    why: why.optional(),
  })
  .describe('Where data lives.')

export const channelSchema = z
  .strictObject({
    type: z.enum(['sqs', 'sns', 'eventbridge', 'kinesis', 'msk', 'rabbitmq', 'other']).describe('The kind of channel.'),
    forwardsTo: z.array(idSchema).optional().describe('Channels that get what is published here, such as a queue behind a topic.'),
    encrypted: encrypted.optional(),
    alarms: alarms.optional(),
    visibilityTimeoutMs: milliseconds()
      .optional()
      .describe('How long SQS hides a message that is being handled, in milliseconds (30,000 where absent).'),
    maxReceives: count().min(1).optional().describe('Deliveries before a message goes to the dead-letter queue.'),
    availability: availability.optional(),
    why: why.optional(),
  })
  .describe('What carries events and messages.')

export const externalSchema = z
  .strictObject({
    availability: availability.optional(),
    calls: calls.optional().describe('Webhooks: calls it makes into the system.'),
    publishes: publishes.optional(),
    behaviour: behaviourSchema.optional(),
    why: why.optional(),
  })
  .describe('A system of somebody else that this one depends on.')

export const flowSchema = z
  .strictObject({
    path: z.array(idSchema).describe('The elements it passes through, in order.'),
    critical: z.boolean().optional().describe('Whether the business stops without it.'),
    share: share().optional().describe("Its share of the client's requests, from 0 to 1."),
    compensates: z.boolean().optional().describe('Whether its failures are undone (a saga).'),
    why: why.optional(),
  })
  .describe('One journey through the system.')
