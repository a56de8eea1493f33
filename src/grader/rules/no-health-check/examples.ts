import { defineExamples } from '../../define-examples'

export const examples = defineExamples({
  fails: [
    {
      id: 'switched-off-for-slow-starts',
      title: 'Insurance: the check was switched off because it killed slow starts',
      note:
        'premiums takes 90 s to load its tables, and without a grace period the platform replaced it in a loop. The loop is gone. So is ' +
        'the only one who notices when it stops answering.',
      design: {
        services: {
          claims: { compute: 'ecs', healthCheck: true, calls: [{ to: 'premiums', timeoutMs: 800, access: 'read' }] },
          premiums: { compute: 'ecs', healthCheck: false },
        },
      },
      findings: [{ message: 'off', pointer: '/services/premiums/healthCheck', severity: 'warning' }],
    },
    {
      id: 'two-of-four-say-nothing',
      title: 'Airline: two of four services do not mention it',
      note:
        'seat-map states the field, so the file speaks of health checks and everybody is asked. crew-rota says nothing and neither does ' +
        'baggage, whose compute is not stated: that alone excuses nobody.',
      design: {
        services: {
          'seat-map': { compute: 'ecs', healthCheck: true },
          'crew-rota': { compute: 'eks' },
          baggage: {},
          'boarding-pass': { compute: 'lambda' },
        },
      },
      findings: [
        { message: 'absent', pointer: '/services/crew-rota', severity: 'warning' },
        { message: 'absent', pointer: '/services/baggage', severity: 'warning' },
      ],
    },
    {
      id: 'only-the-function-states-it',
      title: 'Weather service: the function states it, the server does not',
      note:
        'A function behind a target group can be checked, and this one is. It is no subject of the rule, yet it shows that the design ' +
        'records health checks, so the server is asked for its own.',
      design: {
        services: {
          forecast: { compute: 'lambda', healthCheck: true },
          'radar-tiles': { compute: 'ec2' },
        },
      },
      findings: [{ message: 'absent', pointer: '/services/radar-tiles', severity: 'warning' }],
    },
    {
      id: 'the-worker-nobody-asks',
      title: 'Photo book: a worker without a port',
      note:
        'It takes its work from a queue, so no balancer ever asks it. A thread that hangs in the renderer looks like a quiet evening. ' +
        'false is stated here and reported like any other.',
      design: {
        services: {
          uploads: { compute: 'container', healthCheck: true, publishes: [{ to: 'print-jobs', outbox: true }] },
          renderer: { compute: 'ecs', healthCheck: false, consumes: [{ from: 'print-jobs', deadLetter: true, idempotent: true }] },
        },
        channels: { 'print-jobs': { type: 'sqs' } },
      },
      findings: [{ message: 'off', pointer: '/services/renderer/healthCheck', severity: 'warning' }],
    },
  ],
  passes: [
    {
      id: 'a-grace-period-instead',
      title: 'Insurance: the check is back, with a grace period',
      note: 'The platform looks away for 120 s after a start. After that, a premiums that hangs is replaced in about a minute and a half.',
      design: {
        services: {
          claims: { compute: 'ecs', healthCheck: true, calls: [{ to: 'premiums', timeoutMs: 800, access: 'read' }] },
          premiums: { compute: 'ecs', healthCheck: true },
        },
      },
    },
    {
      id: 'the-worker-touches-a-file',
      title: 'Photo book: the worker proves that it moves',
      note:
        'After each message the renderer touches a file, and the check of the container fails if the file is older than five minutes. ' +
        'No port is needed for that.',
      design: {
        services: {
          uploads: { compute: 'container', healthCheck: true, publishes: [{ to: 'print-jobs', outbox: true }] },
          renderer: { compute: 'ecs', healthCheck: true, consumes: [{ from: 'print-jobs', deadLetter: true, idempotent: true }] },
        },
        channels: { 'print-jobs': { type: 'sqs' } },
      },
    },
    {
      id: 'functions-beside-a-checked-service',
      title: 'Airline: containers are checked, the function is left out',
      note: 'Lambda makes a new environment when one is broken. boarding-pass says nothing, and nothing is missing.',
      design: {
        services: {
          'seat-map': { compute: 'ecs', healthCheck: true },
          'crew-rota': { compute: 'eks', healthCheck: true },
          'boarding-pass': { compute: 'lambda' },
        },
      },
    },
  ],
  nearMisses: [
    {
      id: 'nobody-mentions-it',
      title: 'Library: a sketch in which no service states the field',
      note:
        'Three boxes on a whiteboard do not have health checks yet. The rule waits until one service states the field, then it asks them ' +
        'all.',
      design: {
        services: {
          loans: { compute: 'ecs', calls: [{ to: 'members', timeoutMs: 500, access: 'read' }] },
          members: { compute: 'ecs' },
          shelves: { compute: 'eks' },
        },
      },
    },
    {
      id: 'false-on-a-function',
      title: 'Charity: two functions, one of them says false',
      note: 'A function is never a subject, whatever it states. There is no process between two invocations that could be asked how it is.',
      design: {
        services: { donations: { compute: 'lambda', healthCheck: false }, receipts: { compute: 'lambda' } },
      },
    },
  ],
  pair: {
    broken: { services: { premiums: { compute: 'ecs', healthCheck: false } } },
    fixed: { services: { premiums: { compute: 'ecs', healthCheck: true } } },
  },
})
