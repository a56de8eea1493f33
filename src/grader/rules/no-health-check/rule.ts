import { defineRule } from '../../define-rule'

export const rule = defineRule({
  meta: {
    id: 'no-health-check',
    principle: 'observability',
    severity: 'warning',
    kind: 'attribute',
    title: 'No health check',
    why: 'A task that runs and does not answer gets its share of requests as long as nobody asks it whether it is well. A deployment without a check calls a broken version a success.',
    hint: 'Add a readiness and a liveness check, so that the platform can act on them.',
    sources: [
      { label: 'MARS, Microservice Anti-patterns Research Software: no health check', checked: '2026-11' },
      { label: 'AWS Well-Architected REL11-BP01: monitor all components of the workload to detect failures', checked: '2026-11' },
    ],
    fixable: true,
  },
  messages: {
    off: 'Nobody asks {service} whether it is well.',
    absent: '{service} declares no health check.',
  },
  check: (graph) => {
    const isStated = graph.of('services').some(({ value }) => value.healthCheck !== undefined)
    const subjects = isStated ? graph.of('services').filter(({ value }) => value.compute !== 'lambda') : []
    return {
      subjects: subjects.length,
      failures: subjects
        .filter(({ value }) => value.healthCheck !== true)
        .map(({ id, pointer, value }) => {
          const isOff = value.healthCheck === false
          const path = `${pointer}/healthCheck`
          return {
            message: isOff ? 'off' : 'absent',
            data: { service: id },
            subject: id,
            subjects: [id],
            pointer: isOff ? path : pointer,
            evidence: { kind: 'numbers', value: { service: id, healthCheck: isOff ? 'false' : 'not declared' } },
            stated: isOff,
            fix: () => [{ op: isOff ? 'replace' : 'add', path, value: true }],
          }
        }),
    }
  },
})
