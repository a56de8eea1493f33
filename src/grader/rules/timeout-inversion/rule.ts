import { callTime, type Need, needOf } from '../../../architecture/graph/call-time'
import { isWaiting } from '../../../architecture/graph/is-waiting'
import { onceEach } from '../../../architecture/graph/once-each'
import type { Element, Graph, SyncLink } from '../../../architecture/graph/types'
import { componentsOver, waitingLinks } from '../../../architecture/graph/waiting-links'
import { defineRule, type Failure } from '../../define-rule'
import { SHOWN } from '../../evidence'
import { listed, milliseconds } from '../../messages'

export const rule = defineRule({
  meta: {
    id: 'timeout-inversion',
    principle: 'failure-isolation',
    severity: 'error',
    kind: 'graph',
    title: 'Timeout inversion',
    why: 'A caller that gives up before its callee can have finished throws away work that goes on. The answer reaches nobody, and a retry starts the same work a second time.',
    hint: 'Make timeouts shrink inwards, so that the outer one covers all attempts of the inner ones, or pass a deadline along.',
    sources: [
      {
        label: 'Amazon Builders’ Library: Timeouts, retries, and backoff with jitter',
        url: 'https://aws.amazon.com/builders-library/timeouts-retries-and-backoff-with-jitter/',
        checked: '2026-11',
      },
      {
        label: 'AWS Well-Architected REL05-BP05: set client timeouts',
        url: 'https://docs.aws.amazon.com/wellarchitected/latest/framework/rel_mitigate_interaction_failure_client_timeouts.html',
        checked: '2026-11',
      },
    ],
  },
  messages: { inverted: '{caller} waits {timeout} for {callee}, which may itself wait {needed} for {targets}.' },
  check: (graph) => {
    const needOfCallee = onceEach((callee: Element) => needOf(graph, callee))
    const wordsFor = onceEach((need: Need) => words(graph, need))
    const { of } = componentsOver(graph, waitingLinks(graph))
    const subjects = [...graph.linksOf('routes'), ...graph.linksOf('calls')].flatMap((link) => {
      // On a ring each timeout would have to be longer than itself.
      if (link.value.timeoutMs === undefined || !isWaiting(link) || isOnRing(graph, of, link)) return []
      const need = needOfCallee(graph.at(link.to))
      return need === undefined ? [] : [{ link, need }]
    })
    return {
      subjects: subjects.length,
      failures: subjects
        .filter(({ link, need }) => link.value.timeoutMs! <= need.needMs * (1 + EPSILON))
        .map(({ link, need }) => found(graph, link, need.needMs, wordsFor(need))),
    }
  },
})

/** Floating point may leave 0.57 x 100 a little below 57. */
const EPSILON = 1e-12

/** A webhook starts a request of its own: what led to its sender is no ring with it. */
const isOnRing = (graph: Graph, of: Int32Array, { from, to }: SyncLink): boolean =>
  of[from] === of[to] && graph.at(from).section !== 'externals'

interface Words {
  /** Ids of what is waited for. */
  readonly targets: readonly string[]
  /** Each call with its time. */
  readonly calls: string
}

const words = (graph: Graph, { calls }: Need): Words => {
  const shown = calls.map((call) => ({ target: graph.at(call.to).id, text: `${graph.at(call.to).id} ${milliseconds(callTime(call))}` }))
  return { targets: [...new Set(shown.map(({ target }) => target))].sort(), calls: listed(shown.map(({ text }) => text).sort(), SHOWN) }
}

const found = (graph: Graph, { from, to, pointer, value }: SyncLink, needMs: number, { targets, calls }: Words): Failure<'inverted'> => {
  const [caller, callee] = [graph.at(from).id, graph.at(to).id]
  return {
    message: 'inverted',
    data: { caller, callee, timeout: milliseconds(value.timeoutMs!), needed: milliseconds(needMs), targets: listed(targets) },
    subject: pointer,
    subjects: [...new Set([caller, callee, ...targets.slice(0, SHOWN)])],
    pointer: `${pointer}/timeoutMs`,
    evidence: {
      kind: 'numbers',
      value: { path: `${caller} > ${callee}`, timeoutMs: value.timeoutMs!, needed: milliseconds(needMs), calls },
    },
  }
}
