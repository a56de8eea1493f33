import type { Call, Channel, Client, Consume, External, Gateway, Publish, Route, Section, Service, Store, Use, Workflow } from '../types'

interface ElementOf<S extends Section, V> {
  /** Position in `graph.elements`: clients first, then gateways, … in the order of SECTIONS, within a section as in the file. */
  readonly index: number
  readonly id: string
  readonly section: S
  /** JSON Pointer of the element, such as "/services/orders". */
  readonly pointer: string
  readonly value: V
}
export type ClientElement = ElementOf<'clients', Client>
export type GatewayElement = ElementOf<'gateways', Gateway>
export type ServiceElement = ElementOf<'services', Service>
export type WorkflowElement = ElementOf<'workflows', Workflow>
export type StoreElement = ElementOf<'stores', Store>
export type ChannelElement = ElementOf<'channels', Channel>
export type ExternalElement = ElementOf<'externals', External>
export type Element = ClientElement | GatewayElement | ServiceElement | WorkflowElement | StoreElement | ChannelElement | ExternalElement
export type ElementIn<S extends Section> = Extract<Element, { section: S }>

interface LinkOf<R extends string, K extends 'sync' | 'async' | 'data', V> {
  /** Position in `graph.links`. */
  readonly index: number
  /** The key it stands under. */
  readonly role: R
  readonly kind: K
  /** Element indices. A consume runs from the channel to the consumer, so every link runs the way the work does. */
  readonly from: number
  readonly to: number
  /** JSON Pointer of the link, such as "/services/orders/calls/0". */
  readonly pointer: string
  readonly value: V
}
export type CallLink = LinkOf<'calls', 'sync', Call>
export type RouteLink = LinkOf<'routes', 'sync', Route>
export type PublishLink = LinkOf<'publishes', 'async', Publish>
export type ForwardLink = LinkOf<'forwardsTo', 'async', string>
export type ConsumeLink = LinkOf<'consumes', 'async', Consume>
export type UseLink = LinkOf<'uses', 'data', Use>
/** A link on which somebody may wait for an answer. */
export type SyncLink = CallLink | RouteLink
export type AsyncLink = PublishLink | ForwardLink | ConsumeLink
export type Link = SyncLink | AsyncLink | UseLink

/** An element that uses a store, with everything it does there. */
export interface StoreAccess {
  readonly accessor: Element
  readonly links: readonly UseLink[]
  readonly reads: boolean
  readonly writes: boolean
}
/** A store with two or more accessors. `owner`: the declared owner, else its only writer, else undefined. */
export interface SharedStore {
  readonly store: StoreElement
  readonly owner: Element | undefined
  readonly accesses: readonly StoreAccess[]
}

/** A path: `links[i]` leads from `elements[i]` to `elements[i + 1]`. */
export interface Path {
  readonly elements: readonly Element[]
  readonly links: readonly Link[]
}

/**
 * The architecture as integers and adjacency lists, built once by `buildGraph(architecture)`; every rule asks it and none walks the file.
 * Every accessor adds what it hands out to `visits`, so that growth can be counted instead of timed.
 */
export interface Graph {
  readonly architecture: import('../types').Architecture
  readonly elements: readonly Element[]
  readonly links: readonly Link[]
  /** Elements and links handed out so far. */
  readonly visits: number
  /** The elements of one section, in file order. */
  of<S extends Section>(section: S): readonly ElementIn<S>[]
  /** All links with one role, in file order. */
  linksOf<R extends Link['role']>(role: R): readonly Extract<Link, { role: R }>[]
  /** The element with an id. Never looks at an object's prototype. */
  byId(id: string): Element | undefined
  at(index: number): Element
  out(element: number | Element): readonly Link[]
  in(element: number | Element): readonly Link[]
  /** Links of any kind in or out: an element without any is an orphan. */
  degree(element: number | Element): number

  /** Sync links from service to service on which the caller waits (`needsReply` is not false). A *hop*. */
  hops(): readonly CallLink[]
  /** Strongly connected components of more than one service over service-to-service calls (waiting or not), each in file order. */
  cycles(): readonly (readonly ServiceElement[])[]
  /** A shortest cycle inside one component of `cycles()`: the elements in order (first not repeated) and the links that close it. */
  cycleWithin(component: readonly ServiceElement[]): Path
  /** Elements reachable from these over links that `follow` admits (default: all), the starts included, in breadth-first order. */
  reachable(starts: readonly (number | Element)[], follow?: (link: Link) => boolean): readonly Element[]
  /** A shortest path between two elements over links that `follow` admits, or undefined. */
  shortestPath(from: Element, to: Element, follow?: (link: Link) => boolean): Path | undefined
  /**
   * The longest path of hops from any of these services, cycles condensed: a cycle of n services counts n - 1 hops.
   * `hops` is its length; `path` one such path as elements in order, entering and leaving cycles over real links where they exist.
   */
  longestHops(starts: readonly ServiceElement[]): { readonly hops: number; readonly path: Path }
  /** The length of the longest path of hops from one service, counted as in `longestHops`, without walking it. */
  hopsFrom(service: ServiceElement): number
  /** Immediate dominators over links that `follow` admits from one start: index → index of the dominator (the start maps to itself; unreachable → -1). */
  dominators(start: Element, follow?: (link: Link) => boolean): readonly number[]
  /** Declared owner of a store, else its only writer, else undefined. */
  ownerOf(store: StoreElement): Element | undefined
  /** Everybody that uses a store. */
  accessesOf(store: StoreElement): readonly StoreAccess[]
  /** Stores with two or more accessors of any kind. */
  sharedStores(): readonly SharedStore[]
}
