import { isWriting } from './is-writing'
import { onceAGraph } from './once-a-graph'
import type { Element, Graph, StoreElement } from './types'

/** Stores with an owner, each with its owner: declared, else its only writer. */
export const storeOwners = onceAGraph((graph): ReadonlyMap<Element, Element> => {
  const owners = new Map<Element, Element>()
  for (const store of graph.of('stores')) {
    const owner = graph.ownerOf(store)
    if (owner !== undefined) owners.set(store, owner)
  }
  return owners
})

/** Services that write a store which they own, each with the first such store by id. */
export const ownWriters = (graph: Graph): ReadonlyMap<Element, StoreElement> => {
  const owners = storeOwners(graph)
  const first = new Map<Element, StoreElement>()
  for (const link of graph.linksOf('uses').filter(isWriting)) {
    const [user, store] = [graph.at(link.from), graph.at(link.to) as StoreElement]
    if (user.section !== 'services' || owners.get(store) !== user) continue
    const known = first.get(user)
    if (known === undefined || store.id < known.id) first.set(user, store)
  }
  return first
}
