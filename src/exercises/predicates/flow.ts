import { namedEntries } from '../../architecture/graph/named-entries'
import type { Element, Graph } from '../../architecture/graph/types'
import { fails, holds, type Predicate } from '../predicate'
import { select, whatIsMissing } from '../selector'

/** Whether a path passes one element of each list, in this order. */
const visitsInOrder = (path: readonly Element[], stops: readonly (readonly Element[])[]): boolean => {
  let next = 0
  for (const element of path) if (stops[next]?.includes(element)) next++
  return next === stops.length
}

/** The first step of a path that no link makes; undefined where every step has one. */
const brokenStep = (graph: Graph, path: readonly Element[]): readonly [Element, Element] | undefined => {
  for (let i = 1; i < path.length; i++) {
    const [from, to] = [path[i - 1]!, path[i]!]
    if (!graph.out(from).some((link) => link.to === to.index)) return [from, to]
  }
  return undefined
}

export const flow: Predicate<'flow'> = ({ visits, critical }, { graph }) => {
  const missing = whatIsMissing(graph, visits)
  if (missing !== undefined) return fails(missing)
  const stops = visits.map((selector) => select(graph, selector))
  const said = stops.map((stop) => stop[0]!.id).join(', ')
  let nearly: { readonly message: string; readonly pointer: string } | undefined
  for (const { name, pointer, value } of namedEntries(graph.architecture, 'flows')) {
    const elements = value.path.flatMap((id) => graph.byId(id) ?? [])
    if (!visitsInOrder(elements, stops)) continue
    const broken = brokenStep(graph, elements)
    if (broken) nearly ??= { message: `The flow ${name} goes from ${broken[0].id} to ${broken[1].id}, and no link does.`, pointer }
    else if (critical && value.critical !== true) nearly ??= { message: `The flow ${name} is not marked critical.`, pointer }
    else return holds(`The flow ${name} visits ${said} in this order.`)
  }
  return nearly ? fails(nearly.message, nearly.pointer) : fails(`No flow visits ${said} in this order.`)
}
