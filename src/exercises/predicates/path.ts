import { fails, holds, type Predicate } from '../predicate'
import { select, whatIsMissing } from '../selector'
import { BY, names, shortestWay, spell } from '../ways'

export const path: Predicate<'path'> = ({ from, to, kind, avoid, maxHops }, { graph }) => {
  const missing = whatIsMissing(graph, [from, to])
  if (missing !== undefined) return fails(missing)
  const ends = select(graph, to)
  const avoided = new Set(avoid === undefined ? [] : select(graph, avoid).map(({ index }) => index))
  let said = ''
  for (const start of select(graph, from)) {
    const way = shortestWay(graph, start, ends, kind, avoided)
    if (way === undefined) {
      const around = avoided.size === 0 ? '' : ` around ${names([...avoided].map((index) => graph.at(index)))}`
      return fails(`${start.id} does not reach ${names(ends)} ${BY[kind]}${around}.`, start.pointer)
    }
    if (maxHops !== undefined && way.links.length > maxHops)
      return fails(`${spell(way)} takes ${way.links.length} links; at most ${maxHops} are asked for.`, way.links[0]?.pointer)
    said ||= way.links.length === 0 ? `${start.id} does both.` : `${spell(way)}.`
  }
  return holds(said)
}
