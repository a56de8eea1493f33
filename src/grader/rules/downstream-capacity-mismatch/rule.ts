import { byId } from '../../../architecture/graph/by-id'
import type { Element, Graph, StoreElement } from '../../../architecture/graph/types'
import { defineRule } from '../../define-rule'
import { SHOWN } from '../../evidence'
import { listed } from '../../messages'
import { THRESHOLDS } from '../../thresholds'

export const rule = defineRule({
  meta: {
    id: 'downstream-capacity-mismatch',
    principle: 'per-service-scaling',
    severity: 'warning',
    kind: 'graph',
    title: 'Downstream capacity mismatch',
    why: 'Callers that scale out open more connections than the store accepts. At the peak the store refuses all of them alike, and every new task makes it worse.',
    hint: 'Put a queue or a pool (RDS Proxy) between, or cap the callers.',
    sources: [
      {
        label: 'AWS Well-Architected REL05-BP04: fail fast and limit queues',
        url: 'https://docs.aws.amazon.com/wellarchitected/latest/framework/rel_mitigate_interaction_failure_fail_fast.html',
        checked: '2026-11',
      },
    ],
  },
  messages: { exceeds: '{store} accepts {maxConnections} connections, and {callers} may open {needed}.' },
  check: (graph) => {
    const loads = graph.of('stores').flatMap((store) => {
      const needs = store.value.maxConnections === undefined ? [] : needsOn(graph, store)
      return needs.length === 0 ? [] : [{ store, needs, needed: needs.reduce((sum, { max, each }) => sum + max * each, 0) }]
    })
    return {
      subjects: loads.length,
      failures: loads
        .filter(({ store, needed }) => needed > store.value.maxConnections!)
        .map(({ store, needs, needed }) => {
          const ids = needs.map(({ id }) => id)
          const maxConnections = store.value.maxConnections!
          return {
            message: 'exceeds',
            data: { store: store.id, maxConnections, needed, callers: listed(ids) },
            subject: store.id,
            subjects: [store.id, ...ids.slice(0, SHOWN)],
            pointer: `${store.pointer}/maxConnections`,
            evidence: {
              kind: 'numbers',
              value: {
                store: store.id,
                maxConnections,
                needed,
                sum: listed(
                  needs.map(({ id, max, each }) => `${id} ${max} x ${each}`),
                  SHOWN,
                ),
              },
            },
          }
        }),
    }
  },
})

interface ConnectionNeed {
  readonly id: string
  /** Tasks at most. */
  readonly max: number
  /** Connections of one task: one for each request that it works on. */
  readonly each: number
}

/** The callers that state what they may open, in the order of ids. Of the others nothing is known. */
const needsOn = (graph: Graph, store: StoreElement): readonly ConnectionNeed[] =>
  graph
    .accessesOf(store)
    .map(({ accessor }) => accessor)
    .toSorted(byId)
    .flatMap((caller) => needOf(caller) ?? [])

const needOf = (caller: Element): ConnectionNeed | undefined => {
  if (caller.section !== 'services') return undefined
  const { compute, scaling, behaviour } = caller.value
  const each = compute === 'lambda' ? THRESHOLDS.lambdaConcurrency : behaviour?.concurrency
  return scaling?.max === undefined || each === undefined ? undefined : { id: caller.id, max: scaling.max, each }
}
