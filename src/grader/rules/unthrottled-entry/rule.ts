import { entryGateways } from '../../../architecture/graph/entries'
import type { GatewayElement } from '../../../architecture/graph/types'
import { defineRule } from '../../define-rule'

export const rule = defineRule({
  meta: {
    id: 'unthrottled-entry',
    principle: 'layered-security',
    severity: 'warning',
    kind: 'attribute',
    title: 'Unthrottled entry',
    why: 'Without a limit one client, broken or hostile, takes the capacity of all. API Gateway then falls back on the quota of the account, which all APIs of the Region share.',
    hint: 'Set a rate and a burst limit, per client where the gateway can.',
    sources: [
      {
        label: 'AWS Well-Architected REL05-BP02: throttle requests',
        url: 'https://docs.aws.amazon.com/wellarchitected/latest/framework/rel_mitigate_interaction_failure_throttle_requests.html',
        checked: '2026-11',
      },
      {
        label: 'Amazon API Gateway Developer Guide: throttle requests to REST APIs',
        url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-request-throttling.html',
        checked: '2026-11',
      },
    ],
  },
  messages: { unthrottled: 'Clients reach {gateway}, which declares no limit on requests.' },
  check: (graph) => {
    const entries = entryGateways(graph)
    return {
      subjects: entries.length,
      failures: entries
        .filter((gateway) => canThrottle(gateway) && gateway.value.throttleRps === undefined)
        .map(({ id, pointer, value }) => ({
          message: 'unthrottled',
          data: { gateway: id },
          subject: id,
          subjects: [id],
          pointer,
          evidence: { kind: 'numbers', value: { gateway: id, type: value.type, throttleRps: 'not declared' } },
          stated: false,
        })),
    }
  },
})

/** The gateways that can limit the rate of requests themselves; in front of the others AWS WAF does. */
const canThrottle = ({ value: { type } }: GatewayElement): boolean => ['api-gateway', 'http-api', 'websocket'].includes(type)
