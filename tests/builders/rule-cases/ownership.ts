import type { RuleCase } from './rule-case'

/** For the rules on who reaches whose data, and on a write beside an event. */
export const OWNERSHIP_CASES: readonly RuleCase[] = [
  {
    rule: 'gateway-direct-data-access',
    because: 'Being the only writer is not being declared; each of two links is a way around the service.',
    design: {
      workflows: {
        w: {
          uses: [
            { to: 's', access: 'write' },
            { to: 's', access: 'read' },
          ],
        },
      },
      services: { a: {} },
      stores: { s: { type: 'rds' } },
    },
    finds: ['error undeclared /workflows/w/uses/0', 'error undeclared /workflows/w/uses/1'],
  },
  {
    rule: 'gateway-direct-data-access',
    because: 'A client and a gateway may own a store; what another gateway owns is as foreign as what a service owns.',
    design: {
      clients: { c: { uses: [{ to: 's' }] } },
      gateways: { g: { type: 'appsync', uses: [{ to: 't' }] }, h: { type: 'bff', uses: [{ to: 't', access: 'read' }] } },
      services: { a: { uses: [{ to: 't', access: 'write' }] } },
      stores: { s: { type: 's3', owner: 'c' }, t: { type: 'dynamodb', owner: 'g' } },
    },
    finds: ['error foreign /gateways/h/uses/0'],
  },
  {
    rule: 'gateway-direct-data-access',
    because: 'Services that share a store are the business of shared-database.',
    design: { services: { a: { uses: [{ to: 's' }] }, b: { uses: [{ to: 's' }] } }, stores: { s: { type: 'rds' } } },
    finds: 'not applicable',
  },
  {
    rule: 'gateway-direct-data-access',
    because: 'The rule does not take the only writer for the declared owner.',
    design: { workflows: { w: { uses: [{ to: 's', access: 'write' }] } }, stores: { s: { type: 'dynamodb' } } },
    finds: ['error undeclared /workflows/w/uses/0'],
  },
  {
    rule: 'gateway-direct-data-access',
    because: 'The rule lets an element use what it is the declared owner of, and services use what they like.',
    design: {
      gateways: { g: { type: 'appsync', uses: [{ to: 's' }] } },
      services: { a: { uses: [{ to: 's' }] } },
      stores: { s: { type: 'dynamodb', owner: 'g' } },
    },
    finds: [],
  },
  {
    rule: 'gateway-direct-data-access',
    because: 'The rule says it of each link.',
    design: {
      clients: {
        c: {
          uses: [
            { to: 's', access: 'read' },
            { to: 's', access: 'write' },
          ],
        },
      },
      services: { a: {} },
      stores: { s: { type: 'rds', owner: 'a' } },
    },
    finds: ['error foreign /clients/c/uses/0', 'error foreign /clients/c/uses/1'],
  },
  {
    rule: 'gateway-direct-data-access',
    because: 'The sentence says what the link states: reading, writing, both, or only that the store is used.',
    design: {
      workflows: {
        w: {
          uses: [{ to: 's', access: 'read' }, { to: 's', access: 'write' }, { to: 's', access: 'read-write' }, { to: 's' }],
        },
      },
      services: { a: {} },
      stores: { s: { type: 'rds', owner: 'a' } },
    },
    finds: [0, 1, 2, 3].map((i) => `error foreign /workflows/w/uses/${i}`),
    says: ['reads', 'writes', 'reads and writes', 'uses'].map((does) => `w ${does} s, which belongs to a.`),
  },
  {
    rule: 'dual-write',
    because: 'Each publish is a write of its own: an outbox for one says nothing of the other.',
    design: {
      services: {
        a: {
          uses: [{ to: 's', access: 'read-write' }],
          publishes: [{ to: 'q', outbox: true }, { to: 'q' }, { to: 'q', outbox: false }],
        },
      },
      stores: { s: { type: 'dynamodb', owner: 'a' } },
      channels: { q: { type: 'sqs' } },
    },
    finds: ['warning dual /services/a/publishes/1', 'warning dual /services/a/publishes/2'],
  },
  {
    rule: 'dual-write',
    because: 'Who reads, who fills a cache or an index, and who is a workflow writes no store of a service.',
    design: {
      services: {
        a: {
          uses: [
            { to: 's', access: 'read' },
            { to: 'c', access: 'write' },
            { to: 'i', access: 'read-write' },
          ],
          publishes: [{ to: 'q' }],
        },
        b: { uses: [{ to: 's', access: 'write' }], publishes: [] },
      },
      workflows: { w: { uses: [{ to: 's', access: 'write' }], publishes: [{ to: 'q' }] } },
      stores: { s: { type: 'rds' }, c: { type: 'elasticache' }, i: { type: 'opensearch' } },
      channels: { q: { type: 'sqs' } },
    },
    finds: 'not applicable',
  },
  {
    rule: 'dual-write',
    because: 'A store of somebody else is a store as well.',
    design: {
      services: { a: { uses: [{ to: 's', access: 'write' }], publishes: [{ to: 'q' }] }, b: {} },
      stores: { s: { type: 'other', owner: 'b' } },
      channels: { q: { type: 'eventbridge' } },
    },
    finds: ['warning dual /services/a/publishes/0'],
  },
  {
    rule: 'dual-write',
    because: 'The rule takes a cache for no second truth, and an undeclared use for no write.',
    design: {
      services: { a: { uses: [{ to: 'cache', access: 'write' }, { to: 's' }], publishes: [{ to: 'q' }] } },
      stores: { cache: { type: 'elasticache' }, s: { type: 'rds' } },
      channels: { q: { type: 'sqs' } },
    },
    finds: 'not applicable',
  },
  {
    rule: 'dual-write',
    because: 'The rule asks each publish, and takes an absent outbox for none.',
    design: {
      services: { a: { uses: [{ to: 's', access: 'read-write' }], publishes: [{ to: 'q', outbox: true }, { to: 'q' }] } },
      stores: { s: { type: 'rds' } },
      channels: { q: { type: 'sqs' } },
    },
    finds: ['warning dual /services/a/publishes/1'],
  },
  {
    rule: 'dual-write',
    because: 'Of two stores the first by id is named, however the links are ordered; what is only read is none of them.',
    design: {
      services: {
        a: {
          uses: [
            { to: 'r', access: 'read' },
            { to: 't', access: 'write' },
            { to: 's', access: 'write' },
          ],
          publishes: [{ to: 'q' }],
        },
      },
      stores: { r: { type: 'rds' }, s: { type: 'rds' }, t: { type: 'rds' } },
      channels: { q: { type: 'sqs' } },
    },
    finds: ['warning dual /services/a/publishes/0'],
    says: ['a writes s and publishes to q in two steps.'],
    shows: [['a', 's', 'q']],
    checks: 1,
  },
]
