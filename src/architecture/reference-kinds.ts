import { SECTIONS, type Section } from './types'

const sections = (...names: Section[]): ReadonlySet<Section> => new Set(names)

/** The sections that each kind of reference may name. */
export const CALLEES = sections('gateways', 'services', 'workflows', 'externals')
export const STORES = sections('stores')
export const CHANNELS = sections('channels')
export const SERVICES = sections('services')
export const ANY_SECTION: ReadonlySet<Section> = new Set(SECTIONS)

/** Lists of links on elements: the key of the list, the key of the reference in each link, and what it may name. */
export const LINK_REFERENCES = [
  { list: 'calls', field: 'to', names: CALLEES },
  { list: 'routes', field: 'to', names: CALLEES },
  { list: 'uses', field: 'to', names: STORES },
  { list: 'publishes', field: 'to', names: CHANNELS },
  { list: 'consumes', field: 'from', names: CHANNELS },
  { list: 'consumes', field: 'deadLetter', names: CHANNELS },
] as const

/** Lists of ids on elements. */
export const ID_LISTS = [
  { list: 'forwardsTo', names: CHANNELS },
  { list: 'deployAfter', names: SERVICES },
] as const

/** The lists that hold links; their lengths together are the number of links. */
export const LINK_LISTS = ['calls', 'routes', 'uses', 'publishes', 'consumes', 'forwardsTo'] as const
