import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryArchitecture } from '../../../tests/builders/arbitraries'
import { buildGraph } from './build'
import { deepestServices } from './deepest-services'
import { isWaiting } from './is-waiting'
import type { SyncLink } from './types'

describe('deepestServices', () => {
  const graph = buildGraph({
    version: 1,
    name: 'A test',
    clients: { client: { calls: [{ to: 'gateway' }] }, idle: { calls: [{ to: 'partner' }] } },
    gateways: { gateway: { type: 'alb', routes: [{ to: 'flow' }, { to: 'short' }] } },
    workflows: { flow: { calls: [{ to: 'long' }] } },
    services: {
      long: { calls: [{ to: 'middle' }] },
      middle: { calls: [{ to: 'short' }, { to: 'unawaited', needsReply: false }] },
      short: {},
      unawaited: { calls: [{ to: 'long' }] },
    },
    externals: { partner: { calls: [{ to: 'long' }] } },
  })
  const found = (id: string) => {
    const deepest = deepestServices(graph)(graph.byId(id)!)
    return deepest && [deepest.service.id, deepest.hops]
  }

  it('looks through gateways and workflows', () => {
    expect(found('client')).toEqual(['long', 2])
    expect(found('gateway')).toEqual(['long', 2])
  })

  it('counts a service itself, and nothing that is not waited for', () => {
    expect(found('middle')).toEqual(['middle', 1])
    expect(found('short')).toEqual(['short', 0])
    expect(found('unawaited')).toEqual(['unawaited', 3])
  })

  it('does not take the webhook of a partner for a part of the call to the partner', () => {
    expect(found('idle')).toBeUndefined()
  })

  it('is the deepest of all services within reach, the first by id', () => {
    const follow = (at: ReturnType<typeof buildGraph>) => (link: { kind: string; from: number }) =>
      link.kind === 'sync' && isWaiting(link as SyncLink) && at.at(link.from).section !== 'externals'
    fc.assert(
      fc.property(arbitraryArchitecture({ maxServices: 5, maxOthers: 2 }), (architecture) => {
        const any = buildGraph(architecture)
        const deepest = deepestServices(any)
        for (const start of any.elements) {
          const services = any.reachable([start], follow(any)).filter((element) => element.section === 'services')
          const hops = services.map((service) => any.longestHops([service]).hops)
          const best = Math.max(...hops)
          const expected = services.filter((_, i) => hops[i] === best).map(({ id }) => id)
          const one = deepest(start)
          expect(one && [one.service.id, one.hops]).toEqual(services.length === 0 ? undefined : [expected.sort()[0], best])
        }
      }),
      { numRuns: 300 },
    )
  }, 120_000)
})
