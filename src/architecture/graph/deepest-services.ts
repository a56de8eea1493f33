import { makeDigraph } from './digraph'
import { stronglyConnected } from './tarjan'
import type { Element, Graph, ServiceElement } from './types'
import { waitingLinks } from './waiting-links'

export interface Deepest {
  readonly service: ServiceElement
  /** Hops on the longest path from it. */
  readonly hops: number
}

/**
 * For each element the service with the most hops behind it, of all that it reaches over links on which somebody waits, itself included;
 * of several the first by id. A webhook does not go on with the call that led to its sender. One walk over the graph for all elements.
 */
export const deepestServices = (graph: Graph): ((element: Element) => Deepest | undefined) => {
  const links = waitingLinks(graph)
  const { offsets, targets, size } = makeDigraph(
    graph.elements.length,
    links.map(({ from }) => from),
    links.map(({ to }) => to),
  )
  const { of, members } = stronglyConnected({ offsets, targets, size, labels: targets })
  const deepest: (Deepest | undefined)[] = []
  const offer = (component: number, one: Deepest): void => {
    const known = deepest[component]
    const isDeeper = known === undefined || one.hops > known.hops || (one.hops === known.hops && one.service.id < known.service.id)
    if (isDeeper) deepest[component] = one
  }
  // Components come from the sinks upwards: what a link leads to is known before the link is looked at.
  for (const v of members) {
    const component = of[v]!
    const element = graph.at(v)
    if (element.section === 'services') offer(component, { service: element, hops: graph.hopsFrom(element) })
    for (let e = offsets[v]!; e < offsets[v + 1]!; e++) {
      const below = deepest[of[targets[e]!]!]
      if (below !== undefined) offer(component, below)
    }
  }
  return ({ index }) => deepest[of[index]!]
}
