import { sharedNames } from '../../../architecture/graph/same-name'
import { defineRule } from '../../define-rule'
import { SHOWN } from '../../evidence'
import { othersThan } from '../../messages'

export const rule = defineRule({
  meta: {
    id: 'shared-scaling-unit',
    principle: 'per-service-scaling',
    severity: 'warning',
    kind: 'join',
    title: 'Shared scaling unit',
    why: 'Services in one task scale, start and crash together. The peak of one buys capacity for all, and a memory leak in one restarts the others.',
    hint: 'Give every service a task or a function of its own, so that it scales alone.',
    sources: [
      { label: 'MARS, Microservice Anti-patterns Research Software: multiple service instances per host', checked: '2026-11' },
      { label: 'microFreshener: multiple services in one container', checked: '2026-11' },
    ],
  },
  messages: { shared: '{service} is scaled as {unit}, together with {others}.' },
  check: (graph) => {
    const services = graph.of('services').filter(({ value }) => value.unit !== undefined)
    const shared = sharedNames(services, ({ value }) => value.unit)
    return {
      subjects: services.length,
      failures: services.flatMap(({ id, pointer, value }) => {
        const members = shared.get(value.unit!)
        if (members === undefined) return []
        return [
          {
            message: 'shared' as const,
            data: { service: id, unit: value.unit!, others: othersThan(members, id) },
            subject: id,
            subjects: [id, value.unit!],
            pointer: `${pointer}/unit`,
            evidence: { kind: 'members' as const, value: members.slice(0, SHOWN) },
          },
        ]
      }),
    }
  },
})
