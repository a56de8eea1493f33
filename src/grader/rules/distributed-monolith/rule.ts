import { byId } from '../../../architecture/graph/by-id'
import { deploymentsOf } from '../../../architecture/graph/deployments'
import { sharedNames } from '../../../architecture/graph/same-name'
import type { Graph } from '../../../architecture/graph/types'
import { largestCallGroup } from '../../../architecture/graph/weak-component'
import { defineRule } from '../../define-rule'
import { listed } from '../../messages'
import { THRESHOLDS } from '../../thresholds'

const { fromServices, ties: enough, share } = THRESHOLDS.distributedMonolith

export const rule = defineRule({
  meta: {
    id: 'distributed-monolith',
    principle: 'independent-deployability',
    severity: 'error',
    kind: 'graph',
    title: 'Distributed monolith',
    why: 'Services that share calls, data and releases fail and change as one program, and pay for the network between its parts.',
    hint: 'Break the tightest tie first: give each service its own store and its own pipeline, then replace calls by events.',
    sources: [
      { label: 'Newman, Building Microservices, 2nd edition, 2021: the distributed monolith', checked: '2026-11' },
      { label: 'Cerny et al., Catalog and detection techniques of microservice anti-patterns and bad smells, 2023', checked: '2026-11' },
    ],
    companions: ['shared-deployment-artifact', 'shared-database', 'shared-pipeline'],
  },
  messages: { tied: '{services} services hang together by {ties}.' },
  check: (graph) => {
    const services = graph.of('services').length
    if (services < fromServices) return { subjects: 0, failures: [] }
    const ties = [calls(graph, services), store(graph), pipeline(graph, services), artifact(graph)].filter((tie) => tie !== undefined)
    if (ties.length < enough) return { subjects: 1, failures: [] }
    return {
      subjects: 1,
      failures: [
        {
          message: 'tied',
          data: { services, ties: listed(ties.map(({ name }) => name)) },
          subject: 'design',
          subjects: ties.flatMap(({ ids }) => ids),
          pointer: '/services',
          evidence: { kind: 'numbers', value: Object.fromEntries(ties.map(({ key, shown }) => [key, shown])) },
        },
      ],
    }
  },
})

interface Tie {
  readonly key: string
  readonly name: string
  readonly shown: string
  readonly ids: readonly string[]
}

const calls = (graph: Graph, services: number): Tie | undefined => {
  const tied = largestCallGroup(graph).length
  if (tied / services < share) return undefined
  return { key: 'calls', name: 'calls', shown: `${tied} of ${services} services`, ids: [] }
}

/** A store that somebody writes who does not own it. */
const store = (graph: Graph): Tie | undefined => {
  const tie = (shared: ReturnType<Graph['sharedStores']>[number]) =>
    shared.accesses.filter(({ accessor, writes }) => writes && accessor !== shared.owner).map(({ accessor }) => accessor)
  const [first] = graph
    .sharedStores()
    .map((shared) => ({ id: shared.store.id, writer: tie(shared).sort(byId)[0] }))
    .filter(({ writer }) => writer !== undefined)
    .sort(byId)
  if (first === undefined) return undefined
  const writer = first.writer!.id
  return { key: 'store', name: 'a shared store', shown: `${first.id}, written by ${writer}`, ids: [first.id, writer] }
}

const pipeline = (graph: Graph, services: number): Tie | undefined => {
  const [first] = deploymentsOf(graph)
    .map(({ pipeline: { name }, services: deployed }) => ({ id: name, deployed: deployed.length }))
    .filter(({ deployed }) => deployed / services >= share)
    .sort(byId)
  if (first === undefined) return undefined
  return { key: 'pipeline', name: 'a shared pipeline', shown: `${first.id}: ${first.deployed} of ${services} services`, ids: [first.id] }
}

const artifact = (graph: Graph): Tie | undefined => {
  const [first] = [...sharedNames(graph.of('services'), ({ value }) => value.artifact)].map(([id, ids]) => ({ id, ids })).sort(byId)
  if (first === undefined) return undefined
  return { key: 'artifact', name: 'a shared artifact', shown: `${first.id}: ${listed(first.ids)}`, ids: [first.id] }
}
