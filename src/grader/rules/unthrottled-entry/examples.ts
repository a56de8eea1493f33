import { defineExamples } from '../../define-examples'

export const examples = defineExamples({
  fails: [
    {
      id: 'on-sale-at-ten',
      title: 'Ticketing: the on-sale has no limit of its own',
      note:
        'At ten the fans and their scripts arrive together. Nothing says how much of it may reach seats, so the first limit they meet is ' +
        'the connection pool of its database.',
      design: {
        clients: { fan: { calls: [{ to: 'api', auth: 'jwt', tls: true }], rps: 4000 } },
        gateways: { api: { type: 'http-api', auth: 'jwt', routes: [{ path: '/v1/seats', to: 'seats', timeoutMs: 2000 }] } },
        services: { seats: { compute: 'ecs', uses: [{ to: 'seats-db', access: 'read-write' }] } },
        stores: { 'seats-db': { type: 'aurora', owner: 'seats', maxConnections: 450 } },
      },
      findings: [{ message: 'unthrottled', pointer: '/gateways/api', severity: 'warning' }],
    },
    {
      id: 'the-socket-was-forgotten',
      title: 'Auction: the REST API has a limit, the WebSocket has none',
      note:
        'A message over a socket is a request like any other. Ten thousand open pages that ask for the price once a second are 10,000 ' +
        'requests a second, the default limit of the whole account.',
      design: {
        clients: {
          bidder: {
            calls: [
              { to: 'api', auth: 'cognito' },
              { to: 'bids-socket', auth: 'cognito', protocol: 'websocket' },
            ],
          },
        },
        gateways: {
          api: { type: 'api-gateway', auth: 'cognito', throttleRps: 300, routes: [{ path: '/v1/lots', to: 'lots', timeoutMs: 1500 }] },
          'bids-socket': { type: 'websocket', auth: 'cognito', routes: [{ to: 'bids', timeoutMs: 500 }] },
        },
        services: { lots: { compute: 'lambda' }, bids: { compute: 'lambda' } },
      },
      findings: [{ message: 'unthrottled', pointer: '/gateways/bids-socket', severity: 'warning' }],
    },
    {
      id: 'two-apis-two-clients',
      title: 'Bank: app and partners, neither API with a limit',
      note:
        'A gateway is reported once, however many clients it has. The statement run of one partner can use up what the app of all other ' +
        'customers needs.',
      design: {
        clients: {
          app: { calls: [{ to: 'mobile-api', auth: 'jwt' }] },
          'accounting-partner': {
            calls: [
              { to: 'partner-api', auth: 'mtls' },
              { to: 'mobile-api', auth: 'jwt' },
            ],
          },
        },
        gateways: {
          'mobile-api': { type: 'http-api', auth: 'jwt', routes: [{ path: '/v2/accounts', to: 'accounts', timeoutMs: 1000 }] },
          'partner-api': { type: 'api-gateway', auth: 'mtls', routes: [{ path: '/v1/entries', to: 'accounts', timeoutMs: 5000 }] },
        },
        services: { accounts: { compute: 'ecs' } },
      },
      findings: [
        { message: 'unthrottled', pointer: '/gateways/mobile-api', severity: 'warning' },
        { message: 'unthrottled', pointer: '/gateways/partner-api', severity: 'warning' },
      ],
    },
  ],
  passes: [
    {
      id: 'a-limit-from-a-load-test',
      title: 'Ticketing: the limit is what seats was seen to carry',
      note: 'The load test ended at 620 requests a second. Above 500 the gateway answers 429, and those who are in finish their purchase.',
      design: {
        clients: { fan: { calls: [{ to: 'api', auth: 'jwt', tls: true }], rps: 4000 } },
        gateways: {
          api: { type: 'http-api', auth: 'jwt', throttleRps: 500, routes: [{ path: '/v1/seats', to: 'seats', timeoutMs: 2000 }] },
        },
        services: { seats: { compute: 'ecs', uses: [{ to: 'seats-db', access: 'read-write' }] } },
        stores: { 'seats-db': { type: 'aurora', owner: 'seats', maxConnections: 450 } },
      },
    },
    {
      id: 'rest-and-socket-both-limited',
      title: 'Auction: each entry has its own number',
      note: 'Bids are small and frequent, pages are neither. One limit for both would fit only one of them.',
      design: {
        clients: {
          bidder: {
            calls: [
              { to: 'api', auth: 'cognito' },
              { to: 'bids-socket', auth: 'cognito', protocol: 'websocket' },
            ],
          },
        },
        gateways: {
          api: { type: 'api-gateway', auth: 'cognito', throttleRps: 300, routes: [{ path: '/v1/lots', to: 'lots', timeoutMs: 1500 }] },
          'bids-socket': { type: 'websocket', auth: 'cognito', throttleRps: 2500, routes: [{ to: 'bids', timeoutMs: 500 }] },
        },
        services: { lots: { compute: 'lambda' }, bids: { compute: 'lambda' } },
      },
    },
    {
      id: 'closed-for-the-night',
      title: 'School enrolment: the limit is zero',
      note: 'Zero is a limit, and a stated one: enrolment opens on Monday. Absent would mean that nobody has decided.',
      design: {
        clients: { parent: { calls: [{ to: 'enrolment', auth: 'session' }] } },
        gateways: {
          enrolment: {
            type: 'api-gateway',
            auth: 'cognito',
            throttleRps: 0,
            routes: [{ path: '/v1/places', to: 'places', timeoutMs: 2000 }],
          },
        },
        services: { places: { compute: 'lambda' } },
      },
    },
  ],
  nearMisses: [
    {
      id: 'entries-without-a-throttle-switch',
      title: 'Broadcaster: a load balancer and a GraphQL API',
      note:
        'Neither has a request rate of its own to set, so nothing is asked of them here. A rate rule of WAF does it there; the language ' +
        'leaves WAF out.',
      design: {
        clients: {
          viewer: {
            calls: [
              { to: 'site', auth: 'session' },
              { to: 'graph', auth: 'cognito', protocol: 'graphql' },
            ],
          },
        },
        gateways: {
          site: { type: 'alb', auth: 'session', routes: [{ to: 'pages', timeoutMs: 3000 }] },
          graph: { type: 'appsync', auth: 'cognito', routes: [{ to: 'programme', timeoutMs: 1000 }] },
        },
        services: { pages: { compute: 'ecs' }, programme: { compute: 'lambda' } },
      },
    },
    {
      id: 'behind-another-entry',
      title: 'Parcel shop: an API that no client calls directly',
      note:
        'The client meets the CDN, and the webhook of the carrier comes from an external. Only a link from a client makes a gateway the ' +
        'entry that is meant here.',
      design: {
        clients: { shopkeeper: { calls: [{ to: 'cdn', auth: 'jwt' }] } },
        gateways: {
          cdn: { type: 'cloudfront', auth: 'jwt', routes: [{ to: 'api', timeoutMs: 10000 }] },
          api: { type: 'api-gateway', auth: 'jwt', routes: [{ path: '/v1/parcels', to: 'parcels', timeoutMs: 2000 }] },
          hooks: { type: 'http-api', auth: 'iam', routes: [{ path: '/scans', to: 'parcels', timeoutMs: 2000 }] },
        },
        services: { parcels: { compute: 'lambda' } },
        externals: { carrier: { calls: [{ to: 'hooks', auth: 'iam' }] } },
      },
    },
  ],
  pair: {
    broken: {
      clients: { fan: { calls: [{ to: 'api' }] } },
      gateways: { api: { type: 'http-api', routes: [{ to: 'seats' }] } },
      services: { seats: {} },
    },
    fixed: {
      clients: { fan: { calls: [{ to: 'api' }] } },
      gateways: { api: { type: 'http-api', throttleRps: 500, routes: [{ to: 'seats' }] } },
      services: { seats: {} },
    },
    undeclared: ['throttleRps'],
  },
})
