import { isSaid } from '../../../architecture/graph/is-said'
import { storeOwners } from '../../../architecture/graph/owned-stores'
import { isSame } from '../../../architecture/graph/same-name'
import type { Element, Graph, ServiceElement, SyncLink } from '../../../architecture/graph/types'
import { defineRule } from '../../define-rule'
import { THRESHOLDS } from '../../thresholds'

export const rule = defineRule({
  meta: {
    id: 'nano-service',
    principle: 'single-responsibility',
    severity: 'warning',
    kind: 'graph',
    title: 'Nano service',
    why: 'A function that one caller of the same team uses, without data or events of its own, gains nothing from the network: it adds latency, a failure mode and a deployment to what could be a module.',
    hint: 'Merge it into its only caller, unless it scales, fails or is staffed separately: then say which in `why`.',
    sources: [
      { label: 'Taibi and Lenarduzzi, On the Definition of Microservice Bad Smells, 2018: microservice greedy', checked: '2026-11' },
      { label: 'Cerny et al., Catalog and detection techniques of microservice anti-patterns and bad smells, 2023', checked: '2026-11' },
    ],
  },
  messages: { nano: '{service} owns no data, takes part in no event, and only {caller} of the same team calls it.' },
  check: (graph) => {
    const subjects = graph.of('services').filter(({ value }) => value.capabilities !== undefined)
    const owners = new Set(storeOwners(graph).values())
    return {
      subjects: subjects.length,
      failures: subjects.flatMap((service) => {
        const call = onlyCall(graph, service, owners)
        if (call === undefined) return []
        const caller = graph.at(call.from).id
        return [
          {
            message: 'nano' as const,
            data: { service: service.id, caller },
            subject: service.id,
            subjects: [service.id, caller],
            pointer: service.pointer,
            evidence: { kind: 'path' as const, value: [caller, service.id] },
          },
        ]
      }),
    }
  },
})

/** The one call that a service exists for, where nothing else gives it a reason to stand alone. */
const onlyCall = (graph: Graph, service: ServiceElement, owners: ReadonlySet<Element>): SyncLink | undefined => {
  const { capabilities = [], team, why } = service.value
  if (new Set(capabilities).size > THRESHOLDS.nanoService.capabilities || owners.has(service) || isSaid(why)) return undefined
  if (graph.out(service).some(({ kind }) => kind === 'async')) return undefined
  const into = graph.in(service)
  const [call, ...others] = into.filter((link) => link.kind === 'sync').filter(({ from }) => from !== service.index)
  if (call === undefined || others.length > 0 || into.some(({ kind }) => kind === 'async')) return undefined
  const caller = graph.at(call.from)
  return caller.section === 'services' && isSame(caller.value.team, team) ? call : undefined
}
