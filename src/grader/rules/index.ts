// Written by scripts/generate-rules.mts from the folders beside it, in the order of the catalogue.
import type { Rule } from '../define-rule'
import { rule as cyclicDependency } from './cyclic-dependency/rule'
import { rule as gatewayBypass } from './gateway-bypass/rule'
import { rule as hardcodedEndpoint } from './hardcoded-endpoint/rule'
import { rule as hardcodedSecret } from './hardcoded-secret/rule'
import { rule as longSyncChain } from './long-sync-chain/rule'
import { rule as missingDeadLetterQueue } from './missing-dead-letter-queue/rule'
import { rule as missingTimeout } from './missing-timeout/rule'
import { rule as noApiGateway } from './no-api-gateway/rule'
import { rule as noDistributedTracing } from './no-distributed-tracing/rule'
import { rule as retryAmplification } from './retry-amplification/rule'
import { rule as sharedDatabase } from './shared-database/rule'
import { rule as sharedIamRole } from './shared-iam-role/rule'
import { rule as sharedPipeline } from './shared-pipeline/rule'
import { rule as syncEverywhere } from './sync-everywhere/rule'
import { rule as tooManyServicesTooEarly } from './too-many-services-too-early/rule'
import { rule as unauthenticatedEntry } from './unauthenticated-entry/rule'

/** Every rule that is built, in the order of the catalogue. */
export const RULES: readonly Rule[] = [
  sharedDatabase,
  cyclicDependency,
  noApiGateway,
  gatewayBypass,
  longSyncChain,
  syncEverywhere,
  missingDeadLetterQueue,
  hardcodedEndpoint,
  unauthenticatedEntry,
  sharedIamRole,
  hardcodedSecret,
  noDistributedTracing,
  missingTimeout,
  retryAmplification,
  sharedPipeline,
  tooManyServicesTooEarly,
]
