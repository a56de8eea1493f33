import { callsBetweenServices } from '../../../architecture/graph/service-calls'
import type { Element } from '../../../architecture/graph/types'
import { defineRule } from '../../define-rule'
import { sortedIds } from '../../evidence'
import { listed } from '../../messages'
import { THRESHOLDS } from '../../thresholds'

const { fromServices, share, floor, ceiling } = THRESHOLDS.hub

export const rule = defineRule({
  meta: {
    id: 'hub-like-dependency',
    principle: 'loose-coupling',
    severity: 'warning',
    kind: 'graph',
    title: 'Hub-like dependency',
    why: 'A service that most others call, or that calls most others, is in every incident and in every change: its team becomes the queue for all teams.',
    hint: 'Split the hub, or push work to events, so that callers do not all wait on it.',
    sources: [
      { label: 'Arcan: hub-like dependency', checked: '2026-11' },
      {
        label: 'Taibi and Lenarduzzi, On the Definition of Microservice Bad Smells, 2018: inappropriate service intimacy',
        checked: '2026-11',
      },
    ],
  },
  messages: { hub: '{service} is tied by calls to {neighbours} of {others} other services.' },
  check: (graph) => {
    const services = graph.of('services')
    if (services.length < fromServices) return { subjects: 0, failures: [] }
    const others = services.length - 1
    const limit = Math.max(floor, Math.min(ceiling, share * others))
    const calls = new Map<Element, Set<Element>>()
    const callers = new Map<Element, Set<Element>>()
    const note = (sides: Map<Element, Set<Element>>, one: Element, other: Element): void => {
      if (!sides.has(one)) sides.set(one, new Set())
      sides.get(one)!.add(other)
    }
    for (const { from, to } of callsBetweenServices(graph)) {
      if (from === to) continue
      note(calls, graph.at(from), graph.at(to))
      note(callers, graph.at(to), graph.at(from))
    }
    const degrees = services.map((service) => {
      const [out, into] = [calls.get(service) ?? new Set<Element>(), callers.get(service) ?? new Set<Element>()]
      return { service, out: out.size, into: into.size, neighbours: [...new Set([...out, ...into])] }
    })
    return {
      subjects: services.length,
      failures: degrees
        .filter(({ neighbours }) => neighbours.length >= limit)
        .map(({ service: { id, pointer }, out, into, neighbours }) => ({
          message: 'hub',
          data: { service: id, neighbours: neighbours.length, others },
          subject: id,
          subjects: [id],
          pointer,
          evidence: {
            kind: 'numbers',
            value: {
              service: id,
              calls: out,
              calledBy: into,
              neighbours: neighbours.length,
              limit: Math.ceil(limit),
              names: listed(sortedIds(neighbours)),
            },
          },
        })),
    }
  },
})
