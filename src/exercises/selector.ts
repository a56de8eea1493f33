import type { Element, Graph } from '../architecture/graph/types'
import { servicesWith } from './capabilities'
import type { Selector } from './requirement-schema'
import { listed } from './words'

/** The type of a gateway, store or channel, the compute of a service. */
const typeOf = ({ value }: Element): string | undefined => ('type' in value ? value.type : 'compute' in value ? value.compute : undefined)

/** The elements that a selector means, in file order. */
export const select = (graph: Graph, selector: Selector): readonly Element[] => {
  if ('id' in selector) {
    const element = graph.byId(selector.id)
    return element === undefined ? [] : [element]
  }
  if ('capability' in selector) return servicesWith(graph, selector.capability)
  const { section, type } = selector
  return graph.of(section).filter((element) => type === undefined || typeOf(element) === type)
}

/** A selector as it is said where it selects nothing. */
export const describeSelector = (selector: Selector): string => {
  if ('id' in selector) return `the part ${selector.id}`
  if ('capability' in selector) return `a service that lists ${selector.capability}`
  return selector.type === undefined ? `a part in ${selector.section}` : `a part in ${selector.section} of the type ${selector.type}`
}

/** "The design has no …", or undefined where each of these selects something. */
export const whatIsMissing = (graph: Graph, selectors: readonly Selector[]): string | undefined => {
  const empty = selectors.filter((selector) => select(graph, selector).length === 0)
  return empty.length === 0 ? undefined : `The design lacks ${listed([...new Set(empty.map(describeSelector))])}.`
}
