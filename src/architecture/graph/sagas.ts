import { type Flow, flowsOf } from './flows'
import type { Element, Graph } from './types'

/** Whether two elements stand in one flow whose failures are undone. Each pair is looked up once. */
export const curedPairs = (graph: Graph): ((a: Element, b: Element) => boolean) => {
  const flows = new Map<Element, Set<Flow>>()
  for (const flow of flowsOf(graph).filter(({ compensates }) => compensates)) {
    for (const element of flow.elements) {
      const known = flows.get(element)
      if (known === undefined) flows.set(element, new Set([flow]))
      else known.add(flow)
    }
  }
  const known = new Map<Element, Map<Element, boolean>>()
  return (a, b) => {
    const answers = known.get(a) ?? new Map<Element, boolean>()
    known.set(a, answers)
    if (!answers.has(b)) answers.set(b, meet(flows.get(a), flows.get(b)))
    return answers.get(b)!
  }
}

const meet = (a: ReadonlySet<Flow> | undefined, b: ReadonlySet<Flow> | undefined): boolean => {
  if (a === undefined || b === undefined) return false
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  return [...few].some((flow) => many.has(flow))
}
