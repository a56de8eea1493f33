import { namedEntries } from '../../../architecture/graph/named-entries'
import type { GatewayElement, Graph, ServiceElement, WorkflowElement } from '../../../architecture/graph/types'
import { defineRule } from '../../define-rule'
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
    const usedByOthers = new Set([...graph.of('gateways'), ...graph.of('workflows')].flatMap((element) => needsOf(graph, element)))
    const secrets = secretNames(graph)
    const isSubject = (name: string): boolean => secrets.has(name) || ['stores', 'channels'].includes(graph.byId(name)?.section ?? '')
    const grants = namedEntries(graph.architecture, 'roles').flatMap(({ name, pointer, value }) =>
      (value.allows ?? []).flatMap(({ actions, on }, i) =>
        isSubject(on)
          ? // Not by its place: where an entry before it goes, this one moves up. Twice the same is one grant.
            [{ role: name, pointer: `${pointer}/allows/${i}`, actions, on, subject: [name, on, ...actions].join(' ') }]
          : [],
      ),
    )
    return {
      subjects: new Set(grants.map(({ subject }) => subject)).size,
      failures: grants
        .filter(({ role, on }) => !(used.get(role) ?? usedByOthers).has(on))
        .map(({ role, pointer, actions, on, subject }) => ({
          message: 'unused',
          data: { role, actions: listed(actions.toSorted()), target: on },
          subject,
          subjects: [role, on],
          pointer,
          evidence: { kind: 'numbers', value: { role, actions: listed(actions.toSorted()), on } },
          fix: () => [{ op: 'remove', path: pointer }],
        })),
    }
  },
})

const secretNames = (graph: Graph): ReadonlySet<string> =>
  new Set(
    [...graph.of('gateways'), ...graph.of('services'), ...graph.of('workflows'), ...graph.of('stores')].flatMap(({ value }) =>
      (value.secrets ?? []).map(({ name }) => name),
    ),
  )

/**
 * Role → the stores, channels and secrets that the services with that role need. A role that no service has may be that of a gateway or a
 * workflow: the language has no word for theirs.
 */
const usesByRole = (graph: Graph): ReadonlyMap<string, ReadonlySet<string>> => {
  const used = new Map<string, Set<string>>()
  for (const service of graph.of('services')) {
    const { role } = service.value
    if (role === undefined) continue
    if (!used.has(role)) used.set(role, new Set())
    for (const name of needsOf(graph, service)) used.get(role)!.add(name)
  }
  return used
}

const needsOf = (graph: Graph, element: GatewayElement | ServiceElement | WorkflowElement): readonly string[] => {
  const { secrets = [] } = element.value
  const consumes = element.section === 'gateways' ? [] : (element.value.consumes ?? [])
  return [
    ...graph.out(element).map(({ to }) => graph.at(to).id),
    ...consumes.flatMap(({ from, deadLetter }) => (typeof deadLetter === 'string' ? [from, deadLetter] : [from])),
    ...secrets.map(({ name }) => name),
  ]
}
