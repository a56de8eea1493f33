import { deadLetterOf } from './channel-ends'
import type { Element, Graph } from './types'

/**
 * What requests and events get to from these elements, themselves included: over calls and events, and on to the dead letters of whoever
 * consumes, which are no link of the graph. A store passes nothing on.
 */
export const reachedFrom = (graph: Graph, starts: readonly Element[]): ReadonlySet<Element> => {
  const reached = new Set(starts)
  for (const element of reached) {
    for (const link of graph.out(element)) {
      if (link.kind === 'data') continue
      reached.add(graph.at(link.to))
      const deadLetters = link.role === 'consumes' ? deadLetterOf(graph, link) : undefined
      if (deadLetters !== undefined) reached.add(deadLetters)
    }
  }
  return reached
}
