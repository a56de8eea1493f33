import { byId } from '../../../architecture/graph/by-id'
import { isWriting } from '../../../architecture/graph/is-writing'
import { groupByName } from '../../../architecture/graph/same-name'
import type { Graph, SharedStore, StoreElement } from '../../../architecture/graph/types'
import { defineRule, type Failure } from '../../define-rule'
import { SHOWN, sortedIds } from '../../evidence'
import { othersThan } from '../../messages'

type Message = 'foreign-write' | 'unowned-write' | 'foreign-read' | 'foreign-use' | 'shared-server'

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
    'unowned-write': '{store} is written by {accessor} and by {others}, and names no owner.',
    'foreign-read': '{store} is read by {accessor}, which does not own it.',
    'foreign-use': '{store} is used by {accessor}, which does not own it.',
    'shared-server': '{store} shares the server {cluster} with {other}, which has another owner.',
  },
  check: (graph) => {
    const linked = graph.of('stores').filter((store) => graph.accessesOf(store).length > 0)
    return { subjects: linked.length, failures: [...graph.sharedStores().flatMap(foreignAccesses), ...sharedServers(graph, linked)] }
  },
})

const foreignAccesses = ({ store, owner, accesses }: SharedStore): Failure<Message>[] => {
  const foreign = accesses.filter(({ accessor }) => accessor !== owner)
  const members = [...(owner === undefined ? [] : [owner.id]), ...sortedIds(foreign.map(({ accessor }) => accessor))].slice(0, SHOWN)
  const writers = sortedIds(foreign.filter(({ writes }) => writes).map(({ accessor }) => accessor))
  const messageOf = ({ reads, writes }: { readonly reads: boolean; readonly writes: boolean }): Message => {
    if (writes) return owner === undefined ? 'unowned-write' : 'foreign-write'
    return reads ? 'foreign-read' : 'foreign-use'
  }
  return foreign.map(({ accessor, links, reads, writes }) => {
    const link = links.find(isWriting) ?? links.find(({ value }) => value.access === 'read') ?? links[0]!
    return {
      message: messageOf({ reads, writes }),
      data: { store: store.id, accessor: accessor.id, others: othersThan(writers, accessor.id) },
      subject: store.id,
      subjects: [store.id, accessor.id],
      pointer: link.pointer,
      evidence: { kind: 'members', value: members },
      severity: writes ? 'error' : 'warning',
    }
  })
}

/** One server with a private schema each: worth knowing, and not a fault. Said once a server, at the first store by id that has another owner. */
const sharedServers = (graph: Graph, linked: readonly StoreElement[]): Failure<Message>[] => {
  const owned = linked.filter((store) => graph.ownerOf(store) !== undefined).sort(byId)
  return [...groupByName(owned, ({ value }) => value.cluster)].flatMap(([cluster, stores]) => {
    const [first, ...rest] = stores
    const other = rest.find((store) => graph.ownerOf(store) !== graph.ownerOf(first!))
    if (first === undefined || other === undefined) return []
    return [
      {
        message: 'shared-server' as const,
        data: { store: other.id, cluster, other: first.id },
        subject: other.id,
        subjects: [other.id, first.id],
        pointer: other.pointer,
        evidence: { kind: 'members' as const, value: stores.map(({ id }) => id) },
        severity: 'info' as const,
      },
    ]
  })
}
