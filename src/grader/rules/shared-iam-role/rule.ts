import { namedEntry } from '../../../architecture/graph/named-entries'
import { groupByName } from '../../../architecture/graph/same-name'
import type { Graph, ServiceElement } from '../../../architecture/graph/types'
import { joinPointer } from '../../../architecture/pointer'
import { defineRule, type Failure } from '../../define-rule'
import { SHOWN, sortedIds } from '../../evidence'
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
    shared: '{service} runs as {role}, the role of {others} too.',
    absent: '{service} declares no role of its own.',
  },
  check: (graph) => {
    const services = graph.of('services')
    const onAws = services.filter(({ value }) => value.compute !== undefined && value.compute !== 'container')
    const subjects = onAws.filter(({ value }) => value.role !== undefined || services.length >= 2)
    const members = new Map([...groupByName(onAws, ({ value }) => value.role)].map(([role, all]) => [role, sortedIds(all)]))
    return { subjects: subjects.length, failures: subjects.flatMap((service) => judge(graph, service, members) ?? []) }
  },
})

const judge = (graph: Graph, service: ServiceElement, byRole: ReadonlyMap<string, readonly string[]>): Failure<Message> | undefined => {
  const { role } = service.value
  const found = { data: { service: service.id }, subject: service.id, subjects: [service.id] }
  if (role === undefined) {
    return {
      ...found,
      message: 'absent',
      pointer: service.pointer,
      evidence: { kind: 'members', value: [service.id] },
      severity: 'warning',
      stated: false,
      fix: () =>
        isFree(graph, ownName(service), byRole) ? [{ op: 'add', path: `${service.pointer}/role`, value: ownName(service) }] : undefined,
    }
  }
  const members = byRole.get(role)!
  if (members.length < 2) return undefined
  const others = members.length > 2 ? `${members.length - 1} others` : members.find((id) => id !== service.id)!
  return {
    ...found,
    message: 'shared',
    data: { service: service.id, role, others },
    subjects: [service.id, role],
    pointer: `${service.pointer}/role`,
    evidence: { kind: 'members', value: members.slice(0, SHOWN) },
    fix: () => (isFree(graph, ownName(service), byRole) ? ownRole(graph, service, role) : undefined),
  }
}

const ownName = ({ id }: ServiceElement): string => `${id}-role`
const isFree = ({ architecture: { roles = {} } }: Graph, name: string, byRole: ReadonlyMap<string, unknown>): boolean =>
  !Object.hasOwn(roles, name) && !byRole.has(name)

/** A role of its own with those statements of the shared one that its links and secrets need; what is neither an id nor a secret stays in. */
const ownRole = (graph: Graph, service: ServiceElement, shared: string): readonly PatchOperation[] => {
  const name = ownName(service)
  const replace: PatchOperation = { op: 'replace', path: `${service.pointer}/role`, value: name }
  const statements = namedEntry(graph.architecture, 'roles', shared)?.value.allows
  if (statements === undefined) return [replace]
  const { consumes = [], secrets = [] } = service.value
  const needed = new Set<unknown>([
    ...graph.out(service).map(({ to }) => graph.at(to).id),
    ...consumes.flatMap(({ from, deadLetter }) => [from, deadLetter]),
    ...secrets.map((secret) => secret.name),
    '*',
  ])
  const allows = statements.filter(({ on }) => needed.has(on) || on.startsWith('arn:'))
  return [{ op: 'add', path: joinPointer(['roles', name]), value: { allows } }, replace]
}
