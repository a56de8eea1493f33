import { type Ingress, ingressOf } from '../../../architecture/graph/ingress'
import { sharedNames } from '../../../architecture/graph/same-name'
import type { Graph, ServiceElement } from '../../../architecture/graph/types'
import { defineRule, type Failure } from '../../define-rule'
import { SHOWN } from '../../evidence'
import type { Evidence } from '../../grade'
import { othersThan } from '../../messages'

type Message = 'shared' | 'open' | 'absent'

export const rule = defineRule<Message>({
  meta: {
    id: 'flat-network',
    principle: 'layered-security',
    severity: 'error',
    kind: 'join',
    title: 'Flat network',
    why: 'In a network where everybody may open a connection to everybody, one broken container reaches every other. A security group a service is the wall between them.',
    hint: 'Give every service a security group of its own, and admit only the callers that the graph shows.',
    sources: [
      {
        label: 'AWS Well-Architected SEC05-BP02: control traffic flow within your network layers',
        url: 'https://docs.aws.amazon.com/wellarchitected/latest/framework/sec_network_protection_layered.html',
        checked: '2026-11',
      },
      { label: 'Threagile: missing-network-segmentation', checked: '2026-11' },
    ],
  },
  messages: {
    shared: '{service} stands in the security group {group}, together with {others}.',
    open: 'The security group {group} of {service} admits {from} on {port}.',
    absent: '{service} declares no security group.',
  },
  check: (graph) => {
    const services = graph.of('services')
    const subjects = services.filter(
      ({ value }) => hasNetwork(value.compute) || (value.compute !== undefined && value.securityGroup !== undefined),
    )
    const shared = sharedNames(services, ({ value }) => value.securityGroup)
    const openings = openingsOf(graph)
    return { subjects: subjects.length, failures: subjects.flatMap((service) => judge(service, shared, openings)) }
  },
})

/** A Lambda function may have no network interface of its own, and a container elsewhere may stand behind something else. */
const hasNetwork = (compute: ServiceElement['value']['compute']): boolean => compute === 'ecs' || compute === 'eks' || compute === 'ec2'

type Opening = Omit<Ingress, 'port'> & { readonly port: string }

/** Entries of a service's group that admit everybody, once a group, and the first of many: groups and their entries may both be many. */
const openingsOf = (graph: Graph): ((service: ServiceElement) => readonly Opening[]) => {
  const known = new Map<string, readonly Opening[]>()
  return (service) => {
    const group = service.value.securityGroup!
    if (!known.has(group)) known.set(group, ingressOf(graph, service).filter(isWide).map(withPort).sort(inOrder).slice(0, SHOWN))
    return known.get(group)!
  }
}
const isWide = ({ from }: Ingress): boolean => from === 'internet' || from === 'vpc'
const withPort = (ingress: Ingress): Opening => ({ ...ingress, port: ingress.port === undefined ? 'every port' : `port ${ingress.port}` })
const inOrder = (a: Opening, b: Opening): number => {
  const [left, right] = [`${a.from} ${a.port}`, `${b.from} ${b.port}`]
  return left < right ? -1 : left > right ? 1 : 0
}

const judge = (
  service: ServiceElement,
  shared: ReadonlyMap<string, readonly string[]>,
  openingsOf: (service: ServiceElement) => readonly Opening[],
): Failure<Message>[] => {
  const { id, value } = service
  const group = value.securityGroup
  const found = (message: Message, pointer: string, data: Record<string, string>, evidence: Evidence): Failure<Message> => ({
    message,
    data: { service: id, group: group ?? '', ...data },
    subject: id,
    subjects: group === undefined ? [id] : [id, group],
    pointer,
    evidence,
    severity: message === 'absent' ? 'warning' : 'error',
    stated: message !== 'absent',
  })
  if (group === undefined) return [found('absent', service.pointer, {}, { kind: 'members', value: [id] })]
  const members = shared.get(group)
  const openings = openingsOf(service).map(({ from, port, pointer }) =>
    found('open', pointer, { port, from: from === 'vpc' ? 'the whole VPC' : 'the internet' }, { kind: 'path', value: [from, id] }),
  )
  if (members === undefined) return openings
  return [
    found(
      'shared',
      `${service.pointer}/securityGroup`,
      { others: othersThan(members, id) },
      { kind: 'members', value: members.slice(0, SHOWN) },
    ),
    ...openings,
  ]
}
