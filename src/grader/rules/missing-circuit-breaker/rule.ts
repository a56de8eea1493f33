import { callersOf } from '../../../architecture/graph/callers'
import { isSaid } from '../../../architecture/graph/is-said'
import { isWaiting } from '../../../architecture/graph/is-waiting'
import { onceEach } from '../../../architecture/graph/once-each'
import type { CallLink, Element, Graph } from '../../../architecture/graph/types'
import { defineRule, type Failure } from '../../define-rule'
import { THRESHOLDS } from '../../thresholds'

type Message = 'unguarded' | 'unbounded'

export const rule = defineRule<Message>({
  meta: {
    id: 'missing-circuit-breaker',
    principle: 'failure-isolation',
    severity: 'warning',
    kind: 'attribute',
    title: 'Missing circuit breaker',
    why: 'A caller that goes on calling what is down spends its workers on waiting, and holds the callee down with the load. The failure then travels outwards, caller by caller.',
    hint: 'Add a circuit breaker with half-open probes, a bulkhead, or a fallback that is served instead.',
    sources: [
      {
        label: 'AWS Prescriptive Guidance: circuit breaker pattern',
        url: 'https://docs.aws.amazon.com/prescriptive-guidance/latest/cloud-design-patterns/circuit-breaker.html',
        checked: '2026-11',
      },
      { label: 'Nygard, Release It!, 2nd edition, 2018: circuit breaker', checked: '2026-11' },
    ],
  },
  messages: {
    unguarded: '{caller} waits for {target} without circuit breaker, bulkhead or fallback.',
    unbounded: '{caller} waits for {target} without circuit breaker, bulkhead, fallback or timeout.',
  },
  check: (graph) => {
    const links = graph.linksOf('calls').filter((link) => isSubject(graph, link))
    const isSharedCallee = onceEach((callee: Element) => isShared(graph, callee))
    return { subjects: links.length, failures: links.filter(isUnguarded).map((link) => found(graph, link, isSharedCallee)) }
  },
})

const isSubject = (graph: Graph, link: CallLink): boolean =>
  isWaiting(link) &&
  ['services', 'workflows'].includes(graph.at(link.from).section) &&
  ['services', 'externals'].includes(graph.at(link.to).section)

const isUnguarded = ({ value: { circuitBreaker, bulkhead, fallback } }: CallLink): boolean =>
  circuitBreaker !== true && bulkhead === undefined && !isSaid(fallback)

/** Whether others wait where this caller waits: at systems of others, and at what two or more call. */
const isShared = (graph: Graph, callee: Element): boolean =>
  callee.section === 'externals' || callersOf(graph, callee).length >= THRESHOLDS.callersOfShared

const found = (graph: Graph, { from, to, pointer, value }: CallLink, isSharedCallee: (callee: Element) => boolean): Failure<Message> => {
  const [caller, target] = [graph.at(from), graph.at(to)]
  const isUnbounded = value.timeoutMs === undefined && isSharedCallee(target)
  return {
    message: isUnbounded ? 'unbounded' : 'unguarded',
    data: { caller: caller.id, target: target.id },
    subject: pointer,
    subjects: [caller.id, target.id],
    pointer,
    evidence: { kind: 'path', value: [caller.id, target.id] },
    severity: isUnbounded ? 'error' : 'warning',
  }
}
