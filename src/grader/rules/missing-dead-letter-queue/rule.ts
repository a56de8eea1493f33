import { asksForAlarms } from '../../../architecture/graph/asks-for-alarms'
import { deadLetterChannels } from '../../../architecture/graph/channel-ends'
import { onceEach } from '../../../architecture/graph/once-each'
import type { ChannelElement, ConsumeLink, Element, Graph } from '../../../architecture/graph/types'
import { defineRule } from '../../define-rule'
import type { PatchOperation } from '../../grade'

export const rule = defineRule({
  meta: {
    id: 'missing-dead-letter-queue',
    principle: 'async-where-possible',
    severity: 'error',
    kind: 'attribute',
    title: 'Missing dead-letter queue',
    why: 'A message that cannot be handled is delivered again and again until it expires, and then it is gone. Nobody can say which orders it was.',
    hint: 'Set a redrive policy or an on-failure destination, and alarm on the depth of that queue.',
    sources: [{ label: 'cdk-nag, Serverless rules: SQSRedrivePolicy, SNSRedrivePolicy, LambdaDLQ, EventBusDLQ', checked: '2026-11' }],
    fixable: true,
  },
  messages: {
    none: '{consumer} consumes {channel} without a dead-letter queue.',
    absent: '{consumer} consumes {channel}, and no dead-letter queue is declared.',
  },
  check: (graph) => {
    const isLastStop = lastStops(graph)
    const links = graph.linksOf('consumes').filter((link) => !isLastStop(link))
    return {
      subjects: links.length,
      failures: links
        .filter(({ value }) => value.deadLetter === undefined || value.deadLetter === false)
        .map((link) => {
          const [channel, consumer] = [graph.at(link.from).id, graph.at(link.to).id]
          const isStated = link.value.deadLetter === false
          return {
            message: isStated ? 'none' : 'absent',
            data: { channel, consumer },
            subject: link.pointer,
            subjects: [consumer, channel],
            pointer: isStated ? `${link.pointer}/deadLetter` : link.pointer,
            evidence: { kind: 'path', value: [channel, consumer] },
            stated: isStated,
            fix: () => withQueue(graph, link, channel),
          }
        }),
    }
  },
})

/** RabbitMQ moves what fails to a queue of its own broker, and what another broker can is not known. What AWS runs parks in SQS. */
const typeBehind = (channel: Element): string =>
  channel.section === 'channels' && ['rabbitmq', 'other'].includes(channel.value.type) ? channel.value.type : 'sqs'

/**
 * Whether somebody files or redrives what others gave up: that chain has to end somewhere. A queue that is published to as well is a queue like
 * any other, and who takes up its own dead letters tries again.
 */
const lastStops = (graph: Graph): ((link: ConsumeLink) => boolean) => {
  const named = deadLetterChannels(graph)
  const gaveUp = onceEach((channel: number) => {
    const links = named.get(graph.at(channel) as ChannelElement)
    return links === undefined || graph.in(channel).length > 0 ? undefined : new Set(links.map(({ to }) => to))
  })
  return ({ from, to }) => gaveUp(from)?.has(to) === false
}

/**
 * A queue of its own for the dead letters of a channel: two consumers of one channel share it. It has an alarm where the design speaks of alarms;
 * where it does not, one alarm would make the silence of all other elements a finding.
 */
const withQueue = (graph: Graph, { from, pointer, value: link }: ConsumeLink, channel: string): readonly PatchOperation[] | undefined => {
  const id = `${channel.slice(0, 63 - '-dlq'.length)}-dlq`
  const known = graph.byId(id)
  if (id === channel || (known !== undefined && known.section !== 'channels')) return undefined
  const value = { type: typeBehind(graph.at(from)), encrypted: true, ...(asksForAlarms(graph) ? { alarms: true } : {}) }
  const queue: PatchOperation = { op: 'add', path: `/channels/${id}`, value }
  return [
    ...(known === undefined ? [queue] : []),
    { op: link.deadLetter === undefined ? 'add' : 'replace', path: `${pointer}/deadLetter`, value: id },
  ]
}
