import { type NamedEntry, namedEntries } from '../../../architecture/graph/named-entries'
import type { Element, GatewayElement, Graph, ServiceElement, WorkflowElement } from '../../../architecture/graph/types'
import { defineRule, type Failure } from '../../define-rule'
import { listed } from '../../messages'

export const rule = defineRule({
  meta: {
    id: 'unused-cross-service-grant',
    principle: 'layered-security',
    severity: 'warning',
    kind: 'graph',
    title: 'Unused cross-service grant',
    why: 'A permission that no link needs serves one reader: whoever takes over the service. It outlives the feature that once needed it, since nothing breaks while it stays.',
    hint: 'Remove the grant, or declare the link that needs it.',
    sources: [
      {
        label: 'AWS Well-Architected SEC03-BP02: grant least privilege access',
        url: 'https://docs.aws.amazon.com/wellarchitected/latest/framework/sec_permissions_least_privileges.html',
        checked: '2026-11',
      },
    ],
    fixable: true,
  },
  messages: { unused: 'The role {role} allows {actions} on {target}, and no service with that role uses it.' },
  check: (graph) => {
    const used = usesByRole(graph)
    const usedByOthers = new Set<string>()
    for (const element of [...graph.of('gateways'), ...graph.of('workflows')]) addNeeds(graph, element, usedByOthers)
    const secrets = secretNames(graph)
    const failures: Failure<'unused'>[] = []
    let subjects = 0
    for (const role of namedEntries(graph.architecture, 'roles')) {
      const grants = grantsOf(role).filter(({ on }) => secrets.has(on) || isData(graph.byId(on)))
      const needs = used.get(role.name) ?? usedByOthers
      // Twice the same is one grant.
      subjects += grants.length < 2 ? grants.length : new Set(grants.map(subjectOf)).size
      for (const grant of grants) if (!needs.has(grant.on)) failures.push(found(grant))
    }
    return { subjects, failures }
  },
})

interface Grant {
  readonly role: string
  readonly pointer: string
  readonly actions: readonly string[]
  readonly on: string
}

const grantsOf = ({ name, pointer, value }: NamedEntry<'roles'>): readonly Grant[] =>
  (value.allows ?? []).map(({ actions, on }, i) => ({ role: name, pointer: `${pointer}/allows/${i}`, actions, on }))

/** Not by its place: where an entry before it goes, this one moves up. */
const subjectOf = ({ role, on, actions }: Grant): string => [role, on, ...actions].join(' ')

const isData = (element: Element | undefined): boolean => element?.section === 'stores' || element?.section === 'channels'

const found = (grant: Grant): Failure<'unused'> => {
  const { role, pointer, actions, on } = grant
  return {
    message: 'unused',
    data: { role, actions: listed(actions.toSorted()), target: on },
    subject: subjectOf(grant),
    subjects: [role, on],
    pointer,
    evidence: { kind: 'numbers', value: { role, actions: listed(actions.toSorted()), on } },
    fix: () => [{ op: 'remove', path: pointer }],
  }
}

const secretNames = (graph: Graph): ReadonlySet<string> => {
  const names = new Set<string>()
  for (const section of ['gateways', 'services', 'workflows', 'stores'] as const) {
    for (const { value } of graph.of(section)) for (const { name } of value.secrets ?? []) names.add(name)
  }
  return names
}

/**
 * Role → the stores, channels and secrets that the services with that role need. A role that no service has may be that of a gateway or a
 * workflow: the language has no word for theirs.
 */
const usesByRole = (graph: Graph): ReadonlyMap<string, ReadonlySet<string>> => {
  const used = new Map<string, Set<string>>()
  for (const service of graph.of('services')) {
    const { role } = service.value
    if (role === undefined) continue
    let needs = used.get(role)
    if (needs === undefined) {
      needs = new Set()
      used.set(role, needs)
    }
    addNeeds(graph, service, needs)
  }
  return used
}

const addNeeds = (graph: Graph, element: GatewayElement | ServiceElement | WorkflowElement, needs: Set<string>): void => {
  for (const { to } of graph.out(element)) needs.add(graph.at(to).id)
  for (const { name } of element.value.secrets ?? []) needs.add(name)
  if (element.section === 'gateways') return
  for (const { from, deadLetter } of element.value.consumes ?? []) {
    needs.add(from)
    if (typeof deadLetter === 'string') needs.add(deadLetter)
  }
}
