import { type Flow, flowsOf } from '../../../architecture/graph/flows'
import { softElements } from '../../../architecture/graph/soft-elements'
import type { Element } from '../../../architecture/graph/types'
import { defineRule, type Failure } from '../../define-rule'
import { SHOWN } from '../../evidence'
import { listed } from '../../messages'
import { THRESHOLDS } from '../../thresholds'

export const rule = defineRule({
  meta: {
    id: 'availability-below-slo',
    principle: 'failure-isolation',
    severity: 'warning',
    kind: 'graph',
    title: 'Availability below the objective',
    why: 'A flow is up only while everything it waits for is up, so the availabilities multiply. A promise above that product is broken in an ordinary month.',
    hint: 'Make a dependency soft (a fallback, a cache, a queue), or add redundancy where the smallest number stands.',
    sources: [
      {
        label: 'AWS Well-Architected, Reliability Pillar: availability with hard dependencies',
        url: 'https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/availability.html',
        checked: '2026-11',
      },
    ],
  },
  messages: { below: 'The parts of {flow} multiply to {product} %, and the objective is {slo} %.' },
  check: (graph) => {
    const slo = graph.architecture.context?.slo?.availability
    if (slo === undefined) return { subjects: 0, failures: [] }
    const softIn = softElements(graph)
    const stated = flowsOf(graph)
      .map((flow) => ({ flow, terms: flow.elements.flatMap((element) => termOf(element) ?? []) }))
      .filter(({ terms }) => terms.length >= THRESHOLDS.availabilityTerms)
    return {
      subjects: stated.length,
      failures: stated.flatMap(({ flow, terms }) => {
        // Fewer factors make a product no smaller: most flows need no more than this.
        if (productOf(terms) >= slo) return []
        const soft = softIn(flow.elements)
        const hard = terms.filter(({ element }) => !soft.has(element))
        return judge(flow, hard, slo) ?? []
      }),
    }
  },
})

interface Term {
  readonly element: Element
  readonly availability: number
}
/** Floating point may leave 0.99 x 0.99 a little below 0.9801. */
const EPSILON = 1e-12
const percent = (share: number): number => Number((share * 100).toFixed(6))

const termOf = (element: Element): Term | undefined => {
  const availability = element.section === 'clients' ? undefined : element.value.availability
  return availability === undefined ? undefined : { element, availability }
}

const productOf = (terms: readonly Term[]): number => terms.reduce((all, { availability }) => all * availability, 1)

const judge = ({ flow }: Flow, hard: readonly Term[], slo: number): Failure<'below'> | undefined => {
  const product = productOf(hard)
  if (product >= slo - EPSILON) return undefined
  return {
    message: 'below',
    data: { flow: flow.name, product: percent(product), slo: percent(slo) },
    subject: flow.pointer,
    subjects: [flow.name, ...hard.slice(0, SHOWN).map(({ element }) => element.id)],
    pointer: flow.pointer,
    evidence: {
      kind: 'numbers',
      value: {
        flow: flow.name,
        terms: listed(
          hard.map(({ element, availability }) => `${element.id} ${availability}`),
          SHOWN,
        ),
        productPercent: percent(product),
        sloPercent: percent(slo),
      },
    },
  }
}
