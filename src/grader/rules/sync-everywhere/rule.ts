import { consumersOf } from '../../../architecture/graph/channel-ends'
import { callsBetweenServices } from '../../../architecture/graph/service-calls'
import type { ChannelElement, Graph } from '../../../architecture/graph/types'
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
    const writes = [...calls].sort((a, b) => Number(b.value.access === 'write') - Number(a.value.access === 'write'))
    const candidates = writes.slice(0, CANDIDATES).map(({ from, to }) => `${graph.at(from).id} to ${graph.at(to).id}`)
    return {
      subjects: 1,
      failures: [
        {
          message: 'share',
          data: { calls: calls.length, links: calls.length + events, events },
          subject: 'design',
          subjects: [...new Set(writes.slice(0, CANDIDATES).flatMap(({ from, to }) => [graph.at(from).id, graph.at(to).id]))],
          pointer: '/services',
          evidence: {
            kind: 'numbers',
            value: { calls: calls.length, eventLinks: events, sharePercent: Math.round(share * 100), candidates: candidates.join(', ') },
          },
        },
      ],
    }
  },
})

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
