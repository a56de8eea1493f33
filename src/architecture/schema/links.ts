import * as z from 'zod'
import { count, idSchema, milliseconds, name, share, text, tls, why } from './scalars'

export const retrySchema = z.strictObject({
  max: count().optional().describe('Extra attempts after the first one.'),
  backoff: z.enum(['none', 'fixed', 'exponential']).optional().describe('How the wait between attempts grows.'),
  baseMs: milliseconds().optional().describe('The first wait, in milliseconds (100 where absent).'),
  capMs: milliseconds().optional().describe('The longest wait, in milliseconds (20,000 where absent).'),
  jitter: z.boolean().optional().describe('Whether each wait is drawn at random between 0 and its value (full jitter).'),
  budget: share().optional().describe('Retries allowed as a share of first attempts: 0.1 is one retry for ten requests.'),
})

export const authOnLink = z.enum(['none', 'api-key', 'iam', 'jwt', 'cognito', 'mtls', 'session'])

const callFields = {
  to: idSchema.describe('The gateway, service, workflow or external that is called.'),
  protocol: z.enum(['rest', 'grpc', 'graphql', 'websocket', 'tcp']).optional().describe('The protocol of the call.'),
  tls: tls.optional(),
  auth: authOnLink
    .optional()
    .describe(
      'What the callee enforces on this caller (on a client link: what the client presents). "none" is stated; absent is not declared.',
    ),
  resolve: z
    .enum(['service-connect', 'cloud-map', 'vpc-lattice', 'alb', 'dns', 'parameter', 'gateway', 'app-mesh', 'literal'])
    .optional()
    .describe('How the caller finds the callee.'),
  address: text().optional().describe('The literal address, only where `resolve` is "literal".'),
  timeoutMs: milliseconds().optional().describe('How long the caller waits for one attempt, in milliseconds.'),
  retry: retrySchema.optional().describe('What the caller does when an attempt fails.'),
  circuitBreaker: z.boolean().optional().describe('Whether the caller stops calling while the callee fails.'),
  bulkhead: count().min(1).optional().describe('Calls that may be in flight to this callee at the same time.'),
  fallback: text().optional().describe('What is served instead when the call fails.'),
  idempotent: z.boolean().optional().describe('Whether a second attempt has no second effect.'),
  access: z.enum(['read', 'write']).optional().describe('What the call does over there: decides saga and retry rules.'),
  parallel: z.boolean().optional().describe('Whether it starts together with the call before it.'),
  needsReply: z.boolean().optional().describe('False where the caller does not need the answer: it could be an event.'),
  times: z.number().nonnegative().optional().describe('Calls per request; 0.2 is one call in five requests.'),
  why: why.optional(),
}

export const callSchema = z
  .strictObject(callFields)
  .describe('A call: whoever starts it waits for the answer unless `needsReply` is false.')

export const routeSchema = z
  .strictObject({ path: text().optional().describe('The path that this route matches, such as "/v1/orders".'), ...callFields })
  .describe('A route of a gateway: a call with a path. `auth` is what the service itself checks on that hop.')

export const useSchema = z
  .strictObject({
    to: idSchema.describe('The store that is used.'),
    access: z.enum(['read', 'write', 'read-write']).optional().describe('What is done to the store.'),
    tls: tls.optional(),
    why: why.optional(),
  })
  .describe('A data link to a store.')

export const publishSchema = z
  .strictObject({
    to: idSchema.describe('The channel that is published to.'),
    outbox: z.boolean().optional().describe('Whether the event leaves with the same transaction as the data (outbox table or stream).'),
    events: z.array(name()).optional().describe('The names of the events.'),
    why: why.optional(),
  })
  .describe('An event or a message sent to a channel.')

export const consumeSchema = z
  .strictObject({
    from: idSchema.describe('The channel that is consumed.'),
    deadLetter: z
      .union([idSchema, z.boolean()])
      .optional()
      .describe('Where messages go that cannot be handled: the id of a channel, true (there is one) or false.'),
    idempotent: z.boolean().optional().describe('Whether handling a message twice has no second effect.'),
    events: z.array(name()).optional().describe('The events that are handled.'),
    why: why.optional(),
  })
  .describe('Messages taken from a channel.')

export const calls = z.array(callSchema).describe('The calls it makes.')
export const uses = z.array(useSchema).describe('The stores it reads and writes.')
export const publishes = z.array(publishSchema).describe('The channels it publishes to.')
export const consumes = z.array(consumeSchema).describe('The channels it consumes.')
