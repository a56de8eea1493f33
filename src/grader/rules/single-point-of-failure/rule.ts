import { criticalFlows } from '../../../architecture/graph/flows'
import { isPrototype } from '../../../architecture/graph/is-prototype'
import type { Element, Graph, ServiceElement, StoreElement } from '../../../architecture/graph/types'
import { defineRule, type Failure } from '../../define-rule'
import { listed } from '../../messages'
import { THRESHOLDS } from '../../thresholds'

type Message = 'tasks' | 'zone' | 'undeclared'
type Node = ServiceElement | StoreElement
const { tasks: enoughTasks, zones: enoughZones } = THRESHOLDS.redundancy

export const rule = defineRule<Message>({
  meta: {
    id: 'single-point-of-failure',
    principle: 'per-service-scaling',
    severity: 'error',
    kind: 'graph',
    title: 'Single point of failure',
    why: 'One task, or tasks in one zone, are all gone in one failure or one deployment, and with them every flow that passes through.',
    hint: 'Run two or more in two zones, or take the element off the critical path.',
    sources: [
      {
        label: 'AWS Well-Architected REL10-BP01: deploy the workload to multiple locations',
        url: 'https://docs.aws.amazon.com/wellarchitected/latest/framework/rel_fault_isolation_multiaz_region_system.html',
        checked: '2026-11',
      },
    ],
  },
  messages: {
    tasks: '{element} may run as {tasks}, and {dependents} on it.',
    zone: '{element} runs in one zone, and {dependents} on it.',
    undeclared: '{element} declares no {missing}, and {dependents} on it.',
  },
  check: (graph) => {
    const flowsThrough = criticalElements(graph)
    const subjects = [...flowsThrough.keys()].filter(isNode).filter((node) => !isManaged(node))
    const severity = isPrototype(graph) ? 'warning' : undefined
    return {
      subjects: subjects.length,
      failures: subjects.flatMap((node) => judge(node, flowsThrough.get(node)!, severity)),
    }
  },
})

/** What the business stops without, each with the flows that pass through: the critical flows, or whatever clients reach where there are no flows. */
const criticalElements = (graph: Graph): ReadonlyMap<Element, readonly string[]> => {
  const flows = criticalFlows(graph)
  if (flows.length === 0) return new Map(graph.reachable(graph.of('clients')).map((element) => [element, []]))
  const through = new Map<Element, string[]>()
  for (const { flow, elements } of flows) {
    for (const element of elements) {
      const names = through.get(element)
      if (names === undefined) through.set(element, [flow.name])
      else names.push(flow.name)
    }
  }
  return through
}

const isNode = (element: Element): element is Node => element.section === 'services' || element.section === 'stores'

/** Lambda, DynamoDB and S3 run in several zones by themselves. */
const isManaged = ({ section, value }: Node): boolean =>
  section === 'services' ? value.compute === 'lambda' : value.type === 'dynamodb' || value.type === 's3'

const dependentsOf = (flows: readonly string[]): string => {
  if (flows.length === 0) return 'what clients do depends'
  return `${listed(flows.toSorted())} ${flows.length === 1 ? 'depends' : 'depend'}`
}

const judge = (node: Node, flows: readonly string[], severity: 'warning' | undefined): Failure<Message>[] => {
  const min = node.section === 'services' ? node.value.scaling?.min : undefined
  const { zones } = node.value
  const found = (message: Message, where: string, missing = ''): Failure<Message> => ({
    message,
    data: { element: node.id, tasks: min === 0 ? 'no task at all' : 'one task', missing, dependents: dependentsOf(flows) },
    subject: node.id,
    subjects: [node.id],
    pointer: `${node.pointer}${where}`,
    evidence: {
      kind: 'numbers',
      value: {
        element: node.id,
        ...(node.section === 'services' ? { tasks: min ?? 'not declared' } : {}),
        zones: zones ?? 'not declared',
        ...(flows.length === 0 ? {} : { flows: listed(flows.toSorted()) }),
      },
    },
    severity: severity ?? (message === 'undeclared' ? 'warning' : 'error'),
    stated: message !== 'undeclared',
  })
  const bad = [
    ...(min !== undefined && min < enoughTasks ? [found('tasks', '/scaling/min')] : []),
    ...(zones !== undefined && zones < enoughZones ? [found('zone', '/zones')] : []),
  ]
  const missing = [
    ...(node.section === 'services' && min === undefined ? ['minimum of tasks'] : []),
    ...(zones === undefined ? ['zones'] : []),
  ]
  return bad.length > 0 || missing.length === 0 ? bad : [found('undeclared', '', missing.join(' and no '))]
}
