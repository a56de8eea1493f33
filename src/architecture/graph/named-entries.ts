import { escapeStep } from '../pointer'
import type { Architecture } from '../types'

type NamedSection = 'roles' | 'securityGroups' | 'pipelines' | 'flows'
export interface NamedEntry<S extends NamedSection> {
  readonly name: string
  /** JSON Pointer of the entry. */
  readonly pointer: string
  readonly value: NonNullable<Architecture[S]>[string]
}

/** The entries of a section that is no part of the graph, in file order. */
export const namedEntries = <S extends NamedSection>(architecture: Architecture, section: S): readonly NamedEntry<S>[] => {
  const entries = architecture[section]
  const found: NamedEntry<S>[] = []
  if (entries === undefined) return found
  for (const name of Object.keys(entries)) found.push(entryOf(section, name, entries[name] as NamedEntry<S>['value']))
  return found
}

/** One entry by its name, or undefined. Never looks at an object's prototype. */
export const namedEntry = <S extends NamedSection>(architecture: Architecture, section: S, name: string): NamedEntry<S> | undefined => {
  const entries = architecture[section]
  if (entries === undefined || !Object.hasOwn(entries, name)) return undefined
  return entryOf(section, name, entries[name] as NamedEntry<S>['value'])
}

const entryOf = <S extends NamedSection>(section: S, name: string, value: NamedEntry<S>['value']): NamedEntry<S> => ({
  name,
  pointer: `/${section}/${escapeStep(name)}`,
  value,
})
