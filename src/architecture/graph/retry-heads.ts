import { byId } from './by-id'
import { isRetrying } from './is-retrying'
import type { Graph, SyncLink } from './types'
import { componentsOver, waitingLinks } from './waiting-links'

/** Attempts that one request over a link may become: 1 + its retries, or 1 + b where a retry budget b (a share of requests) bounds them. */
export const attemptsOn = ({ value: { retry } }: SyncLink): number => 1 + Math.min(retry?.max ?? 0, retry?.budget ?? Infinity)

/** Retrying links, sorted out by what retries what. Lists are in the order of ids, so that nothing depends on the order of the file. */
export interface Retries {
  /** Element → its component over the links up which failures travel. A crossing link leads to a smaller number. */
  readonly component: Int32Array
  /** The links between components, those nearest to the sinks first. */
  readonly crossing: readonly SyncLink[]
  /** Component → for each of its elements the strongest retrying link that stays inside: a cycle counts once. */
  readonly inside: ReadonlyMap<number, readonly SyncLink[]>
  /** Outermost retrying link → itself and all retrying links below it. Every retrying link stands in one list. */
  readonly heads: ReadonlyMap<SyncLink, readonly SyncLink[]>
  isHeadOfCycle(link: SyncLink): boolean
  compare(a: SyncLink, b: SyncLink): number
}

/**
 * Failures travel up a link only where its caller waits: nobody repeats what they do not wait for, and a webhook is no part of the call that led
 * to its sender. A link without a way up is a head.
 */
export const sortRetries = (graph: Graph): Retries | undefined => {
  const all = [...graph.linksOf('routes'), ...graph.linksOf('calls')]
  const retrying = all.filter(isRetrying)
  if (retrying.length === 0) return undefined
  const compare = (a: SyncLink, b: SyncLink): number =>
    byId(graph.at(a.from), graph.at(b.from)) || byId(graph.at(a.to), graph.at(b.to)) || attemptsOn(b) - attemptsOn(a) || a.index - b.index
  retrying.sort(compare)

  const links = waitingLinks(graph)
  const upward = new Set(links)
  const { of: component, members } = componentsOver(graph, links)
  const isInside = (link: SyncLink): boolean => upward.has(link) && component[link.from] === component[link.to]
  const inside = strongestInside(retrying.filter(isInside), component)
  // Members stand in the order of their components, which are numbered from the sinks. Sorting the links instead costs a third of all.
  const crossing: SyncLink[] = []
  for (const member of members) {
    for (const link of graph.out(member))
      if (link.kind === 'sync' && upward.has(link) && component[link.to] !== component[member]) crossing.push(link)
  }

  /** Component → the first head, by id, that retries what happens in it. */
  const above = new Map<number, SyncLink>()
  const cover = (c: number, head: SyncLink): void => {
    const known = above.get(c)
    if (known === undefined || compare(head, known) < 0) above.set(c, head)
  }
  const headOf = (link: SyncLink): SyncLink | undefined => {
    if (!upward.has(link)) return link
    const c = component[link.from]!
    return above.get(c) ?? inside.get(c)?.[0] ?? (isRetrying(link) ? link : undefined)
  }
  for (const link of retrying) if (!upward.has(link)) cover(component[link.to]!, link)
  for (const link of crossing.toReversed()) {
    const head = headOf(link)
    if (head !== undefined) cover(component[link.to]!, head)
  }
  const heads = new Map<SyncLink, SyncLink[]>()
  for (const link of retrying) {
    const head = headOf(link)!
    const known = heads.get(head)
    if (known === undefined) heads.set(head, [link])
    else known.push(link)
  }
  return { component, crossing, inside, heads, isHeadOfCycle: isInside, compare }
}

const strongestInside = (links: readonly SyncLink[], component: Int32Array): ReadonlyMap<number, readonly SyncLink[]> => {
  const strongest = new Map<number, SyncLink>()
  for (const link of links) {
    const known = strongest.get(link.from)
    if (known === undefined || attemptsOn(link) > attemptsOn(known)) strongest.set(link.from, link)
  }
  const inside = new Map<number, SyncLink[]>()
  for (const link of strongest.values()) {
    const c = component[link.from]!
    const known = inside.get(c)
    if (known === undefined) inside.set(c, [link])
    else known.push(link)
  }
  return inside
}
