import { sharedNames } from '../../../architecture/graph/same-name'
import { defineRule } from '../../define-rule'
import { SHOWN } from '../../evidence'
import { othersThan } from '../../messages'

export const rule = defineRule({
  meta: {
    id: 'shared-deployment-artifact',
    principle: 'independent-deployability',
    severity: 'error',
    kind: 'join',
    title: 'Shared deployment artifact',
    why: 'Services in one image have one version. A fix in one ships whatever stands half finished in the others, and a rollback takes all of them back.',
    hint: 'Give every service its own image, version and stack.',
    sources: [{ label: 'Newman, Building Microservices, 2nd edition, 2021: independent deployability', checked: '2026-11' }],
  },
  messages: { shared: '{service} is deployed as {artifact}, together with {others}.' },
  check: (graph) => {
    const services = graph.of('services').filter(({ value }) => value.artifact !== undefined)
    const shared = sharedNames(services, ({ value }) => value.artifact)
    return {
      subjects: services.length,
      failures: services.flatMap(({ id, pointer, value }) => {
        const members = shared.get(value.artifact!)
        if (members === undefined) return []
        return [
          {
            message: 'shared' as const,
            data: { service: id, artifact: value.artifact!, others: othersThan(members, id) },
            subject: id,
            subjects: [id, value.artifact!],
            pointer: `${pointer}/artifact`,
            evidence: { kind: 'members' as const, value: members.slice(0, SHOWN) },
          },
        ]
      }),
    }
  },
})
