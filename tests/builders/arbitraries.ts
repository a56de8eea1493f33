import * as fc from 'fast-check'
import * as z from 'zod'
import { architectureSchema } from '../../src/architecture/schema'
import { type Architecture, SECTIONS, type Section } from '../../src/architecture/types'
import { fromSchema } from './from-schema'
import { REFERENCES } from './references'

export interface ArbitraryOptions {
  /** At most so many services (default 5). */
  readonly maxServices?: number
  /** At most so many elements in each other section (default 2). */
  readonly maxOthers?: number
}

const AWKWARD_IDS = ['constructor', 'hasown', 'valueof', 'tostring', 'prototype', 'a', 'to', 'internet', 'vpc', 'z-0', 'x'.repeat(63)]

/** Ids as the language allows them; now and then one that means something to JavaScript, to the language or to HTML. */
export const arbitraryId = (): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.stringMatching(/^[a-z][a-z0-9-]{0,6}$/) },
    { weight: 1, arbitrary: fc.constantFrom(...AWKWARD_IDS) },
  )

const SCHEMA = z.toJSONSchema(architectureSchema, { io: 'input', target: 'draft-7' })

type Pools = Readonly<Record<Section, readonly string[]>>

const arbitraryPools = ({ maxServices = 5, maxOthers = 2 }: ArbitraryOptions): fc.Arbitrary<Pools> => {
  const sizes = fc.tuple(...SECTIONS.map((section) => fc.nat({ max: section === 'services' ? maxServices : maxOthers })))
  const most = maxServices + maxOthers * (SECTIONS.length - 1)
  return fc.tuple(sizes, fc.uniqueArray(arbitraryId(), { minLength: most, maxLength: most })).map(([counts, ids]) => {
    let used = 0
    return Object.fromEntries(SECTIONS.map((section, i) => [section, ids.slice(used, (used += counts[i]!))])) as unknown as Pools
  })
}

/** Whether a field holds a list of ids, one id, or an id or a boolean. */
const LISTS = new Set(['channels/forwardsTo', 'services/deployAfter', 'flows/path', 'pipelines/deploys'])

const reference = (place: string, pools: Pools): fc.Arbitrary<unknown> | undefined => {
  const known = REFERENCES[place]
  if (known === undefined) return undefined
  const ids = known.sections.flatMap((section) => pools[section])
  const others = known.strict ? [] : ['*', 'internet', 'vpc', 'a-secret', 'no-such-entry']
  if (place === 'consumes/deadLetter') return fc.constantFrom(true, false, ...ids)
  const one = [...ids, ...others]
  if (LISTS.has(place)) return one.length === 0 ? fc.constant([]) : fc.array(fc.constantFrom(...one), { maxLength: 4 })
  return one.length === 0 ? undefined : fc.constantFrom(...one)
}

/** Lists of links, by the sections that their links must lead to. Without such an element there can be no link. */
const LINKS = ['calls', 'routes', 'uses', 'publishes', 'consumes']
const hasNoTarget = (key: string, pools: Pools): boolean =>
  LINKS.includes(key) && REFERENCES[key === 'consumes' ? 'consumes/from' : `${key}/to`]!.sections.every((section) => pools[section].length === 0)

/**
 * Valid designs: every reference resolves, every section and every optional field occurs sometimes. They are rarely sensible. Small by default;
 * made from the schema, so a new field of the language is covered from the day it is added.
 */
export const arbitraryArchitecture = (options: ArbitraryOptions = {}): fc.Arbitrary<Architecture> =>
  arbitraryPools(options).chain((pools) => {
    const override = (holder: string, key: string) => {
      if (holder === '' && key === 'layout') return fc.dictionary(fc.constantFrom('x', 'y', 'zoom'), fc.integer({ min: 0, max: 2000 }))
      if (hasNoTarget(key, pools)) return fc.constant([])
      if (holder === 'stores' && key === 'owner' && reference('stores/owner', pools) === undefined) return fc.constant(undefined)
      return reference(`${holder}/${key}`, pools)
    }
    const names = fc.uniqueArray(fc.constantFrom('constructor', 'main', 'a/b~c', 'role 2', 'x'), { maxLength: 3 })
    const keysOf = (holder: string) => (Object.hasOwn(pools, holder) ? fc.constant(pools[holder as Section]) : names)
    return fromSchema(SCHEMA, '', override, keysOf).map((design) => JSON.parse(JSON.stringify(design)) as Architecture)
  })
