import { isSaid } from './is-said'
import { isWaiting } from './is-waiting'
import { onceEach } from './once-each'
import type { Element, Graph, Link } from './types'

/**
 * Whether what starts a link goes on when its end fails: an answer that nobody needs or that has a fallback, and what lies behind a channel. The
 * channel itself has to take the event at that moment, unless an outbox keeps it. A store is always needed.
 */
const isSoft = (link: Link): boolean => {
  if (link.role === 'publishes') return link.value.outbox === true
  return link.kind === 'async' || (link.kind === 'sync' && (!isWaiting(link) || isSaid(link.value.fallback)))
}

/**
 * The elements of a flow, given in the order of its path, without which it goes on: those that are reached over soft links and from soft elements
 * alone. Where the flow begins, and what no link of it leads to, is hard. A link of the flow has both ends in it. The links of an element are read once; each
 * question costs as many steps as the fewer of callees and others, for each element.
 */
export const softElements = (graph: Graph): ((flow: readonly Element[]) => ReadonlySet<Element>) => {
  /** The ends of all links of an element, and whether every link to that end is soft. */
  const endsOf = onceEach((element: Element): ReadonlyMap<Element, boolean> => {
    const ends = new Map<Element, boolean>()
    for (const link of graph.out(element)) {
      const end = graph.at(link.to)
      if (end !== element) ends.set(end, (ends.get(end) ?? true) && isSoft(link))
    }
    return ends
  })
  return (flow) => {
    const among = new Set(flow)
    const next = (element: Element, isFollowed: (isSoftLink: boolean) => boolean): readonly Element[] => {
      const ends = endsOf(element)
      const some = among.size < ends.size ? [...among] : [...ends.keys()]
      return some.filter((end) => among.has(end) && ends.has(end) && isFollowed(ends.get(end)!))
    }
    const any = (element: Element) => next(element, () => true)
    const led = new Set(flow.flatMap(any))
    const heads = flow.filter((element, i) => i === 0 || !led.has(element))
    const reached = new Set<Element>()
    for (const head of heads) spread(reached, head, any)
    // A ring that nothing else of the flow leads to has no head: the flow enters it where its path does.
    for (const element of flow) {
      if (reached.has(element)) continue
      heads.push(element)
      spread(reached, element, any)
    }
    const hard = new Set<Element>()
    for (const head of heads) spread(hard, head, (element) => next(element, (isSoftLink) => !isSoftLink))
    return new Set(flow.filter((element) => !hard.has(element)))
  }
}

/** Adds to what was found an element and all that lies behind it. */
const spread = (found: Set<Element>, start: Element, next: (element: Element) => readonly Element[]): void => {
  const left = [start]
  for (let element = left.pop(); element !== undefined; element = left.pop()) {
    if (found.has(element)) continue
    found.add(element)
    for (const end of next(element)) left.push(end)
  }
}
