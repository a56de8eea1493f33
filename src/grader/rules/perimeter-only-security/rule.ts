import type { Graph, SyncLink } from '../../../architecture/graph/types'
import { defineRule, type Failure } from '../../define-rule'

type Message = 'none' | 'absent'

export const rule = defineRule<Message>({
  meta: {
    id: 'perimeter-only-security',
    principle: 'layered-security',
    severity: 'error',
    kind: 'graph',
    title: 'Perimeter-only security',
    why: 'A service that trusts whoever is inside the network trusts the first intruder too. One forged request to one container then speaks for every user.',
    hint: 'Authenticate every hop: IAM with SigV4, mTLS, or a signed token between services.',
    sources: [
      {
        label: 'AWS Well-Architected SEC09-BP03: authenticate network communications',
        url: 'https://docs.aws.amazon.com/wellarchitected/latest/framework/sec_protect_data_transit_authentication.html',
        checked: '2026-11',
      },
      { label: 'NIST SP 800-204: security strategies for microservices-based application systems', checked: '2026-11' },
    ],
  },
  messages: {
    none: '{target} checks nobody who comes from {caller}.',
    absent: '{caller} reaches {target}, and what {target} checks on that hop is not declared.',
  },
  check: (graph) => {
    const links = [...graph.linksOf('routes'), ...graph.linksOf('calls')].filter((link) => isInside(graph, link))
    return { subjects: links.length, failures: links.flatMap((link) => judge(graph, link) ?? []) }
  },
})

/** Into a service, and not from outside: clients and webhooks belong to the entry. */
const isInside = (graph: Graph, { from, to }: SyncLink): boolean =>
  graph.at(to).section === 'services' && !['clients', 'externals'].includes(graph.at(from).section)

const judge = (graph: Graph, { from, to, pointer, value }: SyncLink): Failure<Message> | undefined => {
  if (value.auth !== undefined && value.auth !== 'none') return undefined
  const [caller, target] = [graph.at(from).id, graph.at(to).id]
  const isStated = value.auth === 'none'
  return {
    message: isStated ? 'none' : 'absent',
    data: { caller, target },
    subject: pointer,
    subjects: [target, caller],
    pointer: isStated ? `${pointer}/auth` : pointer,
    evidence: { kind: 'path', value: [caller, target] },
    severity: isStated ? 'error' : 'warning',
    stated: isStated,
  }
}
