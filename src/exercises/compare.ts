import type { Graph } from '../architecture/graph/types'

/** What two designs can be compared by, besides their pictures. */
export interface DesignFigures {
  readonly services: number
  readonly stores: number
  /** Stores that two or more parts use. */
  readonly sharedStores: number
  /** Calls on which one service waits for another. */
  readonly waitingCalls: number
  /** Services on the longest chain of such calls, besides the first. */
  readonly longestChain: number
  /** Channels that services take messages from, counted once for each service. */
  readonly deliveries: number
  readonly parts: number
}

export const designFigures = (graph: Graph): DesignFigures => ({
  services: graph.of('services').length,
  stores: graph.of('stores').length,
  sharedStores: graph.sharedStores().length,
  waitingCalls: graph.hops().length,
  longestChain: graph.longestHops(graph.of('services')).hops,
  deliveries: graph.linksOf('consumes').length,
  parts: graph.elements.length,
})
