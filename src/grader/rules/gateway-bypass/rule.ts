import { ingressOf } from '../../../architecture/graph/ingress'
import { isLayer7 } from '../../../architecture/graph/is-layer7'
import type { Graph, ServiceElement } from '../../../architecture/graph/types'
import { defineRule, type Failure } from '../../define-rule'

type Message = 'public' | 'client' | 'ingress'

export const rule = defineRule<Message>({
  meta: {
    id: 'gateway-bypass',
    principle: 'loose-coupling',
    severity: 'error',
    kind: 'graph',
    title: 'Gateway bypass',
    why: 'What the gateway enforces holds only for those who pass it. A way around it is a way around authentication, throttling and the access log.',
    hint: 'Make the service private, lead its clients through the gateway, and admit only the security group of the gateway.',
    sources: [
      {
        label: 'Ponce et al., Smells and refactorings for microservices security, 2022: publicly accessible microservices',
        checked: '2026-11',
      },
    ],
  },
  messages: {
    public: '{service} is public, so it can be reached without passing a gateway.',
    client: '{client} calls {service} directly, past the gateway.',
    ingress: 'The security group {group} of {service} admits the internet, past the gateway.',
  },
  check: (graph) => {
    if (!graph.of('gateways').some(isLayer7)) return { subjects: 0, failures: [] }
    const services = graph.of('services').filter(({ value }) => value.layer !== 'ui')
    const openings = openingsOf(graph)
    return { subjects: services.length, failures: services.flatMap((service) => waysAround(graph, service, openings(service))) }
  },
})

/** The first entry of a service's security group that admits the internet. Looked up once a group: groups and their entries may both be many. */
const openingsOf = (graph: Graph): ((service: ServiceElement) => string | undefined) => {
  const known = new Map<string, string | undefined>()
  return (service) => {
    const group = service.value.securityGroup
    if (group === undefined) return undefined
    if (!known.has(group)) known.set(group, ingressOf(graph, service).find(({ from }) => from === 'internet')?.pointer)
    return known.get(group)
  }
}

const waysAround = (graph: Graph, service: ServiceElement, opening: string | undefined): Failure<Message>[] => {
  const found = (message: Message, pointer: string, data: Record<string, string> = {}): Failure<Message> => ({
    message,
    data: { service: service.id, ...data },
    subject: service.id,
    subjects: data.client === undefined ? [service.id] : [service.id, data.client],
    pointer,
    evidence: { kind: 'path', value: [data.client ?? 'internet', service.id] },
  })
  const calls = graph.in(service).filter((link) => graph.at(link.from).section === 'clients')
  return [
    ...(service.value.public === true ? [found('public', `${service.pointer}/public`)] : []),
    ...calls.map(({ from, pointer }) => found('client', pointer, { client: graph.at(from).id })),
    ...(opening === undefined ? [] : [found('ingress', opening, { group: service.value.securityGroup! })]),
  ]
}
