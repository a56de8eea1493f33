import { defineExamples } from '../../define-examples'

export const examples = defineExamples({
  fails: [
    {
      id: 'one-boarding-task',
      title: 'Airport: one task and one database zone on the way to the gate',
      note:
        'Only check-in is marked critical, so lounges may run alone. boarding has one task, and seats-db stands in one zone: two ways to ' +
        'stop every departure, two findings.',
      design: {
        clients: {
          kiosk: { calls: [{ to: 'desk', auth: 'mtls' }] },
          app: { calls: [{ to: 'desk', auth: 'jwt' }] },
        },
        gateways: {
          desk: {
            type: 'alb',
            auth: 'jwt',
            routes: [
              { path: '/v1/boarding', to: 'boarding', timeoutMs: 2000 },
              { path: '/v1/lounges', to: 'lounges', timeoutMs: 2000 },
            ],
          },
        },
        services: {
          boarding: {
            compute: 'ecs',
            scaling: { min: 1, max: 6, on: 'cpu' },
            zones: 2,
            uses: [{ to: 'seats-db', access: 'read-write' }],
          },
          lounges: { compute: 'ecs', scaling: { min: 1, max: 2, on: 'cpu' }, zones: 1 },
        },
        stores: { 'seats-db': { type: 'aurora', owner: 'boarding', zones: 1 } },
        flows: {
          'check-in': { path: ['kiosk', 'desk', 'boarding', 'seats-db'], critical: true },
          'book-lounge': { path: ['app', 'desk', 'lounges'] },
        },
      },
      findings: [
        { message: 'tasks', pointer: '/services/boarding/scaling/min', severity: 'error' },
        { message: 'zone', pointer: '/stores/seats-db/zones', severity: 'error' },
      ],
    },
    {
      id: 'nothing-said-on-the-way',
      title: 'Pharmacy: no flows, and no numbers on what the client reaches',
      note:
        'Without flows, everything that the client reaches counts. prescriptions says nothing, stock only half of it, the database ' +
        'nothing: one warning each. The table is a DynamoDB table, and price-import is reached by nobody.',
      design: {
        clients: { pharmacist: { calls: [{ to: 'api', auth: 'session' }] } },
        gateways: {
          api: {
            type: 'http-api',
            auth: 'jwt',
            throttleRps: 100,
            routes: [
              { path: '/v1/prescriptions', to: 'prescriptions', timeoutMs: 2000 },
              { path: '/v1/stock', to: 'stock', timeoutMs: 1000 },
            ],
          },
        },
        services: {
          prescriptions: { compute: 'ecs', uses: [{ to: 'prescriptions-db', access: 'read-write' }] },
          stock: {
            compute: 'ecs',
            scaling: { min: 3, max: 6, on: 'requests' },
            uses: [{ to: 'stock-table', access: 'read-write' }],
          },
          'price-import': { compute: 'ecs', scaling: { min: 1, max: 1, on: 'none' }, zones: 1 },
        },
        stores: {
          'prescriptions-db': { type: 'rds', owner: 'prescriptions' },
          'stock-table': { type: 'dynamodb', owner: 'stock' },
        },
      },
      findings: [
        { message: 'undeclared', pointer: '/services/prescriptions', severity: 'warning' },
        { message: 'undeclared', pointer: '/services/stock', severity: 'warning' },
        { message: 'undeclared', pointer: '/stores/prescriptions-db', severity: 'warning' },
      ],
    },
    {
      id: 'half-stated-and-bad',
      title: 'Emergency line: no flow is marked, so both count',
      note:
        'dispatch and positions state one number each and leave the other out. The stated one is bad, and that is the finding; the ' +
        'missing one is not reported on top. transcripts has three zones for a minimum of zero tasks.',
      design: {
        clients: { caller: { calls: [{ to: 'line', auth: 'api-key' }] } },
        gateways: { line: { type: 'alb', auth: 'api-key', routes: [{ to: 'dispatch', timeoutMs: 1000 }] } },
        services: {
          dispatch: {
            compute: 'eks',
            scaling: { min: 1, max: 4, on: 'cpu' },
            calls: [{ to: 'positions', timeoutMs: 300, access: 'read' }],
          },
          positions: { compute: 'ec2', zones: 1, uses: [{ to: 'last-positions', access: 'read-write' }] },
          transcripts: { compute: 'ecs', scaling: { min: 0, max: 5, on: 'queue-depth' }, zones: 3 },
        },
        stores: { 'last-positions': { type: 'elasticache', owner: 'positions', zones: 1 } },
        flows: {
          'emergency-call': { path: ['caller', 'line', 'dispatch', 'positions', 'last-positions'] },
          'read-back': { path: ['caller', 'line', 'dispatch', 'transcripts'] },
        },
      },
      findings: [
        { message: 'tasks', pointer: '/services/dispatch/scaling/min', severity: 'error' },
        { message: 'zone', pointer: '/services/positions/zones', severity: 'error' },
        { message: 'tasks', pointer: '/services/transcripts/scaling/min', severity: 'error' },
        { message: 'zone', pointer: '/stores/last-positions/zones', severity: 'error' },
      ],
    },
    {
      id: 'a-prototype-on-one-task',
      title: 'Prototype: everything once',
      note:
        'A prototype may fall over, so these are warnings. They stay in the report, because the first customer does not announce the ' +
        'day.',
      design: {
        context: { stage: 'prototype' },
        clients: { tester: { calls: [{ to: 'api', auth: 'jwt' }] } },
        gateways: { api: { type: 'http-api', auth: 'jwt', throttleRps: 20, routes: [{ to: 'recipes', timeoutMs: 2000 }] } },
        services: {
          recipes: {
            compute: 'ecs',
            scaling: { min: 1, max: 2, on: 'cpu' },
            zones: 1,
            uses: [{ to: 'recipes-db', access: 'read-write' }],
          },
        },
        stores: { 'recipes-db': { type: 'rds', owner: 'recipes' } },
      },
      findings: [
        { message: 'tasks', pointer: '/services/recipes/scaling/min', severity: 'warning' },
        { message: 'zone', pointer: '/services/recipes/zones', severity: 'warning' },
        { message: 'undeclared', pointer: '/stores/recipes-db', severity: 'warning' },
      ],
    },
  ],
  passes: [
    {
      id: 'two-of-each-on-the-critical-path',
      title: 'Airport: two tasks, two zones, a standby',
      note: 'Two is the threshold and is met exactly. lounges still runs alone: its flow is stated and not marked.',
      design: {
        clients: {
          kiosk: { calls: [{ to: 'desk', auth: 'mtls' }] },
          app: { calls: [{ to: 'desk', auth: 'jwt' }] },
        },
        gateways: {
          desk: {
            type: 'alb',
            auth: 'jwt',
            routes: [
              { path: '/v1/boarding', to: 'boarding', timeoutMs: 2000 },
              { path: '/v1/lounges', to: 'lounges', timeoutMs: 2000 },
            ],
          },
        },
        services: {
          boarding: {
            compute: 'ecs',
            scaling: { min: 2, max: 6, on: 'cpu' },
            zones: 2,
            uses: [{ to: 'seats-db', access: 'read-write' }],
          },
          lounges: { compute: 'ecs', scaling: { min: 1, max: 2, on: 'cpu' }, zones: 1 },
        },
        stores: { 'seats-db': { type: 'aurora', owner: 'boarding', zones: 2 } },
        flows: {
          'check-in': { path: ['kiosk', 'desk', 'boarding', 'seats-db'], critical: true },
          'book-lounge': { path: ['app', 'desk', 'lounges'] },
        },
      },
    },
    {
      id: 'the-import-may-wait',
      title: 'Pharmacy: what a client reaches is there twice',
      note: 'price-import runs at night, once, in one zone. No client reaches it, so nobody stands at the counter when it fails.',
      design: {
        clients: { pharmacist: { calls: [{ to: 'api', auth: 'session' }] } },
        gateways: { api: { type: 'http-api', auth: 'jwt', throttleRps: 100, routes: [{ to: 'prescriptions', timeoutMs: 2000 }] } },
        services: {
          prescriptions: {
            compute: 'ecs',
            scaling: { min: 2, max: 6, on: 'requests' },
            zones: 3,
            uses: [{ to: 'prescriptions-db', access: 'read-write' }],
          },
          'price-import': { compute: 'ecs', scaling: { min: 1, max: 1, on: 'none' }, zones: 1 },
        },
        stores: { 'prescriptions-db': { type: 'rds', owner: 'prescriptions', zones: 2 } },
      },
    },
    {
      id: 'the-weak-part-left-the-path',
      title: 'Emergency line: transcripts came off the critical path',
      note:
        'Calls are dispatched without it, so the flow no longer lists it, and it may scale to zero. That was cheaper than running it ' +
        'twice.',
      design: {
        clients: { caller: { calls: [{ to: 'line', auth: 'api-key' }] } },
        gateways: { line: { type: 'alb', auth: 'api-key', routes: [{ to: 'dispatch', timeoutMs: 1000 }] } },
        services: {
          dispatch: {
            compute: 'eks',
            scaling: { min: 4, max: 12, on: 'cpu' },
            zones: 2,
            publishes: [{ to: 'recordings', outbox: true }],
          },
          transcripts: {
            compute: 'ecs',
            scaling: { min: 0, max: 5, on: 'queue-depth' },
            zones: 3,
            consumes: [{ from: 'recordings', deadLetter: true, idempotent: true }],
          },
        },
        channels: { recordings: { type: 'sqs' } },
        flows: { 'emergency-call': { path: ['caller', 'line', 'dispatch'], critical: true } },
      },
    },
  ],
  nearMisses: [
    {
      id: 'small-numbers-that-mean-nothing',
      title: 'Festival app: a function, a table and a bucket on the critical path',
      note:
        'Lambda, DynamoDB and S3 spread over zones by themselves. A minimum of zero environments is the normal state of a function, and ' +
        'a 1 written beside a table changes nothing about it.',
      design: {
        clients: { visitor: { calls: [{ to: 'api', auth: 'jwt' }] } },
        gateways: { api: { type: 'http-api', auth: 'jwt', throttleRps: 500, routes: [{ to: 'wristbands', timeoutMs: 1000 }] } },
        services: {
          wristbands: {
            compute: 'lambda',
            scaling: { min: 0, max: 200, on: 'concurrency' },
            zones: 1,
            uses: [
              { to: 'wristbands-table', access: 'read-write' },
              { to: 'maps', access: 'read' },
            ],
          },
        },
        stores: {
          'wristbands-table': { type: 'dynamodb', owner: 'wristbands', zones: 1 },
          maps: { type: 's3', owner: 'wristbands' },
        },
        flows: { entry: { path: ['visitor', 'api', 'wristbands', 'wristbands-table', 'maps'], critical: true } },
      },
    },
    {
      id: 'nobody-waits-for-it',
      title: 'Archive: a night job without a client and without a flow',
      note:
        'One task in one zone, and nobody outside reaches it. If it fails at two it runs again at three, and the rule is not ' +
        'applicable.',
      design: {
        services: {
          'tape-export': {
            compute: 'ec2',
            scaling: { min: 1, max: 1, on: 'none' },
            zones: 1,
            uses: [{ to: 'export-db', access: 'read' }],
          },
        },
        stores: { 'export-db': { type: 'rds', owner: 'tape-export', zones: 1 } },
      },
    },
  ],
  pair: {
    broken: {
      services: { boarding: { compute: 'ecs', scaling: { min: 1, max: 10, on: 'cpu' }, zones: 2 } },
      flows: { 'check-in': { path: ['boarding'], critical: true } },
    },
    fixed: {
      services: { boarding: { compute: 'ecs', scaling: { min: 2, max: 10, on: 'cpu' }, zones: 2 } },
      flows: { 'check-in': { path: ['boarding'], critical: true } },
    },
  },
})
