import type { Graph, SyncLink } from '../../../architecture/graph/types'
import { defineRule, type Failure } from '../../define-rule'
import { RETIRED, type Retired } from '../../retired'

export const rule = defineRule({
  meta: {
    id: 'retired-aws-service',
    principle: 'service-discovery',
    severity: 'error',
    kind: 'attribute',
    title: 'Retired AWS service',
    why: 'A service whose support has ended gets no more security fixes, and its console and its resources may be closed: what depends on it can no longer be changed or repaired.',
    hint: 'Move to what AWS names instead: ECS Service Connect between services on ECS, VPC Lattice elsewhere.',
    sources: [
      {
        label: 'AWS App Mesh User Guide: end of support notice',
        url: 'https://docs.amazonaws.cn/en_us/app-mesh/latest/userguide/tooling.html',
        checked: '2026-11',
      },
    ],
    fixable: true,
  },
  messages: { retired: '{caller} finds {target} through {product}, whose support ended on {ended}.' },
  check: (graph, { today }) => {
    const links = [...graph.linksOf('routes'), ...graph.linksOf('calls')].filter(({ value }) => value.resolve !== undefined)
    return {
      subjects: links.length,
      failures: links.flatMap((link) => {
        const { resolve } = link.value
        const retired = Object.hasOwn(RETIRED, resolve!) ? RETIRED[resolve!] : undefined
        return retired !== undefined && today > retired.ended ? [found(graph, link, retired)] : []
      }),
    }
  },
})

const found = (graph: Graph, link: SyncLink, { product, ended, instead }: Retired): Failure<'retired'> => {
  const [caller, target] = [graph.at(link.from).id, graph.at(link.to).id]
  const pointer = `${link.pointer}/resolve`
  return {
    message: 'retired',
    data: { caller, target, product, ended },
    subject: link.pointer,
    subjects: [caller, target],
    pointer,
    evidence: { kind: 'numbers', value: { from: caller, to: target, product, ended, instead } },
    fix: () => [{ op: 'replace', path: pointer, value: successor(graph, link) }],
  }
}

/** Service Connect where both ends run on ECS, VPC Lattice between other services; from a gateway and to what is no service, the name in DNS. */
const successor = (graph: Graph, { from, to }: SyncLink): string => {
  const ends = [graph.at(from), graph.at(to)]
  const computes = ends.flatMap((end) => (end.section === 'services' ? [end.value.compute] : []))
  if (computes.length < ends.length || computes.includes('container')) return 'dns'
  return computes.every((compute) => compute === 'ecs') ? 'service-connect' : 'vpc-lattice'
}
