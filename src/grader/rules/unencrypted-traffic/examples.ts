import { defineExamples } from '../../define-examples'

export const examples = defineExamples({
  fails: [
    {
      id: 'museum-on-port-80',
      title: 'Museum: tickets over a balancer on port 80',
      note:
        'Two clients state nothing and get what the gateway offers, so the gateway fails once for each. Behind it the names and seats go ' +
        'on in the clear.',
      design: {
        clients: { visitor: { calls: [{ to: 'entry' }] }, kiosk: { calls: [{ to: 'entry' }] } },
        gateways: {
          entry: {
            type: 'alb',
            auth: 'session',
            tls: false,
            routes: [{ path: '/tickets', to: 'tickets', auth: 'jwt', tls: false, timeoutMs: 2000 }],
          },
        },
        services: { tickets: { compute: 'ecs' } },
      },
      findings: [
        { message: 'gateway-plain', pointer: '/gateways/entry/tls', severity: 'error' },
        { message: 'gateway-plain', pointer: '/gateways/entry/tls', severity: 'error' },
        { message: 'plain', pointer: '/gateways/entry/routes/0/tls', severity: 'warning' },
      ],
    },
    {
      id: 'three-links-of-a-laboratory',
      title: 'Laboratory: an insurer, a database, a neighbour',
      note:
        'The link to the insurer leaves the house and is an error. The one to the database stays inside and is a warning, like the call ' +
        'of which nothing is said.',
      design: {
        services: {
          results: {
            compute: 'ecs',
            calls: [
              { to: 'insurer', tls: false, access: 'write', timeoutMs: 3000 },
              { to: 'samples', auth: 'jwt', access: 'read', timeoutMs: 400 },
            ],
            uses: [{ to: 'results-db', access: 'read-write', tls: false }],
          },
          samples: { compute: 'ecs' },
        },
        stores: { 'results-db': { type: 'rds', owner: 'results' } },
        externals: { insurer: {} },
      },
      findings: [
        { message: 'plain', pointer: '/services/results/calls/0/tls', severity: 'error' },
        { message: 'absent', pointer: '/services/results/calls/1', severity: 'warning' },
        { message: 'plain', pointer: '/services/results/uses/0/tls', severity: 'warning' },
      ],
    },
    {
      id: 'old-players-and-a-webhook',
      title: 'Web radio: an old player, a desk tool and a webhook without TLS',
      note:
        'The gateway offers TLS, and a player of 2009 does not use it: what the link states counts. The tool at the desk reads and ' +
        'writes its rows in the clear, and the webhook can be rewritten on its way.',
      design: {
        clients: {
          app: { calls: [{ to: 'edge' }] },
          'old-player': { calls: [{ to: 'edge', tls: false }] },
          'desk-tool': { uses: [{ to: 'playlists', access: 'read-write', tls: false }] },
        },
        gateways: {
          edge: { type: 'alb', auth: 'api-key', tls: true, routes: [{ to: 'streams', auth: 'api-key', tls: true, timeoutMs: 5000 }] },
        },
        services: { streams: { compute: 'ecs' } },
        stores: { playlists: { type: 'rds' } },
        externals: { 'rights-agency': { calls: [{ to: 'streams', auth: 'api-key', tls: false }] } },
      },
      findings: [
        { message: 'plain', pointer: '/clients/old-player/calls/0/tls', severity: 'error' },
        { message: 'plain', pointer: '/clients/desk-tool/uses/0/tls', severity: 'error' },
        { message: 'plain', pointer: '/externals/rights-agency/calls/0/tls', severity: 'error' },
      ],
    },
    {
      id: 'nothing-declared',
      title: 'Internal tool: no word about TLS anywhere',
      note: 'Client, route and cache: three links, three warnings. It may all be encrypted; no reviewer can tell from this file.',
      design: {
        clients: { staff: { calls: [{ to: 'intranet', auth: 'session' }] } },
        gateways: { intranet: { type: 'alb', auth: 'cognito', routes: [{ to: 'canteen', auth: 'jwt', timeoutMs: 1500 }] } },
        services: { canteen: { compute: 'ecs', uses: [{ to: 'menu-cache', access: 'read-write' }] } },
        stores: { 'menu-cache': { type: 'elasticache', owner: 'canteen' } },
      },
      findings: [
        { message: 'absent', pointer: '/clients/staff/calls/0', severity: 'warning' },
        { message: 'absent', pointer: '/gateways/intranet/routes/0', severity: 'warning' },
        { message: 'absent', pointer: '/services/canteen/uses/0', severity: 'warning' },
      ],
    },
  ],
  passes: [
    {
      id: 'encrypted-to-the-database',
      title: 'Laboratory: TLS from the browser to the database',
      note: 'The client says nothing and gets the TLS of the gateway. Every further link says so itself.',
      design: {
        clients: { doctor: { calls: [{ to: 'lab-api', auth: 'jwt' }] } },
        gateways: {
          'lab-api': { type: 'http-api', auth: 'jwt', tls: true, routes: [{ to: 'results', auth: 'jwt', tls: true, timeoutMs: 2000 }] },
        },
        services: {
          results: {
            compute: 'ecs',
            calls: [{ to: 'insurer', tls: true, access: 'write', timeoutMs: 3000 }],
            uses: [{ to: 'results-db', access: 'read-write', tls: true }],
          },
        },
        stores: { 'results-db': { type: 'rds', owner: 'results' } },
        externals: { insurer: {} },
      },
    },
    {
      id: 'mutual-tls-is-tls',
      title: 'Power grid: substations and services with certificates',
      note:
        'Mutual TLS is TLS: stated on the gateway it covers the substations, stated on a call it covers the call. The link to the ' +
        'database carries no certificate of the caller, so it states tls.',
      design: {
        clients: { substation: { calls: [{ to: 'grid-entry', auth: 'mtls' }] } },
        gateways: { 'grid-entry': { type: 'alb', auth: 'mtls', routes: [{ to: 'telemetry', auth: 'mtls', timeoutMs: 2000 }] } },
        services: {
          telemetry: { compute: 'eks', calls: [{ to: 'topology', auth: 'mtls', access: 'read', timeoutMs: 300 }] },
          topology: { compute: 'eks', uses: [{ to: 'topology-db', access: 'read', tls: true }] },
        },
        stores: { 'topology-db': { type: 'aurora', owner: 'topology' } },
      },
    },
    {
      id: 'functions-and-tables',
      title: 'Pizza delivery: gateway, functions, a table, a bucket',
      note:
        'Functions, DynamoDB and S3 are called through the SDK, by HTTPS, so those links need no word. The one from the app does, and ' +
        'the gateway has it.',
      design: {
        clients: { app: { calls: [{ to: 'api', auth: 'jwt' }] } },
        gateways: { api: { type: 'api-gateway', auth: 'jwt', tls: true, routes: [{ to: 'menu', auth: 'iam', timeoutMs: 3000 }] } },
        services: {
          menu: {
            compute: 'lambda',
            uses: [
              { to: 'menu-table', access: 'read' },
              { to: 'pictures', access: 'read' },
            ],
          },
        },
        stores: { 'menu-table': { type: 'dynamodb', owner: 'menu' }, pictures: { type: 's3', owner: 'menu' } },
      },
    },
  ],
  nearMisses: [
    {
      id: 'only-exempt-links',
      title: 'Land survey: a function, a table and a bucket, not a word about TLS',
      note: 'All three links are exempt: the SDKs speak HTTPS there unless somebody turns it off. Silence is no reason for doubt.',
      design: {
        workflows: { survey: { type: 'step-functions', calls: [{ to: 'tiles', auth: 'iam', timeoutMs: 60000 }] } },
        services: {
          tiles: {
            compute: 'lambda',
            uses: [
              { to: 'parcels-table', access: 'read' },
              { to: 'aerial-photos', access: 'read-write' },
            ],
          },
        },
        stores: { 'parcels-table': { type: 'dynamodb', owner: 'tiles' }, 'aerial-photos': { type: 's3', owner: 'tiles' } },
      },
    },
    {
      id: 'events-have-no-word-for-it',
      title: 'Airport: bags travel as events',
      note: 'Publishing and consuming go through the API of the channel. The language has encrypted for what rests there, and no tls.',
      design: {
        services: {
          belts: { compute: 'ecs', publishes: [{ to: 'bag-scans' }] },
          reunite: { compute: 'lambda', consumes: [{ from: 'bag-scans', deadLetter: true, idempotent: true }] },
        },
        channels: { 'bag-scans': { type: 'sqs', encrypted: true } },
      },
    },
    {
      id: 'link-speaks-for-itself',
      title: 'Ferry: the gateway says nothing, the client does',
      note: 'A gateway that states no TLS is asked only where a client states none either.',
      design: {
        clients: { passenger: { calls: [{ to: 'ferry-api', auth: 'jwt', tls: true }] } },
        gateways: {
          'ferry-api': { type: 'http-api', auth: 'jwt', routes: [{ to: 'crossings', auth: 'jwt', tls: true, timeoutMs: 2000 }] },
        },
        services: { crossings: { compute: 'ecs' } },
      },
    },
  ],
  pair: {
    broken: { services: { quotes: { calls: [{ to: 'rates', tls: false }] }, rates: {} } },
    fixed: { services: { quotes: { calls: [{ to: 'rates', tls: true }] }, rates: {} } },
  },
})
