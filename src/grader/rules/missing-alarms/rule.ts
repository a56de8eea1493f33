import { asksForAlarms } from '../../../architecture/graph/asks-for-alarms'
import { deadLetterChannels } from '../../../architecture/graph/channel-ends'
import { entryGateways } from '../../../architecture/graph/entries'
import type { ChannelElement, GatewayElement, ServiceElement } from '../../../architecture/graph/types'
import { defineRule, type Failure } from '../../define-rule'

type Message = 'off' | 'absent'
type Watched = GatewayElement | ServiceElement | ChannelElement

export const rule = defineRule<Message>({
  meta: {
    id: 'missing-alarms',
    principle: 'observability',
    severity: 'warning',
    kind: 'join',
    title: 'Missing alarms',
    why: 'Without an alarm the first to notice a failure is a customer. A dead-letter queue that nobody watches is a place where orders are lost in good order.',
    hint: 'Alarm on the error rate and the p99 latency of every entry and service, and on the depth of every dead-letter queue.',
    sources: [
      { label: 'AWS Well-Architected OPS08-BP04: create actionable alerts', checked: '2026-11' },
      { label: 'AWS Well-Architected, Serverless Applications Lens: metrics and alerts', checked: '2026-11' },
    ],
    fixable: true,
  },
  messages: {
    off: 'Nobody is told when {element} fails.',
    absent: '{element} declares no alarm.',
  },
  check: (graph) => {
    if (!asksForAlarms(graph)) return { subjects: 0, failures: [] }
    const subjects: Watched[] = [...entryGateways(graph), ...graph.of('services'), ...deadLetterChannels(graph).keys()]
    return { subjects: subjects.length, failures: subjects.filter(({ value }) => value.alarms !== true).map(found) }
  },
})

const KINDS: Readonly<Record<Watched['section'], string>> = { gateways: 'entry', services: 'service', channels: 'dead-letter queue' }

const found = ({ id, section, pointer, value: { alarms } }: Watched): Failure<Message> => {
  const isOff = alarms === false
  const path = `${pointer}/alarms`
  return {
    message: isOff ? 'off' : 'absent',
    data: { element: id },
    subject: id,
    subjects: [id],
    pointer: isOff ? path : pointer,
    evidence: { kind: 'numbers', value: { element: id, kind: KINDS[section], alarms: isOff ? 'false' : 'not declared' } },
    stated: isOff,
    fix: () => [{ op: isOff ? 'replace' : 'add', path, value: true }],
  }
}
