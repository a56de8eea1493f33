import type { Architecture, Section } from '../types'
import { immediateDominators } from './dominators'
import { isWaiting } from './is-waiting'
import { readElements, readLinks } from './read'
import { breadthFirst, type Follow, followAll, shortestPath } from './search'
import { callsBetweenServices } from './service-calls'
import { ServiceGraph } from './service-graph'
import { ServiceNumbers } from './service-numbers'
import { ownerAmong, storeAccesses } from './stores'
import type { CallLink, Element, ElementIn, Graph, Link, Path, ServiceElement, SharedStore, StoreAccess, StoreElement } from './types'

const NONE: readonly never[] = Object.freeze([])

const indexOf = (element: number | Element): number => (typeof element === 'number' ? element : element.index)

/** Groups by a key, in linear time and in the order given. */
const group = <K, V>(values: readonly V[], keyOf: (value: V) => K): Map<K, V[]> => {
  const groups = new Map<K, V[]>()
  for (const value of values) {
    const key = keyOf(value)
    const known = groups.get(key)
    if (known === undefined) groups.set(key, [value])
    else known.push(value)
  }
  return groups
}

class IndexedGraph implements Graph {
  visits = 0
  private readonly allElements: readonly Element[]
  private readonly allLinks: readonly Link[]
  private readonly ids = new Map<string, Element>()
  private readonly outLists: (Link[] | undefined)[]
  private readonly inLists: (Link[] | undefined)[]
  private readonly bySection: ReadonlyMap<Section, Element[]>
  private byRole?: ReadonlyMap<Link['role'], Link[]>
  private numbers?: ServiceNumbers
  private serviceCalls?: ServiceGraph
  private serviceHops?: ServiceGraph
  private hopLinks?: readonly CallLink[]
  private cycleList?: readonly (readonly ServiceElement[])[]
  private readonly accesses = new Map<number, readonly StoreAccess[]>()
  private shared?: readonly SharedStore[]

  constructor(readonly architecture: Architecture) {
    this.allElements = readElements(architecture)
    for (const element of this.allElements) this.ids.set(element.id, element)
    this.bySection = group(this.allElements, ({ section }) => section)
    this.allLinks = readLinks(this.allElements, this.ids)
    this.outLists = new Array(this.allElements.length)
    this.inLists = new Array(this.allElements.length)
    for (const link of this.allLinks) {
      const out = this.outLists[link.from]
      if (out === undefined) this.outLists[link.from] = [link]
      else out.push(link)
      const into = this.inLists[link.to]
      if (into === undefined) this.inLists[link.to] = [link]
      else into.push(link)
    }
  }

  get elements(): readonly Element[] {
    return this.handOut(this.allElements)
  }

  get links(): readonly Link[] {
    return this.handOut(this.allLinks)
  }

  of<S extends Section>(section: S): readonly ElementIn<S>[] {
    return this.handOut((this.bySection.get(section) ?? NONE) as readonly ElementIn<S>[])
  }

  linksOf<R extends Link['role']>(role: R): readonly Extract<Link, { role: R }>[] {
    this.byRole ??= group(this.allLinks, (link) => link.role)
    return this.handOut((this.byRole.get(role) ?? NONE) as readonly Extract<Link, { role: R }>[])
  }

  byId(id: string): Element | undefined {
    this.visits++
    return this.ids.get(id)
  }

  at(index: number): Element {
    this.visits++
    const element = this.allElements[index]
    if (element === undefined) throw new RangeError(`No element has the index ${index}.`)
    return element
  }

  out(element: number | Element): readonly Link[] {
    return this.handOut(this.outLists[indexOf(element)] ?? NONE)
  }

  in(element: number | Element): readonly Link[] {
    return this.handOut(this.inLists[indexOf(element)] ?? NONE)
  }

  degree(element: number | Element): number {
    this.visits++
    const index = indexOf(element)
    return (this.outLists[index]?.length ?? 0) + (this.inLists[index]?.length ?? 0)
  }

  hops(): readonly CallLink[] {
    this.hopLinks ??= callsBetweenServices(this).filter(isWaiting)
    return this.handOut(this.hopLinks)
  }

  cycles(): readonly (readonly ServiceElement[])[] {
    this.cycleList ??= this.callGraph().cycles()
    for (const cycle of this.cycleList) this.handOut(cycle)
    return this.cycleList
  }

  cycleWithin(component: readonly ServiceElement[]): Path {
    return this.handOutPath(this.callGraph().cycleWithin(this.handOut(component)))
  }

  reachable(starts: readonly (number | Element)[], follow: Follow = followAll): readonly Element[] {
    return breadthFirst(this, starts.map(indexOf), follow).map((index) => this.at(index))
  }

  shortestPath(from: Element, to: Element, follow: Follow = followAll): Path | undefined {
    return shortestPath(this, from.index, to.index, follow)
  }

  longestHops(starts: readonly ServiceElement[]): { readonly hops: number; readonly path: Path } {
    this.serviceHops ??= this.makeServiceGraph(this.hops())
    const longest = this.serviceHops.longestHops(this.handOut(starts))
    this.handOutPath(longest.path)
    return longest
  }

  hopsFrom(service: ServiceElement): number {
    this.visits++
    this.serviceHops ??= this.makeServiceGraph(this.hops())
    return this.serviceHops.hopsFrom(service)
  }

  dominators(start: Element, follow: Follow = followAll): readonly number[] {
    this.visits += this.allElements.length
    return immediateDominators(this.allElements.length, start.index, (index) =>
      this.out(index)
        .filter(follow)
        .map(({ to }) => to),
    )
  }

  ownerOf(store: StoreElement): Element | undefined {
    return ownerAmong(store, this.accessesOf(store), this.ids)
  }

  accessesOf(store: StoreElement): readonly StoreAccess[] {
    let accesses = this.accesses.get(store.index)
    if (accesses === undefined) {
      accesses = storeAccesses(this.in(store), (index) => this.at(index))
      this.accesses.set(store.index, accesses)
    }
    return this.handOut(accesses)
  }

  sharedStores(): readonly SharedStore[] {
    this.shared ??= this.of('stores')
      .map((store) => ({ store, owner: this.ownerOf(store), accesses: this.accessesOf(store) }))
      .filter(({ accesses }) => accesses.length > 1)
    for (const { accesses } of this.shared) this.handOut(accesses)
    return this.handOut(this.shared)
  }

  private callGraph(): ServiceGraph {
    this.serviceCalls ??= this.makeServiceGraph(callsBetweenServices(this))
    return this.serviceCalls
  }

  /** Counts what an algorithm will walk over inside as if it had been handed out. */
  private makeServiceGraph(links: readonly CallLink[]): ServiceGraph {
    this.numbers ??= new ServiceNumbers((this.bySection.get('services') ?? NONE) as readonly ServiceElement[])
    const graph = new ServiceGraph(this.numbers, links)
    this.visits += graph.weight
    return graph
  }

  private handOut<T extends readonly unknown[]>(values: T): T {
    this.visits += values.length
    return values
  }

  private handOutPath(path: Path): Path {
    this.handOut(path.elements)
    this.handOut(path.links)
    return path
  }
}

/**
 * The index over a parsed architecture. Elements and links are read at once; components, longest paths and store accesses when they are first
 * asked for, and then kept. A link to an id that does not exist is left out.
 */
export const buildGraph = (architecture: Architecture): Graph => new IndexedGraph(architecture)
