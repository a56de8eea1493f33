import { sharedNames } from '../../../architecture/graph/same-name'
import type { ServiceElement } from '../../../architecture/graph/types'
import { defineRule, type Failure } from '../../define-rule'
import { SHOWN } from '../../evidence'
import { othersThan } from '../../messages'

export const rule = defineRule({
  meta: {
    id: 'shared-domain-library',
    principle: 'independent-deployability',
    severity: 'warning',
    kind: 'join',
    title: 'Shared domain library',
    why: 'Business rules in a shared library change for one service and have to be released by all. Until the last one has upgraded, two versions of the same rule are live.',
    hint: 'Share contracts, not domain code: publish a schema, or duplicate the small model.',
    sources: [
      { label: 'Taibi and Lenarduzzi, On the Definition of Microservice Bad Smells, 2018: shared libraries', checked: '2026-11' },
      {
        label: 'AWS Well-Architected REL03-BP02: build services focused on specific business domains and functionality',
        url: 'https://docs.aws.amazon.com/wellarchitected/latest/framework/rel_service_architecture_business_domains.html',
        checked: '2026-11',
      },
    ],
  },
  messages: { shared: '{service} is built with the domain library {library}, together with {others}.' },
  check: (graph) => {
    const services = graph.of('services').filter(({ value }) => value.libraries !== undefined)
    const shared = sharedNames(services, (service) => domainLibraries(service).map(({ name }) => name))
    return {
      subjects: services.length,
      failures: services.flatMap((service) =>
        domainLibraries(service).flatMap(({ name, index }) => {
          const members = shared.get(name)
          return members === undefined ? [] : [found(service, name, index, members)]
        }),
      ),
    }
  },
})

/** The domain libraries of a service, each once, at the place where it is first listed. */
const domainLibraries = ({ value }: ServiceElement): readonly { readonly name: string; readonly index: number }[] => {
  const places = new Map<string, number>()
  for (const [index, { name, kind }] of value.libraries!.entries()) if (kind === 'domain' && !places.has(name)) places.set(name, index)
  return Array.from(places, ([name, index]) => ({ name, index }))
}

const found = ({ id, pointer }: ServiceElement, library: string, index: number, members: readonly string[]): Failure<'shared'> => ({
  message: 'shared',
  data: { service: id, library, others: othersThan(members, id) },
  subject: id,
  subjects: [id, library],
  pointer: `${pointer}/libraries/${index}`,
  evidence: { kind: 'members', value: members.slice(0, SHOWN) },
})
