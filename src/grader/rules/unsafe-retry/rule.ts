import { isRetrying } from '../../../architecture/graph/is-retrying'
import type { ConsumeLink, Graph, SyncLink } from '../../../architecture/graph/types'
import { defineRule, type Failure } from '../../define-rule'
import type { PatchOperation } from '../../grade'
import { THRESHOLDS } from '../../thresholds'

type Message = 'backoff' | 'uncapped' | 'not-idempotent' | 'consumer'
/** The longest wait that the fix allows: long enough to spread a crowd, short beside the timeouts of requests. */
const CAP_MS = 1000
/** The cap in first waits, where those are long: one that lets no wait double makes them all alike. */
const FIRST_WAITS = 2

export const rule = defineRule<Message>({
  meta: {
    id: 'unsafe-retry',
    principle: 'failure-isolation',
    severity: 'warning',
    kind: 'attribute',
    title: 'Unsafe retry',
    why: 'Retries without jitter come back all at the same moment, when the callee can bear them least. A retry of a write that is not idempotent charges the card twice.',
    hint: 'Retry with exponential backoff, full jitter and a cap, and give writes and messages an idempotency key.',
    sources: [
      {
        label: 'AWS Well-Architected REL05-BP03: control and limit retry calls',
        url: 'https://docs.aws.amazon.com/wellarchitected/latest/framework/rel_mitigate_interaction_failure_limit_retries.html',
        checked: '2026-11',
      },
      {
        label: 'AWS Well-Architected REL04-BP04: make mutating operations idempotent',
        url: 'https://docs.aws.amazon.com/wellarchitected/latest/framework/rel_prevent_interaction_failure_idempotent.html',
        checked: '2026-11',
      },
    ],
    fixable: true,
  },
  messages: {
    backoff: '{from} retries {to} without exponential backoff and jitter.',
    uncapped: '{from} retries {to} up to {max} times, and nothing caps the wait between attempts.',
    'not-idempotent': '{from} retries {to}, and a second attempt may have a second effect.',
    consumer: '{to} may get a message of {from} twice, and handling it again may have a second effect.',
  },
  check: (graph) => {
    const retrying = [...graph.linksOf('routes'), ...graph.linksOf('calls')].filter(isRetrying)
    const consumes = graph.linksOf('consumes')
    return {
      subjects: retrying.length + consumes.length,
      failures: [
        ...retrying.flatMap((link) => judge(graph, link)),
        ...consumes.filter(({ value }) => value.idempotent !== true).map((link) => found(graph, link, 'consumer', link.pointer)),
      ],
    }
  },
})

const judge = (graph: Graph, link: SyncLink): Failure<Message>[] => {
  const { retry, idempotent, access } = link.value
  const { max = 0, backoff, jitter, capMs } = retry!
  const isSpread = backoff === 'exponential' && jitter === true
  const isUncapped = isSpread && max > THRESHOLDS.retriesWithoutCap && capMs === undefined
  const timing = isUncapped ? 'uncapped' : isSpread ? undefined : 'backoff'
  const isSafe = idempotent === true || access === 'read'
  return [
    ...(timing === undefined ? [] : [{ ...found(graph, link, timing, `${link.pointer}/retry`), fix: () => spread(link) }]),
    ...(isSafe ? [] : [found(graph, link, 'not-idempotent', link.pointer)]),
  ]
}

const found = (graph: Graph, link: SyncLink | ConsumeLink, message: Message, pointer: string): Failure<Message> => {
  const [from, to] = [graph.at(link.from).id, graph.at(link.to).id]
  const { max = 0, backoff = 'not declared', jitter, capMs } = (link.role === 'consumes' ? undefined : link.value.retry) ?? {}
  return {
    message,
    data: { from, to, max },
    subject: link.pointer,
    subjects: [from, to],
    pointer,
    evidence:
      message === 'consumer'
        ? { kind: 'path', value: [from, to] }
        : { kind: 'numbers', value: { from, to, max, backoff, jitter: String(jitter ?? 'not declared'), capMs: capMs ?? 'not declared' } },
  }
}

/** Exponential, with jitter and a cap. Whether a second attempt is safe is not for a patch to say. */
const spread = ({ pointer, value: { retry } }: SyncLink): readonly PatchOperation[] => {
  const wanted = {
    backoff: 'exponential',
    jitter: true,
    capMs: retry!.capMs ?? Math.max(CAP_MS, (retry!.baseMs ?? 0) * FIRST_WAITS),
  } as const
  return (['backoff', 'jitter', 'capMs'] as const)
    .filter((key) => retry![key] !== wanted[key])
    .map((key) => ({ op: retry![key] === undefined ? 'add' : 'replace', path: `${pointer}/retry/${key}`, value: wanted[key] }))
}
