import { byId } from '../../../architecture/graph/by-id'
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

const firstWritten = (graph: Graph, service: ServiceElement): StoreElement | undefined =>
  graph
    .out(service)
    .filter((link) => link.role === 'uses')
    .filter(isWriting)
    .map(({ to }) => graph.at(to) as StoreElement)
    .filter(isTruth)
    .sort(byId)[0]

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
