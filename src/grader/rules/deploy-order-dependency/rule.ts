import { type DeployWait, deployOrder } from '../../../architecture/graph/deploy-order'
import { defineRule, type Failure } from '../../define-rule'
import { SHOWN } from '../../evidence'
import { listed } from '../../messages'

type Message = 'after' | 'pipeline'

export const rule = defineRule<Message>({
  meta: {
    id: 'deploy-order-dependency',
    principle: 'independent-deployability',
    severity: 'warning',
    kind: 'graph',
    title: 'Deploy-order dependency',
    why: 'Services that must go out in an order go out together. One that is held back holds the others, and a rollback has to walk the order backwards.',
    hint: 'Make the contract backward compatible (expand, migrate, contract), so that either side can ship first.',
    sources: [
      {
        label: 'AWS Well-Architected REL03-BP03: provide service contracts per API',
        url: 'https://docs.aws.amazon.com/wellarchitected/latest/framework/rel_service_architecture_api_contracts.html',
        checked: '2026-11',
      },
      { label: 'Newman, Building Microservices, 2nd edition, 2021: lockstep deployment', checked: '2026-11' },
    ],
  },
  messages: {
    after: '{service} can be deployed only after {awaited}.',
    pipeline: 'The pipeline {pipeline} deploys {services} only after {awaited}.',
  },
  check: (graph) => {
    const services = graph.of('services').length
    return services < 2 ? { subjects: 0, failures: [] } : { subjects: services, failures: deployOrder(graph).map(found) }
  },
})

const found = ({ by, services, awaited, awaitedCount, cycle }: DeployWait): Failure<Message> => {
  const ids = services.map(({ id }) => id)
  const isPipeline = !('section' in by)
  const others = awaitedCount > 1 ? ` and ${awaitedCount - 1} more` : ''
  const data = { awaited: `${awaited.id}${others}` }
  const rest = {
    evidence:
      cycle === undefined
        ? { kind: 'path' as const, value: [ids[0]!, awaited.id] }
        : { kind: 'cycle' as const, value: cycle.slice(0, SHOWN) },
    subject: ids,
  }
  return isPipeline
    ? {
        ...rest,
        message: 'pipeline',
        data: { ...data, pipeline: by.name, services: listed(ids) },
        subjects: [by.name, ...ids.slice(0, SHOWN), awaited.id],
        pointer: `${by.pointer}/after`,
      }
    : {
        ...rest,
        message: 'after',
        data: { ...data, service: by.id },
        subjects: [...new Set([by.id, awaited.id])],
        pointer: `${by.pointer}/deployAfter`,
      }
}
