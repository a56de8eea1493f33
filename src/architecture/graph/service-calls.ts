import { onceAGraph } from './once-a-graph'
import type { CallLink, Graph, Link } from './types'

/** Whether a link is a call from a service to a service, waiting or not. */
export const isCallBetweenServices = (graph: Graph, link: Link): link is CallLink =>
  link.role === 'calls' && graph.at(link.from).section === 'services' && graph.at(link.to).section === 'services'

/** All calls from service to service, waiting or not, in file order. Those on which the caller waits: `graph.hops()`. */
export const callsBetweenServices = onceAGraph((graph): readonly CallLink[] =>
  graph.linksOf('calls').filter((link) => isCallBetweenServices(graph, link)),
)
