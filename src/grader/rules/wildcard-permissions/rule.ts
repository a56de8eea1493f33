import { namedEntries } from '../../../architecture/graph/named-entries'
import { defineRule, type Failure } from '../../define-rule'
import { listed } from '../../messages'

type Message = 'action' | 'resource'

export const rule = defineRule<Message>({
  meta: {
    id: 'wildcard-permissions',
    principle: 'layered-security',
    severity: 'error',
    kind: 'attribute',
    title: 'Wildcard permissions',
    why: 'A wildcard grants what exists today and what AWS adds tomorrow. Whoever takes over the service gets all of it: delete the table, read every other secret.',
    hint: 'List the actions and the resources that the links of the service need.',
    sources: [
      {
        label: 'AWS Well-Architected SEC03-BP02: grant least privilege access',
        url: 'https://docs.aws.amazon.com/wellarchitected/latest/framework/sec_permissions_least_privileges.html',
        checked: '2026-11',
      },
      { label: 'cdk-nag: AwsSolutions-IAM5', checked: '2026-11' },
    ],
  },
  messages: {
    action: 'The role {role} allows {actions} on {on}: more actions than anybody listed.',
    resource: 'The role {role} allows {actions} on {every}.',
  },
  check: (graph) => {
    const failures: Failure<Message>[] = []
    let subjects = 0
    for (const { name: role, pointer, value } of namedEntries(graph.architecture, 'roles')) {
      for (const [i, { actions, on }] of (value.allows ?? []).entries()) {
        subjects++
        failures.push(...judge({ role, pointer: `${pointer}/allows/${i}`, actions, on }))
      }
    }
    return { subjects, failures }
  },
})

/** Actions that take no resource, in lower case: IAM does not tell the cases apart. Source: AWS Service Authorization Reference. */
const WITHOUT_RESOURCE: ReadonlySet<string> = new Set([
  'xray:puttracesegments',
  'xray:puttelemetryrecords',
  'cloudwatch:putmetricdata',
  'ecr:getauthorizationtoken',
])

/** "*", or a service with nothing but a star behind it; IAM reads two stars as one. */
const isWild = (action: string): boolean => /(^|:)\*+$/.test(action)
/** "*", or an ARN that says nothing but the service: `arn:aws:s3:::*` is every bucket and all that is in them. */
const isEvery = (on: string): boolean => /^(arn:[^:]*:[^:]*:\**:\**:)?\*[*/:]*$/.test(on)
const needsResource = (action: string): boolean => !WITHOUT_RESOURCE.has(action.toLowerCase())

interface Entry {
  readonly role: string
  readonly pointer: string
  readonly actions: readonly string[]
  readonly on: string
}

const judge = ({ role, pointer, actions, on }: Entry): readonly Failure<Message>[] => {
  const wild = actions.filter(isWild)
  const unbound = isEvery(on) ? actions.filter(needsResource) : []
  if (wild.length === 0 && unbound.length === 0) return []
  const found = (message: Message, shown: readonly string[], field: string): Failure<Message> => ({
    message,
    data: {
      role,
      actions: listed(shown.toSorted()),
      on: on === '*' ? 'every resource' : on,
      every: on === '*' ? 'every resource' : `every resource behind ${on}`,
    },
    subject: pointer,
    subjects: on === '*' ? [role] : [role, on],
    pointer: `${pointer}/${field}`,
    evidence: { kind: 'numbers', value: { role, actions: listed(actions.toSorted()), on } },
  })
  return [...(wild.length > 0 ? [found('action', wild, 'actions')] : []), ...(unbound.length > 0 ? [found('resource', unbound, 'on')] : [])]
}
