import { groupByName, isSame } from '../../../architecture/graph/same-name'
import { callsBetweenServices } from '../../../architecture/graph/service-calls'
import type { CallLink, Graph, ServiceElement } from '../../../architecture/graph/types'
import { defineRule, type Failure } from '../../define-rule'

export const rule = defineRule({
  meta: {
    id: 'wrong-cuts',
    principle: 'single-responsibility',
    severity: 'warning',
    kind: 'graph',
    title: 'Wrong cuts',
    why: 'Services cut by technical layer change together: a new field travels through the interface, the logic and the data, in three deployments that have to be in order.',
    hint: 'Cut by business capability, not by technical layer, and fold the layer services of one domain together.',
    sources: [
      { label: 'Taibi and Lenarduzzi, On the Definition of Microservice Bad Smells, 2018: wrong cuts', checked: '2026-11' },
      {
        label: 'AWS Well-Architected REL03-BP02: build services focused on specific business domains and functionality',
        url: 'https://docs.aws.amazon.com/wellarchitected/latest/framework/rel_service_architecture_business_domains.html',
        checked: '2026-11',
      },
    ],
  },
  messages: {
    layers: 'The domain {domain} is cut by layer: {from} ({fromLayer}) calls {to} ({toLayer}), {calls} between its layers.',
  },
  check: (graph) => {
    const layered = graph.of('services').filter(({ value }) => value.layer !== undefined)
    const domains = groupByName(layered, ({ value }) => value.domain)
    const cuts = groupByName(
      callsBetweenServices(graph).flatMap((link) => cutAt(graph, link) ?? []),
      ({ from }) => from.value.domain,
    )
    return { subjects: domains.size, failures: [...cuts].map(([domain, all]) => found(domain, all)) }
  },
})

interface Cut {
  readonly link: CallLink
  readonly from: ServiceElement
  readonly to: ServiceElement
}
const BELOW: Readonly<Record<'ui' | 'logic' | 'data', string | undefined>> = { ui: 'logic', logic: 'data', data: undefined }

const cutAt = (graph: Graph, link: CallLink): Cut | undefined => {
  const [from, to] = [graph.at(link.from) as ServiceElement, graph.at(link.to) as ServiceElement]
  const isCut = from.value.layer !== undefined && isSame(BELOW[from.value.layer], to.value.layer)
  return isCut && isSame(from.value.domain, to.value.domain) ? { link, from, to } : undefined
}

const inOrder = (a: Cut, b: Cut): number => {
  const [left, right] = [a, b].map(({ from, to }) => `${from.id} ${to.id}`) as [string, string]
  return left < right ? -1 : left > right ? 1 : 0
}

/** The chain is the first cut, and behind a cut from the interface the first one that goes on from there. */
const found = (domain: string, cuts: readonly Cut[]): Failure<'layers'> => {
  const sorted = cuts.toSorted(inOrder)
  const { link, from, to } = sorted[0]!
  const next = sorted.find((cut) => cut.from === to)
  const chain = [from.id, to.id, ...(next === undefined ? [] : [next.to.id])]
  return {
    message: 'layers',
    data: {
      domain,
      from: from.id,
      fromLayer: from.value.layer!,
      to: to.id,
      toLayer: to.value.layer!,
      calls: cuts.length === 1 ? 'the only call' : `one of ${cuts.length} calls`,
    },
    subject: domain,
    subjects: [...chain, domain],
    pointer: link.pointer,
    evidence: { kind: 'path', value: chain },
  }
}
