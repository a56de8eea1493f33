import { clientCalls } from '../../../architecture/graph/entries'
import { callsBetweenServices } from '../../../architecture/graph/service-calls'
import type { CallLink, GatewayElement, Graph, ServiceElement } from '../../../architecture/graph/types'
import { defineRule, type Failure } from '../../define-rule'
import { SHOWN } from '../../evidence'
import { listed } from '../../messages'

type Message = 'absent' | 'none'
type Api = GatewayElement | ServiceElement

export const rule = defineRule<Message>({
  meta: {
    id: 'no-api-versioning',
    principle: 'independent-deployability',
    severity: 'info',
    kind: 'attribute',
    title: 'No API versioning',
    why: 'Consumers whom the team cannot deploy itself move when they can. Without a version a change of the contract reaches all of them at the same moment.',
    hint: 'Version the contract (path, header or schema version), and keep the old version while consumers move.',
    sources: [
      { label: 'Taibi and Lenarduzzi, On the Definition of Microservice Bad Smells, 2018: API versioning', checked: '2026-11' },
      {
        label: 'AWS Well-Architected REL03-BP03: provide service contracts per API',
        url: 'https://docs.aws.amazon.com/wellarchitected/latest/framework/rel_service_architecture_api_contracts.html',
        checked: '2026-11',
      },
    ],
  },
  messages: {
    absent: '{api} declares no version of its contract with {consumers}.',
    none: '{api} gives its contract with {consumers} no version.',
  },
  check: (graph) => {
    const consumers = new Map<Api, Set<string>>()
    for (const { from, to } of [...clientCalls(graph), ...callsBetweenServices(graph).filter((link) => isAcrossTeams(graph, link))]) {
      const target = graph.at(to)
      if (target.section !== 'gateways' && target.section !== 'services') continue
      const known = consumers.get(target)
      if (known === undefined) consumers.set(target, new Set([graph.at(from).id]))
      else known.add(graph.at(from).id)
    }
    const behind = new Set(graph.linksOf('routes').flatMap(({ from, to }) => (isVersioned(graph.at(from) as Api) ? [to] : [])))
    const bare = [...consumers].filter(([api]) => !isVersioned(api) && !behind.has(api.index))
    return { subjects: consumers.size, failures: bare.map(([api, ids]) => found(api, [...ids].sort())) }
  },
})

const isVersioned = ({ value: { apiVersion } }: Api): boolean => apiVersion !== undefined && apiVersion !== 'none'

const isAcrossTeams = (graph: Graph, { from, to }: CallLink): boolean => {
  const [caller, target] = [graph.at(from) as ServiceElement, graph.at(to) as ServiceElement]
  return caller.value.team !== undefined && target.value.team !== undefined && caller.value.team !== target.value.team
}

const found = ({ id, pointer, value }: Api, consumers: readonly string[]): Failure<Message> => ({
  message: value.apiVersion === undefined ? 'absent' : 'none',
  data: { api: id, consumers: listed(consumers) },
  subject: id,
  subjects: [id, ...consumers.slice(0, SHOWN)],
  pointer: value.apiVersion === undefined ? pointer : `${pointer}/apiVersion`,
  evidence: { kind: 'members', value: consumers.slice(0, SHOWN) },
  stated: value.apiVersion !== undefined,
})
