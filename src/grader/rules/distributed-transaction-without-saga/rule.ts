import { type Flow, flowsOf } from '../../../architecture/graph/flows'
import { isWriting } from '../../../architecture/graph/is-writing'
import { ownWriters, storeOwners } from '../../../architecture/graph/owned-stores'
import { curedPairs } from '../../../architecture/graph/sagas'
import { callsBetweenServices } from '../../../architecture/graph/service-calls'
import type { CallLink, Element, Graph, StoreElement } from '../../../architecture/graph/types'
import { defineRule, type Failure } from '../../define-rule'
import { pathOf, SHOWN } from '../../evidence'
import { listed } from '../../messages'

type Message = 'flow' | 'write' | 'unknown'

export const rule = defineRule<Message>({
  meta: {
    id: 'distributed-transaction-without-saga',
    principle: 'data-ownership',
    severity: 'error',
    kind: 'graph',
    title: 'Distributed transaction without a saga',
    why: 'Two stores with two owners commit one after the other. When the second step fails the first one stays, and somebody finds a charge without an order by hand.',
    hint: 'Use a saga: Step Functions or events, with a compensating action for each step.',
    sources: [
      {
        label: 'AWS Prescriptive Guidance: saga orchestration pattern',
        url: 'https://docs.aws.amazon.com/prescriptive-guidance/latest/cloud-design-patterns/saga-orchestration.html',
        checked: '2026-11',
      },
      { label: 'microservices.io: saga', url: 'https://microservices.io/patterns/data/saga.html', checked: '2026-11' },
    ],
  },
  messages: {
    flow: 'The flow {flow} writes {stores}, which have different owners, and nothing undoes a part of it.',
    write: '{caller} writes {callerStore} and has {callee} write {calleeStore}, and nothing undoes a part of it.',
    unknown: '{caller} writes {callerStore} and calls {callee}, which writes {calleeStore}: whether this call writes is not declared.',
  },
  check: (graph) => {
    const flows = flowsOf(graph)
    const own = ownWriters(graph)
    const calls = callsBetweenServices(graph).filter(({ from, to }) => from !== to && own.has(graph.at(from)) && own.has(graph.at(to)))
    const isCured = curedPairs(graph)
    const judge = flowJudge(graph)
    return {
      subjects: flows.length + calls.length,
      failures: [
        ...flows.flatMap((flow) => judge(flow) ?? []),
        ...calls
          .filter(({ from, to, value }) => value.access !== 'read' && !isCured(graph.at(from), graph.at(to)))
          .map((link) => foundCall(graph, link, own)),
      ],
    }
  },
})

/** What one flow writes: stores that a service of its path writes, each after the first such service. One without an owner has another than all others. */
const flowJudge = (graph: Graph): ((flow: Flow) => Failure<Message> | undefined) => {
  const owners = storeOwners(graph)
  const writers = new Map<Element, Set<Element>>()
  for (const link of graph.linksOf('uses').filter(isWriting)) {
    const store = graph.at(link.to)
    if (!writers.has(store)) writers.set(store, new Set())
    writers.get(store)!.add(graph.at(link.from))
  }
  return ({ flow, elements, compensates }) => {
    if (compensates) return undefined
    const services = new Set<Element>(elements.filter(({ section }) => section === 'services'))
    const places = new Map([...services].map((service, place) => [service, place]))
    const writes = elements.flatMap((store) => {
      const known = writers.get(store)
      const writer = known === undefined ? undefined : firstOf(places, known)
      return writer === undefined ? [] : [{ store, writer }]
    })
    if (new Set(writes.map(({ store }) => owners.get(store) ?? store)).size < 2) return undefined
    const stores = writes.map(({ store }) => store.id)
    return {
      message: 'flow',
      data: { flow: flow.name, stores: listed(stores) },
      subject: flow.pointer,
      subjects: [flow.name, ...new Set(writes.slice(0, SHOWN).flatMap(({ store, writer }) => [store.id, writer.id]))],
      pointer: flow.pointer,
      evidence: pathOf(writes.flatMap(({ store, writer }) => [writer.id, store.id])),
    }
  }
}

/** The first of a flow's services that writes a store; asks the smaller of the two whether the other holds it. */
const firstOf = (places: ReadonlyMap<Element, number>, writers: ReadonlySet<Element>): Element | undefined => {
  if (places.size <= writers.size) return [...places.keys()].find((service) => writers.has(service))
  return [...writers].filter((writer) => places.has(writer)).sort((a, b) => places.get(a)! - places.get(b)!)[0]
}

const foundCall = (graph: Graph, { from, to, pointer, value }: CallLink, own: ReadonlyMap<Element, StoreElement>): Failure<Message> => {
  const [caller, callee] = [graph.at(from), graph.at(to)]
  const [callerStore, calleeStore] = [own.get(caller)!.id, own.get(callee)!.id]
  const isStated = value.access === 'write'
  return {
    message: isStated ? 'write' : 'unknown',
    data: { caller: caller.id, callee: callee.id, callerStore, calleeStore },
    subject: pointer,
    subjects: [caller.id, callee.id, callerStore, calleeStore],
    pointer,
    evidence: { kind: 'path', value: [caller.id, callee.id] },
    severity: isStated ? 'error' : 'warning',
    stated: isStated,
  }
}
