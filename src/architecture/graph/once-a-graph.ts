import type { Graph } from './types'

/** The same function, asked once for each graph: many rules want the same lists. */
export const onceAGraph = <T>(find: (graph: Graph) => T): ((graph: Graph) => T) => {
  const known = new WeakMap<Graph, { readonly found: T }>()
  return (graph) => {
    let kept = known.get(graph)
    if (kept === undefined) {
      kept = { found: find(graph) }
      known.set(graph, kept)
    }
    return kept.found
  }
}
