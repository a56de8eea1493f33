import { callsBetweenServices } from './service-calls'
import type { Graph, ServiceElement } from './types'

/** The most services that hang together over calls, whichever way those lead, in the order of ids; of several such groups the first by id. */
export const largestCallGroup = (graph: Graph): readonly ServiceElement[] => {
  const services = graph.of('services').toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const parent = new Map(services.map(({ index }) => [index, index]))
  const rootOf = (index: number): number => {
    let root = index
    while (parent.get(root) !== root) root = parent.get(root)!
    // What was walked now points at the root: a later walk is short.
    for (let at = index; at !== root; ) {
      const above = parent.get(at)!
      parent.set(at, root)
      at = above
    }
    return root
  }
  for (const { from, to } of callsBetweenServices(graph)) parent.set(rootOf(from), rootOf(to))
  const groups = new Map<number, ServiceElement[]>()
  for (const service of services) {
    const root = rootOf(service.index)
    const group = groups.get(root)
    if (group === undefined) groups.set(root, [service])
    else group.push(service)
  }
  return [...groups.values()].reduce<readonly ServiceElement[]>((best, group) => (group.length > best.length ? group : best), [])
}
