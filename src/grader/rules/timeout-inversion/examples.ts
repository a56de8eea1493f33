import { defineExamples } from '../../define-examples'

export const examples = defineExamples({
  fails: [
    {
      id: 'booking-stops-listening',
      title: 'Clinic: booking waits 3 s for an answer that takes up to 6.3',
      note:
        'eligibility asks the insurer three times, 2 s each, with 100 and 200 ms in between: 6,300 ms. booking hangs up after 3,000, ' +
        'in the middle of the second attempt; the third is made for nobody.',
      design: {
        services: {
          booking: { calls: [{ to: 'eligibility', timeoutMs: 3000, access: 'read' }] },
          eligibility: {
            calls: [
              {
                to: 'insurer',
                timeoutMs: 2000,
                access: 'read',
                retry: { max: 2, backoff: 'exponential', baseMs: 100, capMs: 1000, jitter: true },
              },
            ],
          },
        },
        externals: { insurer: {} },
      },
      findings: [{ message: 'inverted', pointer: '/services/booking/calls/0/timeoutMs', severity: 'error' }],
    },
    {
      id: 'each-shorter-and-together-as-long',
      title: 'Media archive: three calls below 29 s that add up to it',
      note:
        'Every inner timeout is a third of the outer one, and still 10 + 10 + 9 = 29 s. Equal is too late: the gateway gives up in the ' +
        'moment in which ingest has its error ready.',
      design: {
        gateways: { upload: { type: 'http-api', auth: 'jwt', routes: [{ path: '/v1/clips', to: 'ingest', timeoutMs: 29000 }] } },
        services: {
          ingest: {
            calls: [
              { to: 'probe', timeoutMs: 10000 },
              { to: 'transcripts', timeoutMs: 10000 },
              { to: 'stills', timeoutMs: 9000 },
            ],
          },
          probe: {},
          transcripts: {},
          stills: {},
        },
      },
      findings: [{ message: 'inverted', pointer: '/gateways/upload/routes/0/timeoutMs', severity: 'error' }],
    },
    {
      id: 'five-seconds-everywhere',
      title: 'Freight: five seconds everywhere',
      note:
        'A default of the platform team, the same in each client. When the tariff service hangs, all three wait together and give up ' +
        'together; nobody is left to say why. The innermost call has nothing behind it and is not checked.',
      design: {
        services: {
          quotes: { calls: [{ to: 'routing', timeoutMs: 5000, access: 'read' }] },
          routing: { calls: [{ to: 'customs', timeoutMs: 5000, access: 'read' }] },
          customs: { calls: [{ to: 'tariffs', timeoutMs: 5000, access: 'read' }] },
        },
        externals: { tariffs: {} },
      },
      findings: [
        { message: 'inverted', pointer: '/services/quotes/calls/0/timeoutMs', severity: 'error' },
        { message: 'inverted', pointer: '/services/routing/calls/0/timeoutMs', severity: 'error' },
      ],
    },
    {
      id: 'the-waits-count-too',
      title: 'Payroll: five attempts fit, the pauses between them do not',
      note: '5 x 900 = 4,500 ms would fit into 5,000. The four pauses are 400, 800, 800 and 800 ms (capped at 800), and make it 7,300.',
      design: {
        workflows: { payday: { type: 'step-functions', calls: [{ to: 'clearing', timeoutMs: 5000, access: 'write' }] } },
        services: {
          clearing: {
            calls: [
              {
                to: 'clearing-house',
                timeoutMs: 900,
                idempotent: true,
                retry: { max: 4, backoff: 'exponential', baseMs: 400, capMs: 800, jitter: true },
              },
            ],
          },
        },
        externals: { 'clearing-house': {} },
      },
      findings: [{ message: 'inverted', pointer: '/workflows/payday/calls/0/timeoutMs', severity: 'error' }],
    },
    {
      id: 'twelve-calls-in-a-loop',
      title: 'Game: 100 ms, twelve times',
      note: 'inventory asks for each of twelve slots, one after the other: 1,200 ms in the worst case. The profile page waits 1,000.',
      design: {
        services: {
          profile: { calls: [{ to: 'inventory', timeoutMs: 1000, access: 'read' }] },
          inventory: { calls: [{ to: 'items', timeoutMs: 100, access: 'read', times: 12 }] },
          items: {},
        },
      },
      findings: [{ message: 'inverted', pointer: '/services/profile/calls/0/timeoutMs', severity: 'error' }],
    },
  ],
  passes: [
    {
      id: 'one-millisecond-above',
      title: 'Clinic: one millisecond above the need',
      note:
        '6,301 is more than 6,300, and the rule is content. A person is not: give it room for the network and for the work of ' +
        'eligibility.',
      design: {
        services: {
          booking: { calls: [{ to: 'eligibility', timeoutMs: 6301, access: 'read' }] },
          eligibility: {
            calls: [
              {
                to: 'insurer',
                timeoutMs: 2000,
                access: 'read',
                retry: { max: 2, backoff: 'exponential', baseMs: 100, capMs: 1000, jitter: true },
              },
            ],
          },
        },
        externals: { insurer: {} },
      },
    },
    {
      id: 'together-counts-once',
      title: 'Travel search: suppliers asked together count once',
      note: 'hotels, flights and cars start together, so the slowest counts: 1,200 ms. Then 200 for the exchange rate: 1,400 of 1,500.',
      design: {
        gateways: { api: { type: 'http-api', auth: 'jwt', routes: [{ path: '/v1/trips', to: 'search', timeoutMs: 1500 }] } },
        services: {
          search: {
            calls: [
              { to: 'hotels', timeoutMs: 400, access: 'read' },
              { to: 'flights', timeoutMs: 1200, access: 'read', parallel: true },
              { to: 'cars', timeoutMs: 900, access: 'read', parallel: true },
              { to: 'rates', timeoutMs: 200, access: 'read' },
            ],
          },
          hotels: {},
          cars: {},
          rates: {},
        },
        externals: { flights: {} },
      },
    },
    {
      id: 'retries-that-fit',
      title: 'Heat pumps: retries that fit into what the caller grants',
      note:
        'firmware needs 2 x 400 + 100 = 900 ms (the first pause is 100 where baseMs is absent) and signing 3 x 200 + 2 x 150 = 900. ' +
        'Both callers wait a little longer.',
      design: {
        services: {
          fleet: {
            calls: [
              { to: 'firmware', timeoutMs: 950, access: 'read' },
              { to: 'signing', timeoutMs: 901, access: 'read' },
            ],
          },
          firmware: {
            calls: [{ to: 'artifacts', timeoutMs: 400, access: 'read', retry: { max: 1, backoff: 'exponential', jitter: true } }],
          },
          signing: { calls: [{ to: 'key-vault', timeoutMs: 200, access: 'read', retry: { max: 2, backoff: 'fixed', baseMs: 150 } }] },
          artifacts: {},
        },
        externals: { 'key-vault': {} },
      },
    },
    {
      id: 'nobody-waits-for-the-audit',
      title: 'Internal tool: the call on which nobody waits',
      note: 'expenses waits 800 ms for payroll. The audit entry may take its 5 s; no answer is needed, so it adds nothing.',
      design: {
        gateways: { intranet: { type: 'alb', auth: 'session', routes: [{ path: '/expenses', to: 'expenses', timeoutMs: 1000 }] } },
        services: {
          expenses: {
            calls: [
              { to: 'payroll', timeoutMs: 800 },
              { to: 'audit-log', timeoutMs: 5000, needsReply: false },
            ],
          },
          payroll: {},
          'audit-log': {},
        },
      },
    },
  ],
  nearMisses: [
    {
      id: 'an-inner-call-without-a-number',
      title: 'Library: one of the inner calls has no timeout',
      note: 'What the catalogue needs cannot be computed, and "for ever" is longer than anything. That is the finding of missing-timeout.',
      design: {
        services: {
          loans: { calls: [{ to: 'catalogue', timeoutMs: 500, access: 'read' }] },
          catalogue: {
            calls: [
              { to: 'covers', timeoutMs: 700, access: 'read' },
              { to: 'authors', access: 'read' },
            ],
          },
          covers: {},
          authors: {},
        },
      },
    },
    {
      id: 'inside-a-cycle',
      title: 'Insurance: two services that call each other',
      note:
        'No two numbers can shrink in both directions. The cycle is what has to go, and cyclic-dependency says so; its links are not ' +
        'compared.',
      design: {
        services: {
          policies: { calls: [{ to: 'claims', timeoutMs: 1000, access: 'read' }] },
          claims: { calls: [{ to: 'policies', timeoutMs: 2000, access: 'read' }] },
        },
      },
    },
    {
      id: 'a-queue-in-between',
      title: 'Photo prints: a queue between a short wait and a long one',
      note: 'The shop waits 400 ms until the job is stored. The lab behind the queue may take a minute; nobody holds a line for it.',
      design: {
        services: {
          shop: { calls: [{ to: 'jobs', timeoutMs: 400, access: 'write' }] },
          jobs: { publishes: [{ to: 'print-jobs', outbox: true }] },
          lab: {
            consumes: [{ from: 'print-jobs', deadLetter: true, idempotent: true }],
            calls: [{ to: 'printer', timeoutMs: 60000, access: 'write' }],
          },
        },
        channels: { 'print-jobs': { type: 'sqs' } },
        externals: { printer: {} },
      },
    },
  ],
  pair: {
    broken: {
      services: {
        dashboard: { calls: [{ to: 'vehicles', timeoutMs: 100, access: 'read' }] },
        vehicles: { calls: [{ to: 'telemetry', timeoutMs: 150, access: 'read' }] },
        telemetry: {},
      },
    },
    fixed: {
      services: {
        dashboard: { calls: [{ to: 'vehicles', timeoutMs: 200, access: 'read' }] },
        vehicles: { calls: [{ to: 'telemetry', timeoutMs: 150, access: 'read' }] },
        telemetry: {},
      },
    },
  },
})
