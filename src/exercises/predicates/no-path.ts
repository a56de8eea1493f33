import { fails, holds, type Predicate } from '../predicate'
import { select, whatIsMissing } from '../selector'
import { BY, names, shortestWay, spell } from '../ways'

export const noPath: Predicate<'noPath'> = ({ from, to, kind }, { graph }) => {
  const missing = whatIsMissing(graph, [from, to])
  if (missing !== undefined) return fails(missing)
  const ends = select(graph, to)
  const starts = select(graph, from)
  for (const start of starts) {
    const way = shortestWay(graph, start, ends, kind)
    if (way?.links.length === 0) return fails(`${start.id} does both, so nothing keeps one from the other.`, start.pointer)
    if (way !== undefined) return fails(`${spell(way)} ${BY[kind]}: this way must not be there.`, way.links[0]?.pointer)
  }
  return holds(`${names(starts)} does not reach ${names(ends)} ${BY[kind]}.`)
}
