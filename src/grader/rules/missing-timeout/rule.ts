import { isWaiting } from '../../../architecture/graph/is-waiting'
import { defineRule } from '../../define-rule'

export const rule = defineRule({
  meta: {
    id: 'missing-timeout',
    principle: 'failure-isolation',
    severity: 'error',
    kind: 'attribute',
    title: 'Missing timeout',
    why: 'A caller without a timeout waits as long as the callee is silent, and every waiting request holds a worker. Once all workers wait, the caller is down as well.',
    hint: 'Set a request timeout from the 99.9th percentile of the callee, with some headroom, and do not rely on the default of the client library.',
    sources: [
      {
        label: 'AWS Well-Architected REL05-BP05: set client timeouts',
        url: 'https://docs.aws.amazon.com/wellarchitected/latest/framework/rel_mitigate_interaction_failure_client_timeouts.html',
        checked: '2026-11',
      },
    ],
  },
  messages: {
    call: '{caller} waits for {target} without a timeout.',
    route: 'The route from {caller} to {target} has no timeout.',
  },
  check: (graph) => {
    const calls = graph.linksOf('calls').filter(({ from }) => ['services', 'workflows'].includes(graph.at(from).section))
    const links = [...graph.linksOf('routes'), ...calls].filter(isWaiting)
    return {
      subjects: links.length,
      failures: links
        .filter(({ value }) => value.timeoutMs === undefined)
        .map((link) => {
          const [caller, target] = [graph.at(link.from).id, graph.at(link.to).id]
          return {
            message: link.role === 'routes' ? 'route' : 'call',
            data: { caller, target },
            subject: link.pointer,
            subjects: [caller, target],
            pointer: link.pointer,
            evidence: { kind: 'path', value: [caller, target] },
            stated: false,
          }
        }),
    }
  },
})
