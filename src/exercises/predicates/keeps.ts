import { servicesWith } from '../capabilities'
import { fails, holds, type Predicate } from '../predicate'
import { listed } from '../words'

export const keeps: Predicate<'keeps'> = ({ capabilities }, { graph }) => {
  const lost = capabilities.filter((capability) => servicesWith(graph, capability).length === 0)
  if (lost.length > 0) return fails(`No service lists ${listed(lost)}.`)
  for (const capability of capabilities) {
    const services = servicesWith(graph, capability)
    const second = services[1]
    if (second)
      return fails(`${capability} is listed by ${listed(services.map(({ id }) => id))}; one of them has to do it.`, second.pointer)
  }
  return holds(`All ${capabilities.length} capabilities are there, each in one service.`)
}
