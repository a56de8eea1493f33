import { type RetryPath, retryPaths } from '../../../architecture/graph/retry-paths'
import { defineRule, type Failure } from '../../define-rule'
import { THRESHOLDS } from '../../thresholds'

type Message = 'product' | 'layers'

/** Beyond a million the number says nothing more, and dozens of layers exceed what a number can hold. */
const times = (product: number): number | string => (product > 1e6 ? 'over 1,000,000' : Math.round(product * 10) / 10)

export const rule = defineRule<Message>({
  meta: {
    id: 'retry-amplification',
    principle: 'failure-isolation',
    severity: 'error',
    kind: 'graph',
    title: 'Retry amplification',
    why: 'Retries multiply across layers. A part that is slow gets the most traffic at the moment when it can bear the least.',
    hint: 'Retry at one layer only, the one next to the part that fails, and there a few times, with a budget or a circuit breaker.',
    sources: [
      {
        label: 'AWS Well-Architected REL05-BP03: control and limit retry calls',
        url: 'https://docs.aws.amazon.com/wellarchitected/latest/framework/rel_mitigate_interaction_failure_limit_retries.html',
        checked: '2026-11',
      },
      {
        label: 'Amazon Builders’ Library: Timeouts, retries, and backoff with jitter',
        url: 'https://aws.amazon.com/builders-library/timeouts-retries-and-backoff-with-jitter/',
        checked: '2026-11',
      },
    ],
  },
  messages: {
    product: 'One request from {first} can reach {last} {product} times.',
    layers: '{layers} layers retry the same request between {first} and {last}.',
  },
  check: (graph) => {
    const paths = retryPaths(graph)
    return {
      subjects: paths.reduce((sum, { retrying }) => sum + retrying.length, 0),
      failures: paths.flatMap((path) => judge(path) ?? []),
    }
  },
})

const judge = ({ head, retrying, product, byProduct, layers, byLayers }: RetryPath): Failure<Message> | undefined => {
  const isTooMuch = product > THRESHOLDS.retryProduct
  if (!isTooMuch && layers < 2) return undefined
  const ids = isTooMuch ? byProduct : byLayers
  return {
    message: isTooMuch ? 'product' : 'layers',
    data: { first: ids[0]!, last: ids.at(-1)!, product: times(product), layers },
    subject: retrying.map(({ pointer }) => pointer),
    subjects: [...new Set(ids)],
    pointer: head.pointer,
    evidence: { kind: 'path', value: ids },
    severity: isTooMuch ? 'error' : 'warning',
  }
}
