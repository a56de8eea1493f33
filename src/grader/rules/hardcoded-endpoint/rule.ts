import type { Graph, SyncLink } from '../../../architecture/graph/types'
import { defineRule, type Failure } from '../../define-rule'
import type { PatchOperation } from '../../grade'

type Message = 'literal' | 'address'

export const rule = defineRule<Message>({
  meta: {
    id: 'hardcoded-endpoint',
    principle: 'service-discovery',
    severity: 'error',
    kind: 'attribute',
    title: 'Hardcoded endpoint',
    why: 'A task that is replaced gets another address. A caller that keeps the old one goes on calling a machine that is gone, or that by now belongs to somebody else.',
    hint: 'Resolve the callee by name: ECS Service Connect, Cloud Map, an ALB, or a parameter that the deployment fills in.',
    sources: [
      { label: 'Taibi and Lenarduzzi, On the Definition of Microservice Bad Smells, 2018: hard-coded endpoints', checked: '2026-11' },
    ],
    fixable: true,
  },
  messages: {
    literal: '{caller} finds {target} by a literal address.',
    address: '{caller} finds {target} at {address}, an address that stands in the configuration.',
  },
  check: (graph) => {
    const links = [...graph.linksOf('routes'), ...graph.linksOf('calls')].filter(
      (link) => graph.at(link.from).section !== 'clients' && (link.value.resolve !== undefined || link.value.address !== undefined),
    )
    return { subjects: links.length, failures: links.flatMap((link) => judge(graph, link) ?? []) }
  },
})

const SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i
const IPV4 = /^\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?$/
const IPV6 = /^(?:\[[0-9a-f:.]+\](?::\d+)?|[0-9a-f]*(?::[0-9a-f.]*){2,})$/i
const HOST_AND_PORT = /^[^:]+:\d+$/

/** Host and port of an address, without path and without the name and password that a URL may carry: those are shown to nobody. */
const hostIn = (address: string): string => {
  const authority = address.replace(SCHEME, '').split(/[/?#]/, 1)[0]!
  return authority.slice(authority.lastIndexOf('@') + 1)
}

/**
 * The partner's name is theirs to keep, and so is the one they were given for webhooks: only an IP counts for externals.
 * A name that the platform supplies is `dns`, with or without an address.
 */
const judge = (graph: Graph, link: SyncLink): Failure<Message> | undefined => {
  const { resolve, address = '' } = link.value
  const [caller, target] = [graph.at(link.from), graph.at(link.to)]
  const isLiteral = resolve === 'literal'
  const host = hostIn(address)
  const isIp = IPV4.test(host) || IPV6.test(host)
  const isAddress = resolve === undefined && (isIp || HOST_AND_PORT.test(host) || SCHEME.test(address))
  const isPartners = caller.section === 'externals' || target.section === 'externals'
  const counts = isPartners ? (isLiteral || resolve === undefined) && isIp : isLiteral || isAddress
  if (!counts) return undefined
  const shown = `${SCHEME.exec(address)?.[0] ?? ''}${host}`
  return {
    message: address === '' ? 'literal' : 'address',
    data: { caller: caller.id, target: target.id, address: shown },
    subject: link.pointer,
    subjects: [caller.id, target.id],
    pointer: address === '' ? `${link.pointer}/resolve` : `${link.pointer}/address`,
    evidence: { kind: 'numbers', value: { from: caller.id, to: target.id, address: address === '' ? 'literal' : shown } },
    fix: () => byName(graph, link),
  }
}

/** Service Connect between services on ECS; the name that DNS or the platform gives everywhere else. */
const byName = (graph: Graph, { from, to, pointer, value }: SyncLink): readonly PatchOperation[] => {
  const isEcs = [from, to].every((index) => {
    const element = graph.at(index)
    return element.section === 'services' && element.value.compute === 'ecs'
  })
  return [
    { op: value.resolve === undefined ? 'add' : 'replace', path: `${pointer}/resolve`, value: isEcs ? 'service-connect' : 'dns' },
    ...(value.address === undefined ? [] : [{ op: 'remove' as const, path: `${pointer}/address` }]),
  ]
}
