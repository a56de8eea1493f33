import { AVAILABILITY_CASES } from './availability'
import { CONNECTION_CASES } from './connection'
import { COST_CASES } from './cost'
import { COUPLING_CASES } from './coupling'
import { DELIVERY_CASES } from './delivery'
import { FAILURE_CASES } from './failure'
import { GRANT_CASES } from './grants'
import { NETWORK_CASES } from './network'
import { OBSERVATION_CASES } from './observation'
import { OPERATION_CASES } from './operation'
import { OWNERSHIP_CASES } from './ownership'
import { RESPONSIBILITY_CASES } from './responsibility'
import type { RuleCase } from './rule-case'
import { SAGA_CASES } from './saga'
import { SCALING_CASES } from './scaling'
import { SECURITY_CASES } from './security'
import { SHARING_CASES } from './sharing'
import { TIME_CASES } from './time'
import { WAITING_CASES } from './waiting'

/** Every design made to break a rule, by topic. */
export const RULE_CASES: readonly RuleCase[] = [
  ...RESPONSIBILITY_CASES,
  ...SHARING_CASES,
  ...DELIVERY_CASES,
  ...OWNERSHIP_CASES,
  ...SAGA_CASES,
  ...COUPLING_CASES,
  ...WAITING_CASES,
  ...SECURITY_CASES,
  ...GRANT_CASES,
  ...NETWORK_CASES,
  ...OBSERVATION_CASES,
  ...SCALING_CASES,
  ...COST_CASES,
  ...TIME_CASES,
  ...FAILURE_CASES,
  ...AVAILABILITY_CASES,
  ...OPERATION_CASES,
  ...CONNECTION_CASES,
]
