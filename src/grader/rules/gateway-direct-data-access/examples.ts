import { defineExamples } from '../../define-examples'

export const examples = defineExamples({
  fails: [
    {
      id: 'app-writes-the-leaderboard',
      title: 'Mobile game: the app writes the leaderboard table',
      note:
        'IAM can limit a player to the rows under their own key. It cannot tell 4,200 points from 4,200,000, and scores, which could, is ' +
        'not asked.',
      design: {
        clients: { 'game-app': { uses: [{ to: 'leaderboard', access: 'write' }], calls: [{ to: 'api', auth: 'cognito', tls: true }] } },
        gateways: { api: { type: 'api-gateway', auth: 'cognito', tls: true, routes: [{ to: 'scores', auth: 'jwt', timeoutMs: 1500 }] } },
        services: { scores: { compute: 'lambda', uses: [{ to: 'leaderboard', access: 'read-write' }] } },
        stores: { leaderboard: { type: 'dynamodb', owner: 'scores' } },
      },
      findings: [{ message: 'foreign', pointer: '/clients/game-app/uses/0', severity: 'error' }],
    },
    {
      id: 'resolver-reads-appointments',
      title: 'Clinic: a GraphQL resolver reads the table of appointments',
      note:
        'The resolver saves one hop and shows a cancelled appointment as open: that a row with cancelledAt is hidden is code in ' +
        'appointments. Reading is enough to fail.',
      design: {
        gateways: {
          'patient-api': {
            type: 'appsync',
            auth: 'cognito',
            routes: [{ to: 'appointments', auth: 'iam', timeoutMs: 2000 }],
            uses: [{ to: 'appointments-table', access: 'read' }],
          },
        },
        services: { appointments: { compute: 'lambda', uses: [{ to: 'appointments-table', access: 'read-write' }] } },
        stores: { 'appointments-table': { type: 'dynamodb', owner: 'appointments' } },
      },
      findings: [{ message: 'foreign', pointer: '/gateways/patient-api/uses/0', severity: 'error' }],
    },
    {
      id: 'only-writer-is-no-owner',
      title: 'Parcel returns: the state machine is the only writer and nobody says so',
      note:
        'Nobody else writes, so the table may well belong to the workflow. A team that comes later cannot know that from the file. One ' +
        'line, owner, settles it.',
      design: {
        workflows: {
          'return-parcel': {
            type: 'step-functions',
            calls: [{ to: 'labels', auth: 'iam', timeoutMs: 5000 }],
            uses: [{ to: 'returns-table', access: 'read-write' }],
          },
        },
        services: { labels: { compute: 'lambda' } },
        stores: { 'returns-table': { type: 'dynamodb' } },
      },
      findings: [{ message: 'undeclared', pointer: '/workflows/return-parcel/uses/0', severity: 'error' }],
    },
    {
      id: 'one-of-two-integrations',
      title: 'Theatre: one integration with its own table, one with that of sales',
      note:
        'The API owns the waiting list: it takes an address and a date, and no rule is lost. For seats there are rules, and they live in ' +
        'sales.',
      design: {
        gateways: {
          'box-office': {
            type: 'api-gateway',
            auth: 'jwt',
            uses: [
              { to: 'waiting-list', access: 'write' },
              { to: 'seats-table', access: 'read-write' },
            ],
          },
        },
        services: { sales: { compute: 'ecs', uses: [{ to: 'seats-table', access: 'read-write', tls: true }] } },
        stores: { 'waiting-list': { type: 'dynamodb', owner: 'box-office' }, 'seats-table': { type: 'dynamodb', owner: 'sales' } },
      },
      findings: [{ message: 'foreign', pointer: '/gateways/box-office/uses/1', severity: 'error' }],
    },
  ],
  passes: [
    {
      id: 'api-owns-the-votes',
      title: 'Live show: the GraphQL API is the owner of the votes',
      note:
        'A vote is a key and a choice, and a condition in the resolver refuses the second one. There is no rule left for a function, so ' +
        'there is no function.',
      design: {
        clients: { viewer: { calls: [{ to: 'live-api', auth: 'cognito', tls: true }] } },
        gateways: { 'live-api': { type: 'appsync', auth: 'cognito', tls: true, uses: [{ to: 'votes-table', access: 'read-write' }] } },
        stores: { 'votes-table': { type: 'dynamodb', owner: 'live-api' } },
      },
    },
    {
      id: 'workflow-owns-its-application',
      title: 'Bank: the loan application belongs to its state machine',
      note: 'Each state writes the step it has reached. For income and score it asks the services that know them.',
      design: {
        workflows: {
          'loan-application': {
            type: 'step-functions',
            calls: [
              { to: 'income', auth: 'iam', timeoutMs: 3000 },
              { to: 'scoring', auth: 'iam', timeoutMs: 3000 },
            ],
            uses: [{ to: 'applications-table', access: 'read-write' }],
          },
        },
        services: { income: { compute: 'lambda' }, scoring: { compute: 'lambda' } },
        stores: { 'applications-table': { type: 'dynamodb', owner: 'loan-application' } },
      },
    },
    {
      id: 'app-keeps-its-own-drafts',
      title: 'Drawing tool: the app keeps drafts in a bucket of its own',
      note:
        'Drafts are opaque to everybody but the app that wrote them, and no service reads them. A client that is the declared owner is ' +
        'unusual and fine.',
      design: {
        clients: {
          'drawing-app': { calls: [{ to: 'api', auth: 'jwt', tls: true }], uses: [{ to: 'drafts', access: 'read-write', tls: true }] },
        },
        gateways: { api: { type: 'http-api', auth: 'jwt', tls: true, routes: [{ to: 'gallery', auth: 'jwt', timeoutMs: 2000 }] } },
        services: { gallery: { compute: 'lambda', uses: [{ to: 'pictures', access: 'read-write' }] } },
        stores: { drafts: { type: 's3', owner: 'drawing-app' }, pictures: { type: 's3', owner: 'gallery' } },
      },
    },
  ],
  nearMisses: [
    {
      id: 'gateway-into-a-queue',
      title: 'Weather stations: the API puts readings into a queue',
      note: 'Also a direct integration without code between, but with a channel. What the consumer does to its table remains its affair.',
      design: {
        gateways: { ingest: { type: 'api-gateway', auth: 'iam', publishes: [{ to: 'readings' }] } },
        services: {
          climate: {
            compute: 'lambda',
            consumes: [{ from: 'readings', deadLetter: true, idempotent: true }],
            uses: [{ to: 'climate-table', access: 'read-write' }],
          },
        },
        stores: { 'climate-table': { type: 'dynamodb', owner: 'climate' } },
        channels: { readings: { type: 'sqs' } },
      },
    },
    {
      id: 'service-at-a-foreign-store',
      title: 'Internal tool: a service reads the tickets of another',
      note: 'The same damage by another kind of caller. Services at foreign stores are the subject of shared-database.',
      design: {
        services: {
          tickets: { uses: [{ to: 'tickets-db', access: 'read-write', tls: true }] },
          timesheets: { uses: [{ to: 'tickets-db', access: 'read', tls: true }] },
        },
        stores: { 'tickets-db': { type: 'rds', owner: 'tickets' } },
      },
    },
    {
      id: 'workflow-asks-the-owner',
      title: 'Clinic: the discharge workflow asks wards',
      note: 'The state machine has no link to a store. It calls the service that frees the bed, and waits at most two seconds.',
      design: {
        workflows: { discharge: { type: 'step-functions', calls: [{ to: 'wards', auth: 'iam', access: 'write', timeoutMs: 2000 }] } },
        services: { wards: { compute: 'lambda', uses: [{ to: 'beds-table', access: 'read-write' }] } },
        stores: { 'beds-table': { type: 'dynamodb', owner: 'wards' } },
      },
    },
  ],
  pair: {
    broken: {
      gateways: { api: { type: 'appsync', uses: [{ to: 'profiles-table', access: 'read' }] } },
      services: { profiles: {} },
      stores: { 'profiles-table': { type: 'dynamodb', owner: 'profiles' } },
    },
    fixed: {
      gateways: { api: { type: 'appsync', uses: [{ to: 'profiles-table', access: 'read' }] } },
      services: { profiles: {} },
      stores: { 'profiles-table': { type: 'dynamodb', owner: 'api' } },
    },
  },
})
