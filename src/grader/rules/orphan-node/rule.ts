import { deadLetterChannels, drainedChannels, fedChannels } from '../../../architecture/graph/channel-ends'
import { reachedFrom } from '../../../architecture/graph/reached-from'
import type { Element, Graph } from '../../../architecture/graph/types'
import { defineRule, type Failure } from '../../define-rule'

type Message = 'unlinked' | 'no-producer' | 'no-consumer' | 'unreachable'

export const rule = defineRule<Message>({
  meta: {
    id: 'orphan-node',
    principle: 'cost-justified',
    severity: 'info',
    kind: 'graph',
    title: 'Orphan node',
    why: 'What nothing leads to is paid for, patched and asked about, and does nothing. Or the link is missing from the design, and then everything concluded from the design is wrong.',
    hint: 'Delete it, or draw the link that connects it.',
    sources: [
      { label: 'Threagile: unnecessary-technical-asset', checked: '2026-11' },
      { label: 'FINOS CALM: architecture-nodes-must-be-referenced', checked: '2026-11' },
    ],
    fixable: true,
  },
  messages: {
    unlinked: 'No link leads to {element} or away from it.',
    'no-producer': 'Nobody publishes to {element}.',
    'no-consumer': 'Nobody consumes what is published to {element}.',
    unreachable: 'No client and no event can reach {element}.',
  },
  check: (graph) => {
    const elements = graph.elements
    const deadLetters: ReadonlySet<Element> = new Set(deadLetterChannels(graph).keys())
    const [fed, drained, reached] = [fedChannels(graph), drainedChannels(graph), reachedFrom(graph, outsiders(graph))]
    const hasClient = graph.of('clients').length > 0
    const failures: Failure<Message>[] = []
    for (const element of elements) {
      if (deadLetters.has(element)) continue
      if (graph.degree(element) === 0) failures.push(found(element, 'unlinked'))
      else if (element.section === 'channels') {
        if (!fed.has(element)) failures.push(found(element, 'no-producer'))
        if (!drained.has(element)) failures.push(found(element, 'no-consumer'))
      } else if (element.section === 'services' && hasClient && !reached.has(element)) failures.push(found(element, 'unreachable'))
    }
    return { subjects: elements.length, failures }
  },
})

/** Whoever starts something: clients, and externals that call or publish. */
const outsiders = (graph: Graph): readonly Element[] => [...graph.of('clients'), ...graph.of('externals')]

/** A patch can take out what nothing is linked to. A missing link is for somebody to draw who knows where it leads. */
const found = ({ id, section, pointer }: Element, message: Message): Failure<Message> => ({
  message,
  data: { element: id },
  subject: id,
  subjects: [id],
  pointer,
  evidence: { kind: 'numbers', value: { element: id, section } },
  ...(message === 'unlinked' ? { fix: () => [{ op: 'remove' as const, path: pointer }] } : {}),
})
