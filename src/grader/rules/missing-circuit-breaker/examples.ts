import { defineExamples } from '../../define-examples'

export const examples = defineExamples({
  fails: [
    {
      id: 'the-authority-is-silent',
      title: 'Airline: check-in waits for a passport authority without any end',
      note:
        'A foreign system, no timeout, no guard. Its silence is unlimited and nothing ever counts as a failure, hence an error. ' +
        'missing-timeout reports the same link for its own reason.',
      design: {
        services: { 'check-in': { compute: 'ecs', calls: [{ to: 'passport-authority', access: 'read' }] } },
        externals: { 'passport-authority': {} },
      },
      findings: [{ message: 'unbounded', pointer: '/services/check-in/calls/0', severity: 'error' }],
    },
    {
      id: 'what-two-callers-share',
      title: 'Clinic: records has two callers, rules has one',
      note:
        'When records hangs, triage hangs on it and keeps its queue full for the portal too: two callers, no timeout, an error. The ' +
        'rules engine can only hurt its one caller, so that link is a warning.',
      design: {
        gateways: { portal: { type: 'alb', auth: 'session', routes: [{ path: '/records', to: 'records', timeoutMs: 2000 }] } },
        services: {
          triage: {
            calls: [
              { to: 'records', access: 'read' },
              { to: 'rules-engine', access: 'read' },
            ],
          },
          records: {},
          'rules-engine': {},
        },
      },
      findings: [
        { message: 'unbounded', pointer: '/services/triage/calls/0', severity: 'error' },
        { message: 'unguarded', pointer: '/services/triage/calls/1', severity: 'warning' },
      ],
    },
    {
      id: 'timeouts-and-nothing-else',
      title: 'Streaming: timeouts everywhere, and every request still pays them',
      note:
        'While the licence vendor is down, each start of a film holds a worker of playback for 2 s and then fails. The workflow holds ' +
        'no worker, but every execution waits its ten minutes for transcode. A breaker that is stated as false is none.',
      design: {
        services: {
          playback: { calls: [{ to: 'licence-vendor', timeoutMs: 2000, access: 'read', circuitBreaker: false }] },
          transcode: {},
        },
        workflows: { publish: { type: 'step-functions', calls: [{ to: 'transcode', timeoutMs: 600000 }] } },
        externals: { 'licence-vendor': {} },
      },
      findings: [
        { message: 'unguarded', pointer: '/services/playback/calls/0', severity: 'warning' },
        { message: 'unguarded', pointer: '/workflows/publish/calls/0', severity: 'warning' },
      ],
    },
    {
      id: 'two-calls-one-caller',
      title: 'Warehouse: one caller with two links is one caller',
      note:
        'picking moves robots with a breaker and asks for their batteries without anything. Callers are counted, not links: one ' +
        'caller, so the missing timeout does not make it an error here.',
      design: {
        services: {
          picking: {
            calls: [
              { to: 'robots', timeoutMs: 500, access: 'write', circuitBreaker: true },
              { to: 'robots', access: 'read' },
            ],
          },
          robots: {},
        },
      },
      findings: [{ message: 'unguarded', pointer: '/services/picking/calls/1', severity: 'warning' }],
    },
  ],
  passes: [
    {
      id: 'fails-at-once-while-open',
      title: 'Airline: the breaker opens, and the desk takes over',
      note: 'After the failures of a few seconds no further passenger waits. A probe now and then finds out when the authority is back.',
      design: {
        services: {
          'check-in': {
            compute: 'ecs',
            calls: [
              {
                to: 'passport-authority',
                access: 'read',
                timeoutMs: 1500,
                circuitBreaker: true,
                fallback: 'boarding pass without seat, document check at the desk',
              },
            ],
          },
        },
        externals: { 'passport-authority': {} },
      },
    },
    {
      id: 'eight-at-a-time',
      title: 'Clinic: a bulkhead of eight',
      note:
        'At most eight of the 32 workers of triage can wait for records; number nine fails at once. The bulkhead needs no state and no ' +
        'threshold to tune.',
      design: {
        services: {
          triage: {
            behaviour: { concurrency: 32 },
            calls: [{ to: 'records', timeoutMs: 1000, access: 'read', bulkhead: 8 }],
          },
          records: {},
        },
      },
    },
    {
      id: 'the-row-is-left-out',
      title: 'Streaming: a fallback alone, even without a timeout',
      note: 'There is a plan for the failure, which is what this rule asks. That nothing ends the wait is the finding of missing-timeout.',
      design: {
        services: {
          home: {
            calls: [
              { to: 'recommendations', access: 'read', fallback: 'top ten of the country' },
              { to: 'continue-watching', access: 'read', timeoutMs: 150, parallel: true, fallback: 'row left out' },
            ],
          },
          recommendations: {},
          'continue-watching': {},
        },
      },
    },
  ],
  nearMisses: [
    {
      id: 'routes-and-clients',
      title: 'Public library: routes of a load balancer and calls of a browser',
      note: 'An ALB offers no breaker for its targets, and a browser is not ours. Only services and workflows are asked.',
      design: {
        clients: { browser: { calls: [{ to: 'web', auth: 'session' }] } },
        gateways: { web: { type: 'alb', auth: 'session', routes: [{ path: '/', to: 'catalogue', timeoutMs: 2000 }] } },
        services: { catalogue: {} },
      },
    },
    {
      id: 'handed-over',
      title: 'Internal tool: the caller does not need the answer',
      note: 'Nobody waits on this link, so nobody has to be protected on it. sync-side-effect proposes an event.',
      design: {
        services: { expenses: { calls: [{ to: 'audit-log', needsReply: false }] }, 'audit-log': {} },
      },
    },
    {
      id: 'started-not-awaited',
      title: 'Car rental: a service that runs a workflow',
      note: 'The callee is a workflow, neither a service nor an external. It is asked on the calls of its own steps, where the waiting is done.',
      design: {
        services: { rentals: { calls: [{ to: 'return-car', timeoutMs: 1000, access: 'write' }] } },
        workflows: { 'return-car': { type: 'step-functions', compensates: true } },
      },
    },
  ],
  pair: {
    broken: {
      services: {
        quotes: { calls: [{ to: 'rates', timeoutMs: 100, access: 'read', circuitBreaker: false }] },
        rates: {},
      },
    },
    fixed: {
      services: {
        quotes: { calls: [{ to: 'rates', timeoutMs: 100, access: 'read', circuitBreaker: true }] },
        rates: {},
      },
    },
  },
})
