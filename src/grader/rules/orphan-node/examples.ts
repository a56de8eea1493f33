import { defineExamples } from '../../define-examples'

export const examples = defineExamples({
  fails: [
    {
      id: 'what-the-migration-left',
      title: 'Bank: what the migration left behind',
      note:
        'A kiosk that was never connected, an importer, the old database and a bureau that is no longer asked. The role, the flow and ' +
        'the pipeline still name some of them, and nothing uses them: a name is not a link.',
      design: {
        clients: { app: { calls: [{ to: 'api', auth: 'jwt' }] }, kiosk: {} },
        gateways: { api: { type: 'http-api', auth: 'jwt', routes: [{ to: 'accounts', timeoutMs: 2000 }] } },
        services: {
          accounts: { role: 'accounts-role', uses: [{ to: 'accounts-db', access: 'read-write' }] },
          'legacy-import': { compute: 'ec2' },
        },
        stores: { 'accounts-db': { type: 'aurora', owner: 'accounts' }, 'accounts-old': { type: 'rds', owner: 'accounts' } },
        externals: { 'credit-bureau': {} },
        roles: { 'accounts-role': { allows: [{ actions: ['rds-db:connect'], on: 'accounts-old' }] } },
        pipelines: { 'legacy-import': { tool: 'jenkins', deploys: ['legacy-import'] } },
        flows: { balance: { path: ['app', 'api', 'accounts', 'accounts-old'] } },
      },
      findings: [
        { message: 'unlinked', pointer: '/clients/kiosk', severity: 'info' },
        { message: 'unlinked', pointer: '/services/legacy-import', severity: 'info' },
        { message: 'unlinked', pointer: '/stores/accounts-old', severity: 'info' },
        { message: 'unlinked', pointer: '/externals/credit-bureau', severity: 'info' },
      ],
    },
    {
      id: 'half-a-channel',
      title: 'Heat pumps: events that nobody reads, commands that nobody sends',
      note:
        'registry publishes releases into the void, and updater waits at a queue that stays empty. Often the two were meant for each ' +
        'other and one of them has the wrong name.',
      design: {
        services: {
          registry: { publishes: [{ to: 'firmware-released', events: ['firmware-released'] }] },
          updater: { consumes: [{ from: 'update-commands', deadLetter: true, idempotent: true }] },
        },
        channels: { 'firmware-released': { type: 'eventbridge' }, 'update-commands': { type: 'sqs' } },
      },
      findings: [
        { message: 'no-consumer', pointer: '/channels/firmware-released', severity: 'info' },
        { message: 'no-producer', pointer: '/channels/update-commands', severity: 'info' },
      ],
    },
    {
      id: 'running-and-never-called',
      title: 'Film archive: three services that run and are never called',
      note:
        'The old recommender still calls the catalogue, and nothing calls it. The report has a table and nobody who starts it. The ' +
        'thumbnailer listens to a queue without a producer. A link is not enough; a request or an event has to arrive.',
      design: {
        clients: { viewer: { calls: [{ to: 'catalogue', auth: 'jwt' }] } },
        services: {
          catalogue: { uses: [{ to: 'films', access: 'read-write' }] },
          'recommender-v1': { calls: [{ to: 'catalogue', timeoutMs: 300, access: 'read' }] },
          'nightly-report': { uses: [{ to: 'reports', access: 'write' }] },
          thumbnailer: { consumes: [{ from: 'uploads', deadLetter: true, idempotent: true }] },
        },
        stores: { films: { type: 'dynamodb', owner: 'catalogue' }, reports: { type: 's3', owner: 'nightly-report' } },
        channels: { uploads: { type: 'sqs' } },
      },
      findings: [
        { message: 'unreachable', pointer: '/services/recommender-v1', severity: 'info' },
        { message: 'unreachable', pointer: '/services/nightly-report', severity: 'info' },
        { message: 'unreachable', pointer: '/services/thumbnailer', severity: 'info' },
        { message: 'no-producer', pointer: '/channels/uploads', severity: 'info' },
      ],
    },
    {
      id: 'an-island',
      title: 'Insurance: an island of two',
      note: 'fraud and scores call each other, so each has a caller. No request of a customer ever gets there.',
      design: {
        clients: { customer: { calls: [{ to: 'policies', auth: 'jwt' }] } },
        services: {
          policies: {},
          fraud: { calls: [{ to: 'scores', timeoutMs: 500, access: 'read' }] },
          scores: { calls: [{ to: 'fraud', timeoutMs: 300, access: 'read' }] },
        },
      },
      findings: [
        { message: 'unreachable', pointer: '/services/fraud', severity: 'info' },
        { message: 'unreachable', pointer: '/services/scores', severity: 'info' },
      ],
    },
  ],
  passes: [
    {
      id: 'from-the-browser-to-the-mail',
      title: 'Ticket sale: everything hangs together',
      note:
        'The mailer has no caller and is reached by an event. The dead-letter queue has neither producer nor consumer, and should not ' +
        'have: it is named by the link it serves.',
      design: {
        clients: { fan: { calls: [{ to: 'api', auth: 'jwt' }] } },
        gateways: { api: { type: 'http-api', auth: 'jwt', routes: [{ to: 'sales', timeoutMs: 2000 }] } },
        services: {
          sales: { uses: [{ to: 'sales-table', access: 'read-write' }], publishes: [{ to: 'sold', outbox: true }] },
          mailer: { consumes: [{ from: 'sold', deadLetter: 'sold-dlq', idempotent: true }] },
        },
        stores: { 'sales-table': { type: 'dynamodb', owner: 'sales' } },
        channels: { sold: { type: 'sqs' }, 'sold-dlq': { type: 'sqs' } },
      },
    },
    {
      id: 'a-topic-and-two-queues',
      title: 'Freight: a topic, two queues and a webhook',
      note:
        'Nobody publishes to the queues directly: they get what the topic gets, and the topic is read where its queues are. The ' +
        'carrier starts it all with a webhook.',
      design: {
        clients: { clerk: { calls: [{ to: 'tracking', auth: 'session' }] } },
        externals: { carrier: { calls: [{ to: 'scans', auth: 'api-key' }] } },
        services: {
          scans: { publishes: [{ to: 'scanned', outbox: true }] },
          tracking: { consumes: [{ from: 'tracking-queue', deadLetter: true, idempotent: true }] },
          billing: { consumes: [{ from: 'billing-queue', deadLetter: true, idempotent: true }] },
        },
        channels: {
          scanned: { type: 'sns', forwardsTo: ['tracking-queue', 'billing-queue'] },
          'tracking-queue': { type: 'sqs' },
          'billing-queue': { type: 'sqs' },
        },
      },
    },
    {
      id: 'what-failed-comes-back',
      title: 'Pharmacy: somebody reads the dead letters',
      note: 'No link leads to the queue of dead letters. What dispense cannot handle goes there, so retry-desk has work to do.',
      design: {
        clients: { doctor: { calls: [{ to: 'scripts', auth: 'jwt' }] } },
        services: {
          scripts: { publishes: [{ to: 'signed', outbox: true }] },
          dispense: { consumes: [{ from: 'signed', deadLetter: 'signed-dlq', idempotent: true }] },
          'retry-desk': { consumes: [{ from: 'signed-dlq', deadLetter: true, idempotent: true }] },
        },
        channels: { signed: { type: 'sqs' }, 'signed-dlq': { type: 'sqs' } },
      },
    },
    {
      id: 'the-timer-is-a-client',
      title: 'Film archive: the timer is a client',
      note: 'A schedule starts requests from outside, which is what a client is. Drawn so, the nightly report is reachable.',
      design: {
        clients: { viewer: { calls: [{ to: 'catalogue', auth: 'jwt' }] }, midnight: { calls: [{ to: 'nightly-report', auth: 'iam' }] } },
        services: {
          catalogue: { uses: [{ to: 'films', access: 'read-write' }] },
          'nightly-report': { uses: [{ to: 'reports', access: 'write' }] },
        },
        stores: { films: { type: 'dynamodb', owner: 'catalogue' }, reports: { type: 's3', owner: 'nightly-report' } },
      },
    },
  ],
  nearMisses: [
    {
      id: 'a-part-of-a-system',
      title: 'Internal tool: a part of a system, drawn without its users',
      note: 'There is no client in the file, so reachability has no beginning and is not asked. Each element has a link.',
      design: {
        services: {
          timesheets: { calls: [{ to: 'projects', timeoutMs: 300, access: 'read' }] },
          projects: { uses: [{ to: 'projects-db', access: 'read-write' }] },
        },
        stores: { 'projects-db': { type: 'rds', owner: 'projects' } },
      },
    },
    {
      id: 'an-outsider-publishes',
      title: 'Wind farm: an outsider puts messages into the queue',
      note:
        'No client and no service sends forecasts. The weather office publishes them from outside, and that reaches intake, and what ' +
        'intake calls.',
      design: {
        clients: { operator: { calls: [{ to: 'turbines', auth: 'jwt' }] } },
        externals: { 'weather-office': { publishes: [{ to: 'forecasts' }] } },
        services: {
          turbines: {},
          intake: {
            consumes: [{ from: 'forecasts', deadLetter: true, idempotent: true }],
            calls: [{ to: 'planning', timeoutMs: 500, access: 'write' }],
          },
          planning: {},
        },
        channels: { forecasts: { type: 'sqs' } },
      },
    },
  ],
  pair: {
    broken: {
      services: { quotes: { calls: [{ to: 'discounts', timeoutMs: 100, access: 'read' }] }, discounts: {} },
      externals: { 'rates-feed': {} },
    },
    fixed: {
      services: { quotes: { calls: [{ to: 'discounts', timeoutMs: 100, access: 'read' }] }, discounts: {} },
    },
  },
})
