// Written by scripts/generate-rules.mts from the folders beside it, in the order of the catalogue.
import type { RuleExamples } from '../define-examples'

/** Rule id → its examples, each rule in a chunk of its own. Look ids up with Object.hasOwn. */
export const RULE_EXAMPLES: Readonly<Record<string, () => Promise<RuleExamples>>> = {
  'shared-database': async () => (await import('./shared-database/examples')).examples,
  'cyclic-dependency': async () => (await import('./cyclic-dependency/examples')).examples,
  'no-api-gateway': async () => (await import('./no-api-gateway/examples')).examples,
  'gateway-bypass': async () => (await import('./gateway-bypass/examples')).examples,
  'long-sync-chain': async () => (await import('./long-sync-chain/examples')).examples,
  'sync-everywhere': async () => (await import('./sync-everywhere/examples')).examples,
  'missing-dead-letter-queue': async () => (await import('./missing-dead-letter-queue/examples')).examples,
  'hardcoded-endpoint': async () => (await import('./hardcoded-endpoint/examples')).examples,
  'unauthenticated-entry': async () => (await import('./unauthenticated-entry/examples')).examples,
  'shared-iam-role': async () => (await import('./shared-iam-role/examples')).examples,
  'hardcoded-secret': async () => (await import('./hardcoded-secret/examples')).examples,
  'no-distributed-tracing': async () => (await import('./no-distributed-tracing/examples')).examples,
  'missing-timeout': async () => (await import('./missing-timeout/examples')).examples,
  'retry-amplification': async () => (await import('./retry-amplification/examples')).examples,
  'shared-pipeline': async () => (await import('./shared-pipeline/examples')).examples,
  'too-many-services-too-early': async () => (await import('./too-many-services-too-early/examples')).examples,
}
