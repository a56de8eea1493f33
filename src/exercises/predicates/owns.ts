import { servicesWith } from '../capabilities'
import { fails, holds, type Predicate } from '../predicate'

export const owns: Predicate<'owns'> = ({ capability, type }, { graph }) => {
  const [service] = servicesWith(graph, capability)
  if (!service) return fails(`No service lists ${capability}.`)
  const wanted = type === undefined ? 'store' : `store of the type ${type}`
  const owned = graph.of('stores').filter((store) => graph.ownerOf(store) === service && (type === undefined || store.value.type === type))
  const used = owned.find((store) => graph.accessesOf(store).some(({ accessor }) => accessor === service))
  if (used) return holds(`${service.id} owns ${used.id} and uses it.`)
  const idle = owned[0]
  return idle
    ? fails(`${service.id} owns ${idle.id}, and has no link to it.`, idle.pointer)
    : fails(`${service.id}, which does ${capability}, owns no ${wanted}.`, service.pointer)
}
