import { type NamedEntry, namedEntries } from './named-entries'
import { onceAGraph } from './once-a-graph'
import type { Element, Graph } from './types'

export interface Flow {
  readonly flow: NamedEntry<'flows'>
  /** The elements of its path, in order, each once. */
  readonly elements: readonly Element[]
  /** Whether its failures are undone: it says so itself, or a workflow on its path does. */
  readonly compensates: boolean
}

/** The flows with the elements that they pass through, in file order. */
export const flowsOf = onceAGraph((graph): readonly Flow[] =>
  namedEntries(graph.architecture, 'flows').map((flow) => {
    const elements = [...new Set(flow.value.path)].map((id) => graph.byId(id)).filter((element) => element !== undefined)
    const isUndone = elements.some(({ section, value }) => section === 'workflows' && value.compensates === true)
    return { flow, elements, compensates: flow.value.compensates === true || isUndone }
  }),
)

/** The flows that the business stops without; where none is marked, all of them. */
export const criticalFlows = (graph: Graph): readonly Flow[] => {
  const flows = flowsOf(graph)
  const critical = flows.filter(({ flow }) => flow.value.critical === true)
  return critical.length > 0 ? critical : flows
}
