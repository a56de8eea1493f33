import * as z from 'zod'
import {
  channelSchema,
  clientSchema,
  externalSchema,
  flowSchema,
  gatewaySchema,
  serviceSchema,
  storeSchema,
  workflowSchema,
} from './elements'
import { count, idSchema, milliseconds, name, names, share, text, why } from './scalars'

/** The version of the language that this code reads and writes. */
export const LANGUAGE_VERSION = 1

const contextSchema = z.strictObject({
  stage: z.enum(['prototype', 'growth', 'scale']).optional().describe('Where the product stands. Some rules ask less of a prototype.'),
  teams: count().optional().describe('Teams that work on it.'),
  engineers: count().optional().describe('Engineers that work on it.'),
  peakRps: z.number().nonnegative().optional().describe('Requests per second at the peak.'),
  monthlyBudgetUsd: z.number().nonnegative().optional().describe('What the infrastructure may cost in a month, in US dollars.'),
  slo: z
    .strictObject({
      availability: share().optional().describe('The promised share of answered requests, from 0 to 1.'),
      p99Ms: milliseconds().optional().describe('The promised 99th percentile of latency, in milliseconds.'),
    })
    .optional()
    .describe('What is promised to users.'),
})

const roleSchema = z.strictObject({
  allows: z
    .array(
      z.strictObject({
        actions: names().describe('IAM actions, such as "dynamodb:GetItem".'),
        on: name().describe('What they are allowed on: an id, the name of a secret, an ARN or "*".'),
        why: why.optional(),
      }),
    )
    .optional()
    .describe('The statements of its policy.'),
  why: why.optional(),
})

const securityGroupSchema = z.strictObject({
  ingress: z
    .array(
      z.strictObject({
        from: name().describe('Who may come in: an id, a security group, "internet" or "vpc".'),
        port: z.int().min(0).max(65_535).optional().describe('The port.'),
        why: why.optional(),
      }),
    )
    .optional()
    .describe('What it lets in.'),
  why: why.optional(),
})

const pipelineSchema = z.strictObject({
  tool: z.enum(['codepipeline', 'github-actions', 'argocd', 'gitlab', 'jenkins', 'other']).optional().describe('What runs it.'),
  deploys: names().optional().describe('The services it deploys.'),
  stages: names().optional().describe('Its stages, in order.'),
  after: names().optional().describe('Pipelines that must have run before it.'),
  why: why.optional(),
})

export const waiverSchema = z
  .strictObject({
    rule: name().describe('The rule that is waived.'),
    on: name().describe('The id that a finding must name, or "*" for all findings of the rule.'),
    reason: name().describe('Why the finding is accepted.'),
    until: z.iso.date().describe('The last day it counts, as YYYY-MM-DD.'),
  })
  .describe('A finding that is accepted, with a reason, until a date.')

const section = <T extends z.ZodType>(schema: T) => z.record(idSchema, schema)
/** Roles, security groups and pipelines are names of AWS and of tools: any short text is allowed as a key. */
const named = <T extends z.ZodType>(schema: T) => z.record(name(), schema)

export const architectureSchema = z
  .strictObject({
    $schema: text().optional().describe('The JSON Schema of this file, for editors.'),
    version: z.literal(LANGUAGE_VERSION).describe('The version of the language: 1.'),
    name: name().describe('What the system is called.'),
    why: why.optional(),
    context: contextSchema.optional().describe('Stage, people, load, budget and promises.'),
    clients: section(clientSchema).optional().describe('Whoever starts requests from outside.'),
    gateways: section(gatewaySchema).optional().describe('Entries in front of services.'),
    services: section(serviceSchema).optional().describe('What teams deploy and scale on their own.'),
    workflows: section(workflowSchema).optional().describe('Orchestrations of calls.'),
    stores: section(storeSchema).optional().describe('Where data lives.'),
    channels: section(channelSchema).optional().describe('What carries events and messages.'),
    externals: section(externalSchema).optional().describe('Systems of others.'),
    roles: named(roleSchema).optional().describe('IAM roles and what they allow.'),
    securityGroups: named(securityGroupSchema).optional().describe('Security groups and what they let in.'),
    pipelines: named(pipelineSchema).optional().describe('What builds, tests and deploys services.'),
    flows: named(flowSchema).optional().describe('Journeys through the system.'),
    waivers: z.array(waiverSchema).optional().describe('Findings that are accepted, with a reason and a date.'),
    layout: z.unknown().optional().describe('Free for tools; never graded.'),
  })
  .describe('An architecture of microservices on AWS.')
