import type { Element, Graph } from './types'

/** Other elements with a call or a route to this one, each once. */
export const callersOf = (graph: Graph, element: Element): readonly Element[] =>
  [
    ...new Set(
      graph
        .in(element)
        .filter(({ kind, from }) => kind === 'sync' && from !== element.index)
        .map(({ from }) => from),
    ),
  ].map((index) => graph.at(index))
