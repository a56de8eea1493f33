import { isPrototype } from '../../../architecture/graph/is-prototype'
import type { ServiceElement } from '../../../architecture/graph/types'
import { defineRule, type Failure } from '../../define-rule'
import { listed } from '../../messages'
import { THRESHOLDS } from '../../thresholds'

type Message = 'many' | 'share'
const { fromServices, capabilities: most, share: limit, shareFromCapabilities, shareFromServices } = THRESHOLDS.megaService

export const rule = defineRule<Message>({
  meta: {
    id: 'mega-service',
    principle: 'single-responsibility',
    severity: 'warning',
    kind: 'metric',
    title: 'Mega service',
    why: 'A service that does many things has many reasons to change. Each change is tested, deployed and rolled back together with all the others.',
    hint: 'Split it along the bounded contexts that its capabilities list, so that each service keeps one reason to change.',
    sources: [
      { label: 'Taibi and Lenarduzzi, On the Definition of Microservice Bad Smells, 2018: mega service', checked: '2026-11' },
      {
        label: 'AWS Well-Architected REL03-BP02: build services focused on specific business domains and functionality',
        url: 'https://docs.aws.amazon.com/wellarchitected/latest/framework/rel_service_architecture_business_domains.html',
        checked: '2026-11',
      },
    ],
  },
  messages: {
    many: '{service} has {count} capabilities: {names}.',
    share: '{service} has {count} of the {all} capabilities of the design: {names}.',
  },
  check: (graph) => {
    const services = graph.of('services')
    if (services.length < fromServices || isPrototype(graph)) return { subjects: 0, failures: [] }
    const stated = services.flatMap((service) => {
      const { capabilities } = service.value
      return capabilities === undefined ? [] : [{ service, names: [...new Set(capabilities)].sort() }]
    })
    const all = stated.reduce((sum, { names }) => sum + names.length, 0)
    const judge = (service: ServiceElement, names: readonly string[]): Failure<Message>[] => {
      const isShare = services.length >= shareFromServices && names.length >= shareFromCapabilities && names.length / all > limit
      if (names.length < most && !isShare) return []
      return [found(service, names, names.length >= most ? 'many' : 'share', all)]
    }
    return { subjects: stated.length, failures: stated.flatMap(({ service, names }) => judge(service, names)) }
  },
})

const found = ({ id, pointer, value }: ServiceElement, names: readonly string[], message: Message, all: number): Failure<Message> => ({
  message,
  data: { service: id, count: names.length, all, names: listed(names) },
  subject: id,
  subjects: [id],
  pointer: `${pointer}/capabilities`,
  evidence: {
    kind: 'numbers',
    value: {
      service: id,
      ...(value.domain === undefined ? {} : { domain: value.domain }),
      capabilities: names.length,
      sharePercent: Math.round((names.length / all) * 100),
      names: listed(names),
    },
  },
})
