import { byId } from './by-id'
import type { Element, Graph, Link } from './types'

/** Elements that a way shows at most: of a longer one the beginning and the end. */
const SHOWN = 20

interface Sign {
  readonly end: Element
  readonly distance: number
  /** Where to turn for that end. */
  next: Element
}

export interface CarriedWays {
  /** Whether there is a way from an element to another end. `first` asks for ways that begin with this step alone. */
  has(start: Element, first?: Element): boolean
  /** The way to the nearest other end, from the start to that end, or undefined. Of ends as near the first by id, and so on for each step. */
  from(start: Element): readonly Element[] | undefined
}

/**
 * Ways along ("out") or against ("in") sync and async links from an element to other ends, through carriers only: such as the way of an event
 * through channels.
 *
 * Every carrier keeps signs to its two nearest ends: one of them is another than the start. So one walk over the carriers serves all starts,
 * whereas a search from each start would be quadratic on a long line of channels.
 */
export const carriedWays = (
  graph: Graph,
  direction: 'out' | 'in',
  isEnd: (element: Element) => boolean,
  isCarrier: (element: Element) => boolean,
): CarriedWays => {
  const onward = (element: Element): readonly Link[] => (direction === 'out' ? graph.out(element) : graph.in(element))
  const back = (element: Element): readonly Link[] => (direction === 'out' ? graph.in(element) : graph.out(element))
  const onwardEnd = ({ from, to }: Link): Element => graph.at(direction === 'out' ? to : from)
  const backEnd = ({ from, to }: Link): Element => graph.at(direction === 'out' ? from : to)

  const signs = new Map<Element, Sign[]>()
  const queue: { readonly at: Element; readonly sign: Sign }[] = []
  const put = (at: Element, end: Element, next: Element, distance: number): void => {
    const known = signs.get(at) ?? []
    const same = known.find((sign) => sign.end === end)
    if (same !== undefined) {
      if (same.distance === distance && next.id < same.next.id) same.next = next
      return
    }
    if (known.length === 2) return
    const sign = { end, next, distance }
    known.push(sign)
    signs.set(at, known)
    queue.push({ at, sign })
  }
  const doors: { readonly carrier: Element; readonly end: Element }[] = []
  for (const carrier of graph.elements) {
    if (!isCarrier(carrier)) continue
    for (const link of onward(carrier)) {
      if (link.kind === 'data') continue
      const end = onwardEnd(link)
      if (isEnd(end)) doors.push({ carrier, end })
    }
  }
  // In the order of ids, and so is every later round: the first two ends that a carrier hears of are the right ones.
  doors.sort((a, b) => byId(a.end, b.end))
  for (const { carrier, end } of doors) put(carrier, end, end, 1)
  for (const { at, sign } of queue) {
    for (const link of back(at)) {
      if (link.kind === 'data') continue
      const before = backEnd(link)
      if (isCarrier(before)) put(before, sign.end, at, sign.distance + 1)
    }
  }

  const isOther = (start: Element, next: Element): boolean =>
    isEnd(next) ? next !== start : (signs.get(next)?.some(({ end }) => end !== start) ?? false)
  return {
    has: (start, first) =>
      first === undefined ? onward(start).some((link) => link.kind !== 'data' && isOther(start, onwardEnd(link))) : isOther(start, first),
    from: (start) => {
      let best: Sign | undefined
      const offer = (one: Sign): void => {
        if (one.end === start) return
        const order = best === undefined ? -1 : one.distance - best.distance || byId(one.end, best.end) || byId(one.next, best.next)
        if (order < 0) best = one
      }
      for (const link of onward(start)) {
        if (link.kind === 'data') continue
        const next = onwardEnd(link)
        if (isEnd(next)) offer({ end: next, next, distance: 0 })
        else for (const { end, distance } of signs.get(next) ?? []) offer({ end, next, distance })
      }
      return best === undefined ? undefined : walk(start, best, signs)
    },
  }
}

const walk = (start: Element, { end, next }: Sign, signs: ReadonlyMap<Element, readonly Sign[]>): Element[] => {
  const way = [start]
  for (let at = next; at !== end && way.length < SHOWN - 1; at = signs.get(at)!.find((sign) => sign.end === end)!.next) way.push(at)
  return [...way, end]
}
