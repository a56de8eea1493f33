import { onceEach } from '../../../architecture/graph/once-each'
import { callsBetweenServices } from '../../../architecture/graph/service-calls'
import type { CallLink, Graph, ServiceElement } from '../../../architecture/graph/types'
import { defineRule, type Failure } from '../../define-rule'

type Message = 'unneeded' | 'side-effect'

export const rule = defineRule<Message>({
  meta: {
    id: 'sync-side-effect',
    principle: 'async-where-possible',
    severity: 'warning',
    kind: 'graph',
    title: 'Synchronous side effect',
    why: 'A mail or an audit entry that is sent by a call fails with its receiver: while the mail service is down, orders are down, for an answer that nobody reads.',
    hint: 'Publish an event, and let that service subscribe.',
    sources: [
      {
        label: 'AWS Well-Architected REL04-BP02: implement loosely coupled dependencies',
        url: 'https://docs.aws.amazon.com/wellarchitected/latest/framework/rel_prevent_interaction_failure_loosely_coupled_system.html',
        checked: '2026-11',
      },
    ],
  },
  messages: {
    unneeded: '{caller} calls {target} and does not need the answer.',
    'side-effect': '{caller} calls {target} for {effect}, a side effect whose answer is rarely needed.',
  },
  check: (graph) => {
    const calls = callsBetweenServices(graph)
    const effectOf = onceEach(sideEffect)
    return {
      subjects: calls.length,
      failures: calls.flatMap((link) => judge(graph, link, effectOf(graph.at(link.to) as ServiceElement)) ?? []),
    }
  },
})

/** What names say of services that are told something and are asked nothing. */
const WORDS: ReadonlySet<string> = new Set([
  ...['notification', 'notifications', 'notify', 'mail', 'mails', 'email', 'emails', 'sms', 'push', 'audit', 'audits', 'analytics'],
])

/** The first word, in the id or else in the capabilities, that names a side effect: "emailservice" is "email". */
const sideEffect = ({ id, value: { capabilities = [] } }: ServiceElement): string | undefined => {
  for (const name of [id, ...capabilities.toSorted()]) {
    const word = name
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .map((part) => part.replace(/(?:service|svc)$/, ''))
      .find((part) => WORDS.has(part))
    if (word !== undefined) return word
  }
  return undefined
}

const judge = (graph: Graph, { from, to, pointer, value }: CallLink, effect: string | undefined): Failure<Message> | undefined => {
  const isUnneeded = value.needsReply === false
  if (!isUnneeded && (effect === undefined || value.needsReply === true)) return undefined
  const [caller, target] = [graph.at(from).id, graph.at(to).id]
  return {
    message: isUnneeded ? 'unneeded' : 'side-effect',
    data: { caller, target, effect: effect ?? '' },
    subject: pointer,
    subjects: [caller, target],
    pointer,
    evidence: { kind: 'path', value: [caller, target] },
  }
}
