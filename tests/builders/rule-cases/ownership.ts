import type { RuleCase } from './rule-case'

/** For the rules on who reaches whose data, and on writes in two places. */
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
  {
    rule: 'distributed-transaction-without-saga',
    because: 'A store that nobody owns has another owner than every other store.',
    design: {
      services: {
        a: {
          uses: [
            { to: 's', access: 'write' },
            { to: 't', access: 'write' },
          ],
        },
        b: { uses: [{ to: 't', access: 'write' }] },
      },
      stores: { s: { type: 'rds', owner: 'a' }, t: { type: 'rds' } },
      flows: { f: { path: ['a', 's', 't'] } },
    },
    finds: ['error flow /flows/f'],
  },
  {
    rule: 'distributed-transaction-without-saga',
    because: 'One store twice on the path is one; a store that is read there, and one that a workflow writes, count for nothing.',
    design: {
      services: {
        a: {
          uses: [
            { to: 's', access: 'write' },
            { to: 't', access: 'read' },
          ],
        },
        b: { uses: [{ to: 't', access: 'write' }] },
      },
      workflows: { w: { uses: [{ to: 'u', access: 'write' }] } },
      stores: { s: { type: 'rds' }, t: { type: 'rds' }, u: { type: 'rds', owner: 'w' } },
      flows: { f: { path: ['a', 's', 't', 'a', 's', 'w', 'u'] } },
    },
    finds: [],
  },
  {
    rule: 'distributed-transaction-without-saga',
    because: 'Of three links to one service the reading one passes, and a call to oneself stays inside one transaction.',
    design: {
      services: {
        a: {
          uses: [{ to: 's', access: 'write' }],
          calls: [{ to: 'b', access: 'read' }, { to: 'b', access: 'write', needsReply: false }, { to: 'b' }, { to: 'a', access: 'write' }],
        },
        b: { uses: [{ to: 't', access: 'write' }] },
      },
      stores: { s: { type: 'rds' }, t: { type: 'rds' } },
    },
    finds: ['error write /services/a/calls/1', 'warning unknown /services/a/calls/2'],
  },
  {
    rule: 'distributed-transaction-without-saga',
    because: 'A flow with both and without compensation cures nothing; a workflow in it that compensates does.',
    design: {
      services: {
        a: { uses: [{ to: 's', access: 'write' }], calls: [{ to: 'b', access: 'write' }] },
        b: { uses: [{ to: 't', access: 'write' }], calls: [{ to: 'c', access: 'write' }] },
        c: { uses: [{ to: 'u', access: 'write' }] },
      },
      workflows: { w: { compensates: true } },
      stores: { s: { type: 'rds' }, t: { type: 'rds' }, u: { type: 'rds' } },
      flows: {
        f: { path: ['a', 'b', 'c'], compensates: false },
        g: { path: ['b', 'w', 'a'], compensates: false },
        h: { path: ['c'], compensates: true },
      },
    },
    finds: ['error write /services/b/calls/0'],
  },
  {
    rule: 'distributed-transaction-without-saga',
    because: 'Who writes the store of somebody else writes no store of its own.',
    design: {
      services: {
        a: { uses: [{ to: 's', access: 'write' }], calls: [{ to: 'b', access: 'write' }] },
        b: { uses: [{ to: 's', access: 'write' }] },
      },
      stores: { s: { type: 'rds', owner: 'b' } },
    },
    finds: 'not applicable',
  },
  {
    rule: 'distributed-transaction-without-saga',
    because: 'The rule asks for a saga around both, not around one.',
    design: {
      services: {
        a: { uses: [{ to: 's', access: 'write' }], calls: [{ to: 'b', access: 'write' }] },
        b: { uses: [{ to: 't', access: 'write' }] },
        c: {},
      },
      stores: { s: { type: 'rds' }, t: { type: 'rds' } },
      flows: { x: { path: ['a', 'c'], compensates: true }, y: { path: ['b', 'c'], compensates: true } },
    },
    finds: ['error write /services/a/calls/0'],
  },
  {
    rule: 'distributed-transaction-without-saga',
    because: 'The rule lets a workflow on the path undo, reads be, and a store have its writer outside the path.',
    design: {
      services: {
        a: { uses: [{ to: 's', access: 'write' }], calls: [{ to: 'b' }, { to: 'd', access: 'read' }] },
        b: { uses: [{ to: 't', access: 'write' }] },
        d: { uses: [{ to: 'u', access: 'write' }] },
      },
      workflows: { w: { compensates: true } },
      stores: { s: { type: 'rds' }, t: { type: 'rds' }, u: { type: 'rds' } },
      flows: { x: { path: ['a', 'w', 'b', 's', 't'] }, y: { path: ['a', 's', 't'] } },
    },
    finds: [],
  },
  {
    rule: 'distributed-transaction-without-saga',
    because: 'The rule asks for two owners, not for two stores, also where nobody waits for the answer.',
    design: {
      services: {
        a: {
          uses: [
            { to: 's', access: 'write' },
            { to: 't', access: 'write' },
          ],
          calls: [{ to: 'a' }, { to: 'b', needsReply: false }],
        },
        b: { uses: [{ to: 'u', access: 'write' }] },
      },
      stores: { s: { type: 'rds' }, t: { type: 'rds' }, u: { type: 'rds' } },
      flows: { x: { path: ['a', 's', 't'] }, 'y/z': { path: ['a', 'b', 's', 'u'] } },
    },
    finds: ['error flow /flows/y~1z', 'warning unknown /services/a/calls/1'],
  },
  {
    rule: 'distributed-transaction-without-saga',
    because: 'The rule counts a store that nobody owns as one of another owner.',
    design: {
      services: {
        a: {
          uses: [
            { to: 's', access: 'write' },
            { to: 'u', access: 'write' },
          ],
        },
        b: { uses: [{ to: 'u', access: 'write' }] },
      },
      stores: { s: { type: 'rds' }, u: { type: 'rds' } },
      flows: { x: { path: ['a', 'b', 's', 'u'] } },
    },
    finds: ['error flow /flows/x'],
  },
  {
    rule: 'distributed-transaction-without-saga',
    because: 'Each store is shown after the first service of the path that writes it, however many others do and whatever they are called.',
    design: {
      services: {
        z: { uses: [{ to: 's', access: 'write' }], publishes: [{ to: 'q' }] },
        a: {
          consumes: [{ from: 'q' }],
          uses: [
            { to: 's', access: 'write' },
            { to: 't', access: 'write' },
          ],
        },
        c: {},
      },
      stores: { s: { type: 'rds', owner: 'z' }, t: { type: 'rds', owner: 'a' } },
      channels: { q: { type: 'sqs' } },
      flows: { f: { path: ['z', 's', 'q', 'a', 't', 'c'] } },
    },
    finds: ['error flow /flows/f'],
    says: ['The flow f writes s and t, which have different owners, and nothing undoes a part of it.'],
    shows: [['z', 's', 'a', 't']],
  },
  {
    rule: 'distributed-transaction-without-saga',
    because: 'A writer that is not on the path is not shown, and of more writers than the path has services still the first on the path.',
    design: {
      services: {
        z: { uses: [{ to: 's', access: 'write' }], publishes: [{ to: 'q' }] },
        a: {
          consumes: [{ from: 'q' }],
          uses: [
            { to: 's', access: 'write' },
            { to: 't', access: 'write' },
          ],
        },
        b: {
          uses: [
            { to: 's', access: 'write' },
            { to: 't', access: 'write' },
          ],
        },
        c: { uses: [{ to: 's', access: 'write' }] },
      },
      stores: { s: { type: 'rds', owner: 'z' }, t: { type: 'rds', owner: 'a' } },
      channels: { q: { type: 'sqs' } },
      flows: { f: { path: ['z', 's', 'q', 'a', 't'] }, g: { path: ['a', 's', 'z', 't'] } },
    },
    finds: ['error flow /flows/f', 'error flow /flows/g'],
    shows: [
      ['z', 's', 'a', 't'],
      ['a', 's', 'a', 't'],
    ],
  },
]
