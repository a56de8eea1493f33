import { layers, named, type RuleCase } from './rule-case'

/** For the rules on discovery, security, tracing, failure, delivery and cost. */
export const OPERATION_CASES: readonly RuleCase[] = [
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
    rule: 'hardcoded-endpoint',
    because: 'An IP, with a port or without, a host with a port and a URL are literals; what only begins or ends like one is a name.',
    design: {
      clients: { web: { calls: [{ to: 'g' }, { to: 'b', address: '10.0.0.1' }] } },
      gateways: { g: { type: 'alb', routes: [{ to: 'b', address: '10.0.3.17:8080' }] } },
      services: {
        a: {
          calls: [
            { to: 'b', address: '10.0.3.17' },
            { to: 'b', address: 'orders:8080' },
            { to: 'b', address: 'http://orders' },
            { to: 'b', address: '[fd00::1]' },
            { to: 'b', address: 'fd00::1' },
            { to: 'b', address: 'ip-10.0.3.17' },
            { to: 'b', address: '10.0.3.17.nip.io' },
            { to: 'b', address: 'orders:http' },
            { to: 'b' },
          ],
        },
        b: {},
      },
    },
    finds: [
      'error address /gateways/g/routes/0/address',
      'error address /services/a/calls/0/address',
      'error address /services/a/calls/1/address',
      'error address /services/a/calls/2/address',
      'error address /services/a/calls/3/address',
      'error address /services/a/calls/4/address',
    ],
    checks: 9,
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
    rule: 'retry-amplification',
    because: 'Two links with three retries each are sixteen requests; a budget of a tenth beside them makes it 17.6.',
    design: {
      services: {
        ...layers(2, 3),
        t0: { calls: [{ to: 't1', retry: { max: 3 } }] },
        t1: { calls: [{ to: 't2', retry: { max: 3 } }] },
        t2: { calls: [{ to: 't3', retry: { max: 3, budget: 0.1 } }] },
        t3: {},
      },
    },
    finds: ['error product /services/s0/calls/0', 'error product /services/t0/calls/0'],
    says: ['One request from s0 can reach s2 16 times.', 'One request from t0 can reach t3 17.6 times.'],
    checks: 5,
  },
  {
    rule: 'retry-amplification',
    because: 'A number that nobody can read is not written.',
    design: { services: layers(30, 1) },
    finds: ['error product /services/s0/calls/0'],
    says: ['One request from s0 can reach s30 over 1,000,000 times.'],
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
    rule: 'shared-pipeline',
    because: 'A pipeline that deploys no service is not asked.',
    design: { services: { a: {} }, pipelines: { p: { deploys: ['a'] }, base: {} } },
    finds: [],
    checks: 1,
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
    says: ['1 service in a prototype of 0 teams: the cuts are guesses that will be expensive to move.'],
  },
  {
    rule: 'too-many-services-too-early',
    because: 'Six services of two teams are not too many for a prototype.',
    design: { context: { stage: 'prototype', teams: 2 }, services: named(6, 's', () => ({})) },
    finds: [],
    checks: 1,
  },
  {
    rule: 'too-many-services-too-early',
    because: 'Seven services are more than three for each of two teams of a prototype.',
    design: { context: { stage: 'prototype', teams: 2 }, services: named(7, 's', () => ({})) },
    finds: ['warning prototype /services'],
    says: ['7 services in a prototype of 2 teams: the cuts are guesses that will be expensive to move.'],
    shows: [{ services: 7, teams: 2 }],
  },
  {
    rule: 'too-many-services-too-early',
    because: 'Five services are more than two for each of two teams, and four requests per second are fewer than services.',
    design: { context: { stage: 'growth', teams: 2, peakRps: 4 }, services: named(5, 's', () => ({})) },
    finds: ['warning load /services'],
    says: ['5 services for 2 teams and 4 requests per second at the peak: neither people nor load ask for so many.'],
    shows: [{ services: 5, teams: 2, peakRps: 4 }],
  },
  {
    rule: 'too-many-services-too-early',
    because: 'As many requests per second as services are not fewer.',
    design: { context: { stage: 'growth', teams: 2, peakRps: 5 }, services: named(5, 's', () => ({})) },
    finds: [],
    checks: 1,
  },
  {
    rule: 'too-many-services-too-early',
    because: 'Two services a team are not more than two a team.',
    design: { context: { stage: 'growth', teams: 2, peakRps: 1 }, services: named(4, 's', () => ({})) },
    finds: [],
    checks: 1,
  },
  {
    rule: 'too-many-services-too-early',
    because: 'Five services for four engineers are one too many, and the sentence counts both.',
    design: { context: { engineers: 4 }, services: named(5, 's', () => ({})) },
    finds: ['warning engineers /services'],
    says: ['5 services for 4 engineers: nobody can know each of them well.'],
    shows: [{ services: 5, engineers: 4 }],
  },
  {
    rule: 'too-many-services-too-early',
    because: 'Teams alone say nothing outside a prototype.',
    design: { context: { stage: 'growth', teams: 1 }, services: named(9, 's', () => ({})) },
    finds: 'not applicable',
  },
  {
    rule: 'too-many-services-too-early',
    because: 'A prototype of unknown teams is not asked.',
    design: { context: { stage: 'prototype' }, services: named(9, 's', () => ({})) },
    finds: 'not applicable',
  },
  {
    rule: 'too-many-services-too-early',
    because: 'Load alone says nothing of people.',
    design: { context: { peakRps: 1 }, services: named(9, 's', () => ({})) },
    finds: 'not applicable',
  },
  {
    rule: 'too-many-services-too-early',
    because: 'Without a service there is nothing to count.',
    design: { context: { engineers: 1 } },
    finds: 'not applicable',
  },
]
