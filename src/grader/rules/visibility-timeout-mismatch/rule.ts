import type { ChannelElement, ConsumeLink, Graph, ServiceElement } from '../../../architecture/graph/types'
import { defineRule, type Failure } from '../../define-rule'
import type { PatchOperation } from '../../grade'
import { milliseconds } from '../../messages'
import { THRESHOLDS } from '../../thresholds'

type Message = 'short' | 'default'
const { timesForLambda, timesForOthers, defaultMs, longestMs } = THRESHOLDS.visibilityTimeout

export const rule = defineRule<Message>({
  meta: {
    id: 'visibility-timeout-mismatch',
    principle: 'async-where-possible',
    severity: 'warning',
    kind: 'graph',
    title: 'Visibility timeout mismatch',
    why: 'A message becomes visible again while somebody still works on it, and a second consumer starts on it. The work is done twice, and the queue looks as if it never emptied.',
    hint: 'Raise the visibility timeout to at least six times the timeout of the function, or to the longest that a task may work on a message.',
    sources: [
      {
        label: 'AWS Lambda Developer Guide: using Lambda with Amazon SQS',
        url: 'https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html',
        checked: '2026-11',
      },
      {
        label: 'AWS CLI reference: change-message-visibility (30 seconds by default, 12 hours at most)',
        url: 'https://docs.aws.amazon.com/cli/v1/reference/sqs/change-message-visibility.html',
        checked: '2026-11',
      },
    ],
    fixable: true,
  },
  messages: {
    short: '{channel} hides a message for {visible}, and {consumer} needs {needed}.',
    default: '{channel} hides a message for {visible} by default, and {consumer} needs {needed}.',
  },
  check: (graph) => {
    const links = graph.linksOf('consumes').filter((link) => neededBy(graph, link) !== undefined)
    return { subjects: links.length, failures: links.flatMap((link) => judge(graph, link) ?? []) }
  },
})

/** The visibility timeout that a consumer of a queue asks for; undefined for what is no queue or states no timeout. */
const neededBy = (graph: Graph, { from, to }: ConsumeLink): number | undefined => {
  const [channel, consumer] = [graph.at(from) as ChannelElement, graph.at(to)]
  if (channel.value.type !== 'sqs' || consumer.section !== 'services' || consumer.value.timeoutMs === undefined) return undefined
  return consumer.value.timeoutMs * (consumer.value.compute === 'lambda' ? timesForLambda : timesForOthers)
}

const judge = (graph: Graph, link: ConsumeLink): Failure<Message> | undefined => {
  const [channel, consumer] = [graph.at(link.from) as ChannelElement, graph.at(link.to) as ServiceElement]
  const { visibilityTimeoutMs } = channel.value
  const visible = visibilityTimeoutMs ?? defaultMs
  const needed = neededBy(graph, link)!
  if (visible >= needed) return undefined
  return {
    message: visibilityTimeoutMs === undefined ? 'default' : 'short',
    data: { channel: channel.id, consumer: consumer.id, visible: milliseconds(visible), needed: milliseconds(needed) },
    subject: link.pointer,
    subjects: [channel.id, consumer.id],
    pointer: visibilityTimeoutMs === undefined ? channel.pointer : `${channel.pointer}/visibilityTimeoutMs`,
    evidence: {
      kind: 'numbers',
      value: {
        channel: channel.id,
        visibilityTimeoutMs: visible,
        consumer: consumer.id,
        timeoutMs: consumer.value.timeoutMs!,
        neededMs: needed,
      },
    },
    stated: visibilityTimeoutMs !== undefined,
    fix: () => longEnough(graph, channel),
  }
}

/** What the slowest of all consumers needs, in whole seconds, in which SQS counts. More than SQS allows is no fix: that work has to be cut, or its visibility extended while it runs. */
const longEnough = (graph: Graph, channel: ChannelElement): readonly PatchOperation[] | undefined => {
  const needs = graph.out(channel).flatMap((link) => (link.role === 'consumes' ? (neededBy(graph, link) ?? []) : []))
  const value = Math.ceil(needs.reduce((most, one) => Math.max(most, one), 0) / 1000) * 1000
  if (value > longestMs) return undefined
  return [
    { op: channel.value.visibilityTimeoutMs === undefined ? 'add' : 'replace', path: `${channel.pointer}/visibilityTimeoutMs`, value },
  ]
}
