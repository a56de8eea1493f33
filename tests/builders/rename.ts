import { type Architecture, SECTIONS } from '../../src/architecture/types'
import { REFERENCES } from './references'
import { transformArchitecture } from './transform'

const sections: ReadonlySet<string> = new Set(SECTIONS)

/** Keeps the words in an id and the order of ids. */
const addPrefix = (id: string): string => `r-${id}`.slice(0, 63)

/**
 * The same design with every id renamed, and every reference to one: links, owners, dead letters, flows, `deployAfter`, and the names in
 * pipelines, roles, security groups and waivers that are ids. Names that are no ids stay, also where a pipeline is called like its service.
 * Throws where two ids would become one. Leave out designs in which a secret or a security group has the name of an element: a reference to
 * such a name cannot be told apart.
 */
export const renameIds = (architecture: Architecture, rename: (id: string) => string = addPrefix): Architecture => {
  const ids = SECTIONS.flatMap((section) => Object.keys(architecture[section] ?? {}))
  const names = new Map(ids.map((id) => [id, rename(id)]))
  if (new Set(names.values()).size < ids.length) throw new Error('Two ids would get the same name.')
  const renamed = (name: string) => names.get(name) ?? name
  return transformArchitecture(architecture, {
    text: (value, place) => (Object.hasOwn(REFERENCES, place) ? renamed(value) : value),
    section: (entries, section) => (sections.has(section) ? entries.map(([id, value]) => [renamed(id), value]) : entries),
  })
}
