import { defineExamples } from '../../define-examples'

export const examples = defineExamples({
  fails: [
    {
      id: 'card-provider-without-a-timeout',
      title: 'Ticket sale: the card provider may take for ever',
      note:
        'checkout waits for a system it does not run. When the provider accepts connections and answers nothing, each sale holds a ' +
        'worker until somebody restarts the task.',
      design: {
        services: { checkout: { compute: 'ecs', calls: [{ to: 'card-provider', access: 'write', idempotent: true }] } },
        externals: { 'card-provider': {} },
      },
      findings: [{ message: 'call', pointer: '/services/checkout/calls/0', severity: 'error' }],
    },
    {
      id: 'breaker-without-a-timeout',
      title: 'Streaming: a circuit breaker that never hears of a failure',
      note:
        'A breaker counts failures. A call that never ends is not a failure yet, so the breaker stays closed while the pool of home-page ' +
        'fills up.',
      design: {
        services: {
          'home-page': {
            calls: [
              { to: 'continue-watching', timeoutMs: 150, circuitBreaker: true, fallback: 'row left out', access: 'read' },
              { to: 'recommendations', circuitBreaker: true, fallback: 'top ten of the country', access: 'read', parallel: true },
            ],
          },
          'continue-watching': {},
          recommendations: {},
        },
      },
      findings: [{ message: 'call', pointer: '/services/home-page/calls/1', severity: 'error' }],
    },
    {
      id: 'route-on-the-default',
      title: 'Hospital booking: one route runs on the default of the gateway',
      note:
        'A REST API waits 29 s where nothing is set. A receptionist has reloaded the page by then, and the first request is still ' +
        'running.',
      design: {
        gateways: {
          'front-desk': {
            type: 'api-gateway',
            auth: 'cognito',
            routes: [
              { path: '/v1/slots', to: 'slots', timeoutMs: 2000 },
              { path: '/v1/appointments', to: 'appointments' },
            ],
          },
        },
        services: { slots: {}, appointments: {} },
      },
      findings: [{ message: 'route', pointer: '/gateways/front-desk/routes/1', severity: 'error' }],
    },
    {
      id: 'state-machine-without-timeouts',
      title: 'Video upload: no step of the workflow may time out',
      note: 'A state machine holds no thread, so nothing fills up and nobody notices: the upload stays at "processing" for days.',
      design: {
        workflows: { publish: { type: 'step-functions', calls: [{ to: 'transcode' }, { to: 'subtitles', parallel: true }] } },
        services: { transcode: {}, subtitles: {} },
      },
      findings: [
        { message: 'call', pointer: '/workflows/publish/calls/0', severity: 'error' },
        { message: 'call', pointer: '/workflows/publish/calls/1', severity: 'error' },
      ],
    },
  ],
  passes: [
    {
      id: 'budgets-shrink-inwards',
      title: 'Ticket sale: each layer waits less than the one before',
      note:
        '2,500 ms at the gateway leave room for 1,800 in checkout and 1,200 at the provider. The innermost gives up first and somebody ' +
        'is still there to hear it.',
      design: {
        gateways: { api: { type: 'http-api', auth: 'jwt', routes: [{ path: '/v1/sales', to: 'sales', timeoutMs: 2500 }] } },
        services: {
          sales: { calls: [{ to: 'checkout', timeoutMs: 1800, access: 'write' }] },
          checkout: { calls: [{ to: 'card-provider', timeoutMs: 1200, access: 'write' }] },
        },
        externals: { 'card-provider': {} },
      },
    },
    {
      id: 'long-job-long-timeout',
      title: 'Video upload: twenty minutes are a timeout too',
      note:
        'Transcoding takes 8 minutes at the 99.9th percentile, so the step may take 20. A generous number still ends; an absent one does ' +
        'not.',
      design: {
        workflows: {
          publish: {
            type: 'step-functions',
            calls: [
              { to: 'transcode', timeoutMs: 1200000 },
              { to: 'subtitles', timeoutMs: 60000 },
            ],
          },
        },
        services: { transcode: {}, subtitles: {} },
      },
    },
    {
      id: 'slow-and-fast-in-parallel',
      title: 'Travel search: the slow supplier gets its own number',
      note: 'One timeout for all suppliers would be too long for the fast one or too short for the slow one.',
      design: {
        services: {
          search: {
            calls: [
              { to: 'hotel-index', timeoutMs: 120, access: 'read' },
              { to: 'flight-supplier', timeoutMs: 1500, access: 'read', parallel: true, fallback: 'prices of the last hour' },
            ],
          },
          'hotel-index': {},
        },
        externals: { 'flight-supplier': {} },
      },
    },
  ],
  nearMisses: [
    {
      id: 'nobody-waits',
      title: 'Internal tool: a call whose answer nobody needs',
      note:
        'With needsReply false no request waits here. It should be an event, but it cannot hang a user; sync-side-effect is the rule ' +
        'that looks at it.',
      design: {
        services: {
          expenses: {
            calls: [
              { to: 'audit-log', needsReply: false },
              { to: 'payroll', timeoutMs: 800 },
            ],
          },
          'audit-log': {},
          payroll: {},
        },
      },
    },
    {
      id: 'clients-keep-their-own-clock',
      title: 'Ride hailing: the app states no timeout',
      note: 'What a phone waits is not in the hands of the architecture. The route behind the gateway has its number.',
      design: {
        clients: { rider: { calls: [{ to: 'api', auth: 'jwt' }] } },
        gateways: { api: { type: 'http-api', auth: 'jwt', routes: [{ path: '/v1/trips', to: 'trips', timeoutMs: 2000 }] } },
        services: { trips: {} },
      },
    },
  ],
  pair: {
    undeclared: ['timeoutMs'],
    broken: {
      services: {
        quotes: { traces: 'opentelemetry', calls: [{ to: 'rates', access: 'read' }] },
        rates: { traces: 'opentelemetry' },
      },
    },
    fixed: {
      services: {
        quotes: { traces: 'opentelemetry', calls: [{ to: 'rates', access: 'read', timeoutMs: 300 }] },
        rates: { traces: 'opentelemetry' },
      },
    },
  },
})
