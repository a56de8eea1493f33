import { isPrototype } from '../../../architecture/graph/is-prototype'
import type { ServiceElement } from '../../../architecture/graph/types'
import { defineRule, type Failure } from '../../define-rule'

type Message = 'off' | 'pinned' | 'absent'

export const rule = defineRule<Message>({
  meta: {
    id: 'fixed-capacity',
    principle: 'per-service-scaling',
    severity: 'warning',
    kind: 'attribute',
    title: 'Fixed capacity',
    why: 'A fixed number of tasks is too many at night and too few at the peak. What a load takes then depends on somebody who is awake.',
    hint: 'Add a target-tracking policy to each service, with a minimum and a maximum that differ.',
    sources: [
      {
        label: 'AWS Well-Architected REL07-BP03: obtain resources upon detection that more resources are needed for a workload',
        url: 'https://docs.aws.amazon.com/wellarchitected/latest/framework/rel_adapt_to_changes_proactive_adapt_auto.html',
        checked: '2026-11',
      },
    ],
  },
  messages: {
    off: '{service} scales on nothing.',
    pinned: '{service} always runs {tasks}, whatever the load.',
    absent: '{service} declares nothing of scaling.',
  },
  check: (graph) => {
    const isEarly = isPrototype(graph)
    const subjects = graph.of('services').filter(({ value }) => value.compute !== 'lambda' && !(isEarly && saysNothing(value.scaling)))
    return { subjects: subjects.length, failures: subjects.flatMap((service) => judge(service) ?? []) }
  },
})

type Scaling = ServiceElement['value']['scaling']
/** An empty `scaling` declares as little as an absent one. */
const saysNothing = (scaling: Scaling): boolean => scaling === undefined || Object.keys(scaling).length === 0

const judge = ({ id, pointer, value: { scaling } }: ServiceElement): Failure<Message> | undefined => {
  const { min, max, on } = scaling ?? {}
  const found = (message: Message, where: string): Failure<Message> => ({
    message,
    data: { service: id, tasks: min === 1 ? '1 task' : `${min ?? 0} tasks` },
    subject: id,
    subjects: [id],
    pointer: where,
    evidence: {
      kind: 'numbers',
      value: { service: id, min: min ?? 'not declared', max: max ?? 'not declared', on: on ?? 'not declared' },
    },
    stated: message !== 'absent',
  })
  if (saysNothing(scaling)) return found('absent', pointer)
  if (on === 'none') return found('off', `${pointer}/scaling/on`)
  return min !== undefined && min === max ? found('pinned', `${pointer}/scaling`) : undefined
}
