import { defineExamples } from '../../define-examples'

export const examples = defineExamples({
  fails: [
    {
      id: 'orders-and-stock-call-each-other',
      title: 'Shop: orders reserves stock, stock asks for open orders',
      note: 'Neither can start, be tested or be released without the other. At full load each waits for a worker of the other one.',
      design: {
        services: {
          orders: { calls: [{ to: 'stock', timeoutMs: 400, access: 'write' }] },
          stock: { calls: [{ to: 'orders', timeoutMs: 400, access: 'read' }] },
        },
      },
      findings: [{ message: 'cycle', pointer: '/services/orders/calls/0', severity: 'error' }],
    },
    {
      id: 'three-hospital-services-in-a-ring',
      title: 'Hospital: the ring that no team sees whole',
      note: 'Each call was reasonable on its own, and each team knows its two neighbours. Only the graph shows the ring.',
      design: {
        services: {
          admissions: { team: 'front-desk', calls: [{ to: 'beds', timeoutMs: 300 }] },
          beds: { team: 'wards', calls: [{ to: 'patients', timeoutMs: 300 }] },
          patients: { team: 'records', calls: [{ to: 'admissions', timeoutMs: 300 }] },
          letters: { team: 'records', calls: [{ to: 'patients', timeoutMs: 300 }] },
        },
      },
      findings: [{ message: 'cycle', pointer: '/services/admissions/calls/0', severity: 'error' }],
    },
    {
      id: 'two-rings-in-one-design',
      title: 'Media: two rings, two findings',
      note: 'playback and rights form one ring, billing and plans another. The call that joins them belongs to neither.',
      design: {
        services: {
          playback: { calls: [{ to: 'rights', timeoutMs: 200 }] },
          rights: {
            calls: [
              { to: 'playback', timeoutMs: 200 },
              { to: 'plans', timeoutMs: 200 },
            ],
          },
          plans: { calls: [{ to: 'billing', timeoutMs: 200 }] },
          billing: { calls: [{ to: 'plans', timeoutMs: 200 }] },
        },
      },
      findings: [
        { message: 'cycle', pointer: '/services/playback/calls/0', severity: 'error' },
        { message: 'cycle', pointer: '/services/billing/calls/0', severity: 'error' },
      ],
    },
    {
      id: 'the-way-back-is-not-awaited',
      title: 'Ride hailing: the way back is a call that nobody waits for',
      note: 'pricing fires its answer at trips without waiting. No deadlock, but trips still cannot change that endpoint alone.',
      design: {
        services: {
          trips: { calls: [{ to: 'pricing', timeoutMs: 300 }] },
          pricing: { calls: [{ to: 'trips', needsReply: false, access: 'write' }] },
        },
      },
      findings: [{ message: 'cycle', pointer: '/services/pricing/calls/0', severity: 'error' }],
    },
  ],
  passes: [
    {
      id: 'stock-is-told-by-event',
      title: 'Shop: stock learns of orders by event',
      note:
        'orders still calls stock, because the shopper waits for the reservation. The way back is an event that stock keeps what it ' +
        'needs of.',
      design: {
        services: {
          orders: { calls: [{ to: 'stock', timeoutMs: 400, access: 'write' }], publishes: [{ to: 'order-events', outbox: true }] },
          stock: { consumes: [{ from: 'order-events', deadLetter: true, idempotent: true }] },
        },
        channels: { 'order-events': { type: 'eventbridge' } },
      },
    },
    {
      id: 'the-shared-part-moved-out',
      title: 'Media: the part that both needed became a third service',
      note: 'Both sides asked the other for the plan of the viewer. entitlements answers that now and calls nobody.',
      design: {
        services: {
          playback: { calls: [{ to: 'entitlements', timeoutMs: 150 }] },
          downloads: { calls: [{ to: 'entitlements', timeoutMs: 150 }] },
          entitlements: {},
        },
      },
    },
    {
      id: 'the-caller-sends-what-is-needed',
      title: 'Ride hailing: the request carries the answer to the question back',
      note: 'pricing used to ask trips for distance and city. trips had both at hand when it called.',
      design: {
        services: {
          trips: { calls: [{ to: 'pricing', timeoutMs: 300, access: 'read' }] },
          pricing: { calls: [{ to: 'zones', timeoutMs: 100 }] },
          zones: {},
        },
      },
    },
  ],
  nearMisses: [
    {
      id: 'a-saga-by-events',
      title: 'Travel: a ring of events',
      note: 'bookings and payments answer each other in a choreographed saga. Each runs while the other is down; the messages wait.',
      design: {
        services: {
          bookings: {
            publishes: [{ to: 'booking-events', outbox: true }],
            consumes: [{ from: 'payment-events', deadLetter: true, idempotent: true }],
          },
          payments: {
            publishes: [{ to: 'payment-events', outbox: true }],
            consumes: [{ from: 'booking-events', deadLetter: true, idempotent: true }],
          },
        },
        channels: { 'booking-events': { type: 'eventbridge' }, 'payment-events': { type: 'eventbridge' } },
      },
    },
    {
      id: 'a-webhook-comes-back',
      title: 'Ticket sale: the provider calls back',
      note: 'sales calls the card provider and gets a webhook later. The provider is no service of this system and is not released with it.',
      design: {
        services: { sales: { calls: [{ to: 'card-provider', timeoutMs: 1200 }] } },
        externals: { 'card-provider': { calls: [{ to: 'sales', auth: 'api-key' }] } },
      },
    },
  ],
  pair: {
    broken: {
      clients: { shopper: { calls: [{ to: 'orders' }] } },
      services: {
        orders: { traces: 'opentelemetry', calls: [{ to: 'stock', timeoutMs: 400 }] },
        stock: { traces: 'opentelemetry', calls: [{ to: 'orders', timeoutMs: 400 }] },
      },
    },
    fixed: {
      clients: { shopper: { calls: [{ to: 'orders' }] } },
      services: {
        orders: { traces: 'opentelemetry', calls: [{ to: 'stock', timeoutMs: 400 }], publishes: [{ to: 'order-events' }] },
        stock: { traces: 'opentelemetry', consumes: [{ from: 'order-events', deadLetter: true }] },
      },
      channels: { 'order-events': { type: 'eventbridge' } },
    },
  },
})
