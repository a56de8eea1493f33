import type { MarkedDesign, Predicate, Verdict } from '../predicate'
import type { Requirement } from '../requirement-schema'
import { connected } from './connected'
import { count } from './count'
import { field } from './field'
import { flow } from './flow'
import { keeps } from './keeps'
import { noPath } from './no-path'
import { owns } from './owns'
import { path } from './path'
import { rules } from './rules'
import { separate } from './separate'
import { together } from './together'

const PREDICATES: { readonly [K in Requirement['predicate']]: Predicate<K> } = {
  keeps,
  connected,
  count,
  separate,
  together,
  path,
  noPath,
  owns,
  field,
  flow,
  rules,
}

/** Whether a requirement holds, and what is missing where it does not. */
export const judge = (requirement: Requirement, design: MarkedDesign): Verdict =>
  // The table pairs each kind with its own predicate; TypeScript cannot follow that through one call.
  (PREDICATES[requirement.predicate] as (one: Requirement, of: MarkedDesign) => Verdict)(requirement, design)
