import { describe, expect, it } from 'vitest'
import { parseArchitecture } from '../architecture/parse'
import type { ExampleDesign } from './define-examples'
import { evaluate } from './evaluate'
import { RULES } from './rules'

interface Case {
  readonly rule: string
  /** Why a reader of the catalogue expects this, where a quick implementation does not. */
  readonly because: string
  readonly design: ExampleDesign
  /** Severity, message and pointer of every finding of the rule; "not applicable" where there is nothing to check. */
  readonly finds: readonly string[] | 'not applicable'
}

const layers = (count: number, max: number) =>
  Object.fromEntries(
    Array.from({ length: count + 1 }, (_, i) => [
      `s${i}`,
      i < count ? { calls: [{ to: `s${i + 1}`, timeoutMs: 100, retry: { max } }] } : {},
    ]),
  )

/** Designs made to break a rule: each is one that somebody could hand in. */
const CASES: readonly Case[] = [
  {
    rule: 'shared-database',
    because: 'Without a declared owner and with two writers nobody owns the table: both are findings.',
    design: {
      services: { a: { uses: [{ to: 't', access: 'write' }] }, b: { uses: [{ to: 't', access: 'read-write' }] } },
      stores: { t: { type: 'rds' } },
    },
    finds: ['error foreign-write /services/a/uses/0', 'error foreign-write /services/b/uses/0'],
  },
  {
    rule: 'shared-database',
    because: 'A service that states its read and its write as two links is one accessor: nothing is shared.',
    design: {
      services: {
        a: {
          uses: [
            { to: 't', access: 'read' },
            { to: 't', access: 'write' },
          ],
        },
      },
      stores: { t: { type: 'rds' } },
    },
    finds: [],
  },
  {
    rule: 'shared-database',
    because:
      'A workflow that writes the table of a service is an accessor like any other, and the finding is at its write and not at its read.',
    design: {
      services: { a: { uses: [{ to: 't', access: 'write' }] } },
      workflows: {
        w: {
          uses: [
            { to: 't', access: 'read' },
            { to: 't', access: 'write' },
          ],
        },
      },
      stores: { t: { type: 'dynamodb', owner: 'a' } },
    },
    finds: ['error foreign-write /workflows/w/uses/1'],
  },
  {
    rule: 'shared-database',
    because: 'Stores on one server that nobody uses are no subjects: what is not checked has no findings.',
    design: {
      services: { a: {}, b: {} },
      stores: { s: { type: 'rds', owner: 'a', cluster: 'c' }, t: { type: 'rds', owner: 'b', cluster: 'c' } },
    },
    finds: 'not applicable',
  },
  {
    rule: 'cyclic-dependency',
    because: 'A service that calls itself is no cycle of services.',
    design: { services: { a: { calls: [{ to: 'a' }] }, b: {} } },
    finds: [],
  },
  {
    rule: 'cyclic-dependency',
    because: 'A call without a reply still needs the other service to be there: the ring stays a ring.',
    design: { services: { a: { calls: [{ to: 'b' }] }, b: { calls: [{ to: 'a', needsReply: false }] } } },
    finds: ['error cycle /services/a/calls/0'],
  },
  {
    rule: 'no-api-gateway',
    because: 'Two clients with one service each reach two services: one place for authentication is missing all the same.',
    design: { clients: { a: { calls: [{ to: 'x' }] }, b: { calls: [{ to: 'y' }] } }, services: { x: {}, y: {} } },
    finds: ['error direct /clients/a', 'error direct /clients/b'],
  },
  {
    rule: 'no-api-gateway',
    because: 'Two calls to one service reach one service.',
    design: { clients: { a: { calls: [{ to: 'x' }, { to: 'x', protocol: 'websocket' }] } }, services: { x: {}, y: {} } },
    finds: [],
  },
  {
    rule: 'gateway-bypass',
    because: 'Behind a Network Load Balancer alone there is no gateway that could be passed by.',
    design: { clients: { a: { calls: [{ to: 'x' }] } }, gateways: { n: { type: 'nlb' } }, services: { x: { public: true } } },
    finds: 'not applicable',
  },
  {
    rule: 'gateway-bypass',
    because: 'An element called "internet" is not the internet, and is not blamed for it.',
    design: {
      clients: { internet: { calls: [{ to: 'api' }] } },
      gateways: { api: { type: 'alb', routes: [{ to: 'x' }] } },
      services: { x: { public: true } },
    },
    finds: ['error public /services/x/public'],
  },
  {
    rule: 'long-sync-chain',
    because: 'A workflow between two services ends the chain of service-to-service calls: it waits without holding a worker.',
    design: {
      clients: { c: { calls: [{ to: 'a' }] } },
      workflows: { w: { calls: [{ to: 'd' }] } },
      services: {
        a: { calls: [{ to: 'b' }] },
        b: { calls: [{ to: 'w' }] },
        d: { calls: [{ to: 'e' }] },
        e: { calls: [{ to: 'f' }] },
        f: {},
      },
    },
    finds: [],
  },
  {
    rule: 'long-sync-chain',
    because: 'A chain into a cycle of four counts the hops into it and three inside: four hops, though no request has that path twice.',
    design: {
      clients: { c: { calls: [{ to: 'a' }] } },
      services: {
        a: { calls: [{ to: 'b' }] },
        b: { calls: [{ to: 'd' }] },
        d: { calls: [{ to: 'e' }] },
        e: { calls: [{ to: 'f' }] },
        f: { calls: [{ to: 'b' }] },
      },
    },
    finds: ['warning chain /clients/c'],
  },
  {
    rule: 'long-sync-chain',
    because: 'What a client reaches behind a service and a workflow is reached.',
    design: {
      clients: { c: { calls: [{ to: 'front' }] } },
      workflows: { w: { calls: [{ to: 'a' }] } },
      services: {
        front: { calls: [{ to: 'w' }] },
        a: { calls: [{ to: 'b' }] },
        b: { calls: [{ to: 'd' }] },
        d: { calls: [{ to: 'e' }] },
        e: { calls: [{ to: 'f' }] },
        f: {},
      },
    },
    finds: ['warning chain /clients/c'],
  },
  {
    rule: 'long-sync-chain',
    because: 'A client that calls a partner alone reaches no service, and earns nothing by it.',
    design: { clients: { c: { calls: [{ to: 'p' }] } }, services: { a: {} }, externals: { p: {} } },
    finds: 'not applicable',
  },
  {
    rule: 'sync-everywhere',
    because: 'A publish that only its own publisher consumes decouples nobody: it is no event link.',
    design: {
      services: {
        a: {
          calls: [{ to: 'b' }, { to: 'c' }, { to: 'd' }, { to: 'b' }],
          publishes: [{ to: 'q' }, { to: 'q' }],
          consumes: [{ from: 'q' }],
        },
        b: {},
        c: {},
        d: {},
      },
      channels: { q: { type: 'sqs' } },
    },
    finds: ['warning share /services'],
  },
  {
    rule: 'sync-everywhere',
    because: 'Topics that forward to each other in a ring are followed once; the consumer behind them counts.',
    design: {
      services: {
        a: { calls: [{ to: 'b' }, { to: 'c' }, { to: 'd' }, { to: 'b' }], publishes: [{ to: 't' }, { to: 't' }] },
        b: { consumes: [{ from: 'u' }] },
        c: {},
        d: {},
      },
      channels: { t: { type: 'sns', forwardsTo: ['u'] }, u: { type: 'sns', forwardsTo: ['t'] } },
    },
    finds: [],
  },
  {
    rule: 'missing-dead-letter-queue',
    because: 'Workflows consume as well.',
    design: { workflows: { w: { consumes: [{ from: 'q' }] } }, services: { a: {} }, channels: { q: { type: 'sqs' } } },
    finds: ['error absent /workflows/w/consumes/0'],
  },
  {
    rule: 'missing-dead-letter-queue',
    because: 'Two consumes of one channel are two redrive policies: one that has it says nothing of the other.',
    design: {
      services: {
        a: { consumes: [{ from: 'constructor', deadLetter: true }] },
        b: { consumes: [{ from: 'constructor', deadLetter: false }] },
      },
      channels: { ['constructor' as string]: { type: 'sqs' } },
    },
    finds: ['error none /services/b/consumes/0/deadLetter'],
  },
  {
    rule: 'hardcoded-endpoint',
    because: 'The address that a partner calls back is known to the partner by name: only an IP counts.',
    design: {
      services: { a: {}, b: {} },
      externals: {
        p: {
          calls: [
            { to: 'a', address: 'https://shop.example/hook' },
            { to: 'b', address: 'https://203.0.113.7/hook' },
          ],
        },
      },
    },
    finds: ['error address /externals/p/calls/1/address'],
  },
  {
    rule: 'hardcoded-endpoint',
    because: 'IPv6 is an IP with and without brackets; a service that calls itself by an IP does it as well.',
    design: {
      services: {
        a: {
          calls: [
            { to: 'a', address: 'fd00::1' },
            { to: 'a', address: '[fd00::1]:80' },
            { to: 'a', address: 'orders.internal' },
          ],
        },
      },
    },
    finds: ['error address /services/a/calls/0/address', 'error address /services/a/calls/1/address'],
  },
  {
    rule: 'hardcoded-endpoint',
    because: 'A name and a password before the host hide neither an IP nor a port.',
    design: {
      services: {
        a: {
          calls: [
            { to: 'p', address: 'http://shop:secret@198.51.100.24/' },
            { to: 'b', address: 'shop:secret@b:80' },
          ],
        },
        b: {},
      },
      externals: { p: {} },
    },
    finds: ['error address /services/a/calls/0/address', 'error address /services/a/calls/1/address'],
  },
  {
    rule: 'unauthenticated-entry',
    because: 'What the client presents is nothing that the gateway checks.',
    design: {
      clients: { c: { calls: [{ to: 'api', auth: 'jwt' }] } },
      gateways: { api: { type: 'alb', auth: 'none', routes: [{ to: 'a' }] } },
      services: { a: {} },
    },
    finds: ['error gateway-none /clients/c/calls/0'],
  },
  {
    rule: 'unauthenticated-entry',
    because: 'A webhook is an entry: its sender has to prove who it is.',
    design: { services: { a: {} }, externals: { p: { calls: [{ to: 'a' }] }, q: { calls: [{ to: 'a', auth: 'api-key' }] } } },
    finds: ['error service-absent /externals/p/calls/0'],
  },
  {
    rule: 'shared-iam-role',
    because: 'A role may be called like something that every object has.',
    design: { services: { a: { compute: 'ecs', role: 'constructor' }, b: { compute: 'lambda', role: 'toString' } }, roles: {} },
    finds: [],
  },
  {
    rule: 'shared-iam-role',
    because: 'Containers outside AWS assume no role: neither their absent one nor their shared one counts.',
    design: {
      services: { a: { compute: 'container', role: 'r' }, b: { compute: 'container', role: 'r' }, c: { compute: 'ecs', role: 'r' } },
    },
    finds: [],
  },
  {
    rule: 'shared-iam-role',
    because: 'One service on AWS beside another service may have to share: two services are enough for the question.',
    design: { services: { a: { compute: 'ecs' }, b: {} } },
    finds: ['warning absent /services/a'],
  },
  {
    rule: 'hardcoded-secret',
    because: 'Gateways, workflows and stores hold secrets as well.',
    design: {
      gateways: { g: { type: 'bff', secrets: [{ name: 'session-key', from: 'env' }] } },
      services: { a: {} },
      workflows: { w: { secrets: [{ name: 'token', from: 'secrets-manager' }] } },
      stores: { s: { type: 'rds', secrets: [{ name: 'master', from: 'code' }] } },
    },
    finds: ['error env /gateways/g/secrets/0/from', 'error code /stores/s/secrets/0/from'],
  },
  {
    rule: 'hardcoded-secret',
    because: 'The same name kept twice, once well and once badly, is one secret in a bad place.',
    design: {
      services: {
        a: {
          secrets: [
            { name: 'k', from: 'secrets-manager' },
            { name: 'k', from: 'parameter-store' },
          ],
        },
      },
    },
    finds: ['error parameter-store /services/a/secrets/1/from'],
  },
  {
    rule: 'no-distributed-tracing',
    because: 'Two services that share only a store are on no common path.',
    design: { services: { a: { uses: [{ to: 's' }] }, b: { uses: [{ to: 's' }] } }, stores: { s: { type: 's3' } } },
    finds: 'not applicable',
  },
  {
    rule: 'no-distributed-tracing',
    because: 'A path runs through a workflow and through forwarded channels, and a service that only calls itself is on none.',
    design: {
      workflows: { w: { calls: [{ to: 'a' }], consumes: [{ from: 'u' }] } },
      services: { a: { traces: 'other' }, b: { traces: 'none', publishes: [{ to: 't' }] }, lonely: { calls: [{ to: 'lonely' }] } },
      channels: { t: { type: 'sns', forwardsTo: ['u'] }, u: { type: 'sqs' } },
    },
    finds: ['error none /services/b/traces'],
  },
  {
    rule: 'missing-timeout',
    because: 'Whether a call to oneself, to a partner or from a workflow: somebody waits.',
    design: {
      workflows: { w: { calls: [{ to: 'a' }] } },
      services: { a: { calls: [{ to: 'a' }, { to: 'p' }] } },
      externals: { p: {} },
    },
    finds: ['error call /services/a/calls/0', 'error call /services/a/calls/1', 'error call /workflows/w/calls/0'],
  },
  {
    rule: 'missing-timeout',
    because: 'The timeouts of clients and partners are not in this design, and what nobody waits for needs none.',
    design: {
      clients: { c: { calls: [{ to: 'a' }] } },
      services: { a: { calls: [{ to: 'b', needsReply: false }] }, b: {} },
      externals: { p: { calls: [{ to: 'a' }] } },
    },
    finds: 'not applicable',
  },
  {
    rule: 'retry-amplification',
    because: 'The client retries, the gateway passes on, a workflow retries: layers are layers whoever they belong to.',
    design: {
      clients: { c: { calls: [{ to: 'g', retry: { max: 2 } }] } },
      gateways: { g: { type: 'alb', routes: [{ to: 'w', timeoutMs: 100 }] } },
      workflows: { w: { calls: [{ to: 'a', timeoutMs: 100, retry: { max: 3 } }] } },
      services: { a: {} },
    },
    finds: ['error product /clients/c/calls/0'],
  },
  {
    rule: 'retry-amplification',
    because: 'Nine attempts are the limit and not above it; two layers are a warning all the same.',
    design: { services: layers(2, 2) },
    finds: ['warning layers /services/s0/calls/0'],
  },
  {
    rule: 'retry-amplification',
    because: 'A call that nobody waits for may still be made thirteen times.',
    design: { services: { a: { calls: [{ to: 'b', needsReply: false, retry: { max: 12 } }] }, b: {} } },
    finds: ['error product /services/a/calls/0'],
  },
  {
    rule: 'retry-amplification',
    because: 'A partner that calls back later does not repeat the call that it got.',
    design: {
      services: { a: { calls: [{ to: 'p', retry: { max: 2 } }] }, b: { calls: [{ to: 'c', retry: { max: 2 } }] }, c: {} },
      externals: { p: { calls: [{ to: 'b' }] } },
    },
    finds: [],
  },
  {
    rule: 'retry-amplification',
    because: 'A tower of layers has more attempts than a number can hold, and one finding.',
    design: { services: layers(1100, 1) },
    finds: ['error product /services/s0/calls/0'],
  },
  {
    rule: 'shared-pipeline',
    because: 'A service named twice, and names that are no services, do not make a pipeline shared.',
    design: {
      services: { a: {}, constructor: {} },
      pipelines: { p: { deploys: ['a', 'a', 'website', 'toString'] }, q: { deploys: ['constructor'] } },
    },
    finds: [],
  },
  {
    rule: 'shared-pipeline',
    because: 'The name of a pipeline is free text; the pointer escapes it.',
    design: { services: { a: {}, b: {} }, pipelines: { 'mono/repo~1': { deploys: ['b', 'a'] } } },
    finds: ['error shared /pipelines/mono~1repo~01/deploys'],
  },
  {
    rule: 'too-many-services-too-early',
    because: 'Three services are never too many for the people, even for one engineer.',
    design: { context: { engineers: 1 }, services: { a: {}, b: {}, c: {} } },
    finds: [],
  },
  {
    rule: 'too-many-services-too-early',
    because: 'No team at all is stated, and a zero counts as a number.',
    design: { context: { stage: 'prototype', teams: 0 }, services: { a: {} } },
    finds: ['warning prototype /services'],
  },
]

