import type { Element, Graph, SyncLink, UseLink } from '../../../architecture/graph/types'
import { defineRule, type Failure } from '../../define-rule'

type Message = 'plain' | 'gateway-plain' | 'absent'
type Wire = SyncLink | UseLink

export const rule = defineRule<Message>({
  meta: {
    id: 'unencrypted-traffic',
    principle: 'layered-security',
    severity: 'error',
    kind: 'attribute',
    title: 'Unencrypted traffic',
    why: 'What travels in the clear can be read and changed by whoever sits on the way: a proxy, a tap, a container on the same host. Tokens and card data travel there too.',
    hint: 'Terminate TLS at the edge, and use TLS or the mTLS of a mesh inside.',
    sources: [
      {
        label: 'AWS Well-Architected SEC09-BP02: enforce encryption in transit',
        url: 'https://docs.aws.amazon.com/wellarchitected/latest/framework/sec_protect_data_transit_encrypt.html',
        checked: '2026-11',
      },
      { label: 'Threagile: unencrypted-communication', checked: '2026-11' },
    ],
    fixable: true,
  },
  messages: {
    plain: '{from} reaches {to} without encryption.',
    'gateway-plain': '{from} reaches {to}, which accepts traffic without encryption.',
    absent: '{from} reaches {to}, and encryption on the way is not declared.',
  },
  check: (graph) => {
    const links: Wire[] = [...graph.linksOf('routes'), ...graph.linksOf('calls'), ...graph.linksOf('uses')]
    return { subjects: links.length, failures: links.flatMap((link) => judge(graph, link) ?? []) }
  },
})

/** What only AWS answers: DynamoDB, S3 and the invocation of a function are reached over TLS whatever a file says of them. */
const isAlwaysEncrypted = (target: Element): boolean =>
  (target.section === 'stores' && ['dynamodb', 's3'].includes(target.value.type)) ||
  (target.section === 'services' && target.value.compute === 'lambda')

const judge = (graph: Graph, link: Wire): Failure<Message> | undefined => {
  const [from, to] = [graph.at(link.from), graph.at(link.to)]
  const gateway = from.section === 'clients' && to.section === 'gateways' ? to : undefined
  const tls = link.value.tls ?? gateway?.value.tls
  const isMutual = (link.role !== 'uses' && link.value.auth === 'mtls') || gateway?.value.auth === 'mtls'
  if (tls === true || isMutual || isAlwaysEncrypted(to)) return undefined

  const isOpen = [from, to].some(({ section }) => section === 'clients' || section === 'externals')
  const found = (message: Message, holder: { readonly pointer: string }): Failure<Message> => ({
    message,
    data: { from: from.id, to: to.id },
    subject: link.pointer,
    subjects: [from.id, to.id],
    pointer: message === 'absent' ? holder.pointer : `${holder.pointer}/tls`,
    evidence: {
      kind: 'numbers',
      value: { from: from.id, to: to.id, protocol: link.role === 'uses' ? 'data' : (link.value.protocol ?? 'not declared') },
    },
    severity: message !== 'absent' && isOpen ? 'error' : 'warning',
    stated: message !== 'absent',
    fix: () => [
      { op: message === 'absent' ? 'add' : 'replace', path: `${holder.pointer}/tls`, value: true },
      // A client that speaks TLS to a gateway that does not is no mend.
      ...(message === 'plain' && gateway?.value.tls === false
        ? [{ op: 'replace' as const, path: `${gateway.pointer}/tls`, value: true }]
        : []),
    ],
  })
  if (tls === undefined) return found('absent', link)
  return link.value.tls === undefined ? found('gateway-plain', gateway!) : found('plain', link)
}
