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
    hint: 'Make the service private, and admit only the security group of the gateway.',
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
    return { subjects: services.length, failures: services.flatMap((service) => waysAround(graph, service)) }
  },
})

const waysAround = (graph: Graph, service: ServiceElement): Failure<Message>[] => {
  const found = (message: Message, pointer: string, data: Record<string, string> = {}): Failure<Message> => ({
    message,
    data: { service: service.id, ...data },
    subject: service.id,
    subjects: data.client === undefined ? [service.id] : [service.id, data.client],
    pointer,
    evidence: { kind: 'path', value: [data.client ?? 'internet', service.id] },
  })
  const calls = graph.in(service).filter((link) => graph.at(link.from).section === 'clients')
  const open = ingressOf(graph, service).filter(({ from }) => from === 'internet')
  return [
    ...(service.value.public === true ? [found('public', `${service.pointer}/public`)] : []),
    ...calls.map(({ from, pointer }) => found('client', pointer, { client: graph.at(from).id })),
    ...open.map(({ pointer }) => found('ingress', pointer, { group: service.value.securityGroup! })),
  ]
}
