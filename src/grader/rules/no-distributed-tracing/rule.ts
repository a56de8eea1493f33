import { carriedWays } from '../../../architecture/graph/carried-ways'
import type { Element, GatewayElement, ServiceElement } from '../../../architecture/graph/types'
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
    const before = carriedWays(graph, 'in', isTraced, isCarrier)
    const after = carriedWays(graph, 'out', isTraced, isCarrier)
    const subjects = [...graph.of('gateways'), ...graph.of('services')].filter((element) => before.has(element) || after.has(element))
    const count = (name: string) => subjects.filter(({ value }) => value.traces === name).length
    const product = count('x-ray') > count('opentelemetry') ? 'x-ray' : 'opentelemetry'
    const pathOf = (element: Traced): readonly Element[] => before.from(element)?.toReversed() ?? after.from(element)!
    return {
      subjects: subjects.length,
      failures: subjects.filter(isDark).map((element) => found(element, pathOf(element), product)),
    }
  },
})

/** Requests and events pass through channels and workflows; spans are asked of gateways and services. Clients and externals belong to others. */
const isTraced = ({ section }: Element): boolean => section === 'gateways' || section === 'services'
const isCarrier = ({ section }: Element): boolean => section === 'channels' || section === 'workflows'

const isDark = ({ value: { traces } }: Traced): boolean => traces === undefined || traces === 'none' || traces === 'ids-only'

/** Load balancers, CloudFront, HTTP and WebSocket APIs pass a header on and send no span: to write that they do would be a lie. X-Ray is for REST APIs and AppSync. */
const canSendSpans = (element: Traced): boolean =>
  element.section === 'services' || ['api-gateway', 'appsync', 'bff', 'other'].includes(element.value.type)

/** The fix speaks the product that most of the design speaks. */
const found = (element: Traced, path: readonly Element[], product: string): Failure<Message> => {
  const { traces } = element.value
  return {
    message: traces === 'none' || traces === 'ids-only' ? traces : 'absent',
    data: { element: element.id },
    subject: element.id,
    subjects: [element.id],
    pointer: traces === undefined ? element.pointer : `${element.pointer}/traces`,
    evidence: { kind: 'path', value: path.map(({ id }) => id) },
    severity: traces === 'none' ? 'error' : 'warning',
    stated: traces !== undefined,
    fix: () =>
      canSendSpans(element)
        ? [{ op: traces === undefined ? 'add' : 'replace', path: `${element.pointer}/traces`, value: product }]
        : undefined,
  }
}
