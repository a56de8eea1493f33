import { defineExamples } from '../../define-examples'

export const examples = defineExamples({
  fails: [
    {
      id: 'four-good-parts',
      title: 'Streaming: four good parts and a promise that none of them breaks',
      note:
        '0.9995 x 0.9995 x 0.999 x 0.999 = 99.70 %, and 99.9 % is promised. Each team keeps its own number; together they miss the ' +
        'promise by 17 hours a year.',
      design: {
        context: { slo: { availability: 0.999 } },
        clients: { viewer: { calls: [{ to: 'api', auth: 'jwt' }] } },
        gateways: { api: { type: 'http-api', auth: 'jwt', availability: 0.9995, routes: [{ to: 'playback', timeoutMs: 2000 }] } },
        services: {
          playback: {
            availability: 0.9995,
            calls: [
              { to: 'entitlements', timeoutMs: 300, access: 'read' },
              { to: 'licence-vendor', timeoutMs: 900, access: 'read' },
            ],
          },
          entitlements: { availability: 0.999 },
        },
        externals: { 'licence-vendor': { availability: 0.999 } },
        flows: { watch: { path: ['viewer', 'api', 'playback', 'entitlements', 'licence-vendor'], critical: true } },
      },
      findings: [{ message: 'below', pointer: '/flows/watch', severity: 'warning' }],
    },
    {
      id: 'one-flow-of-two',
      title: 'Bank: the balance keeps the promise, the transfer does not',
      note:
        'balance: 0.9995 x 0.9999 = 99.94 %. transfer: 0.9995 x 0.998 = 99.75 %, since the core needs a nightly window. An average ' +
        'over both would have hidden it. The gateway states nothing and is no term.',
      design: {
        context: { slo: { availability: 0.999 } },
        clients: { app: { calls: [{ to: 'mobile-api', auth: 'jwt' }] } },
        gateways: {
          'mobile-api': {
            type: 'api-gateway',
            auth: 'jwt',
            routes: [
              { path: '/v1/balance', to: 'accounts', timeoutMs: 1000 },
              { path: '/v1/transfers', to: 'transfers', timeoutMs: 4000 },
            ],
          },
        },
        services: {
          accounts: { availability: 0.9995, uses: [{ to: 'accounts-table', access: 'read-write' }] },
          transfers: { availability: 0.9995, calls: [{ to: 'core-banking', timeoutMs: 3000, access: 'write' }] },
        },
        stores: { 'accounts-table': { type: 'dynamodb', owner: 'accounts', availability: 0.9999 } },
        externals: { 'core-banking': { availability: 0.998 } },
        flows: {
          balance: { path: ['app', 'mobile-api', 'accounts', 'accounts-table'] },
          transfer: { path: ['app', 'mobile-api', 'transfers', 'core-banking'] },
        },
      },
      findings: [{ message: 'below', pointer: '/flows/transfer', severity: 'warning' }],
    },
    {
      id: 'a-fallback-on-one-of-two-ways',
      title: 'Ambulance dispatch: a fallback on one of two ways',
      note:
        'dispatch can do without the map provider and routing cannot. A dependency is soft only if every way into it is, so its 99.8 % ' +
        'count: 99.70 %.',
      design: {
        context: { slo: { availability: 0.999 } },
        clients: { desk: { calls: [{ to: 'dispatch', auth: 'jwt' }] } },
        services: {
          dispatch: {
            availability: 0.9995,
            calls: [
              { to: 'routing', timeoutMs: 800, access: 'read' },
              { to: 'map-provider', timeoutMs: 500, access: 'read', fallback: 'map of yesterday' },
            ],
          },
          routing: { availability: 0.9995, calls: [{ to: 'map-provider', timeoutMs: 500, access: 'read' }] },
        },
        externals: { 'map-provider': { availability: 0.998 } },
        flows: { alarm: { path: ['desk', 'dispatch', 'routing', 'map-provider'], critical: true } },
      },
      findings: [{ message: 'below', pointer: '/flows/alarm', severity: 'warning' }],
    },
    {
      id: 'the-queue-is-the-backend',
      title: 'Toll road: the broker takes every passage, or nobody does',
      note:
        'Nobody waits for billing, and its 99 % are no factor. The broker is: without an outbox a passage that it refuses is lost. ' +
        '0.9995 x 0.9985 = 99.80 %.',
      design: {
        context: { slo: { availability: 0.999 } },
        clients: { gantry: { calls: [{ to: 'passages', auth: 'mtls' }] } },
        services: {
          passages: { availability: 0.9995, publishes: [{ to: 'passed' }] },
          billing: { availability: 0.99, consumes: [{ from: 'passed', deadLetter: true, idempotent: true }] },
        },
        channels: { passed: { type: 'rabbitmq', availability: 0.9985 } },
        flows: { toll: { path: ['gantry', 'passages', 'passed', 'billing'], critical: true } },
      },
      findings: [{ message: 'below', pointer: '/flows/toll', severity: 'warning' }],
    },
    {
      id: 'a-promise-of-a-hair-more',
      title: 'School: 99.8001 % where 99.81 % are promised',
      note: 'A service and its database, both at 99.9 %. The store is a hard dependency like any other: a link to a store has no fallback.',
      design: {
        context: { slo: { availability: 0.9981 } },
        clients: { pupil: { calls: [{ to: 'grades', auth: 'session' }] } },
        services: { grades: { availability: 0.999, uses: [{ to: 'grades-db', access: 'read-write' }] } },
        stores: { 'grades-db': { type: 'rds', owner: 'grades', availability: 0.999 } },
        flows: { report: { path: ['pupil', 'grades', 'grades-db'] } },
      },
      findings: [{ message: 'below', pointer: '/flows/report', severity: 'warning' }],
    },
  ],
  passes: [
    {
      id: 'exactly-what-was-promised',
      title: 'School: exactly what was promised',
      note: '0.999 x 0.999 = 0.998001, which is the promise to the last digit. Equal is kept.',
      design: {
        context: { slo: { availability: 0.998001 } },
        clients: { pupil: { calls: [{ to: 'grades', auth: 'session' }] } },
        services: { grades: { availability: 0.999, uses: [{ to: 'grades-db', access: 'read-write' }] } },
        stores: { 'grades-db': { type: 'rds', owner: 'grades', availability: 0.999 } },
        flows: { report: { path: ['pupil', 'grades', 'grades-db'] } },
      },
    },
    {
      id: 'a-row-that-may-be-missing',
      title: 'Streaming: recommendations at 98 %, and nobody minds',
      note:
        'With the fallback the row is left out, and so is its factor: 0.9995 x 0.9997 = 99.92 %. Without it the page would be at 97.9 ' +
        '%.',
      design: {
        context: { slo: { availability: 0.999 } },
        clients: { viewer: { calls: [{ to: 'api', auth: 'jwt' }] } },
        gateways: { api: { type: 'http-api', auth: 'jwt', routes: [{ to: 'home', timeoutMs: 1000 }] } },
        services: {
          home: {
            availability: 0.9995,
            calls: [
              { to: 'catalogue', timeoutMs: 300, access: 'read' },
              { to: 'recommendations', timeoutMs: 150, access: 'read', parallel: true, fallback: 'row left out' },
            ],
          },
          catalogue: { availability: 0.9997 },
          recommendations: { availability: 0.98 },
        },
        flows: { browse: { path: ['viewer', 'api', 'home', 'catalogue', 'recommendations'] } },
      },
    },
    {
      id: 'the-mail-may-come-later',
      title: 'Ticket sale: the mail may come later',
      note:
        'The purchase is done when sales has stored it: 0.9995 x 0.9999 = 99.94 %. The event waits in the outbox while the channel is ' +
        'down, and in the channel while the mailer is: an outage delays the mail and loses no sale.',
      design: {
        context: { slo: { availability: 0.999 } },
        clients: { fan: { calls: [{ to: 'api', auth: 'jwt' }] } },
        gateways: { api: { type: 'http-api', auth: 'jwt', routes: [{ to: 'sales', timeoutMs: 2000 }] } },
        services: {
          sales: {
            availability: 0.9995,
            uses: [{ to: 'sales-db', access: 'read-write' }],
            publishes: [{ to: 'sold', outbox: true }],
          },
          mailer: { availability: 0.99, consumes: [{ from: 'sold', deadLetter: true, idempotent: true }] },
        },
        stores: { 'sales-db': { type: 'aurora', owner: 'sales', availability: 0.9999 } },
        channels: { sold: { type: 'sqs', availability: 0.999 } },
        flows: { buy: { path: ['fan', 'api', 'sales', 'sales-db', 'sold', 'mailer'], critical: true } },
      },
    },
    {
      id: 'no-answer-needed',
      title: 'Parking: the barrier opens without the statistics',
      note: 'gate calls usage and needs no reply. The call may fail and the barrier is up: 0.9998 x 0.9995 = 99.93 %.',
      design: {
        context: { slo: { availability: 0.999 } },
        clients: { barrier: { calls: [{ to: 'gate', auth: 'iam' }] } },
        services: {
          gate: {
            availability: 0.9998,
            calls: [
              { to: 'permits', timeoutMs: 200, access: 'read' },
              { to: 'usage', timeoutMs: 200, needsReply: false },
            ],
          },
          permits: { availability: 0.9995 },
          usage: { availability: 0.95 },
        },
        flows: { enter: { path: ['barrier', 'gate', 'permits', 'usage'], critical: true } },
      },
    },
  ],
  nearMisses: [
    {
      id: 'nothing-was-promised',
      title: 'Internal tool: nothing was promised',
      note: '98 % in all, and no promise to miss. Whether that is enough is for the people who use it to say.',
      design: {
        clients: { staff: { calls: [{ to: 'wiki', auth: 'session' }] } },
        services: { wiki: { availability: 0.99, uses: [{ to: 'pages', access: 'read-write' }] } },
        stores: { pages: { type: 'rds', owner: 'wiki', availability: 0.99 } },
        flows: { read: { path: ['staff', 'wiki', 'pages'] } },
      },
    },
    {
      id: 'one-number-is-no-product',
      title: 'Insurance: a single number on the path',
      note:
        'claims states 99.5 % and is below the promise alone, but a product needs two terms. With one of them it would only repeat ' +
        'what the file says.',
      design: {
        context: { slo: { availability: 0.999 } },
        clients: { customer: { calls: [{ to: 'claims', auth: 'jwt' }] } },
        services: { claims: { availability: 0.995, uses: [{ to: 'claims-db', access: 'read-write' }] } },
        stores: { 'claims-db': { type: 'aurora', owner: 'claims' } },
        flows: { report: { path: ['customer', 'claims', 'claims-db'] } },
      },
    },
  ],
  pair: {
    broken: {
      context: { slo: { availability: 0.999 } },
      services: {
        quotes: {
          calls: [
            { to: 'rates', timeoutMs: 100, access: 'read' },
            { to: 'discounts', timeoutMs: 100, access: 'read' },
          ],
        },
        rates: { availability: 0.9995 },
        discounts: { availability: 0.999 },
      },
      flows: { quote: { path: ['quotes', 'rates', 'discounts'] } },
    },
    fixed: {
      context: { slo: { availability: 0.999 } },
      services: {
        quotes: {
          calls: [
            { to: 'rates', timeoutMs: 100, access: 'read' },
            { to: 'discounts', timeoutMs: 100, access: 'read', fallback: 'full price' },
          ],
        },
        rates: { availability: 0.9995 },
        discounts: { availability: 0.999 },
      },
      flows: { quote: { path: ['quotes', 'rates', 'discounts'] } },
    },
  },
})
