import { keysAt } from './schema-at'
import { SECTIONS, type Section } from './types'

const sections = (...names: Section[]): ReadonlySet<Section> => new Set(names)

/** The sections that each kind of reference may name. */
export const CALLEES = sections('gateways', 'services', 'workflows', 'externals')
export const STORES = sections('stores')
export const CHANNELS = sections('channels')
export const SERVICES = sections('services')
export const ANY_SECTION: ReadonlySet<Section> = new Set(SECTIONS)

interface ReferenceList {
  /** The key of a list on an element. */
  readonly list: string
  /** The key of the reference in each item; undefined where the items are ids themselves. */
  readonly field: string | undefined
  readonly names: ReadonlySet<Section>
}

const REFERENCE_LISTS: readonly ReferenceList[] = [
  { list: 'calls', field: 'to', names: CALLEES },
  { list: 'routes', field: 'to', names: CALLEES },
  { list: 'uses', field: 'to', names: STORES },
  { list: 'publishes', field: 'to', names: CHANNELS },
  { list: 'consumes', field: 'from', names: CHANNELS },
  { list: 'consumes', field: 'deadLetter', names: CHANNELS },
  { list: 'forwardsTo', field: undefined, names: CHANNELS },
  { list: 'deployAfter', field: undefined, names: SERVICES },
]

/** Section → the lists of references that its elements may have, as the schema says. */
export const LISTS_OF: ReadonlyMap<Section, readonly ReferenceList[]> = new Map(
  SECTIONS.map((section) => {
    const keys = keysAt([section, 'x'])
    return [section, REFERENCE_LISTS.filter(({ list }) => keys.includes(list))]
  }),
)

/** The lists that hold links; their lengths together are the number of links. */
export const LINK_LISTS = ['calls', 'routes', 'uses', 'publishes', 'consumes', 'forwardsTo'] as const
