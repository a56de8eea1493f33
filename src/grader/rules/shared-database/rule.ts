import { byId } from '../../../architecture/graph/by-id'
import { groupByName } from '../../../architecture/graph/same-name'
import type { Graph, SharedStore } from '../../../architecture/graph/types'
import { defineRule, type Failure } from '../../define-rule'

type Message = 'foreign-write' | 'foreign-read' | 'shared-server'

export const rule = defineRule<Message>({
  meta: {
    id: 'shared-database',
    principle: 'data-ownership',
    severity: 'error',
    kind: 'join',
    title: 'Shared database',
    why: 'Two parts that write one table couple their releases: neither can change a column alone, and a lock held by one is a delay for the other.',
    hint: 'Let the owner expose an API or publish events, and give every other service its own copy of what it needs.',
    sources: [
      { label: 'Taibi and Lenarduzzi, On the Definition of Microservice Bad Smells, 2018: shared persistency', checked: '2026-11' },
      {
        label: 'AWS Prescriptive Guidance: database per service',
        url: 'https://docs.aws.amazon.com/prescriptive-guidance/latest/modernization-data-persistence/database-per-service.html',
        checked: '2026-11',
      },
    ],
  },
  messages: {
    'foreign-write': '{store} is written by {accessor}, which does not own it.',
    'foreign-read': '{store} is read by {accessor}, which does not own it.',
    'shared-server': '{store} shares the server {cluster} with {other}, which has another owner.',
  },
  check: (graph) => ({
    subjects: graph.of('stores').filter((store) => graph.in(store).some(({ kind }) => kind === 'data')).length,
    failures: [...graph.sharedStores().flatMap(foreignAccesses), ...sharedServers(graph)],
  }),
})

const foreignAccesses = ({ store, owner, accesses }: SharedStore): Failure<Message>[] =>
  accesses
    .filter(({ accessor }) => accessor !== owner)
    .map(({ accessor, links, writes }) => {
      const link = links.find(({ value }) => value.access === 'write' || value.access === 'read-write') ?? links[0]!
      return {
        message: writes ? 'foreign-write' : 'foreign-read',
        data: { store: store.id, accessor: accessor.id },
        subject: store.id,
        subjects: [store.id, accessor.id],
        pointer: link.pointer,
        evidence: { kind: 'members', value: accesses.map((access) => access.accessor.id).sort() },
        severity: writes ? 'error' : 'warning',
      }
    })

/** One server with a private schema each: worth knowing, and not a fault. */
const sharedServers = (graph: Graph): Failure<Message>[] => {
  const clusters = groupByName(graph.of('stores'), ({ value }) => value.cluster)
  return [...clusters].flatMap(([cluster, members]) => {
    const stores = members.toSorted(byId)
    const owned = stores.flatMap((store) => {
      const owner = graph.ownerOf(store)
      return owner === undefined ? [] : [{ store, owner }]
    })
    const first = owned[0]
    return owned
      .filter(({ owner }) => owner !== first?.owner)
      .map(({ store }) => ({
        message: 'shared-server' as const,
        data: { store: store.id, cluster, other: first!.store.id },
        subject: store.id,
        subjects: [store.id, first!.store.id],
        pointer: store.pointer,
        evidence: { kind: 'members' as const, value: stores.map(({ id }) => id) },
        severity: 'info' as const,
      }))
  })
}
