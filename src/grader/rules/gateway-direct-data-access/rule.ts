import type { Graph, StoreElement, UseLink } from '../../../architecture/graph/types'
import { defineRule, type Failure } from '../../define-rule'

type Message = 'foreign' | 'undeclared'

export const rule = defineRule<Message>({
  meta: {
    id: 'gateway-direct-data-access',
    principle: 'data-ownership',
    severity: 'error',
    kind: 'graph',
    title: 'Direct data access',
    why: 'Whoever reads or writes a store past its service sees its tables as they are today. The service cannot change them, check what is written, or say who did it.',
    hint: 'Call the owning service instead. Where a direct integration is meant (AppSync, Step Functions), declare that element as the owner.',
    sources: [
      {
        label: 'AWS Prescriptive Guidance: database per service',
        url: 'https://docs.aws.amazon.com/prescriptive-guidance/latest/modernization-data-persistence/database-per-service.html',
        checked: '2026-11',
      },
    ],
  },
  messages: {
    foreign: '{accessor} {uses} {store}, which belongs to {owner}.',
    undeclared: '{accessor} {uses} {store}, which declares no owner.',
  },
  check: (graph) => {
    const links = graph.linksOf('uses').filter(({ from }) => graph.at(from).section !== 'services')
    return { subjects: links.length, failures: links.flatMap((link) => judge(graph, link) ?? []) }
  },
})

const VERBS = { read: 'reads', write: 'writes', 'read-write': 'reads and writes', any: 'uses' } as const

/** The declared owner alone counts: the only writer of a store is not yet meant to be it. */
const judge = (graph: Graph, link: UseLink): Failure<Message> | undefined => {
  const accessor = graph.at(link.from)
  const store = graph.at(link.to) as StoreElement
  const { owner } = store.value
  if (owner === accessor.id) return undefined
  const ids = [accessor.id, store.id, ...(owner === undefined ? [] : [owner])]
  return {
    message: owner === undefined ? 'undeclared' : 'foreign',
    data: { accessor: accessor.id, uses: VERBS[link.value.access ?? 'any'], store: store.id, owner: owner ?? '' },
    subject: link.pointer,
    subjects: ids,
    pointer: link.pointer,
    evidence: { kind: 'path', value: [accessor.id, store.id] },
    stated: owner !== undefined,
  }
}
