import { defineExamples } from '../../define-examples'

export const examples = defineExamples({
  fails: [
    {
      id: 'everybody-asks-for-the-customer',
      title: 'Bank: six services ask customers for a name',
      note:
        'Each needs a name and an address, and each waits for them. A release of customers is an appointment with six teams, and its ' +
        'outage is an outage of the bank.',
      design: {
        services: {
          customers: {},
          cards: { calls: [{ to: 'customers', timeoutMs: 200, access: 'read' }] },
          loans: { calls: [{ to: 'customers', timeoutMs: 200, access: 'read' }] },
          savings: { calls: [{ to: 'customers', timeoutMs: 200, access: 'read' }] },
          mortgages: { calls: [{ to: 'customers', timeoutMs: 200, access: 'read' }] },
          statements: { calls: [{ to: 'customers', timeoutMs: 200, access: 'read' }] },
          branches: { calls: [{ to: 'customers', timeoutMs: 200, access: 'read' }] },
        },
      },
      findings: [{ message: 'hub', pointer: '/services/customers', severity: 'warning' }],
    },
    {
      id: 'three-in-three-out',
      title: 'Logistics: tours stands between everybody',
      note:
        'Three callers and three callees are six neighbours. Eleven services have ten others, 60 % of ten is six, and reaching the limit ' +
        'is enough.',
      design: {
        services: {
          depots: { calls: [{ to: 'tours', timeoutMs: 900 }] },
          customs: { calls: [{ to: 'tours', timeoutMs: 900 }] },
          tracking: { calls: [{ to: 'tours', timeoutMs: 300, access: 'read' }] },
          tours: {
            calls: [
              { to: 'vans', timeoutMs: 200 },
              { to: 'drivers', timeoutMs: 200 },
              { to: 'maps', timeoutMs: 200, access: 'read' },
            ],
          },
          vans: {},
          drivers: {},
          maps: {},
          labels: {},
          invoices: {},
          claims: {},
          contracts: {},
        },
      },
      findings: [{ message: 'hub', pointer: '/services/tours', severity: 'warning' }],
    },
    {
      id: 'a-conductor-and-a-dictionary',
      title: 'Hospital: one service calls all, one is called by all',
      note:
        'stay conducts, codes is a dictionary, and both have six neighbours among the other seven. They are two problems: the first ' +
        'wants a workflow, the second a copy.',
      design: {
        services: {
          stay: {
            calls: [
              { to: 'beds', timeoutMs: 300 },
              { to: 'meals', timeoutMs: 300 },
              { to: 'drugs', timeoutMs: 300 },
              { to: 'scans', timeoutMs: 300 },
              { to: 'letters', timeoutMs: 300 },
              { to: 'bills', timeoutMs: 300 },
            ],
          },
          beds: { calls: [{ to: 'codes', timeoutMs: 100, access: 'read' }] },
          meals: { calls: [{ to: 'codes', timeoutMs: 100, access: 'read' }] },
          drugs: { calls: [{ to: 'codes', timeoutMs: 100, access: 'read' }] },
          scans: { calls: [{ to: 'codes', timeoutMs: 100, access: 'read' }] },
          letters: { calls: [{ to: 'codes', timeoutMs: 100, access: 'read' }] },
          bills: { calls: [{ to: 'codes', timeoutMs: 100, needsReply: false }] },
          codes: {},
        },
      },
      findings: [
        { message: 'hub', pointer: '/services/stay', severity: 'warning' },
        { message: 'hub', pointer: '/services/codes', severity: 'warning' },
      ],
    },
    {
      id: 'ten-are-enough-in-any-system',
      title: 'Online game: ten callers among twenty-one services',
      note:
        'Ten of twenty others are half of them. Beyond a point the share says nothing: ten teams that wait for one service are too many ' +
        'in a system of any size.',
      design: {
        services: {
          identity: {},
          lobby: { calls: [{ to: 'identity', timeoutMs: 100 }] },
          matches: { calls: [{ to: 'identity', timeoutMs: 100 }] },
          chat: { calls: [{ to: 'identity', timeoutMs: 100 }] },
          friends: { calls: [{ to: 'identity', timeoutMs: 100 }] },
          guilds: { calls: [{ to: 'identity', timeoutMs: 100 }] },
          shop: { calls: [{ to: 'identity', timeoutMs: 100 }] },
          inventory: { calls: [{ to: 'identity', timeoutMs: 100 }] },
          rankings: { calls: [{ to: 'identity', timeoutMs: 100 }] },
          replays: { calls: [{ to: 'identity', timeoutMs: 100 }] },
          reports: { calls: [{ to: 'identity', timeoutMs: 100 }] },
          maps: {},
          skins: {},
          seasons: {},
          quests: {},
          bots: {},
          anticheat: {},
          voice: {},
          streams: {},
          tournaments: {},
          'patch-notes': {},
        },
      },
      findings: [{ message: 'hub', pointer: '/services/identity', severity: 'warning' }],
    },
  ],
  passes: [
    {
      id: 'six-of-eleven-others',
      title: 'Logistics: six neighbours among twelve services',
      note:
        'One service more, and the same six are below 60 % of the eleven others, which is 6.6. The limit moves with the size of the ' +
        'system.',
      design: {
        services: {
          depots: { calls: [{ to: 'tours', timeoutMs: 900 }] },
          customs: { calls: [{ to: 'tours', timeoutMs: 900 }] },
          tracking: { calls: [{ to: 'tours', timeoutMs: 300, access: 'read' }] },
          tours: {
            calls: [
              { to: 'vans', timeoutMs: 200 },
              { to: 'drivers', timeoutMs: 200 },
              { to: 'maps', timeoutMs: 200, access: 'read' },
            ],
          },
          vans: {},
          drivers: {},
          maps: {},
          labels: {},
          invoices: {},
          claims: {},
          contracts: {},
          returns: {},
        },
      },
    },
    {
      id: 'a-copy-instead-of-a-question',
      title: 'Bank: names travel by event',
      note:
        'customers announces a new address, and each service keeps the two columns that it needs. Only branches still asks, because a ' +
        'clerk has to see what is true now.',
      design: {
        services: {
          customers: { publishes: [{ to: 'customer-events', outbox: true, events: ['address-changed'] }] },
          cards: { consumes: [{ from: 'customer-events', deadLetter: true, idempotent: true }] },
          loans: { consumes: [{ from: 'customer-events', deadLetter: true, idempotent: true }] },
          savings: { consumes: [{ from: 'customer-events', deadLetter: true, idempotent: true }] },
          mortgages: { consumes: [{ from: 'customer-events', deadLetter: true, idempotent: true }] },
          statements: { consumes: [{ from: 'customer-events', deadLetter: true, idempotent: true }] },
          branches: { calls: [{ to: 'customers', timeoutMs: 200, access: 'read' }] },
        },
        channels: { 'customer-events': { type: 'eventbridge' } },
      },
    },
    {
      id: 'seven-calls-five-neighbours',
      title: 'Newsroom: seven calls between six services',
      note:
        'articles has seven calls and five neighbours, since services are counted and not links: media once, search once. The two calls ' +
        'between articles and search are a cycle as well, and cyclic-dependency reports it as an error.',
      design: {
        services: {
          articles: {
            calls: [
              { to: 'media', timeoutMs: 300, access: 'read' },
              { to: 'media', timeoutMs: 900, access: 'write' },
              { to: 'authors', timeoutMs: 200, access: 'read' },
              { to: 'search', timeoutMs: 200, access: 'write' },
            ],
          },
          search: { calls: [{ to: 'articles', timeoutMs: 200, access: 'read' }] },
          comments: { calls: [{ to: 'articles', timeoutMs: 2000, access: 'read' }] },
          newsletters: { calls: [{ to: 'articles', timeoutMs: 2000, access: 'read' }] },
          media: {},
          authors: {},
          paywall: {},
        },
      },
    },
  ],
  nearMisses: [
    {
      id: 'the-middle-of-a-small-system',
      title: 'Ticket sale: all four others around one',
      note: 'sales knows everybody, and everybody is four. Below six neighbours nothing is said: small systems have a middle.',
      design: {
        services: {
          sales: {
            calls: [
              { to: 'seats', timeoutMs: 300 },
              { to: 'prices', timeoutMs: 200 },
              { to: 'documents', timeoutMs: 900 },
            ],
          },
          seats: {},
          prices: {},
          documents: {},
          resale: { calls: [{ to: 'sales', timeoutMs: 1600 }] },
        },
      },
    },
    {
      id: 'a-gateway-is-meant-to-be-one',
      title: 'Insurance: a gateway with seven routes, a workflow with six steps',
      note:
        'Both touch nearly every service, and only services are counted. A route table and a state machine are where such knowledge ' +
        'belongs.',
      design: {
        gateways: {
          api: {
            type: 'http-api',
            auth: 'jwt',
            routes: [
              { path: '/v1/quotes', to: 'quotes', timeoutMs: 2000 },
              { path: '/v1/policies', to: 'policies', timeoutMs: 2000 },
              { path: '/v1/claims', to: 'claims', timeoutMs: 2000 },
              { path: '/v1/photos', to: 'photos', timeoutMs: 2000 },
              { path: '/v1/letters', to: 'letters', timeoutMs: 2000 },
              { path: '/v1/payouts', to: 'payouts', timeoutMs: 2000 },
              { path: '/v1/garages', to: 'garages', timeoutMs: 2000 },
            ],
          },
        },
        workflows: {
          settlement: {
            type: 'step-functions',
            compensates: true,
            calls: [
              { to: 'claims', timeoutMs: 2000 },
              { to: 'photos', timeoutMs: 2000 },
              { to: 'policies', timeoutMs: 2000 },
              { to: 'garages', timeoutMs: 2000 },
              { to: 'payouts', timeoutMs: 2000 },
              { to: 'letters', timeoutMs: 2000 },
            ],
          },
        },
        services: { quotes: {}, policies: {}, claims: {}, photos: {}, letters: {}, payouts: {}, garages: {} },
      },
    },
    {
      id: 'a-common-table-is-another-hub',
      title: 'Smart meters: seven services around one table',
      note: 'The hub is a store here, and shared-database names every one of its users. Links to stores and externals make no neighbours.',
      design: {
        services: {
          meters: { uses: [{ to: 'meter-db', access: 'read-write' }] },
          alerts: { uses: [{ to: 'meter-db', access: 'read' }] },
          invoices: { uses: [{ to: 'meter-db', access: 'read' }] },
          forecasts: { uses: [{ to: 'meter-db', access: 'read' }] },
          console: { uses: [{ to: 'meter-db', access: 'read' }] },
          exports: { uses: [{ to: 'meter-db', access: 'read' }] },
          repairs: { uses: [{ to: 'meter-db', access: 'read' }] },
        },
        stores: { 'meter-db': { type: 'aurora', owner: 'meters' } },
      },
    },
  ],
  pair: {
    broken: {
      services: {
        guests: { publishes: [{ to: 'guest-changes' }] },
        stays: { calls: [{ to: 'guests', access: 'read' }], publishes: [{ to: 'stay-changes' }] },
        rooms: { calls: [{ to: 'guests', access: 'read' }] },
        spa: { calls: [{ to: 'guests', access: 'read' }] },
        parking: { calls: [{ to: 'guests', access: 'read' }] },
        dining: { calls: [{ to: 'guests', access: 'read' }] },
        loyalty: { calls: [{ to: 'guests', access: 'read' }], consumes: [{ from: 'stay-changes' }, { from: 'guest-changes' }] },
      },
      channels: { 'guest-changes': { type: 'eventbridge' }, 'stay-changes': { type: 'eventbridge' } },
    },
    fixed: {
      services: {
        guests: { publishes: [{ to: 'guest-changes' }] },
        stays: { calls: [{ to: 'guests', access: 'read' }], publishes: [{ to: 'stay-changes' }] },
        rooms: { calls: [{ to: 'guests', access: 'read' }] },
        spa: { calls: [{ to: 'guests', access: 'read' }] },
        parking: { calls: [{ to: 'guests', access: 'read' }] },
        dining: { calls: [{ to: 'guests', access: 'read' }] },
        loyalty: { consumes: [{ from: 'stay-changes' }, { from: 'guest-changes' }] },
      },
      channels: { 'guest-changes': { type: 'eventbridge' }, 'stay-changes': { type: 'eventbridge' } },
    },
  },
})
