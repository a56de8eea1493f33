import { named, type RuleCase } from './rule-case'

/** For the rules on data ownership, coupling and waiting. */
export const COUPLING_CASES: readonly RuleCase[] = [
  {
    rule: 'shared-database',
    because: 'Without a declared owner and with two writers nobody owns the table: both are findings.',
    design: {
      services: { a: { uses: [{ to: 't', access: 'write' }] }, b: { uses: [{ to: 't', access: 'read-write' }] } },
      stores: { t: { type: 'rds' } },
    },
    finds: ['error unowned-write /services/a/uses/0', 'error unowned-write /services/b/uses/0'],
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
    because: 'A link that does not say what it does there is not said to read.',
    design: {
      services: {
        a: { uses: [{ to: 's', access: 'write' }] },
        b: { uses: [{ to: 's' }] },
        c: { uses: [{ to: 's' }, { to: 's', access: 'read' }] },
      },
      stores: { s: { type: 'rds' } },
    },
    finds: ['warning foreign-use /services/b/uses/0', 'warning foreign-read /services/c/uses/1'],
    says: ['s is used by b, which does not own it.', 's is read by c, which does not own it.'],
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
    rule: 'no-api-gateway',
    because:
      'A client of systems of others and of stores enters nothing; one that calls two services and such a system enters by the services.',
    design: {
      clients: {
        web: { calls: [{ to: 'x' }, { to: 'a' }, { to: 'b' }] },
        app: { calls: [{ to: 'x' }], uses: [{ to: 's' }] },
      },
      services: { a: {}, b: {} },
      stores: { s: { type: 's3' } },
      externals: { x: {} },
    },
    finds: ['error direct /clients/web'],
    says: ['web calls a and b directly, and no gateway stands in front.'],
    checks: 1,
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
    rule: 'gateway-bypass',
    because: 'One gateway that reads requests is enough to be gone around, whatever stands beside it; a user interface is no way around.',
    design: {
      gateways: { g: { type: 'alb' }, n: { type: 'nlb' } },
      services: { a: { public: true }, ui: { layer: 'ui', public: true } },
    },
    finds: ['error public /services/a/public'],
    checks: 1,
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
    rule: 'long-sync-chain',
    because: 'Without clients the chain starts at services that call and are not called; five hops are a warning, six an error.',
    design: {
      services: {
        a: { calls: [{ to: 'n0' }] },
        b: { calls: [{ to: 'n1' }] },
        ...named(7, 'n', (i) => (i < 5 ? { calls: [{ to: `n${i + 1}` }] } : {})),
        alone: {},
      },
    },
    finds: ['error chain /services/a', 'warning chain /services/b'],
    says: ['a waits for 6 service-to-service calls in a row.', 'b waits for 5 service-to-service calls in a row.'],
    shows: [
      ['a', 'n0', 'n1', 'n2', 'n3', 'n4', 'n5'],
      ['b', 'n1', 'n2', 'n3', 'n4', 'n5'],
    ],
    checks: 2,
  },
  {
    rule: 'long-sync-chain',
    because: 'A client without links starts nothing and hides nothing: the services without callers are asked.',
    design: {
      clients: { c: {} },
      services: named(5, 'n', (i) => (i < 4 ? { calls: [{ to: `n${i + 1}` }] } : {})),
    },
    finds: ['warning chain /services/n0'],
    checks: 1,
  },
  {
    rule: 'long-sync-chain',
    because: 'A client that reaches a store or a partner alone starts no chain and hides none.',
    design: {
      clients: { c: { uses: [{ to: 's', access: 'read' }], calls: [{ to: 'p' }] } },
      services: {
        a: { calls: [{ to: 'b' }] },
        b: { calls: [{ to: 'd' }] },
        d: { calls: [{ to: 'e' }] },
        e: { calls: [{ to: 'f' }] },
        f: {},
      },
      stores: { s: { type: 's3' } },
      externals: { p: {} },
    },
    finds: ['warning chain /services/a'],
    checks: 1,
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
    rule: 'sync-everywhere',
    because:
      'Candidates are first what needs no answer, then what writes, then the others; a publish of a workflow is no link between services.',
    design: {
      services: {
        a: { calls: [{ to: 'b' }, { to: 'c', access: 'write' }, { to: 'd', needsReply: false }] },
        b: { calls: [{ to: 'c', access: 'write' }], publishes: [{ to: 'q' }] },
        c: {},
        d: { consumes: [{ from: 'q' }] },
      },
      workflows: { w: { publishes: [{ to: 'q' }] } },
      channels: { q: { type: 'sqs' } },
    },
    finds: ['warning share /services'],
    says: ['4 of 5 links between services are calls, and 1 is an event.'],
    shows: [{ calls: 4, eventLinks: 1, sharePercent: 80, candidates: 'a to d, a to c, b to c, a to b' }],
    checks: 1,
  },
  {
    rule: 'sync-everywhere',
    because: 'A call that reads needs its answer, so it is no candidate, unless the file says that nobody waits for it.',
    design: {
      services: {
        a: {
          calls: [
            { to: 'b', access: 'read' },
            { to: 'c', access: 'write' },
            { to: 'd', access: 'read', needsReply: false },
          ],
        },
        b: { calls: [{ to: 'c', access: 'read' }] },
        c: {},
        d: {},
      },
    },
    finds: ['warning share /services'],
    says: ['4 of 4 links between services are calls, and 0 are events.'],
    shows: [{ calls: 4, eventLinks: 0, sharePercent: 100, candidates: 'a to d, a to c' }],
  },
  {
    rule: 'sync-everywhere',
    because: 'Where every call reads, there is nothing to move, and the finding says so.',
    design: {
      services: {
        a: { calls: ['b', 'c', 'd', 'e'].map((to) => ({ to, access: 'read' })) },
        ...{ b: {}, c: {}, d: {}, e: {} },
      },
    },
    finds: ['warning share /services'],
    shows: [{ calls: 4, eventLinks: 0, sharePercent: 100, candidates: 'none, every call reads' }],
  },
  {
    rule: 'sync-everywhere',
    because: 'Without a call and an event between services nothing is counted.',
    design: { services: { a: {}, b: {} } },
    finds: 'not applicable',
  },
  {
    rule: 'missing-dead-letter-queue',
    because: 'Workflows consume as well.',
    design: { workflows: { w: { consumes: [{ from: 'q' }] } }, services: { a: {} }, channels: { q: { type: 'sqs' } } },
    finds: ['error absent /workflows/w/consumes/0'],
  },
  {
    rule: 'missing-dead-letter-queue',
    because:
      'Who files or redrives dead letters stands at the end of the chain; who publishes to the queue as well, or tries again, does not.',
    design: {
      services: {
        a: {
          consumes: [
            { from: 'q', deadLetter: 'dlq' },
            { from: 'r', deadLetter: 'retry' },
            { from: 'retry' },
            { from: 's', deadLetter: 'work' },
          ],
          publishes: [{ to: 'work' }],
        },
        redrive: { consumes: [{ from: 'dlq' }, { from: 'work' }] },
      },
      channels: {
        q: { type: 'sqs' },
        dlq: { type: 'sqs' },
        r: { type: 'sqs' },
        retry: { type: 'sqs' },
        s: { type: 'sqs' },
        work: { type: 'sqs' },
      },
    },
    finds: ['error absent /services/a/consumes/2', 'error absent /services/redrive/consumes/1'],
    checks: 5,
  },
  {
    rule: 'missing-dead-letter-queue',
    because: 'Where dead letters are all that is consumed, nothing is asked, though it be denied.',
    design: {
      services: { a: { consumes: [{ from: 'dlq', deadLetter: false }] }, b: { consumes: [{ from: 'q', deadLetter: 'dlq' }] } },
      channels: { q: { type: 'sqs' }, dlq: { type: 'sqs' } },
    },
    finds: [],
    checks: 1,
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
]
