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
  fc.oneof({ weight: 4, arbitrary: fc.stringMatching(/^[a-z][a-z0-9-]{0,6}$/) }, { weight: 1, arbitrary: fc.constantFrom(...AWKWARD_IDS) })

const SCHEMA = z.toJSONSchema(architectureSchema, { io: 'input', target: 'draft-7' })

const NAMED = ['roles', 'securityGroups', 'pipelines', 'flows'] as const
/** The ids of each section, and the names in the sections whose keys are free text. */
type Pools = Readonly<Record<Section | (typeof NAMED)[number], readonly string[]>>

const arbitraryPools = ({ maxServices = 5, maxOthers = 2 }: ArbitraryOptions): fc.Arbitrary<Pools> => {
  const sizes = fc.tuple(...SECTIONS.map((section) => fc.nat({ max: section === 'services' ? maxServices : maxOthers })))
  const most = maxServices + maxOthers * (SECTIONS.length - 1)
  const ids = fc.tuple(sizes, fc.uniqueArray(arbitraryId(), { minLength: most, maxLength: most })).map(([counts, all]) => {
    const left = [...all]
    return SECTIONS.map((section, i) => [section, left.splice(0, counts[i])] as const)
  })
  const name = fc.constantFrom('constructor', 'main', 'a/b~c', 'role 2', 'x')
  const names = fc.tuple(...NAMED.map((section) => fc.uniqueArray(name, { maxLength: 3 }).map((keys) => [section, keys] as const)))
  return fc.tuple(ids, names).map((entries) => Object.fromEntries(entries.flat()) as unknown as Pools)
}

/** Places that hold a list of names; the others hold one. */
const LISTS = new Set(['channels/forwardsTo', 'services/deployAfter', 'flows/path', 'pipelines/deploys', 'pipelines/after'])

/** What may stand at a place besides an id. */
const others = (place: string, pools: Pools): readonly (string | boolean)[] => {
  switch (place) {
    case 'consumes/deadLetter':
      return [true, false]
    case 'pipelines/deploys':
      return ['a-website']
    case 'pipelines/after':
      return pools.pipelines
    case 'allows/on':
      return ['*', 'arn:aws:s3:::books']
    case 'ingress/from':
      return ['internet', 'vpc', ...pools.securityGroups]
    case 'waivers/on':
      return ['*', 'no-such-entry']
    default:
      return []
  }
}

const reference = (place: string, pools: Pools): fc.Arbitrary<unknown> | undefined => {
  const known = REFERENCES[place]
  if (known === undefined && place !== 'pipelines/after') return undefined
  const values = [...(known?.sections ?? []).flatMap((section) => pools[section]), ...others(place, pools)]
  if (LISTS.has(place)) return values.length === 0 ? fc.constant([]) : fc.array(fc.constantFrom(...values), { maxLength: 4 })
  return values.length === 0 ? undefined : fc.constantFrom(...values)
}

/** Lists of links, by the sections that their links must lead to. Without such an element there can be no link. */
const LINKS = ['calls', 'routes', 'uses', 'publishes', 'consumes']
const hasNoTarget = (key: string, pools: Pools): boolean =>
  LINKS.includes(key) &&
  REFERENCES[key === 'consumes' ? 'consumes/from' : `${key}/to`]!.sections.every((section) => pools[section].length === 0)

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
    const keysOf = (holder: string) => fc.constant(pools[holder as keyof Pools])
    const isRequired = (holder: string, key: string) => holder === '' && Object.hasOwn(pools, key) && pools[key as keyof Pools].length > 0
    return fromSchema(SCHEMA, '', { override, isRequired, keysOf }).map((design) => JSON.parse(JSON.stringify(design)) as Architecture)
  })
