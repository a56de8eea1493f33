import { type Architecture, SECTIONS } from '../../src/architecture/types'

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }
type Entries = readonly (readonly [string, Json])[]

/** What to do with the parts of a design. A place is `holder/key`: the key of the list or section around an object, and the key of its field. */
export interface Transform {
  readonly text?: (value: string, place: string) => string
  readonly list?: (items: readonly Json[], place: string) => readonly Json[]
  readonly entries?: (entries: Entries) => Entries
  /** The entries of a section, by id or name, before `entries`. */
  readonly section?: (entries: Entries, section: string) => Entries
}

const NAMED: ReadonlySet<string> = new Set([...SECTIONS, 'roles', 'securityGroups', 'pipelines', 'flows'])
const isObject = (value: Json): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Rebuilds a design from the inside out. `layout` stays as it is. */
export const transformArchitecture = (architecture: Architecture, transform: Transform): Architecture => {
  const { text = (value) => value, list = (items) => items, entries = (all) => all, section = (all) => all } = transform

  const field = (value: Json, holder: string, key: string): Json => {
    const place = `${holder}/${key}`
    if (place === '/layout') return value
    if (typeof value === 'string') return text(value, place)
    if (Array.isArray(value)) {
      const items: readonly Json[] = value
      return list(
        items.map((item) => (isObject(item) ? object(item, key) : field(item, holder, key))),
        place,
      )
    }
    if (!isObject(value)) return value
    if (holder !== '' || !NAMED.has(key)) return object(value, key)
    const named = Object.entries(value).map(([name, entry]) => [name, object(entry as { readonly [key: string]: Json }, key)] as const)
    return Object.fromEntries(entries(section(named, key)))
  }
  const object = (value: { readonly [key: string]: Json }, holder: string): Json =>
    Object.fromEntries(entries(Object.entries(value).map(([key, inner]) => [key, field(inner, holder, key)] as const)))

  return object(architecture as { readonly [key: string]: Json }, '') as Architecture
}
