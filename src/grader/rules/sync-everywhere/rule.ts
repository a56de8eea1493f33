import { consumersOf } from '../../../architecture/graph/channel-ends'
import { callsBetweenServices } from '../../../architecture/graph/service-calls'
import type { CallLink, ChannelElement, Graph } from '../../../architecture/graph/types'
import { defineRule } from '../../define-rule'
import { THRESHOLDS } from '../../thresholds'

const { calls: minimum, share: limit } = THRESHOLDS.syncShare
/** Calls named as candidates for an event. */
const CANDIDATES = 5

export const rule = defineRule({
  meta: {
    id: 'sync-everywhere',
    principle: 'async-where-possible',
    severity: 'warning',
    kind: 'metric',
    title: 'Synchronous everywhere',
    why: 'Where every part waits for every other, the slowest one sets the pace and the least available one the promise.',
    hint: 'Move the commands whose result nobody waits for to SQS or EventBridge, the notifications first.',
    sources: [
      {
        label: 'AWS Well-Architected REL04-BP02: implement loosely coupled dependencies',
        url: 'https://docs.aws.amazon.com/wellarchitected/latest/framework/rel_prevent_interaction_failure_loosely_coupled_system.html',
        checked: '2026-11',
      },
    ],
  },
  messages: { share: '{calls} of {links} links between services are calls, and {events} are events.' },
  check: (graph) => {
    const calls = callsBetweenServices(graph)
    if (calls.length < minimum) return { subjects: 0, failures: [] }
    const events = eventLinks(graph)
    const share = calls.length / (calls.length + events)
    if (share < limit) return { subjects: 1, failures: [] }
    const candidates = candidatesAmong(graph, calls)
    return {
      subjects: 1,
      failures: [
        {
          message: 'share',
          data: { calls: calls.length, links: calls.length + events, events },
          subject: 'design',
          subjects: [...new Set(candidates.flatMap(({ from, to }) => [from, to]))],
          pointer: '/services',
          evidence: {
            kind: 'numbers',
            value: {
              calls: calls.length,
              eventLinks: events,
              sharePercent: Math.round(share * 100),
              candidates: candidates.map(({ from, to }) => `${from} to ${to}`).join(', '),
            },
          },
        },
      ],
    }
  },
})

/** Writes first, then by name. */
const candidatesAmong = (graph: Graph, calls: readonly CallLink[]): readonly { readonly from: string; readonly to: string }[] => {
  const writes = calls.filter(({ value }) => value.access === 'write')
  const others = writes.length < CANDIDATES ? calls.filter(({ value }) => value.access !== 'write') : []
  const named = (links: readonly CallLink[]) =>
    links
      .map(({ from, to }) => ({ from: graph.at(from).id, to: graph.at(to).id }))
      .sort((a, b) => (a.from === b.from ? (a.to < b.to ? -1 : 1) : a.from < b.from ? -1 : 1))
  return [...named(writes), ...named(others)].slice(0, CANDIDATES)
}

/** Publishes to a channel that another service consumes, directly or by `forwardsTo`. */
const eventLinks = (graph: Graph): number => {
  const consumers = new Map<ChannelElement, ReadonlySet<number>>()
  return graph.linksOf('publishes').filter(({ from, to }) => {
    const channel = graph.at(to) as ChannelElement
    if (!consumers.has(channel)) {
      const services = consumersOf(graph, channel).filter((link) => graph.at(link.to).section === 'services')
      consumers.set(channel, new Set(services.map((link) => link.to)))
    }
    const others = consumers.get(channel)!
    return others.size > (others.has(from) ? 1 : 0)
  }).length
}
