import { byId } from '../../../architecture/graph/by-id'
import { namedEntry } from '../../../architecture/graph/named-entries'
import { groupByName } from '../../../architecture/graph/same-name'
import type { Graph, ServiceElement } from '../../../architecture/graph/types'
import { joinPointer } from '../../../architecture/pointer'
import { defineRule, type Failure } from '../../define-rule'
import type { PatchOperation } from '../../grade'

type Message = 'shared' | 'absent'

export const rule = defineRule<Message>({
  meta: {
    id: 'shared-iam-role',
    principle: 'layered-security',
    severity: 'error',
    kind: 'join',
    title: 'Shared IAM role',
    why: 'A role that two services assume holds the permissions of both. Whoever breaks into one may do what the other may, and the audit log cannot tell them apart.',
    hint: 'Give every service a role of its own, with the actions and resources that its own links need.',
    sources: [
      {
        label: 'AWS Well-Architected SEC03-BP02: grant least privilege access',
        url: 'https://docs.aws.amazon.com/wellarchitected/latest/framework/sec_permissions_least_privileges.html',
        checked: '2026-11',
      },
      { label: 'Ponce et al., Smells and refactorings for microservices security, 2022: unnecessary privileges', checked: '2026-11' },
    ],
    fixable: true,
  },
  messages: {
    shared: '{service} runs as {role}, and so does {others}.',
    absent: '{service} declares no role of its own.',
  },
  check: (graph) => {
    const onAws = graph.of('services').filter(({ value }) => value.compute !== undefined && value.compute !== 'container')
    const subjects = onAws.filter(({ value }) => value.role !== undefined || onAws.length >= 2)
    const byRole = groupByName(onAws.toSorted(byId), ({ value }) => value.role)
    return { subjects: subjects.length, failures: subjects.flatMap((service) => judge(graph, service, byRole) ?? []) }
  },
})

const judge = (
  graph: Graph,
  service: ServiceElement,
  byRole: ReadonlyMap<string, readonly ServiceElement[]>,
): Failure<Message> | undefined => {
  const { role } = service.value
  if (role === undefined) {
    return {
      message: 'absent',
      data: { service: service.id },
      subject: service.id,
      subjects: [service.id],
      pointer: service.pointer,
      evidence: { kind: 'members', value: [service.id] },
      severity: 'warning',
      stated: false,
    }
  }
  const members = byRole.get(role)!
  if (members.length < 2) return undefined
  const others = members.filter((member) => member !== service)
  return {
    message: 'shared',
    data: { service: service.id, role, others: others.length === 1 ? others[0]!.id : `${others.length} others` },
    subject: service.id,
    subjects: [service.id, role],
    pointer: `${service.pointer}/role`,
    // A role shared by thousands would list all of them with each.
    evidence: { kind: 'members', value: members.slice(0, 10).map(({ id }) => id) },
    fix: ownRole(graph, service, role),
  }
}

/** A role of its own with those statements of the shared one that its links and secrets need; what is neither an id nor a secret stays in. */
const ownRole = (graph: Graph, service: ServiceElement, shared: string): readonly PatchOperation[] | undefined => {
  const { roles } = graph.architecture
  const name = `${service.id}-role`
  if (name === shared || (roles !== undefined && Object.hasOwn(roles, name))) return undefined
  const { consumes = [], secrets = [] } = service.value
  const needed = new Set<unknown>([
    ...graph.out(service).map(({ to }) => graph.at(to).id),
    ...consumes.flatMap(({ from, deadLetter }) => [from, deadLetter]),
    ...secrets.map((secret) => secret.name),
    '*',
  ])
  const statements = namedEntry(graph.architecture, 'roles', shared)?.value.allows ?? []
  const allows = statements.filter(({ on }) => needed.has(on) || on.startsWith('arn:'))
  return [
    ...(roles === undefined ? [{ op: 'add' as const, path: '/roles', value: {} }] : []),
    { op: 'add', path: joinPointer(['roles', name]), value: { allows } },
    { op: 'replace', path: `${service.pointer}/role`, value: name },
  ]
}
