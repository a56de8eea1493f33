// biome-ignore-all lint/suspicious/noThenProperty: Spectral calls it so, and nobody awaits a rule.
import type { RulesetDefinition } from '@stoplight/spectral-core'
import { hasDeadLetterQueue, hasGateway, hasTimeout, isGuarded, publishesFromStore } from './links.mts'
import { deploysOneService, hasOneOwner, hasOwnRole } from './sharing.mts'

const CALLS = ['$.services.*.calls[*]', '$.workflows.*.calls[*]']

/**
 * Eight rules of the catalogue, written for Spectral: a path where one element or link tells enough, and one function over the section or the
 * design where it does not. Rule and place of every finding are the grader's; severities and sentences are simpler.
 */
export const RULESET = {
  rules: {
    'shared-database': { given: '$', severity: 'error', then: { function: hasOneOwner } },
    'dual-write': { given: '$.services.*', severity: 'warn', then: { function: publishesFromStore } },
    'no-api-gateway': { given: '$', severity: 'error', then: { function: hasGateway } },
    'missing-dead-letter-queue': { given: '$', severity: 'error', then: { function: hasDeadLetterQueue } },
    'shared-iam-role': { given: '$.services', severity: 'error', then: { function: hasOwnRole } },
    'missing-timeout': { given: ['$.gateways.*.routes[*]', ...CALLS], severity: 'error', then: { function: hasTimeout } },
    'missing-circuit-breaker': { given: CALLS, severity: 'warn', then: { function: isGuarded } },
    'shared-pipeline': { given: '$.pipelines.*', severity: 'error', then: { function: deploysOneService } },
  },
} satisfies RulesetDefinition
