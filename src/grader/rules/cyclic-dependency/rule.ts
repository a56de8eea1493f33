import { byId } from '../../../architecture/graph/by-id'
import { defineRule } from '../../define-rule'
import { listed } from '../../messages'

export const rule = defineRule({
  meta: {
    id: 'cyclic-dependency',
    principle: 'loose-coupling',
    severity: 'error',
    kind: 'graph',
    title: 'Cyclic dependency',
    why: 'Services that call each other in a ring start, fail and change together: there is no order in which they could be deployed or recovered one by one.',
    hint: 'Turn one direction into an event, or move what both need into a third service.',
    sources: [{ label: 'Taibi and Lenarduzzi, On the Definition of Microservice Bad Smells, 2018: cyclic dependency', checked: '2026-11' }],
  },
  messages: { cycle: '{members} call each other in a cycle.' },
  check: (graph) => ({
    subjects: graph.of('services').length,
    failures: graph.cycles().map((component) => {
      const { elements, links } = graph.cycleWithin(component)
      const ids = component.toSorted(byId).map(({ id }) => id)
      return {
        message: 'cycle',
        data: { members: listed(ids) },
        subject: ids,
        subjects: ids,
        pointer: links[0]!.pointer,
        evidence: { kind: 'cycle', value: elements.map(({ id }) => id) },
      }
    }),
  }),
})
