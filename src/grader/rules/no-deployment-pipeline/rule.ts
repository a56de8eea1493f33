import { deploymentsOf } from '../../../architecture/graph/deployments'
import type { Graph, ServiceElement } from '../../../architecture/graph/types'
import { joinPointer } from '../../../architecture/pointer'
import { defineRule } from '../../define-rule'
import type { PatchOperation } from '../../grade'

export const rule = defineRule({
  meta: {
    id: 'no-deployment-pipeline',
    principle: 'service-ci-cd',
    severity: 'error',
    kind: 'join',
    title: 'No deployment pipeline',
    why: 'What is deployed by hand is deployed seldom, differently each time, and by the one person who knows how. A rollback at night needs that person too.',
    hint: 'Automate build, test, deployment and rollback for it.',
    sources: [
      {
        label: 'AWS Well-Architected REL08-BP05: deploy changes with automation',
        url: 'https://docs.aws.amazon.com/wellarchitected/latest/framework/rel_tracking_change_management_automated_changemgmt.html',
        checked: '2026-11',
      },
      { label: 'MARS, Microservice Anti-patterns Research Software: no CI/CD', checked: '2026-11' },
    ],
    fixable: true,
  },
  messages: { none: 'No pipeline deploys {service}.' },
  check: (graph) => {
    const services = graph.of('services')
    const deployed = new Set(deploymentsOf(graph).flatMap(({ services: some }) => some))
    return {
      subjects: services.length,
      failures: services
        .filter((service) => !deployed.has(service))
        .map((service) => ({
          message: 'none',
          data: { service: service.id },
          subject: service.id,
          subjects: [service.id],
          pointer: service.pointer,
          evidence: { kind: 'members', value: [service.id] },
          fix: () => ownPipeline(graph, service),
        })),
    }
  },
})

/** A pipeline of its own with the stages that every service needs; what runs it is for the team to say. */
const ownPipeline = (graph: Graph, { id }: ServiceElement): readonly PatchOperation[] | undefined => {
  const { pipelines } = graph.architecture
  const name = [id, `${id}-pipeline`].find((one) => pipelines === undefined || !Object.hasOwn(pipelines, one))
  if (name === undefined) return undefined
  const value = { deploys: [id], stages: ['build', 'test', 'deploy'] }
  return [
    pipelines === undefined
      ? { op: 'add', path: '/pipelines', value: { [name]: value } }
      : { op: 'add', path: joinPointer(['pipelines', name]), value },
  ]
}
