import { byId } from './by-id'
import { makeDigraph } from './digraph'
import { isRetrying } from './is-retrying'
import { isWaiting } from './is-waiting'
import { type Components, stronglyConnected } from './tarjan'
import type { Graph, SyncLink } from './types'

/** Attempts that one request over a link may become: 1 + its retries, or 1 + b where a retry budget b (a share of requests) bounds them. */
export const attemptsOn = ({ value: { retry } }: SyncLink): number => 1 + Math.min(retry?.max ?? 0, retry?.budget ?? Infinity)

/** What one request may become, seen from the outermost link that retries it. */
export interface RetryPath {
  /** Ids from the first retrying caller to the last callee; inside a cycle only where the path enters and leaves it. */
  readonly ids: readonly string[]
  /** The links on it that retry, outermost first. Never empty. */
  readonly retrying: readonly SyncLink[]
  /** Product of the attempts of all links on it. */
  readonly product: number
}

interface Best {
  readonly value: number
  readonly via: SyncLink
}

/**
 * For every outermost retrying link the path below it with the largest product of attempts and, where that has one retrying link only,
 * the path with the most retrying links. Links on which nobody waits end a path: nobody repeats what they do not wait for.
 * A cycle counts once: each element in it with its strongest retrying link inside the cycle. Linear in elements and sync links.
 */
export const retryPaths = (graph: Graph): readonly RetryPath[] => {
  const links = [...graph.linksOf('routes'), ...graph.linksOf('calls')].filter(isWaiting)
  const retrying = links.filter(isRetrying)
  if (retrying.length === 0) return []
  const { of: component, members } = componentsOf(graph, links)
  const isBefore = orderOfLinks(graph)
  const inside = insideCycles(retrying, component, isBefore)
  // Components are numbered from the sinks and members stand in that order, so a link leads to what came before. Sorting them cost a third of all.
  const crossing: SyncLink[] = []
  for (const member of members) {
    for (const link of graph.out(member)) {
      if (link.kind === 'sync' && component[link.to] !== component[member] && isWaiting(link)) crossing.push(link)
    }
  }

  const best = (weigh: (link: SyncLink) => number, join: (a: number, b: number) => number, neutral: number) => {
    const found = new Map<number, Best>()
    const innerOf = (c: number) => (inside.get(c) ?? []).map(weigh).reduce(join, neutral)
    const totalOf = (c: number) => found.get(c)?.value ?? innerOf(c)
    for (const link of crossing) {
      const c = component[link.from]!
      const value = join(innerOf(c), join(weigh(link), totalOf(component[link.to]!)))
      const known = found.get(c)
      const isBetter =
        known === undefined ? value > innerOf(c) : value > known.value || (value === known.value && isBefore(link, known.via))
      if (isBetter) found.set(c, { value, via: link })
    }
    return found
  }
  const product = best(attemptsOn, (a, b) => a * b, 1)
  const layers = best(
    (link) => Number(isRetrying(link)),
    (a, b) => a + b,
    0,
  )

  const follow = (start: number, found: ReadonlyMap<number, Best>): SyncLink[] => {
    const path: SyncLink[] = [...(inside.get(start) ?? [])]
    for (let link = found.get(start)?.via; link !== undefined; link = found.get(component[link.to]!)?.via) {
      path.push(link, ...(inside.get(component[link.to]!) ?? []))
    }
    return path
  }
  const read = (path: readonly SyncLink[]): RetryPath => ({
    ids: idsAlong(graph, path),
    retrying: path.filter(isRetrying),
    product: path.reduce((all, link) => all * attemptsOn(link), 1),
  })
  const strongest = (head: readonly SyncLink[], start: number): RetryPath => {
    const byProduct = read([...head, ...follow(start, product)])
    if (byProduct.retrying.length > 1) return byProduct
    return read([...head, ...follow(start, layers)])
  }

  const covered = retriedFromAbove(crossing, inside, component)
  const heads = crossing.filter((link) => isRetrying(link) && !covered.has(component[link.from]!) && !inside.has(component[link.from]!))
  const cycles = [...inside.keys()].filter((c) => !covered.has(c))
  return [...heads.map((link) => strongest([link], component[link.to]!)), ...cycles.map((c) => strongest([], c))].sort(
    (a, b) => a.retrying[0]!.index - b.retrying[0]!.index,
  )
}

type Before = (a: SyncLink, b: SyncLink) => boolean

/** Which of two links is taken where both are as bad: by the ids of their ends, so that a file in another order says the same. */
const orderOfLinks =
  (graph: Graph): Before =>
  (a, b) => {
    const [from, to] = [byId(graph.at(a.from), graph.at(b.from)), byId(graph.at(a.to), graph.at(b.to))]
    return (from || to || attemptsOn(b) - attemptsOn(a) || Number(isRetrying(b)) - Number(isRetrying(a))) < 0
  }

const componentsOf = (graph: Graph, links: readonly SyncLink[]): Components =>
  stronglyConnected(
    makeDigraph(
      graph.elements.length,
      links.map(({ from }) => from),
      links.map(({ to }) => to),
    ),
  )

/** Component → for each element of it the strongest retrying link that stays inside, in the order of ids. */
const insideCycles = (retrying: readonly SyncLink[], component: Int32Array, isBefore: Before): ReadonlyMap<number, readonly SyncLink[]> => {
  const strongest = new Map<number, SyncLink>()
  for (const link of retrying) {
    if (component[link.from] !== component[link.to]) continue
    const known = strongest.get(link.from)
    const isStronger =
      known === undefined || attemptsOn(link) > attemptsOn(known) || (attemptsOn(link) === attemptsOn(known) && isBefore(link, known))
    if (isStronger) strongest.set(link.from, link)
  }
  const inside = new Map<number, SyncLink[]>()
  for (const link of strongest.values()) {
    const c = component[link.from]!
    const known = inside.get(c)
    if (known === undefined) inside.set(c, [link])
    else known.push(link)
  }
  for (const links of inside.values()) links.sort((a, b) => (isBefore(a, b) ? -1 : 1))
  return inside
}

/** Components that a retrying link leads into, directly or further up. */
const retriedFromAbove = (
  crossing: readonly SyncLink[],
  inside: ReadonlyMap<number, unknown>,
  component: Int32Array,
): ReadonlySet<number> => {
  const covered = new Set<number>()
  for (const link of crossing.toReversed()) {
    const from = component[link.from]!
    if (isRetrying(link) || covered.has(from) || inside.has(from)) covered.add(component[link.to]!)
  }
  return covered
}

const idsAlong = (graph: Graph, path: readonly SyncLink[]): string[] => {
  const ids: string[] = []
  for (const { from, to } of path) {
    for (const { id } of [graph.at(from), graph.at(to)]) if (ids.at(-1) !== id) ids.push(id)
  }
  return ids
}
