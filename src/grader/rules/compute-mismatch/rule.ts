import type { Graph, Link, ServiceElement, SyncLink } from '../../../architecture/graph/types'
import { defineRule, type Failure } from '../../define-rule'
import { milliseconds } from '../../messages'
import { THRESHOLDS } from '../../thresholds'

type Message = 'long' | 'connection'

export const rule = defineRule<Message>({
  meta: {
    id: 'compute-mismatch',
    principle: 'cost-justified',
    severity: 'warning',
    kind: 'attribute',
    title: 'Compute mismatch',
    why: 'A function that is cut off after 15 minutes leaves its work half done, and one that is started for an event has no port on which a connection could stay open.',
    hint: 'Use containers for long or steady work and for open connections, and Lambda for short, spiky, event-driven work.',
    sources: [
      {
        label: 'AWS Lambda Developer Guide: Lambda quotas',
        url: 'https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html',
        checked: '2026-11',
      },
    ],
  },
  messages: {
    long: '{service} may run for {timeout}, and a Lambda function stops after {limit}.',
    connection: '{caller} opens a {protocol} connection to {service}, a Lambda function.',
  },
  check: (graph) => {
    const lambdas = graph.of('services').filter(({ value }) => value.compute === 'lambda')
    return { subjects: lambdas.length, failures: lambdas.flatMap((lambda) => judge(graph, lambda)) }
  },
})

const STAYS_OPEN: ReadonlySet<unknown> = new Set(['websocket', 'grpc', 'tcp'])

const judge = (graph: Graph, lambda: ServiceElement): Failure<Message>[] => {
  const { timeoutMs = 0 } = lambda.value
  const open = graph
    .in(lambda)
    .filter((link) => link.kind === 'sync' && STAYS_OPEN.has(link.value.protocol) && !isHeldByGateway(graph, link)) as SyncLink[]
  return [
    ...(timeoutMs > THRESHOLDS.lambdaTimeoutMs ? [tooLong(lambda, timeoutMs)] : []),
    ...open.map((link) => connected(graph, lambda, link)),
  ]
}

/** A WebSocket API keeps the connection itself and invokes the function for each message: there the protocol is that of the gateway. */
const isHeldByGateway = (graph: Graph, { from }: Link): boolean => {
  const caller = graph.at(from)
  return caller.section === 'gateways' && caller.value.type === 'websocket'
}

const tooLong = ({ id, pointer }: ServiceElement, timeoutMs: number): Failure<Message> => ({
  message: 'long',
  data: { service: id, timeout: milliseconds(timeoutMs), limit: milliseconds(THRESHOLDS.lambdaTimeoutMs) },
  subject: id,
  subjects: [id],
  pointer: `${pointer}/timeoutMs`,
  evidence: { kind: 'numbers', value: { service: id, timeoutMs, limitMs: THRESHOLDS.lambdaTimeoutMs } },
})

const connected = (graph: Graph, { id }: ServiceElement, { from, pointer, value }: SyncLink): Failure<Message> => ({
  message: 'connection',
  data: { service: id, caller: graph.at(from).id, protocol: value.protocol! },
  subject: id,
  subjects: [id, graph.at(from).id],
  pointer: `${pointer}/protocol`,
  evidence: { kind: 'path', value: [graph.at(from).id, id] },
})
