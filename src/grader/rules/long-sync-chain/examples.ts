import { defineExamples } from '../../define-examples'

export const examples = defineExamples({
  fails: [
    {
      id: 'a-quote-four-hops-deep',
      title: 'Insurance quote: four hops behind the gateway',
      note:
        'Five services have to be up for one price. At 99.9 % each that is 99.5 %, and the slowest answer of five decides how fast the ' +
        'page is.',
      design: {
        clients: { applicant: { calls: [{ to: 'api', auth: 'session' }] } },
        gateways: { api: { type: 'http-api', auth: 'session', routes: [{ path: '/v1/quotes', to: 'quotes', timeoutMs: 5000 }] } },
        services: {
          quotes: { calls: [{ to: 'rating', timeoutMs: 4000 }] },
          rating: { calls: [{ to: 'risk', timeoutMs: 3000 }] },
          risk: { calls: [{ to: 'history', timeoutMs: 2000 }] },
          history: { calls: [{ to: 'vehicles', timeoutMs: 1000 }] },
          vehicles: {},
        },
      },
      findings: [{ message: 'chain', pointer: '/clients/applicant', severity: 'warning' }],
    },
    {
      id: 'a-transfer-six-hops-deep',
      title: 'Bank transfer: six hops while the customer waits',
      note:
        'Beyond five hops the finding is an error. Fraud, limits and sanctions are questions about the same transfer, asked one behind ' +
        'the other.',
      design: {
        clients: { 'bank-app': { calls: [{ to: 'transfers', auth: 'jwt' }] } },
        services: {
          transfers: { calls: [{ to: 'limits', timeoutMs: 6000 }] },
          limits: { calls: [{ to: 'fraud', timeoutMs: 5000 }] },
          fraud: { calls: [{ to: 'sanctions', timeoutMs: 4000 }] },
          sanctions: { calls: [{ to: 'accounts', timeoutMs: 3000 }] },
          accounts: { calls: [{ to: 'ledger', timeoutMs: 2000 }] },
          ledger: { calls: [{ to: 'archive', timeoutMs: 1000 }] },
          archive: {},
        },
      },
      findings: [{ message: 'chain', pointer: '/clients/bank-app', severity: 'error' }],
    },
    {
      id: 'a-ring-makes-it-longer',
      title: 'Internal tool: a ring inside the chain',
      note:
        'The ring of roster, absences and contracts counts two hops, one fewer than it has services. With the way in and the way out ' +
        'there are four.',
      design: {
        clients: { manager: { calls: [{ to: 'planner', auth: 'session' }] } },
        services: {
          planner: { calls: [{ to: 'roster', timeoutMs: 3000 }] },
          roster: { calls: [{ to: 'absences', timeoutMs: 900 }] },
          absences: { calls: [{ to: 'contracts', timeoutMs: 900 }] },
          contracts: {
            calls: [
              { to: 'roster', timeoutMs: 900 },
              { to: 'staff', timeoutMs: 300 },
            ],
          },
          staff: {},
        },
      },
      findings: [{ message: 'chain', pointer: '/clients/manager', severity: 'warning' }],
    },
  ],
  passes: [
    {
      id: 'three-hops-and-no-more',
      title: 'Insurance quote: three hops',
      note:
        'history keeps a copy of the vehicle data, refreshed each night, and no longer asks for it. Three hops are the limit, not beyond ' +
        'it.',
      design: {
        clients: { applicant: { calls: [{ to: 'api', auth: 'session' }] } },
        gateways: { api: { type: 'http-api', auth: 'session', routes: [{ path: '/v1/quotes', to: 'quotes', timeoutMs: 4000 }] } },
        services: {
          quotes: { calls: [{ to: 'rating', timeoutMs: 3000 }] },
          rating: { calls: [{ to: 'risk', timeoutMs: 2000 }] },
          risk: { calls: [{ to: 'history', timeoutMs: 1000 }] },
          history: {},
        },
      },
    },
    {
      id: 'one-asks-all',
      title: 'Bank transfer: one service asks all the others',
      note: 'The questions about one transfer, side by side: the wait is the slowest of them and not their sum, and the depth is one.',
      design: {
        clients: { 'bank-app': { calls: [{ to: 'transfers', auth: 'jwt' }] } },
        services: {
          transfers: {
            calls: [
              { to: 'limits', timeoutMs: 800 },
              { to: 'fraud', timeoutMs: 800, parallel: true },
              { to: 'sanctions', timeoutMs: 800, parallel: true },
            ],
          },
          limits: {},
          fraud: {},
          sanctions: {},
        },
      },
    },
    {
      id: 'cut-by-a-queue',
      title: 'Food delivery: the chain ends where the customer stops waiting',
      note: 'The customer waits for "order accepted". Kitchen, courier and receipt follow by themselves.',
      design: {
        clients: { app: { calls: [{ to: 'orders', auth: 'jwt' }] } },
        services: {
          orders: { calls: [{ to: 'menus', timeoutMs: 400 }], publishes: [{ to: 'accepted-orders', outbox: true }] },
          menus: {},
          kitchen: { consumes: [{ from: 'accepted-orders', deadLetter: true }], calls: [{ to: 'couriers', timeoutMs: 700 }] },
          couriers: { calls: [{ to: 'maps', timeoutMs: 400 }] },
          maps: {},
        },
        channels: { 'accepted-orders': { type: 'sqs' } },
      },
    },
  ],
  nearMisses: [
    {
      id: 'a-hop-that-nobody-waits-for',
      title: 'Media: four links, three of them waited for',
      note: 'The last call does not need its reply, so nobody waits behind it. As a chain of waiting it is three hops long.',
      design: {
        clients: { tv: { calls: [{ to: 'home', auth: 'jwt' }] } },
        services: {
          home: { calls: [{ to: 'rows', timeoutMs: 900 }] },
          rows: { calls: [{ to: 'titles', timeoutMs: 600 }] },
          titles: { calls: [{ to: 'rights', timeoutMs: 300 }] },
          rights: { calls: [{ to: 'view-audit', needsReply: false }] },
          'view-audit': {},
        },
      },
    },
    {
      id: 'a-long-way-of-events',
      title: 'IoT: five services in a row, joined by channels',
      note: 'A reading passes five services. None of them waits for the next, and any of them may be down for an hour.',
      design: {
        clients: { meter: { calls: [{ to: 'intake', auth: 'mtls' }] } },
        services: {
          intake: { publishes: [{ to: 'raw' }] },
          clean: { consumes: [{ from: 'raw', deadLetter: true }], publishes: [{ to: 'readings' }] },
          tariffs: { consumes: [{ from: 'readings', deadLetter: true }], publishes: [{ to: 'priced' }] },
          invoices: { consumes: [{ from: 'priced', deadLetter: true }], publishes: [{ to: 'invoiced' }] },
          letters: { consumes: [{ from: 'invoiced', deadLetter: true }] },
        },
        channels: { raw: { type: 'kinesis' }, readings: { type: 'kinesis' }, priced: { type: 'sqs' }, invoiced: { type: 'sqs' } },
      },
    },
  ],
  pair: {
    broken: {
      clients: { applicant: { calls: [{ to: 'quotes', auth: 'session' }] } },
      services: {
        quotes: { traces: 'opentelemetry', calls: [{ to: 'rating', timeoutMs: 4000 }], publishes: [{ to: 'quote-given' }] },
        rating: { traces: 'opentelemetry', calls: [{ to: 'risk', timeoutMs: 3000 }] },
        risk: {
          traces: 'opentelemetry',
          calls: [{ to: 'history', timeoutMs: 2000 }],
          consumes: [{ from: 'claim-filed', deadLetter: true }],
        },
        history: {
          traces: 'opentelemetry',
          calls: [{ to: 'vehicles', timeoutMs: 1000 }],
          publishes: [{ to: 'claim-filed' }],
          consumes: [{ from: 'quote-given', deadLetter: true }],
        },
        vehicles: { traces: 'opentelemetry', consumes: [{ from: 'quote-given', deadLetter: true }] },
      },
      channels: { 'quote-given': { type: 'eventbridge' }, 'claim-filed': { type: 'eventbridge' } },
    },
    fixed: {
      clients: { applicant: { calls: [{ to: 'quotes', auth: 'session' }] } },
      services: {
        quotes: { traces: 'opentelemetry', calls: [{ to: 'rating', timeoutMs: 4000 }], publishes: [{ to: 'quote-given' }] },
        rating: { traces: 'opentelemetry', calls: [{ to: 'risk', timeoutMs: 3000 }] },
        risk: { traces: 'opentelemetry', consumes: [{ from: 'claim-filed', deadLetter: true }] },
        history: {
          traces: 'opentelemetry',
          calls: [{ to: 'vehicles', timeoutMs: 1000 }],
          publishes: [{ to: 'claim-filed' }],
          consumes: [{ from: 'quote-given', deadLetter: true }],
        },
        vehicles: { traces: 'opentelemetry', consumes: [{ from: 'quote-given', deadLetter: true }] },
      },
      channels: { 'quote-given': { type: 'eventbridge' }, 'claim-filed': { type: 'eventbridge' } },
    },
  },
})
