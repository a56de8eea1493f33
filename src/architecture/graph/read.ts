import { type Architecture, SECTIONS, type Section } from '../types'
import type { Element, Link } from './types'

/** All elements, sections in the order of SECTIONS and inside a section as in the file. */
export const readElements = (architecture: Architecture): Element[] => {
  const elements: Element[] = []
  for (const section of SECTIONS) {
    const entries = architecture[section]
    if (entries === undefined) continue
    for (const id of Object.keys(entries)) {
      elements.push({ index: elements.length, id, section, pointer: `/${section}/${id}`, value: entries[id] } as Element)
    }
  }
  return elements
}

type Role = Link['role']
const KIND: Readonly<Record<Role, Link['kind']>> = {
  calls: 'sync',
  routes: 'sync',
  uses: 'data',
  publishes: 'async',
  consumes: 'async',
  forwardsTo: 'async',
}

/** The keys under which each section may hold links, in the order in which they become links. */
const ROLES: Readonly<Record<Section, readonly Role[]>> = {
  clients: ['calls', 'uses'],
  gateways: ['routes', 'uses', 'publishes'],
  services: ['calls', 'uses', 'publishes', 'consumes'],
  workflows: ['calls', 'uses', 'publishes', 'consumes'],
  stores: [],
  channels: ['forwardsTo'],
  externals: ['calls', 'publishes'],
}

/** All links, by the element that states them. A link to an id that does not exist is left out. */
export const readLinks = (elements: readonly Element[], byId: ReadonlyMap<string, Element>): Link[] => {
  const links: Link[] = []
  for (const element of elements) {
    const lists = element.value as Partial<Record<Role, readonly (string | { to: string } | { from: string })[]>>
    for (const role of ROLES[element.section]) {
      const values = lists[role]
      if (values === undefined) continue
      for (let i = 0; i < values.length; i++) {
        const value = values[i]!
        const other = byId.get(typeof value === 'string' ? value : 'to' in value ? value.to : value.from)
        if (other === undefined) continue
        const [from, to] = role === 'consumes' ? [other.index, element.index] : [element.index, other.index]
        links.push({ index: links.length, role, kind: KIND[role], from, to, pointer: `${element.pointer}/${role}/${i}`, value } as Link)
      }
    }
  }
  return links
}
