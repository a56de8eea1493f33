import type { ChannelElement, ConsumeLink, Element, Graph, PublishLink } from './types'

const follow = (start: ChannelElement, next: (channel: Element) => readonly Element[]): Set<Element> => {
  const seen = new Set<Element>([start])
  for (const channel of seen) for (const other of next(channel)) seen.add(other)
  return seen
}

/** Publishes that a channel gets, directly or by `forwardsTo`. */
export const producersOf = (graph: Graph, channel: ChannelElement): readonly PublishLink[] => {
  const sources = follow(channel, (at) => graph.in(at).flatMap((link) => (link.role === 'forwardsTo' ? [graph.at(link.from)] : [])))
  return [...sources].flatMap((source) => graph.in(source).filter((link) => link.role === 'publishes'))
}

/** Consumes that get what is published to a channel, directly or by `forwardsTo`. */
export const consumersOf = (graph: Graph, channel: ChannelElement): readonly ConsumeLink[] => {
  const targets = follow(channel, (at) => graph.out(at).flatMap((link) => (link.role === 'forwardsTo' ? [graph.at(link.to)] : [])))
  return [...targets].flatMap((target) => graph.out(target).filter((link) => link.role === 'consumes'))
}

const followAlong = (graph: Graph, starts: Iterable<Element>, direction: 'out' | 'in'): ReadonlySet<Element> => {
  const seen = new Set(starts)
  for (const channel of seen) {
    for (const link of graph[direction](channel))
      if (link.role === 'forwardsTo') seen.add(graph.at(direction === 'out' ? link.to : link.from))
  }
  return seen
}

/** Channels that get something: a publish, dead letters, or what another such channel forwards. One walk for all channels. */
export const fedChannels = (graph: Graph): ReadonlySet<Element> =>
  followAlong(graph, [...graph.linksOf('publishes').map(({ to }) => graph.at(to)), ...deadLetterChannels(graph).keys()], 'out')

/** Channels whose messages somebody consumes, directly or behind what they forward to. One walk for all channels. */
export const drainedChannels = (graph: Graph): ReadonlySet<Element> =>
  followAlong(
    graph,
    graph.linksOf('consumes').map(({ from }) => graph.at(from)),
    'in',
  )

/** The channel that a consume names for what it cannot handle. */
export const deadLetterOf = (graph: Graph, { value: { deadLetter } }: ConsumeLink): ChannelElement | undefined => {
  const channel = typeof deadLetter === 'string' ? graph.byId(deadLetter) : undefined
  return channel?.section === 'channels' ? channel : undefined
}

/** Channels that a `deadLetter` names, each with the consumes that name it. */
export const deadLetterChannels = (graph: Graph): ReadonlyMap<ChannelElement, readonly ConsumeLink[]> => {
  const named = new Map<ChannelElement, ConsumeLink[]>()
  for (const link of graph.linksOf('consumes')) {
    const channel = deadLetterOf(graph, link)
    if (channel === undefined) continue
    const known = named.get(channel)
    if (known === undefined) named.set(channel, [link])
    else known.push(link)
  }
  return named
}
