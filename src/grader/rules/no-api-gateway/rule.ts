import { isLayer7 } from '../../../architecture/graph/is-layer7'
import type { ClientElement, Graph, Link } from '../../../architecture/graph/types'
import { defineRule } from '../../define-rule'
import { sortedIds } from '../../evidence'
import { listed } from '../../messages'

export const rule = defineRule({
  meta: {
    id: 'no-api-gateway',
    principle: 'loose-coupling',
    severity: 'error',
    kind: 'graph',
    title: 'No API gateway',
    why: 'Clients that know every service carry the cut of the system in their code: a service cannot be split, moved or renamed without a release of each app, and TLS, authentication and throttling are done again in every service.',
    hint: 'Put API Gateway, an ALB or AppSync in front: one place for TLS, authentication, throttling and routing.',
    sources: [
      { label: 'Taibi and Lenarduzzi, On the Definition of Microservice Bad Smells, 2018: not having an API gateway', checked: '2026-11' },
    ],
  },
  messages: { direct: '{client} calls {services} directly, and no gateway stands in front.' },
  check: (graph) => {
    const clients = graph.of('clients').filter((client) => graph.out(client).some((link) => isEntry(graph, link)))
    const direct = clients.map((client) => ({ client, services: servicesCalledBy(graph, client) }))
    const reached = new Set(direct.flatMap(({ services }) => services))
    const isOpen = reached.size >= 2 && !graph.of('gateways').some(isLayer7)
    return {
      subjects: clients.length,
      failures: direct
        .filter(({ services }) => isOpen && services.length > 0)
        .map(({ client, services }) => ({
          message: 'direct',
          data: { client: client.id, services: listed(services) },
          subject: client.id,
          subjects: [client.id, ...services],
          pointer: client.pointer,
          evidence: { kind: 'members', value: services },
        })),
    }
  },
})

/** A client that only calls systems of others enters nothing. */
const isEntry = (graph: Graph, { kind, to }: Link): boolean => kind === 'sync' && graph.at(to).section !== 'externals'

const servicesCalledBy = (graph: Graph, client: ClientElement): readonly string[] => {
  const targets = new Set(graph.out(client).map(({ to }) => graph.at(to)))
  return sortedIds([...targets].filter(({ section }) => section === 'services'))
}
