import { isWriting } from '../../../architecture/graph/is-writing'
import type { Graph, PublishLink, ServiceElement, StoreElement } from '../../../architecture/graph/types'
import { defineRule, type Failure } from '../../define-rule'

export const rule = defineRule({
  meta: {
    id: 'dual-write',
    principle: 'data-ownership',
    severity: 'warning',
    kind: 'graph',
    title: 'Dual write',
    why: 'A commit and a publish are two steps. A crash between them leaves an order that nobody hears of, or an event about an order that does not exist.',
    hint: 'Publish from the store: DynamoDB Streams, an outbox table with change data capture, or one transaction log.',
    sources: [
      {
        label: 'AWS Prescriptive Guidance: transactional outbox pattern',
        url: 'https://docs.aws.amazon.com/prescriptive-guidance/latest/cloud-design-patterns/transactional-outbox.html',
        checked: '2026-11',
      },
      {
        label: 'microservices.io: transactional outbox',
        url: 'https://microservices.io/patterns/data/transactional-outbox.html',
        checked: '2026-11',
      },
    ],
  },
  messages: { dual: '{service} writes {store} and publishes to {channel} in two steps.' },
  check: (graph) => {
    const writers = graph.of('services').flatMap((service) => {
      const store = firstWritten(graph, service)
      const publishes = store === undefined ? [] : graph.out(service).filter((link) => link.role === 'publishes')
      return store === undefined || publishes.length === 0 ? [] : [{ service, store, publishes }]
    })
    return {
      subjects: writers.length,
      failures: writers.flatMap(({ service, store, publishes }) =>
        publishes.filter(({ value }) => value.outbox !== true).map((link) => found(graph, service, store, link)),
      ),
    }
  },
})

/** What a cache or a search index holds can be built again: it is no second truth. */
const isTruth = ({ value: { type } }: StoreElement): boolean => type !== 'elasticache' && type !== 'opensearch'

/** The first by id. */
const firstWritten = (graph: Graph, service: ServiceElement): StoreElement | undefined => {
  let first: StoreElement | undefined
  for (const link of graph.out(service)) {
    if (link.role !== 'uses' || !isWriting(link)) continue
    const store = graph.at(link.to) as StoreElement
    if (isTruth(store) && (first === undefined || store.id < first.id)) first = store
  }
  return first
}

const found = (graph: Graph, service: ServiceElement, store: StoreElement, link: PublishLink): Failure<'dual'> => {
  const channel = graph.at(link.to).id
  return {
    message: 'dual',
    data: { service: service.id, store: store.id, channel },
    subject: service.id,
    subjects: [service.id, store.id, channel],
    pointer: link.pointer,
    evidence: { kind: 'members', value: [service.id, store.id, channel] },
  }
}
