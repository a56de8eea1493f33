import { isRetrying } from './is-retrying'
import { attemptsOn, type Retries, sortRetries } from './retry-heads'
import type { Graph, SyncLink } from './types'

/** Ids that a path shows at most: of a longer one the beginning and the end. */
const SHOWN = 20

/** What one request may become, seen from the outermost link that retries it. */
export interface RetryPath {
  /** The outermost retrying link. */
  readonly head: SyncLink
  /** The head and all retrying links below it. Every retrying link stands in one path. */
  readonly retrying: readonly SyncLink[]
  /** The largest product of the attempts of all links on a path, possibly Infinity, and the ids on that path. */
  readonly product: number
  readonly byProduct: readonly string[]
  /** The largest number of retrying links on a path, and the ids on that path. */
  readonly layers: number
  readonly byLayers: readonly string[]
}

/** The best path that starts in a component. */
interface Best {
  readonly value: number
  /** The link on which it leaves the component. */
  readonly via?: SyncLink
  /** The element in which it ends, where a link counts. */
  readonly last?: number
}
type BestFrom = (component: number) => Best

/**
 * For every outermost retrying link, in the order of the file, the worst paths below it. Inside a cycle a path shows the ends of the links that count.
 * Linear in elements and sync links, but for sorting.
 */
export const retryPaths = (graph: Graph): readonly RetryPath[] => {
  const retries = sortRetries(graph)
  if (retries === undefined) return []
  const product = bestFrom(retries, attemptsOn, (a, b) => a * b, 1)
  const layers = bestFrom(
    retries,
    (link) => Number(isRetrying(link)),
    (a, b) => a + b,
    0,
  )
  const heads = [...retries.heads].sort(([a], [b]) => a.index - b.index)
  return heads.map(([head, retrying]) => {
    const below = retries.component[head.to]!
    const isCycle = retries.isHeadOfCycle(head)
    return {
      head,
      retrying,
      product: product(below).value * (isCycle ? 1 : attemptsOn(head)),
      byProduct: idsAlong(graph, retries, head, product),
      layers: layers(below).value + (isCycle ? 0 : 1),
      byLayers: idsAlong(graph, retries, head, layers),
    }
  })
}

const bestFrom = (
  { component, crossing, inside, compare }: Retries,
  weigh: (link: SyncLink) => number,
  join: (a: number, b: number) => number,
  neutral: number,
): BestFrom => {
  const found = new Map<number, Best>()
  for (const [c, links] of inside) found.set(c, { value: links.map(weigh).reduce(join, neutral), last: links.at(-1)!.to })
  const own = new Map([...found].map(([c, { value }]) => [c, value]))
  const none: Best = { value: neutral }
  for (const link of crossing) {
    const c = component[link.from]!
    const below = found.get(component[link.to]!) ?? none
    const value = join(own.get(c) ?? neutral, join(weigh(link), below.value))
    const known = found.get(c) ?? none
    const isFirst = value === known.value && known.via !== undefined && compare(link, known.via) < 0
    if (value > known.value || isFirst) found.set(c, { value, via: link, last: below.last ?? link.to })
  }
  return (c) => found.get(c) ?? none
}

const idsAlong = (graph: Graph, { component, inside, isHeadOfCycle }: Retries, head: SyncLink, best: BestFrom): string[] => {
  const ids = isHeadOfCycle(head) ? [] : [head.from, head.to]
  let c: number | undefined = component[head.to]!
  const last = best(c).last ?? head.to
  while (c !== undefined && ids.length <= 2 * SHOWN) {
    for (const { from, to } of (inside.get(c) ?? []).slice(0, SHOWN)) ids.push(from, to)
    const via: SyncLink | undefined = best(c).via
    if (via !== undefined) ids.push(via.from, via.to)
    c = via === undefined ? undefined : component[via.to]
  }
  const shown = ids.filter((id, i) => id !== ids[i - 1]).slice(0, SHOWN)
  if (shown.at(-1) !== last) shown.splice(Math.min(shown.length, SHOWN - 1), 1, last)
  return shown.map((index) => graph.at(index).id)
}
