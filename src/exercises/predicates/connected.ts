import { reachedFrom } from '../../architecture/graph/reached-from'
import { fails, holds, type Predicate } from '../predicate'
import { listed } from '../words'

export const connected: Predicate<'connected'> = (_requirement, { graph }) => {
  const services = graph.of('services')
  if (services.length === 0) return fails('The design has no service.')
  const reached = reachedFrom(graph, graph.of('clients'))
  const lost = services.filter((service) => !reached.has(service))
  if (lost[0]) return fails(`No client reaches ${listed(lost.map(({ id }) => id))}, by a call or by an event.`, lost[0].pointer)
  const idle = services.filter(({ value }) => (value.capabilities ?? []).length === 0)
  if (idle[0]) return fails(`${listed(idle.map(({ id }) => id))} ${idle.length === 1 ? 'lists' : 'list'} no capability.`, idle[0].pointer)
  return holds('Every service has work, and a client reaches it.')
}