const judge = (rule: string, design: ExampleDesign) => {
  const parsed = parseArchitecture(JSON.stringify({ version: 1, name: 'A test', ...design }))
  if (!parsed.ok) throw new Error(parsed.problems.map(({ pointer, message }) => `${pointer}: ${message}`).join('\n'))
  const { results, reported } = evaluate(parsed.value, RULES, { today: '2026-11-24' })
  const own = reported.filter((one) => one.rule.meta.id === rule)
  return {
    state: results.find((one) => one.rule.meta.id === rule)!.state,
    finds: own.map(({ severity, failure: { message, pointer } }) => `${severity} ${message} ${pointer}`),
    own,
  }
}

describe.each(RULES.map(({ meta }) => meta.id))('%s', (id) => {
  const cases = CASES.filter(({ rule }) => rule === id)

  it.each(cases.map((one) => [one.because, one] as const))('%s', (_, { rule, design, finds }) => {
    const judged = judge(rule, design)
    if (finds === 'not applicable') expect(judged.state).toBe('not-applicable')
    else
      expect({ ...judged, finds: judged.finds.toSorted() }).toMatchObject({
        state: finds.length > 0 ? 'fail' : 'pass',
        finds: finds.toSorted(),
      })
  })
})

it('blames for a public service no element that is called like the internet', () => {
  const { design } = CASES.find(({ because }) => because.startsWith('An element called "internet"'))!
  expect(judge('gateway-bypass', design).own.map(({ failure }) => failure.subjects)).toEqual([['x']])
})

it('writes no number that cannot be read', () => {
  const data = judge('retry-amplification', { services: layers(1100, 1) }).own.map(({ failure }) => failure.data.product)
  expect(data).toEqual(['over 1,000,000'])
})

it('shows nobody the password in an address', () => {
  const { design } = CASES.find(({ because }) => because.startsWith('A name and a password'))!
  expect(JSON.stringify(judge('hardcoded-endpoint', design).own.map(({ failure: { data, evidence } }) => [data, evidence]))).not.toContain(
    'secret',
  )
})

it('scores no better a design in which one more link retries', () => {
  const calls = (...retrying: readonly string[]) =>
    ['c', 'd'].map((to) => ({ to, ...(retrying.includes(to) ? { retry: { max: 1 } } : {}) }))
  const share = (...retrying: readonly string[]) => {
    const services = { a: { calls: [{ to: 'b', retry: { max: 1 } }] }, b: { calls: calls(...retrying) }, c: {}, d: {} }
    return evaluate({ version: 1, name: 'A test', services }, RULES, { today: '2026-11-24' }).results.find(
      ({ rule }) => rule.meta.id === 'retry-amplification',
    )!.score
  }
  expect([share(), share('c'), share('c', 'd')]).toEqual([1, 0, 0])
})
