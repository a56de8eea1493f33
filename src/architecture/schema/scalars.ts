import * as z from 'zod'
import { LIMITS } from '../limits'

/** Names that people write: ids of clients, gateways, services, workflows, stores, channels, externals. */
export const ID_PATTERN = /^[a-z][a-z0-9-]{0,62}$/

export const idSchema = z
  .string()
  .regex(ID_PATTERN)
  .describe('An id: lower-case letters, digits and hyphens, starting with a letter, at most 63 characters.')

/** A short free text. Capped, because every text in a file is untrusted. */
export const text = () => z.string().max(LIMITS.stringLength)
/** A name that other elements may share: a team, a role, an artifact. */
export const name = () => text().min(1)
export const names = () => z.array(name())
export const milliseconds = () => z.number().nonnegative()
export const count = () => z.int().nonnegative()
export const share = () => z.number().min(0).max(1)

export const why = text().describe('One sentence: why this element is the way it is. A reader of the design will want to know.')
export const availability = share().describe('The share of requests it answers, from 0 to 1: 0.9995 is 99.95 %.')
export const tls = z.boolean().describe('Whether the traffic is encrypted in transit. Absent means not declared.')

export const distributionSchema = z.enum(['exponential', 'lognormal', 'fixed'])

export const behaviourSchema = z
  .strictObject({
    serviceTimeMs: milliseconds().optional().describe('Mean time to serve one request, in milliseconds, without what it waits for.'),
    distribution: distributionSchema.optional().describe('How the service time varies around its mean.'),
    concurrency: count().min(1).optional().describe('Requests one task works on at the same time.'),
    queueLimit: count().optional().describe('Requests that may wait for a worker of one task; more are shed.'),
  })
  .describe('How it behaves under load: read by the simulator and by the capacity rules.')

export const secretSchema = z.strictObject({
  name: name().describe('The name of the secret, never its value.'),
  from: z.enum(['secrets-manager', 'parameter-store-secure', 'parameter-store', 'env', 'code']).describe('Where the value is kept.'),
})
export const secrets = z.array(secretSchema).describe('The secrets it reads, and where their values are kept.')

export const logs = z
  .enum(['cloudwatch', 'opensearch', 'otlp', 'stdout', 'local', 'none'])
  .describe('Where its logs go. `stdout` alone is not yet central logging.')
export const traces = z.enum(['opentelemetry', 'x-ray', 'ids-only', 'none', 'other']).describe('How it takes part in distributed traces.')
export const alarms = z.boolean().describe('Whether somebody is told when it fails.')
export const apiVersion = name().describe('The version of the contract it offers, such as "v1"; "none" where there is none.')
export const zones = count().min(1).describe('The number of Availability Zones it runs in.')
export const encrypted = z.boolean().describe('Whether the data is encrypted at rest. Absent means not declared.')
