import { byId } from './by-id'
import { deploymentsOf } from './deployments'
import { type Digraph, makeDigraph, reverse } from './digraph'
import type { NamedEntry } from './named-entries'
import { shortestCycle } from './shortest-cycle'
import { stronglyConnected } from './tarjan'
import type { Element, Graph, ServiceElement } from './types'

/** Services that may be deployed only after others. */
export interface DeployWait {
  /** Who says so: the service itself, or a pipeline for all that it deploys. */
  readonly by: ServiceElement | NamedEntry<'pipelines'>
  /** The services that wait, in the order of ids. */
  readonly services: readonly ServiceElement[]
  /** The first by id of those that they wait for. */
  readonly awaited: ServiceElement
  /** How many of its words in the file order something: services in `deployAfter`, pipelines in `after`. */
  readonly awaitedCount: number
  /** Ids of services that wait for each other in a ring, where one of these stands in one. */
  readonly cycle: readonly string[] | undefined
}

/**
 * The order in which services are to be deployed, as `deployAfter` and the `after` of pipelines state it. A pipeline that deploys no service, and
 * one that waits for nothing but its own services (their staging), order nothing. Pipelines are nodes of their own, so that two of them with a
 * thousand services each are two thousand edges and not a million.
 */
export const deployOrder = (graph: Graph): readonly DeployWait[] => {
  const services = graph.of('services').toSorted(byId)
  const numbers = new Map(services.map((service, number) => [service as Element, number]))
  const deployments = deploymentsOf(graph)
    .map(({ pipeline, services: own }) => ({ pipeline, services: own.toSorted(byId) }))
    .sort((a, b) => (a.pipeline.name < b.pipeline.name ? -1 : 1))
  const places = new Map(deployments.map(({ pipeline }, place) => [pipeline.name, place]))
  const waitOf = (place: number): number => services.length + place
  const setOf = (place: number): number => services.length + deployments.length + place

  const from: number[] = []
  const to: number[] = []
  const link = (a: number, b: number): void => {
    from.push(a)
    to.push(b)
  }
  const waits: Omit<DeployWait, 'cycle'>[] = []
  for (const service of graph.of('services')) {
    if (service.value.deployAfter === undefined) continue
    const named = [...new Set(service.value.deployAfter)].map((id) => graph.byId(id)).filter((one) => one?.section === 'services')
    const awaited = named.toSorted(byId)[0]
    if (awaited === undefined) continue
    waits.push({ by: service, services: [service], awaited, awaitedCount: named.length })
    for (const one of named) if (one !== service) link(numbers.get(service)!, numbers.get(one)!)
  }
  for (const [place, { pipeline, services: own }] of deployments.entries()) {
    for (const service of own) {
      link(numbers.get(service)!, waitOf(place))
      link(setOf(place), numbers.get(service)!)
    }
    if (pipeline.value.after === undefined) continue
    const members = new Set(own)
    let awaited: ServiceElement | undefined
    let awaitedCount = 0
    for (const name of new Set(pipeline.value.after)) {
      const other = places.get(name)
      const first = other === undefined ? undefined : firstOutside(deployments[other]!.services, members)
      if (first === undefined) continue
      link(waitOf(place), setOf(other!))
      awaitedCount++
      if (awaited === undefined || first.id < awaited.id) awaited = first
    }
    if (own.length > 0 && awaited !== undefined) waits.push({ by: pipeline, services: own, awaited, awaitedCount })
  }

  if (waits.length === 0) return []
  const cycleOf = cyclesOf(services, makeDigraph(services.length + 2 * deployments.length, from, to))
  return waits.map((wait) => ({
    ...wait,
    cycle: wait.services.map((service) => cycleOf(numbers.get(service)!)).find((cycle) => cycle !== undefined),
  }))
}

/** Number of a service → the ids on a short cycle of its component; undefined where it stands in none. Each component is searched once. */
const cyclesOf = (services: readonly ServiceElement[], digraph: Digraph): ((number: number) => readonly string[] | undefined) => {
  const { of, sizes, members } = stronglyConnected(digraph)
  const back = reverse(digraph)
  const starts: number[] = []
  sizes.reduce((start, size) => {
    starts.push(start)
    return start + size
  }, 0)
  const cycles = new Map<number, readonly string[]>()
  return (number) => {
    const component = of[number]!
    if (sizes[component]! < 2) return undefined
    if (!cycles.has(component)) {
      const inside = members.subarray(starts[component]!, starts[component]! + sizes[component]!)
      const nodes = shortestCycle(digraph, back, inside)?.nodes ?? []
      cycles.set(
        component,
        nodes.flatMap((node) => services[node]?.id ?? []),
      )
    }
    // A service that two pipelines deploy, one after the other, waits for itself over them: no order between services.
    const cycle = cycles.get(component)!
    return cycle.length < 2 ? undefined : cycle
  }
}

const firstOutside = (services: readonly ServiceElement[], own: ReadonlySet<ServiceElement>): ServiceElement | undefined =>
  services.find((service) => !own.has(service))
