import type { Element, Graph, Link, Path } from '../architecture/graph/types'
import type { LinkKind } from './requirement-schema'
import { listed } from './words'

const ADMITS: Readonly<Record<LinkKind, (link: Link) => boolean>> = {
  sync: ({ kind }) => kind === 'sync',
  async: ({ kind }) => kind === 'async',
  any: () => true,
}

/** "by calls", "by events", "by any link". */
export const BY: Readonly<Record<LinkKind, string>> = { sync: 'by calls', async: 'by events', any: 'over any link' }

/** A shortest way from an element to the nearest of several, over links of one kind and never through `avoid`; undefined where there is none. */
export const shortestWay = (
  graph: Graph,
  from: Element,
  ends: readonly Element[],
  kind: LinkKind,
  avoid: ReadonlySet<number> = new Set(),
): Path | undefined => {
  const admits = ADMITS[kind]
  let best: Path | undefined
  for (const end of ends) {
    const follow = (link: Link) => admits(link) && (link.to === end.index || !avoid.has(link.to))
    const path = graph.shortestPath(from, end, follow)
    if (path !== undefined && (best === undefined || path.links.length < best.links.length)) best = path
  }
  return best
}

/** "orders → order-events → billing" */
export const spell = ({ elements }: Path): string => elements.map(({ id }) => id).join(' → ')

export const names = (elements: readonly Element[]): string => listed(elements.map(({ id }) => id))
