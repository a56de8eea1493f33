import { defineExamples } from '../../define-examples'

export const examples = defineExamples({
  fails: [
    {
      id: 'a-shop-without-a-single-event',
      title: 'Shop: five calls and no event',
      note: 'The shopper waits for the confirmation mail, the loyalty points and the parcel label. Each of them can fail the order.',
      design: {
        services: {
          checkout: {
            calls: [
              { to: 'payments', timeoutMs: 2000, access: 'write' },
              { to: 'stock', timeoutMs: 500, access: 'write' },
              { to: 'mailer', timeoutMs: 1000, access: 'write' },
              { to: 'loyalty', timeoutMs: 500, access: 'write' },
            ],
          },
          payments: {},
          stock: { calls: [{ to: 'labels', timeoutMs: 800, access: 'write' }] },
          mailer: {},
          loyalty: {},
          labels: {},
        },
      },
      findings: [{ message: 'share', pointer: '/services', severity: 'warning' }],
    },
    {
      id: 'one-event-in-five-links',
      title: 'Hospital: four calls and one event are 80 %',
      note:
        'The limit is inclusive: one event link in five is still sync everywhere. The discharge letter went async; billing and the ' +
        'pharmacy did not.',
      design: {
        services: {
          discharge: {
            calls: [
              { to: 'beds', timeoutMs: 400 },
              { to: 'billing', timeoutMs: 900 },
              { to: 'pharmacy', timeoutMs: 900 },
            ],
            publishes: [{ to: 'discharges', events: ['patient-discharged'] }],
          },
          beds: { calls: [{ to: 'cleaning', timeoutMs: 600 }] },
          billing: {},
          pharmacy: {},
          cleaning: {},
          letters: { consumes: [{ from: 'discharges', deadLetter: true }] },
        },
        channels: { discharges: { type: 'eventbridge' } },
      },
      findings: [{ message: 'share', pointer: '/services', severity: 'warning' }],
    },
    {
      id: 'events-that-nobody-hears',
      title: 'Ride hailing: three topics, no listener',
      note:
        'Each service publishes, no service consumes. The topics were made for a data lake that never came; the work is still done by ' +
        'calls.',
      design: {
        services: {
          trips: {
            calls: [
              { to: 'pricing', timeoutMs: 300 },
              { to: 'drivers', timeoutMs: 300 },
            ],
            publishes: [{ to: 'trip-events' }],
          },
          drivers: { calls: [{ to: 'payouts', timeoutMs: 800 }], publishes: [{ to: 'driver-events' }] },
          pricing: { calls: [{ to: 'zones', timeoutMs: 100 }], publishes: [{ to: 'price-events' }] },
          payouts: {},
          zones: {},
        },
        channels: { 'trip-events': { type: 'sns' }, 'driver-events': { type: 'sns' }, 'price-events': { type: 'sns' } },
      },
      findings: [{ message: 'share', pointer: '/services', severity: 'warning' }],
    },
  ],
  passes: [
    {
      id: 'only-what-the-shopper-waits-for',
      title: 'Shop: calls for the answer, events for the rest',
      note: 'Payment and stock decide whether the order exists, so checkout waits. Mail, points and label follow from one event.',
      design: {
        services: {
          checkout: {
            calls: [
              { to: 'payments', timeoutMs: 2000 },
              { to: 'stock', timeoutMs: 500 },
            ],
            publishes: [{ to: 'order-events', outbox: true }],
          },
          payments: { calls: [{ to: 'fraud', timeoutMs: 400 }], publishes: [{ to: 'payment-events', outbox: true }] },
          stock: { calls: [{ to: 'suppliers', timeoutMs: 900 }] },
          fraud: {},
          suppliers: {},
          mailer: { consumes: [{ from: 'order-events', deadLetter: true }] },
          loyalty: { consumes: [{ from: 'payment-events', deadLetter: true }] },
          labels: { consumes: [{ from: 'order-events', deadLetter: true }] },
        },
        channels: { 'order-events': { type: 'eventbridge' }, 'payment-events': { type: 'eventbridge' } },
      },
    },
    {
      id: 'events-through-a-topic-and-queues',
      title: 'Media: a topic that forwards to queues',
      note:
        'ingest publishes once; two queues behind the topic feed two services. A consumer behind forwardsTo counts like one on the ' +
        'channel itself.',
      design: {
        services: {
          ingest: {
            calls: [
              { to: 'rights', timeoutMs: 700 },
              { to: 'titles', timeoutMs: 500 },
            ],
            publishes: [{ to: 'uploads' }],
          },
          rights: { calls: [{ to: 'contracts', timeoutMs: 500 }] },
          titles: { calls: [{ to: 'search', timeoutMs: 300 }], publishes: [{ to: 'title-changes' }] },
          contracts: {},
          search: { consumes: [{ from: 'title-changes', deadLetter: true }] },
          transcode: { consumes: [{ from: 'transcode-queue', deadLetter: true }] },
          subtitles: { consumes: [{ from: 'subtitle-queue', deadLetter: true }] },
        },
        channels: {
          uploads: { type: 'sns', forwardsTo: ['transcode-queue', 'subtitle-queue'] },
          'transcode-queue': { type: 'sqs' },
          'subtitle-queue': { type: 'sqs' },
          'title-changes': { type: 'eventbridge' },
        },
      },
    },
    {
      id: 'reads-by-call-news-by-event',
      title: 'Hospital: questions by call, news by event',
      note:
        'Four questions need an answer before a bed is given. Everything that follows from the answer is announced: two publishes in six ' +
        'links.',
      design: {
        services: {
          admissions: {
            calls: [
              { to: 'beds', timeoutMs: 400, access: 'write' },
              { to: 'insurance', timeoutMs: 900, access: 'read' },
              { to: 'allergies', timeoutMs: 300, access: 'read' },
            ],
            publishes: [{ to: 'admitted', outbox: true }],
          },
          beds: { calls: [{ to: 'wards', timeoutMs: 200, access: 'read' }], publishes: [{ to: 'bed-given', outbox: true }] },
          insurance: {},
          allergies: {},
          wards: { consumes: [{ from: 'bed-given', deadLetter: true }] },
          catering: { consumes: [{ from: 'admitted', deadLetter: true }] },
        },
        channels: { admitted: { type: 'eventbridge' }, 'bed-given': { type: 'eventbridge' } },
      },
    },
  ],
  nearMisses: [
    {
      id: 'mostly-events',
      title: 'IoT: one lookup, three events',
      note: 'The only question with a waiting asker is the one for the owner of a device.',
      design: {
        services: {
          intake: { calls: [{ to: 'devices', timeoutMs: 200, access: 'read' }], publishes: [{ to: 'readings' }] },
          devices: { publishes: [{ to: 'device-changes' }] },
          alerts: { consumes: [{ from: 'readings', deadLetter: true }], publishes: [{ to: 'alarms' }] },
          notify: {
            consumes: [
              { from: 'alarms', deadLetter: true },
              { from: 'device-changes', deadLetter: true },
            ],
          },
        },
        channels: { readings: { type: 'kinesis' }, 'device-changes': { type: 'eventbridge' }, alarms: { type: 'sns' } },
      },
    },
    {
      id: 'three-calls-are-few',
      title: 'Internal tool: three calls and no event',
      note: 'All of it is synchronous, and there is little of it. Below four calls the share says nothing.',
      design: {
        services: {
          expenses: {
            calls: [
              { to: 'staff', timeoutMs: 300 },
              { to: 'budgets', timeoutMs: 300 },
              { to: 'currency', timeoutMs: 300 },
            ],
          },
          staff: {},
          budgets: {},
          currency: {},
        },
      },
    },
    {
      id: 'an-orchestrated-transfer',
      title: 'Bank transfer: the calls are made by a workflow',
      note: 'Step Functions calls four services. No service waits for another, and the state machine may wait a day.',
      design: {
        workflows: {
          transfer: {
            type: 'step-functions',
            compensates: true,
            calls: [
              { to: 'limits', timeoutMs: 2000 },
              { to: 'fraud', timeoutMs: 5000 },
              { to: 'ledger', timeoutMs: 2000 },
              { to: 'receipts', timeoutMs: 2000 },
            ],
          },
        },
        services: { limits: {}, fraud: {}, ledger: {}, receipts: {} },
      },
    },
  ],
  pair: {
    broken: {
      services: {
        signup: {
          traces: 'opentelemetry',
          calls: [
            { to: 'accounts', timeoutMs: 500 },
            { to: 'plans', timeoutMs: 300 },
            { to: 'invoices', timeoutMs: 800 },
            { to: 'tours', timeoutMs: 800 },
          ],
        },
        accounts: { traces: 'opentelemetry' },
        plans: { traces: 'opentelemetry' },
        invoices: { traces: 'opentelemetry' },
        tours: { traces: 'opentelemetry' },
      },
    },
    fixed: {
      services: {
        signup: {
          traces: 'opentelemetry',
          calls: [
            { to: 'accounts', timeoutMs: 500 },
            { to: 'plans', timeoutMs: 300 },
          ],
          publishes: [{ to: 'signups' }],
        },
        accounts: { traces: 'opentelemetry' },
        plans: { traces: 'opentelemetry' },
        invoices: { traces: 'opentelemetry', consumes: [{ from: 'signups', deadLetter: true }] },
        tours: { traces: 'opentelemetry', consumes: [{ from: 'signups', deadLetter: true }] },
      },
      channels: { signups: { type: 'eventbridge' } },
    },
  },
})
