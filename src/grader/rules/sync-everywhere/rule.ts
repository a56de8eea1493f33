import { carriedWays } from '../../../architecture/graph/carried-ways'
import { callsBetweenServices } from '../../../architecture/graph/service-calls'
import type { CallLink, Graph } from '../../../architecture/graph/types'
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
  messages: { share: '{calls} of {links} links between services are calls, and {events}.' },
  check: (graph) => {
    const calls = callsBetweenServices(graph)
    const events = eventLinks(graph)
    const subjects = calls.length + events > 0 ? 1 : 0
    const share = calls.length / (calls.length + events)
    if (calls.length < minimum || share < limit) return { subjects, failures: [] }
    const candidates = candidatesAmong(graph, calls)
    return {
      subjects,
      failures: [
        {
          message: 'share',
          data: { calls: calls.length, links: calls.length + events, events: events === 1 ? '1 is an event' : `${events} are events` },
          subject: 'design',
          subjects: [...new Set(candidates.flat())],
          pointer: '/services',
          evidence: {
            kind: 'numbers',
            value: {
              calls: calls.length,
              eventLinks: events,
              sharePercent: Math.round(share * 100),
              candidates: candidates.map(([from, to]) => `${from} to ${to}`).join(', ') || 'none, every call reads',
            },
          },
        },
      ],
    }
  },
})

/** The first calls that could be events: those whose answer is not needed, then those that write, then the others, each by id. A read is none. */
const candidatesAmong = (graph: Graph, calls: readonly CallLink[]): readonly (readonly [from: string, to: string])[] =>
  calls
    .filter(({ value }) => value.access !== 'read' || value.needsReply === false)
    .map(({ from, to, value }) => {
      const ends = [graph.at(from).id, graph.at(to).id] as const
      const rank = value.needsReply === false ? 0 : value.access === 'write' ? 1 : 2
      return { ends, key: `${rank} ${ends.join(' ')}` }
    })
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .slice(0, CANDIDATES)
    .map(({ ends }) => ends)

/** Publishes of a service to a channel that another service consumes, directly or by `forwardsTo`. */
const eventLinks = (graph: Graph): number => {
  const ways = carriedWays(
    graph,
    'out',
    ({ section }) => section === 'services',
    ({ section }) => section === 'channels',
  )
  const published = graph.linksOf('publishes').filter(({ from }) => graph.at(from).section === 'services')
  return published.filter(({ from, to }) => ways.has(graph.at(from), graph.at(to))).length
}
