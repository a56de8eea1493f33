import { defineExamples } from '../../define-examples'

export const examples = defineExamples({
  fails: [
    {
      id: 'a-dead-letter-queue-nobody-watches',
      title: 'Pension fund: contributions end in a queue that nobody watches',
      note:
        'Entry and service are watched, and both are green: a message in the dead-letter queue is no error of theirs any more. It stays ' +
        'there for four days by default and is then deleted.',
      design: {
        clients: { employer: { calls: [{ to: 'api', auth: 'mtls' }] } },
        gateways: {
          api: { type: 'api-gateway', auth: 'mtls', throttleRps: 50, alarms: true, routes: [{ to: 'contributions', timeoutMs: 3000 }] },
        },
        services: {
          contributions: {
            compute: 'lambda',
            alarms: true,
            consumes: [{ from: 'payroll-files', deadLetter: 'rejected-files', idempotent: true }],
          },
        },
        channels: { 'payroll-files': { type: 'sqs' }, 'rejected-files': { type: 'sqs' } },
      },
      findings: [{ message: 'absent', pointer: '/channels/rejected-files', severity: 'warning' }],
    },
    {
      id: 'at-scale-without-a-word',
      title: 'Streaming: stage "scale", and not one alarm in the file',
      note:
        'Nobody states the field, but a product at scale is asked all the same. The titles queue is no dead-letter queue and the inner ' +
        'gateway has no client, so neither is.',
      design: {
        context: { stage: 'scale' },
        clients: { tv: { calls: [{ to: 'edge', auth: 'jwt' }] } },
        gateways: {
          edge: { type: 'alb', auth: 'jwt', routes: [{ to: 'home', timeoutMs: 1200 }] },
          inner: { type: 'alb', routes: [{ to: 'titles', timeoutMs: 400 }] },
        },
        services: {
          home: { compute: 'ecs', calls: [{ to: 'inner', timeoutMs: 600, access: 'read' }] },
          titles: { compute: 'ecs', consumes: [{ from: 'title-updates', deadLetter: true, idempotent: true }] },
        },
        channels: { 'title-updates': { type: 'sqs' } },
      },
      findings: [
        { message: 'absent', pointer: '/gateways/edge', severity: 'warning' },
        { message: 'absent', pointer: '/services/home', severity: 'warning' },
        { message: 'absent', pointer: '/services/titles', severity: 'warning' },
      ],
    },
    {
      id: 'muted-after-a-bad-month',
      title: 'Marketplace: alarms muted in a noisy month and never again unmuted',
      note:
        'The order queue has an alarm, so the file speaks of alarms. The gateway, the search and the queue of dead events say "false": ' +
        'they paged for a retry storm, and somebody wanted to sleep.',
      design: {
        clients: { buyer: { calls: [{ to: 'shop-api', auth: 'cognito' }] } },
        gateways: {
          'shop-api': { type: 'http-api', auth: 'cognito', throttleRps: 800, alarms: false, routes: [{ to: 'search', timeoutMs: 900 }] },
        },
        services: {
          search: { compute: 'ecs', alarms: false },
          sellers: { compute: 'ecs', alarms: true, consumes: [{ from: 'sales', deadLetter: 'dead-sales', idempotent: true }] },
        },
        channels: { sales: { type: 'sqs', alarms: true }, 'dead-sales': { type: 'sqs', alarms: false } },
      },
      findings: [
        { message: 'off', pointer: '/gateways/shop-api/alarms', severity: 'warning' },
        { message: 'off', pointer: '/services/search/alarms', severity: 'warning' },
        { message: 'off', pointer: '/channels/dead-sales/alarms', severity: 'warning' },
      ],
    },
    {
      id: 'only-the-workflow-is-watched',
      title: 'Loan applications: the workflow has an alarm, its parts have none',
      note:
        'A workflow that states the field is enough to ask the others, and what it names as a dead letter counts like that of a service. ' +
        'The workflow itself is not asked.',
      design: {
        services: { scoring: { compute: 'lambda' } },
        workflows: {
          application: {
            type: 'step-functions',
            alarms: true,
            consumes: [{ from: 'applications', deadLetter: 'stuck-applications', idempotent: true }],
            calls: [{ to: 'scoring', timeoutMs: 10000, access: 'read' }],
          },
        },
        channels: { applications: { type: 'sqs' }, 'stuck-applications': { type: 'sqs' } },
      },
      findings: [
        { message: 'absent', pointer: '/services/scoring', severity: 'warning' },
        { message: 'absent', pointer: '/channels/stuck-applications', severity: 'warning' },
      ],
    },
  ],
  passes: [
    {
      id: 'entry-service-and-dead-letters',
      title: 'Pension fund: three places, three alarms',
      note: 'The gateway on its error share, the function on the age of the oldest message, the dead-letter queue on anything at all.',
      design: {
        clients: { employer: { calls: [{ to: 'api', auth: 'mtls' }] } },
        gateways: {
          api: { type: 'api-gateway', auth: 'mtls', throttleRps: 50, alarms: true, routes: [{ to: 'contributions', timeoutMs: 3000 }] },
        },
        services: {
          contributions: {
            compute: 'lambda',
            alarms: true,
            consumes: [{ from: 'payroll-files', deadLetter: 'rejected-files', idempotent: true }],
          },
        },
        channels: { 'payroll-files': { type: 'sqs' }, 'rejected-files': { type: 'sqs', alarms: true } },
      },
    },
    {
      id: 'dead-letters-without-a-name',
      title: 'Newsroom: the dead-letter queue is there, but not drawn',
      note: 'deadLetter: true says that there is one. What has no entry in the file cannot be asked for an alarm, so only tips is.',
      design: {
        services: { tips: { compute: 'lambda', alarms: true, consumes: [{ from: 'inbox', deadLetter: true, idempotent: true }] } },
        channels: { inbox: { type: 'sqs' } },
      },
    },
    {
      id: 'at-scale-and-watched',
      title: 'Streaming: what the viewer meets is watched',
      note:
        'One alarm for the entry and one for each service. The inner gateway shows in the latency of home, so it needs none of its ' +
        'own.',
      design: {
        context: { stage: 'scale' },
        clients: { tv: { calls: [{ to: 'edge', auth: 'jwt' }] } },
        gateways: {
          edge: { type: 'alb', auth: 'jwt', alarms: true, routes: [{ to: 'home', timeoutMs: 1200 }] },
          inner: { type: 'alb', routes: [{ to: 'titles', timeoutMs: 400 }] },
        },
        services: {
          home: { compute: 'ecs', alarms: true, calls: [{ to: 'inner', timeoutMs: 600, access: 'read' }] },
          titles: { compute: 'ecs', alarms: true },
        },
      },
    },
  ],
  nearMisses: [
    {
      id: 'nobody-states-it-yet',
      title: 'Start-up in growth: no alarm in the file, and none asked for',
      note:
        'Below "scale" the rule waits until a gateway, a service, a workflow or a channel states the field. The first alarm that is ' +
        'written down makes it ask for the others.',
      design: {
        context: { stage: 'growth' },
        clients: { member: { calls: [{ to: 'api', auth: 'jwt' }] } },
        gateways: { api: { type: 'http-api', auth: 'jwt', throttleRps: 100, routes: [{ to: 'workouts', timeoutMs: 1500 }] } },
        services: { workouts: { compute: 'lambda', consumes: [{ from: 'steps', deadLetter: 'lost-steps', idempotent: true }] } },
        channels: { steps: { type: 'sqs' }, 'lost-steps': { type: 'sqs' } },
      },
    },
    {
      id: 'a-queue-that-says-false',
      title: 'City parking: an ordinary queue without an alarm',
      note:
        'Only channels that take dead letters are asked. Whether the queue falls behind shows at its consumer, as message age, and ' +
        'tariffs is watched.',
      design: {
        services: {
          tariffs: { compute: 'ecs', alarms: true, consumes: [{ from: 'barrier-events', deadLetter: true, idempotent: true }] },
        },
        channels: { 'barrier-events': { type: 'sqs', alarms: false } },
      },
    },
  ],
  pair: {
    broken: { services: { tariffs: { compute: 'ecs', alarms: false } } },
    fixed: { services: { tariffs: { compute: 'ecs', alarms: true } } },
  },
})
