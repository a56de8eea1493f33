import type { Element, Link } from '../../../architecture/graph/types'
import type { Call, Section } from '../../../architecture/types'

/** What one element of a section is called. */
export const NOUNS: Readonly<Record<Section, string>> = {
  clients: 'client',
  gateways: 'gateway',
  services: 'service',
  workflows: 'workflow',
  stores: 'store',
  channels: 'channel',
  externals: 'external',
}

/** How the three kinds of link read in the legend and in the table. */
export const LINK_WORDS: Readonly<Record<Link['kind'], string>> = {
  sync: 'waits for an answer',
  async: 'event or message',
  data: 'data',
}

/** The type of a part where the file states one, else what it is. */
export const typeOf = ({ section, value }: Element): string => {
  if (section === 'clients') return value.rps === undefined ? NOUNS.clients : `${value.rps}/s`
  if (section === 'services') return value.compute ?? NOUNS.services
  if (section === 'externals') return NOUNS.externals
  return value.type ?? NOUNS[section]
}

const PROTOCOLS: Readonly<Record<NonNullable<Call['protocol']>, string>> = {
  rest: 'REST',
  grpc: 'gRPC',
  graphql: 'GraphQL',
  websocket: 'WebSocket',
  tcp: 'TCP',
}

const events = (names: readonly string[] | undefined): string => (names === undefined || names.length === 0 ? 'messages' : names.join(', '))

const compact = new Intl.NumberFormat('en', { notation: 'compact', maximumSignificantDigits: 2 })

/** The same as it stands in the picture: a rate is rounded, because a circle holds six letters. */
export const drawnTypeOf = (element: Element): string =>
  element.section === 'clients' && element.value.rps !== undefined
    ? `${compact.format(element.value.rps).toLowerCase()}/s`
    : typeOf(element)

/** What travels over a link, for the table. */
export const cargoOf = (link: Link): string => {
  switch (link.role) {
    case 'calls':
      return link.value.protocol === undefined ? 'calls' : `${PROTOCOLS[link.value.protocol]} calls`
    case 'routes':
      return link.value.path ?? 'requests'
    case 'uses':
      return link.value.access === undefined ? 'data' : link.value.access === 'read-write' ? 'reads and writes' : `${link.value.access}s`
    case 'publishes':
      return events(link.value.events)
    case 'consumes': {
      const { deadLetter } = link.value
      return typeof deadLetter === 'string' ? `${events(link.value.events)}; failed ones go to ${deadLetter}` : events(link.value.events)
    }
    case 'forwardsTo':
      return 'everything published'
  }
}

export const counted = (count: number, noun: string): string => `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`
