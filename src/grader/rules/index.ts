// Written by scripts/generate-rules.mts from the folders beside it, in the order of the catalogue.
import type { Rule } from '../define-rule'
import { rule as availabilityBelowSlo } from './availability-below-slo/rule'
import { rule as computeMismatch } from './compute-mismatch/rule'
import { rule as costNotJustified } from './cost-not-justified/rule'
import { rule as cyclicDependency } from './cyclic-dependency/rule'
import { rule as deployOrderDependency } from './deploy-order-dependency/rule'
import { rule as distributedMonolith } from './distributed-monolith/rule'
import { rule as distributedTransactionWithoutSaga } from './distributed-transaction-without-saga/rule'
import { rule as downstreamCapacityMismatch } from './downstream-capacity-mismatch/rule'
import { rule as dualWrite } from './dual-write/rule'
import { rule as fixedCapacity } from './fixed-capacity/rule'
import { rule as flatNetwork } from './flat-network/rule'
import { rule as gatewayBypass } from './gateway-bypass/rule'
import { rule as gatewayDirectDataAccess } from './gateway-direct-data-access/rule'
import { rule as hardcodedEndpoint } from './hardcoded-endpoint/rule'
import { rule as hardcodedSecret } from './hardcoded-secret/rule'
import { rule as hubLikeDependency } from './hub-like-dependency/rule'
import { rule as longSyncChain } from './long-sync-chain/rule'
import { rule as megaService } from './mega-service/rule'
import { rule as missingAlarms } from './missing-alarms/rule'
import { rule as missingCircuitBreaker } from './missing-circuit-breaker/rule'
import { rule as missingDeadLetterQueue } from './missing-dead-letter-queue/rule'
import { rule as missingTimeout } from './missing-timeout/rule'
import { rule as nanoService } from './nano-service/rule'
import { rule as noApiGateway } from './no-api-gateway/rule'
import { rule as noApiVersioning } from './no-api-versioning/rule'
import { rule as noCentralisedLogging } from './no-centralised-logging/rule'
import { rule as noDeploymentPipeline } from './no-deployment-pipeline/rule'
import { rule as noDistributedTracing } from './no-distributed-tracing/rule'
import { rule as noHealthCheck } from './no-health-check/rule'
import { rule as orphanNode } from './orphan-node/rule'
import { rule as perimeterOnlySecurity } from './perimeter-only-security/rule'
import { rule as retiredAwsService } from './retired-aws-service/rule'
import { rule as retryAmplification } from './retry-amplification/rule'
import { rule as sharedDatabase } from './shared-database/rule'
import { rule as sharedDeploymentArtifact } from './shared-deployment-artifact/rule'
import { rule as sharedDomainLibrary } from './shared-domain-library/rule'
import { rule as sharedIamRole } from './shared-iam-role/rule'
import { rule as sharedPipeline } from './shared-pipeline/rule'
import { rule as sharedScalingUnit } from './shared-scaling-unit/rule'
import { rule as singlePointOfFailure } from './single-point-of-failure/rule'
import { rule as syncEverywhere } from './sync-everywhere/rule'
import { rule as syncSideEffect } from './sync-side-effect/rule'
import { rule as timeoutInversion } from './timeout-inversion/rule'
import { rule as tooManyServicesTooEarly } from './too-many-services-too-early/rule'
import { rule as unauthenticatedEntry } from './unauthenticated-entry/rule'
import { rule as unencryptedTraffic } from './unencrypted-traffic/rule'
import { rule as unprotectedDataStore } from './unprotected-data-store/rule'
import { rule as unsafeRetry } from './unsafe-retry/rule'
import { rule as unthrottledEntry } from './unthrottled-entry/rule'
import { rule as unusedCrossServiceGrant } from './unused-cross-service-grant/rule'
import { rule as visibilityTimeoutMismatch } from './visibility-timeout-mismatch/rule'
import { rule as wildcardPermissions } from './wildcard-permissions/rule'
import { rule as wrongCuts } from './wrong-cuts/rule'

/** Every rule that is built, in the order of the catalogue. */
export const RULES: readonly Rule[] = [
  megaService,
  nanoService,
  wrongCuts,
  sharedDeploymentArtifact,
  sharedDomainLibrary,
  deployOrderDependency,
  noApiVersioning,
  distributedMonolith,
  sharedDatabase,
  gatewayDirectDataAccess,
  dualWrite,
  distributedTransactionWithoutSaga,
  cyclicDependency,
  hubLikeDependency,
  noApiGateway,
  gatewayBypass,
  longSyncChain,
  syncEverywhere,
  syncSideEffect,
  missingDeadLetterQueue,
  visibilityTimeoutMismatch,
  hardcodedEndpoint,
  retiredAwsService,
  unauthenticatedEntry,
  perimeterOnlySecurity,
  unencryptedTraffic,
  sharedIamRole,
  wildcardPermissions,
  unusedCrossServiceGrant,
  flatNetwork,
  hardcodedSecret,
  unprotectedDataStore,
  unthrottledEntry,
  noCentralisedLogging,
  noDistributedTracing,
  noHealthCheck,
  missingAlarms,
  fixedCapacity,
  singlePointOfFailure,
  sharedScalingUnit,
  downstreamCapacityMismatch,
  missingTimeout,
  timeoutInversion,
  retryAmplification,
  unsafeRetry,
  missingCircuitBreaker,
  availabilityBelowSlo,
  sharedPipeline,
  noDeploymentPipeline,
  tooManyServicesTooEarly,
  costNotJustified,
  orphanNode,
  computeMismatch,
]
