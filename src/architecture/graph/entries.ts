import type { CallLink, Element, GatewayElement, Graph } from './types'

const callsFrom = (graph: Graph, starters: readonly Element[]): readonly CallLink[] =>
  starters.flatMap((starter) => graph.out(starter).filter((link) => link.role === 'calls'))

/** Calls that clients make. */
export const clientCalls = (graph: Graph): readonly CallLink[] => callsFrom(graph, graph.of('clients'))

/** Calls that come in from outside: those of clients and the webhooks of externals. */
export const outsideCalls = (graph: Graph): readonly CallLink[] => [...clientCalls(graph), ...callsFrom(graph, graph.of('externals'))]

/** Gateways that a client calls, each once. */
export const entryGateways = (graph: Graph): readonly GatewayElement[] => [
  ...new Set(
    clientCalls(graph)
      .map(({ to }) => graph.at(to))
      .filter((target) => target.section === 'gateways'),
  ),
]
