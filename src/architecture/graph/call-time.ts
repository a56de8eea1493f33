import { isWaiting } from './is-waiting'
import type { Element, Graph, SyncLink } from './types'

/** What an absent `baseMs` and `capMs` stand for, as the language says. */
const BASE_MS = 100
const CAP_MS = 20_000

/** The longest that a caller waits between the attempts of one call, in milliseconds: min(base x 2^i, cap) before attempt i + 2, or the base each time. */
const waitsOn = ({ value: { retry } }: SyncLink): number => {
  const { max = 0, backoff = 'none', baseMs = BASE_MS, capMs = CAP_MS } = retry ?? {}
  if (backoff === 'none') return 0
  if (backoff === 'fixed') return max * baseMs
  let sum = 0
  let wait = baseMs
  let left = max
  // A wait doubles about a thousand times at most before it is Infinity and capped, and 0 stays 0: a huge `max` costs no loop.
  for (; left > 0 && wait > 0 && wait < capMs; left--, wait *= 2) sum += wait
  return sum + (left > 0 ? left * Math.min(wait, capMs) : 0)
}

/** The longest that one request spends on a call, in milliseconds: times x ((1 + max) x timeoutMs + the waits between attempts); 0 without a timeout. */
export const callTime = (link: SyncLink): number => {
  const { times = 1, timeoutMs = 0, retry } = link.value
  return times * ((1 + (retry?.max ?? 0)) * timeoutMs + waitsOn(link))
}

export interface Need {
  /** The longest that an element waits for its own calls before it can answer, in milliseconds. */
  readonly needMs: number
  /** The calls that make it up: of each group that starts together the longest. */
  readonly calls: readonly SyncLink[]
}

/**
 * What an element needs for the calls on which it waits, or undefined where it waits on none or one of them has no timeout.
 * Calls are made in the order of the file; `parallel` starts one together with the call before it. A gateway waits on one of its routes, the longest.
 */
export const needOf = (graph: Graph, element: Element): Need | undefined => {
  if (element.section === 'externals') return undefined
  const links = graph.out(element).filter((link) => link.kind === 'sync')
  const waiting = links.filter(isWaiting)
  if (waiting.length === 0 || waiting.some(({ value }) => value.timeoutMs === undefined)) return undefined
  const groups: SyncLink[] = []
  let isOpen = false
  for (const link of links) {
    if (element.section !== 'gateways' && link.value.parallel !== true) isOpen = false
    if (!isWaiting(link)) continue
    if (!isOpen) groups.push(link)
    else if (isLonger(graph, link, groups.at(-1)!)) groups[groups.length - 1] = link
    isOpen = true
  }
  // Summed by size, so that rounding is the same however the file is ordered.
  const times = groups.map(callTime).sort((a, b) => a - b)
  return { needMs: times.reduce((sum, time) => sum + time, 0), calls: groups }
}

/** Of calls as long the first by the id of its callee. */
const isLonger = (graph: Graph, a: SyncLink, b: SyncLink): boolean =>
  callTime(a) - callTime(b) > 0 || (callTime(a) === callTime(b) && graph.at(a.to).id < graph.at(b.to).id)
