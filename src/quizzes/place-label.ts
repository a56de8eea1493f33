import type { Graph, Link } from '../architecture/graph/types'
import type { Section } from '../architecture/types'

const NOUNS: Readonly<Record<Section, string>> = {
  clients: 'client',
  gateways: 'gateway',
  services: 'service',
  workflows: 'workflow',
  stores: 'store',
  channels: 'channel',
  externals: 'external system',
}

const ACCESS = { read: 'reads', write: 'writes', 'read-write': 'reads and writes' } as const

const events = (names: readonly string[] | undefined): string => (names === undefined || names.length === 0 ? '' : `${names.join(', ')} `)

const linkLabel = (from: string, to: string, link: Link): string => {
  switch (link.role) {
    case 'calls':
      return `${from} calls ${to}`
    case 'routes':
      return link.value.path === undefined ? `${from} routes to ${to}` : `${from} routes \`${link.value.path}\` to ${to}`
    case 'uses':
      return `${from} ${link.value.access === undefined ? 'uses' : ACCESS[link.value.access]} ${to}`
    case 'publishes':
      return `${from} publishes ${events(link.value.events)}to ${to}`
    case 'consumes':
      return `${to} consumes ${events(link.value.events)}from ${from}`
    case 'forwardsTo':
      return `${from} passes everything on to ${to}`
  }
}

/** A part or a link in words, such as "shipping reads and writes orders-db": the same in the picture's table and read aloud. Undefined where the
 * pointer leads to neither. */
export const placeLabel = (graph: Graph, pointer: string): string | undefined => {
  const element = graph.elements.find((one) => one.pointer === pointer)
  if (element !== undefined) return `the ${NOUNS[element.section]} ${element.id}`
  const link = graph.links.find((one) => one.pointer === pointer)
  return link === undefined ? undefined : linkLabel(graph.at(link.from).id, graph.at(link.to).id, link)
}
