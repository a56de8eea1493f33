import { isSaid } from '../../../architecture/graph/is-said'
import { groupByName } from '../../../architecture/graph/same-name'
import type { ChannelElement, Graph, ServiceElement } from '../../../architecture/graph/types'
import { defineRule } from '../../define-rule'
import { CHANNEL_USD, EKS_CLUSTER_USD, GATEWAY_USD, machinesOf, STORE_USD, TASK_USD } from '../../prices'

export const rule = defineRule({
  meta: {
    id: 'cost-not-justified',
    principle: 'cost-justified',
    severity: 'warning',
    kind: 'metric',
    title: 'Cost not justified',
    why: 'What runs all month is paid all month, whether a request comes or not. Small services multiply that floor before they serve anybody.',
    hint: 'Use a serverless or a shared runtime, or write down in `why` what the service pays back.',
    sources: [
      {
        label: 'AWS Well-Architected COST05-BP02: analyze all components of the workload',
        url: 'https://docs.aws.amazon.com/wellarchitected/latest/framework/cost_select_service_analyze_all.html',
        checked: '2026-11',
      },
    ],
  },
  messages: { over: 'The design costs at least {estimate} USD a month before the first request, and the budget is {budget} USD.' },
  check: (graph) => {
    const budget = graph.architecture.context?.monthlyBudgetUsd
    if (budget === undefined) return { subjects: 0, failures: [] }
    const floors = floorsOf(graph)
    const estimate = Object.values(floors).reduce((sum, cents) => sum + cents, 0)
    if (estimate <= budget * 100) return { subjects: 1, failures: [] }
    return {
      subjects: 1,
      failures: [
        {
          message: 'over',
          data: { estimate: (estimate / 100).toFixed(2), budget },
          subject: 'design',
          subjects: [],
          pointer: '/context/monthlyBudgetUsd',
          evidence: {
            kind: 'numbers',
            value: {
              estimateUsd: estimate / 100,
              budgetUsd: budget,
              servicesUsd: floors.services / 100,
              gatewaysUsd: floors.gateways / 100,
              storesUsd: floors.stores / 100,
              channelsUsd: floors.channels / 100,
            },
          },
        },
      ],
    }
  },
})

/** US dollars → whole cents, whose sum is the same in any order. */
const cents = (usd: number): number => Math.round(usd * 100)
const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0)

/** What elements cost of which several may be one thing by a name, a server or a task: that costs what its dearest member asks for. */
const together = <T>(elements: readonly T[], nameOf: (element: T) => string | undefined, costOf: (element: T) => number): number => {
  const groups = [...groupByName(elements, nameOf).values(), ...elements.filter((one) => nameOf(one) === undefined).map((one) => [one])]
  return sum(groups.map((group) => group.reduce((most, one) => Math.max(most, costOf(one)), 0)))
}
const tasksOf = ({ value: { compute, scaling } }: ServiceElement): number =>
  compute === undefined ? 0 : (scaling?.min ?? 1) * cents(TASK_USD[compute])

/** One MSK cluster and one broker of Amazon MQ carry any number of topics and queues: of each kind, the first is paid for. A stream of Kinesis has its own shard. */
const paidFor = (channels: readonly ChannelElement[]): readonly ChannelElement[] => {
  const isFirst = new Set(['msk', 'rabbitmq'].map((type) => channels.find(({ value }) => value.type === type)))
  return channels.filter((channel) => !['msk', 'rabbitmq'].includes(channel.value.type) || isFirst.has(channel))
}

/** What each kind costs in a month without any use, in cents. A service that says why it is there is left out, and so is the cluster of such services alone. */
const floorsOf = (graph: Graph) => {
  const services = graph.of('services').filter(({ value }) => !isSaid(value.why))
  const hasEks = services.some(({ value }) => value.compute === 'eks')
  const stores = graph.of('stores')
  return {
    services: together(services, ({ value }) => value.unit, tasksOf) + (hasEks ? cents(EKS_CLUSTER_USD) : 0),
    gateways: sum(graph.of('gateways').map(({ value }) => cents(GATEWAY_USD[value.type]))),
    stores: together(
      stores,
      ({ value }) => value.cluster,
      ({ value }) => machinesOf(value) * cents(STORE_USD[value.type]),
    ),
    channels: sum(paidFor(graph.of('channels')).map(({ value }) => cents(CHANNEL_USD[value.type]))),
  }
}
