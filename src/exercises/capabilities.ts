import type { Graph, ServiceElement } from '../architecture/graph/types'

/** The services that list a capability, in file order. */
export const servicesWith = (graph: Graph, capability: string): readonly ServiceElement[] =>
  graph.of('services').filter(({ value }) => value.capabilities?.includes(capability))
