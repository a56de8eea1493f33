import { deepestServices } from '../../../architecture/graph/deepest-services'
import type { ClientElement, Graph, Path, ServiceElement } from '../../../architecture/graph/types'
import { defineRule, type Failure } from '../../define-rule'
import { pathOf } from '../../evidence'
import type { Evidence } from '../../grade'
import { THRESHOLDS } from '../../thresholds'

const { warning, error } = THRESHOLDS.syncHops
/** Paths that are walked in one grade. */
const WALKS = 20

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
    const deepest = deepestServices(graph)
    const chainsFrom = (starts: readonly Chain['start'][]): readonly Chain[] =>
      starts.flatMap((start) => {
        const found = deepest(start)
        return found === undefined ? [] : [{ start, ...found }]
      })
    const fromClients = chainsFrom(graph.of('clients'))
    const chains = fromClients.length > 0 ? fromClients : chainsFrom(graph.of('services').filter((service) => isFirst(graph, service)))
    const long = chains.filter(({ hops }) => hops > warning).sort((a, b) => (a.start.id < b.start.id ? -1 : 1))
    const pathFrom = walker(graph)
    return { subjects: chains.length, failures: long.map((chain) => judge(chain, pathFrom(chain.service))) }
  },
})

interface Chain {
  readonly start: ClientElement | ServiceElement
  readonly service: ServiceElement
  readonly hops: number
}

/** A service that calls and is not called. */
const isFirst = (graph: Graph, service: ServiceElement): boolean =>
  !graph.in(service).some(({ kind }) => kind === 'sync') && graph.out(service).some(({ kind }) => kind === 'sync')

/** The path from a service, walked once. Of many services only the first get theirs: each may be as long as the design is large. */
const walker = (graph: Graph): ((service: ServiceElement) => Path | undefined) => {
  const known = new Map<ServiceElement, Path>()
  return (service) => {
    if (!known.has(service) && known.size < WALKS) known.set(service, graph.longestHops([service]).path)
    return known.get(service)
  }
}

const judge = ({ start, service, hops }: Chain, path: Path | undefined): Failure<'chain'> => {
  const evidence: Evidence =
    path === undefined ? { kind: 'numbers', value: { hops, from: service.id } } : pathOf(path.elements.map(({ id }) => id))
  const ids = evidence.kind === 'path' ? evidence.value : [service.id]
  return {
    message: 'chain',
    data: { start: start.id, hops },
    subject: start.id,
    subjects: [start.id, ...ids.filter((id) => id !== start.id)],
    pointer: start.pointer,
    evidence,
    severity: hops > error ? 'error' : 'warning',
  }
}
