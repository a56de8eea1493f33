import { isSaid } from './is-said'
import { isWaiting } from './is-waiting'
import type { Element, Graph, Link } from './types'

/** Whether what starts a link goes on when its end fails: an event, an answer that nobody needs, or one that has a fallback. A store is always needed. */
const isSoft = (link: Link): boolean => link.kind === 'async' || (link.kind === 'sync' && (!isWaiting(link) || isSaid(link.value.fallback)))

/**
 * Whether every link that leads to an element from some of these is soft, and at least one does. All links are read once; each question
 * costs as many steps as the fewer of callers and others.
 */
export const softLinks = (graph: Graph): ((element: Element, among: ReadonlySet<Element>) => boolean) => {
  const into = new Map<Element, Map<Element, boolean>>()
  for (const link of graph.links) {
    const [from, to] = [graph.at(link.from), graph.at(link.to)]
    if (from === to) continue
    if (!into.has(to)) into.set(to, new Map())
    const known = into.get(to)!
    known.set(from, (known.get(from) ?? true) && isSoft(link))
  }
  return (element, among) => {
    const callers = into.get(element) ?? new Map<Element, boolean>()
    const some = among.size < callers.size ? among : callers.keys()
    let isFound = false
    for (const caller of some) {
      if (!callers.has(caller) || !among.has(caller)) continue
      if (callers.get(caller) === false) return false
      isFound = true
    }
    return isFound
  }
}
