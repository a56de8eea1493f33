import { byId } from '../../../architecture/graph/by-id'
import { type Deployment, deploymentsOf } from '../../../architecture/graph/deployments'
import type { Graph } from '../../../architecture/graph/types'
import { joinPointer } from '../../../architecture/pointer'
import { defineRule } from '../../define-rule'
import type { PatchOperation } from '../../grade'
import { listed } from '../../messages'

export const rule = defineRule({
  meta: {
    id: 'shared-pipeline',
    principle: 'service-ci-cd',
    severity: 'error',
    kind: 'join',
    title: 'Shared pipeline',
    why: 'Services that leave through one pipeline leave together: a red test in one holds the fix of the other, and a rollback takes both back.',
    hint: 'Give every service a pipeline of its own; in a monorepo, one pipeline a service with path filters.',
    sources: [{ label: 'AWS Well-Architected DevOps Guidance', checked: '2026-11' }],
    fixable: true,
  },
  messages: { shared: 'One pipeline, {pipeline}, deploys {services}.' },
  check: (graph) => {
    const deployments = deploymentsOf(graph).filter(({ services }) => services.length > 0)
    return {
      subjects: deployments.length,
      failures: deployments
        .filter(({ services }) => services.length >= 2)
        .map(({ pipeline, services: unordered }) => {
          const services = unordered.toSorted(byId)
          const ids = services.map(({ id }) => id)
          return {
            message: 'shared',
            data: { pipeline: pipeline.name, services: listed(ids) },
            subject: pipeline.name,
            subjects: [pipeline.name, ...ids],
            pointer: `${pipeline.pointer}/deploys`,
            evidence: { kind: 'members', value: ids },
            fix: () => onePipelineEach(graph, { pipeline, services }),
          }
        }),
    }
  },
})

/**
 * The service that the pipeline is called after keeps it, else the first, together with what is no service; each other one gets a copy with the
 * same tool and stages.
 */
const onePipelineEach = (graph: Graph, { pipeline, services }: Deployment): readonly PatchOperation[] | undefined => {
  const keeper = services.find(({ id }) => id === pipeline.name) ?? services[0]
  const others = new Set(services.filter((service) => service !== keeper).map(({ id }) => id))
  const known = graph.architecture.pipelines ?? {}
  // Why several share one is no reason of a pipeline of one.
  const { why: _, ...like } = pipeline.value
  if ([...others].some((id) => Object.hasOwn(known, id))) return undefined
  return [
    { op: 'replace', path: `${pipeline.pointer}/deploys`, value: (pipeline.value.deploys ?? []).filter((name) => !others.has(name)) },
    ...Array.from(others, (id): PatchOperation => ({ op: 'add', path: joinPointer(['pipelines', id]), value: { ...like, deploys: [id] } })),
  ]
}
