import { servicesWith } from '../capabilities'
import { fails, holds, type Predicate } from '../predicate'
import { whatIsMissing } from '../selector'
import { listed } from '../words'

export const separate: Predicate<'separate'> = ({ capabilities }, { graph }) => {
  const missing = whatIsMissing(
    graph,
    capabilities.map((capability) => ({ capability })),
  )
  if (missing !== undefined) return fails(missing)
  for (const service of new Set(capabilities.flatMap((capability) => servicesWith(graph, capability)))) {
    const both = capabilities.filter((capability) => service.value.capabilities?.includes(capability))
    if (both.length > 1) return fails(`${service.id} lists ${listed(both)}; they belong into services of their own.`, service.pointer)
  }
  return holds(`${listed(capabilities)} stand in services of their own.`)
}
