import { outsideCalls } from '../../../architecture/graph/entries'
import type { CallLink, Graph } from '../../../architecture/graph/types'
import { defineRule, type Failure } from '../../define-rule'

type Message = 'gateway-none' | 'gateway-absent' | 'service-none' | 'service-absent'

export const rule = defineRule<Message>({
  meta: {
    id: 'unauthenticated-entry',
    principle: 'layered-security',
    severity: 'error',
    kind: 'attribute',
    title: 'Unauthenticated entry',
    why: 'Whoever finds the address may call it, as often as they like and in anybody’s name. Everything behind the entry then trusts a caller that nobody asked.',
    hint: 'Add a JWT, Cognito or IAM authorizer at the entry, and verify the signature of a webhook. Where a route is meant for everybody, say so in a waiver.',
    sources: [{ label: 'Threagile: missing-authentication', checked: '2026-11' }],
  },
  messages: {
    'gateway-none': '{caller} reaches {target}, which asks nobody who they are.',
    'gateway-absent': '{caller} reaches {target}, which declares no authentication.',
    'service-none': '{caller} calls {target} directly and without authentication.',
    'service-absent': '{caller} calls {target} directly, and no authentication is declared.',
  },
  check: (graph) => {
    const entries = outsideCalls(graph).filter(({ to }) => ['gateways', 'services'].includes(graph.at(to).section))
    return { subjects: entries.length, failures: entries.flatMap((link) => judge(graph, link) ?? []) }
  },
})

const judge = (graph: Graph, link: CallLink): Failure<Message> | undefined => {
  const caller = graph.at(link.from)
  const target = graph.at(link.to)
  const isGateway = target.section === 'gateways'
  const auth = isGateway ? target.value.auth : link.value.auth
  if (auth !== undefined && auth !== 'none') return undefined
  return {
    message: `${isGateway ? 'gateway' : 'service'}-${auth ?? 'absent'}`,
    data: { caller: caller.id, target: target.id },
    subject: link.pointer,
    subjects: [target.id, caller.id],
    pointer: link.pointer,
    evidence: { kind: 'path', value: [caller.id, target.id] },
    stated: auth !== undefined,
  }
}
