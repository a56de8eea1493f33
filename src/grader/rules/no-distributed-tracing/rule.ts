import { byId } from '../../../architecture/graph/by-id'
import type { Element, GatewayElement, Graph, Link, ServiceElement } from '../../../architecture/graph/types'
import { defineRule, type Failure } from '../../define-rule'

type Message = 'none' | 'ids-only' | 'absent'
type Traced = GatewayElement | ServiceElement

export const rule = defineRule<Message>({
  meta: {
    id: 'no-distributed-tracing',
    principle: 'observability',
    severity: 'error',
    kind: 'graph',
    title: 'No distributed tracing',
    why: 'A trace ends at the first part that does not pass it on. What lies behind that part is then a list of log lines whose order and cause somebody guesses.',
    hint: 'Instrument every part of the path with OpenTelemetry, the gateway included, and carry the context through the channels.',
    sources: [
      { label: 'AWS Serverless Applications Lens: distributed tracing', checked: '2026-11' },
      { label: 'cdk-nag, Serverless rules: tracing', checked: '2026-11' },
    ],
    fixable: true,
  },
  messages: {
    none: '{element} takes no part in traces, and requests pass through it.',
    'ids-only': '{element} passes on ids and records no spans.',
    absent: '{element} declares no tracing, and requests pass through it.',
  },
  check: (graph) => {
    if (graph.of('services').length < 2) return { subjects: 0, failures: [] }
    const subjects = [...graph.of('gateways'), ...graph.of('services')].filter(
      (element) => touchesTraced(graph, element) || nextTraced(graph, element) !== undefined,
    )
    return { subjects: subjects.length, failures: subjects.flatMap((element) => judge(graph, element) ?? []) }
  },
})

const judge = (graph: Graph, element: Traced): Failure<Message> | undefined => {
  const { traces } = element.value
  if (traces !== undefined && traces !== 'none' && traces !== 'ids-only') return undefined
  return {
    message: traces ?? 'absent',
    data: { element: element.id },
    subject: element.id,
    subjects: [element.id],
    pointer: traces === undefined ? element.pointer : `${element.pointer}/traces`,
    evidence: { kind: 'path', value: nextTraced(graph, element)! },
    severity: traces === 'none' ? 'error' : 'warning',
    stated: traces !== undefined,
    fix: [{ op: traces === undefined ? 'add' : 'replace', path: `${element.pointer}/traces`, value: 'opentelemetry' }],
  }
}

const isTraced = ({ section }: Element): boolean => section === 'gateways' || section === 'services'

/** Whether a gateway or service calls this one or is called by it: true of nearly all, and told without a search. */
const touchesTraced = (graph: Graph, element: Traced): boolean =>
  graph.in(element).some(({ from, kind }) => kind === 'sync' && from !== element.index && isTraced(graph.at(from))) ||
  graph.out(element).some(({ to, kind }) => kind === 'sync' && to !== element.index && isTraced(graph.at(to)))

/** Ids from this element to the nearest other gateway or service before it, else after it, over channels and workflows; undefined where there is none. */
const nextTraced = (graph: Graph, element: Traced): readonly string[] | undefined => {
  const before = nearest(
    graph,
    element,
    (at) => graph.in(at),
    ({ from }) => from,
  )
  if (before !== undefined) return [...before].reverse()
  return nearest(
    graph,
    element,
    (at) => graph.out(at),
    ({ to }) => to,
  )
}

/** Breadth first through what carries a request but records no span of its own. Clients and externals belong to others, data links carry no trace. */
const nearest = (
  graph: Graph,
  start: Element,
  linksAt: (element: Element) => readonly Link[],
  end: (link: Link) => number,
): readonly string[] | undefined => {
  const cameFrom = new Map<Element, Element | undefined>([[start, undefined]])
  for (const element of cameFrom.keys()) {
    const neighbours = linksAt(element).flatMap((link) => (link.kind === 'data' ? [] : [graph.at(end(link))]))
    for (const next of neighbours.sort(byId)) {
      if (cameFrom.has(next) || next.section === 'clients' || next.section === 'externals') continue
      cameFrom.set(next, element)
      if (isTraced(next)) return idsBack(next, cameFrom)
    }
  }
  return undefined
}

const idsBack = (last: Element, cameFrom: ReadonlyMap<Element, Element | undefined>): string[] => {
  const ids: string[] = []
  for (let at: Element | undefined = last; at !== undefined; at = cameFrom.get(at)) ids.unshift(at.id)
  return ids
}
