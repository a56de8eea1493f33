import { isWaiting } from '../../../architecture/graph/is-waiting'
import type { ClientElement, Graph, ServiceElement } from '../../../architecture/graph/types'
import { defineRule, type Failure } from '../../define-rule'
import { THRESHOLDS } from '../../thresholds'

const { warning, error } = THRESHOLDS.syncHops

export const rule = defineRule({
  meta: {
    id: 'long-sync-chain',
    principle: 'async-where-possible',
    severity: 'warning',
    kind: 'graph',
    title: 'Long synchronous chain',
    why: 'Everybody in a chain of waiting calls waits for the last one. Each hop adds its latency and multiplies its availability into the answer.',
    hint: 'Cut the chain where the answer is not needed at once: publish an event, precompute, or keep a copy of the data.',
    sources: [
      {
        label: 'AWS Well-Architected REL04-BP02: implement loosely coupled dependencies',
        url: 'https://docs.aws.amazon.com/wellarchitected/latest/framework/rel_prevent_interaction_failure_loosely_coupled_system.html',
        checked: '2026-11',
      },
    ],
  },
  messages: { chain: '{start} waits for {hops} service-to-service calls in a row.' },
  check: (graph) => {
    const clients = graph.of('clients').filter((client) => graph.out(client).some(({ kind }) => kind === 'sync'))
    if (clients.length > 0) {
      return { subjects: clients.length, failures: clients.flatMap((client) => judge(graph, client, entryServices(graph, client)) ?? []) }
    }
    const first = graph.of('services').filter((service) => !graph.in(service).some(({ kind }) => kind === 'sync'))
    const starts = first.filter((service) => graph.out(service).some(({ kind }) => kind === 'sync'))
    return { subjects: starts.length, failures: starts.flatMap((service) => judge(graph, service, [service]) ?? []) }
  },
})

/** The services at which a client's requests arrive: reached through gateways and workflows, not through other services. */
const entryServices = (graph: Graph, client: ClientElement): ServiceElement[] => {
  const reached = graph.reachable([client], (link) => link.kind === 'sync' && isWaiting(link) && graph.at(link.from).section !== 'services')
  return reached.filter((element): element is ServiceElement => element.section === 'services')
}

const judge = (graph: Graph, start: ClientElement | ServiceElement, services: readonly ServiceElement[]): Failure<'chain'> | undefined => {
  if (services.length === 0) return undefined
  const { hops, path } = graph.longestHops(services)
  if (hops <= warning) return undefined
  const ids = path.elements.map(({ id }) => id)
  return {
    message: 'chain',
    data: { start: start.id, hops },
    subject: start.id,
    subjects: [start.id, ...ids.filter((id) => id !== start.id)],
    pointer: start.pointer,
    evidence: { kind: 'path', value: ids },
    severity: hops > error ? 'error' : 'warning',
  }
}
