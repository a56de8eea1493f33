import { servicesWith } from '../capabilities'
import { fails, holds, type Predicate } from '../predicate'
import { whatIsMissing } from '../selector'
import { listed } from '../words'

export const together: Predicate<'together'> = ({ capabilities }, { graph }) => {
  const [first = '', ...others] = capabilities
  const home = servicesWith(graph, first).find(({ value }) => others.every((other) => value.capabilities?.includes(other)))
  if (home) return holds(`${home.id} lists ${listed(capabilities)}.`)
  const missing = whatIsMissing(
    graph,
    capabilities.map((capability) => ({ capability })),
  )
  if (missing !== undefined) return fails(missing)
  const services = [...new Set(capabilities.flatMap((capability) => servicesWith(graph, capability)))]
  return fails(
    `${listed(capabilities)} are spread over ${listed(services.map(({ id }) => id))}; one service has to list them.`,
    services[0]?.pointer,
  )
}
