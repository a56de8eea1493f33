import { makeDigraph } from './digraph'
import { isWaiting } from './is-waiting'
import { onceAGraph } from './once-a-graph'
import { type Components, stronglyConnected } from './tarjan'
import type { Graph, SyncLink } from './types'

/** Routes and calls on which somebody waits, and whose time is part of a request: a webhook does not go on with the call that led to its sender. */
export const waitingLinks = onceAGraph((graph): readonly SyncLink[] =>
  [...graph.linksOf('routes'), ...graph.linksOf('calls')].filter((link) => isWaiting(link) && graph.at(link.from).section !== 'externals'),
)

/** Elements that reach each other over these links stand in one component. */
export const componentsOver = (graph: Graph, links: readonly SyncLink[]): Components =>
  stronglyConnected(
    makeDigraph(
      graph.elements.length,
      links.map(({ from }) => from),
      links.map(({ to }) => to),
    ),
  )
