import { defineExamples } from '../../define-examples'

export const examples = defineExamples({
  fails: [
    {
      id: 'driver-app-calls-locations',
      title: 'Ride hailing: the driver app posts positions past the gateway',
      note: 'It saved 12 ms per position. It also took 4,000 requests a second out of the throttle, the WAF and the access log.',
      design: {
        clients: {
          'driver-app': {
            calls: [
              { to: 'api', auth: 'jwt' },
              { to: 'locations', auth: 'jwt' },
            ],
          },
        },
        gateways: { api: { type: 'api-gateway', auth: 'jwt', routes: [{ path: '/v1/trips', to: 'trips', timeoutMs: 2000 }] } },
        services: { trips: {}, locations: {} },
      },
      findings: [{ message: 'client', pointer: '/clients/driver-app/calls/1', severity: 'error' }],
    },
    {
      id: 'public-admin-service',
      title: 'Internal tool: reports got a public address',
      note: 'The service was created with a public endpoint and later put behind the load balancer. The first address still answers.',
      design: {
        clients: { analyst: { calls: [{ to: 'intranet', auth: 'session' }] } },
        gateways: { intranet: { type: 'alb', auth: 'cognito', routes: [{ path: '/reports', to: 'reports', timeoutMs: 5000 }] } },
        services: { reports: { compute: 'ecs', public: true } },
      },
      findings: [{ message: 'public', pointer: '/services/reports/public', severity: 'error' }],
    },
    {
      id: 'security-group-open-to-the-internet',
      title: 'Hospital booking: the security group admits everybody',
      note: 'appointments-sg was opened for a load test. Beside the rule for the gateway it still has one for the internet.',
      design: {
        clients: { patient: { calls: [{ to: 'portal', auth: 'jwt' }] } },
        gateways: { portal: { type: 'alb', auth: 'jwt', routes: [{ path: '/v1/appointments', to: 'appointments', timeoutMs: 2000 }] } },
        services: { appointments: { compute: 'ecs', securityGroup: 'appointments-sg' } },
        securityGroups: {
          'appointments-sg': {
            ingress: [
              { from: 'portal', port: 8080 },
              { from: 'internet', port: 8080 },
            ],
          },
        },
      },
      findings: [{ message: 'ingress', pointer: '/securityGroups/appointments-sg/ingress/1', severity: 'error' }],
    },
  ],
  passes: [
    {
      id: 'only-the-gateway-is-admitted',
      title: 'Hospital booking: the group names the gateway and nobody else',
      note: 'The tasks have private addresses, and their security group admits the group of the load balancer.',
      design: {
        clients: { patient: { calls: [{ to: 'portal', auth: 'jwt' }] } },
        gateways: { portal: { type: 'alb', auth: 'jwt', routes: [{ path: '/v1/appointments', to: 'appointments', timeoutMs: 2000 }] } },
        services: { appointments: { compute: 'ecs', public: false, securityGroup: 'appointments-sg' } },
        securityGroups: { 'appointments-sg': { ingress: [{ from: 'portal', port: 8080 }] } },
      },
    },
    {
      id: 'a-second-gateway-for-positions',
      title: 'Ride hailing: positions get a gateway of their own',
      note: 'A hot path may have its own entry. It is still an entry: with authentication, a limit and a log.',
      design: {
        clients: {
          'driver-app': {
            calls: [
              { to: 'api', auth: 'jwt' },
              { to: 'position-socket', auth: 'jwt' },
            ],
          },
        },
        gateways: {
          api: { type: 'api-gateway', auth: 'jwt', routes: [{ path: '/v1/trips', to: 'trips', timeoutMs: 2000 }] },
          'position-socket': { type: 'websocket', auth: 'jwt', throttleRps: 6000, routes: [{ to: 'locations', timeoutMs: 500 }] },
        },
        services: { trips: {}, locations: { public: false } },
      },
    },
    {
      id: 'services-behind-appsync',
      title: 'Media: everything through GraphQL',
      note: 'AppSync resolves the query and calls the services; no client knows their addresses.',
      design: {
        clients: { tv: { calls: [{ to: 'graph', auth: 'cognito', protocol: 'graphql' }] } },
        gateways: {
          graph: {
            type: 'appsync',
            auth: 'cognito',
            routes: [
              { to: 'titles', timeoutMs: 1000 },
              { to: 'profiles', timeoutMs: 1000 },
            ],
          },
        },
        services: { titles: { compute: 'lambda' }, profiles: { compute: 'lambda' } },
      },
    },
  ],
  nearMisses: [
    {
      id: 'the-web-frontend-is-public',
      title: 'Shop: the server-rendered frontend faces the internet',
      note: 'A service with the layer "ui" is what browsers are meant to reach. The services with data stay behind the gateway.',
      design: {
        clients: {
          shopper: {
            calls: [
              { to: 'web', auth: 'session' },
              { to: 'api', auth: 'session' },
            ],
          },
        },
        gateways: { api: { type: 'http-api', auth: 'jwt', routes: [{ path: '/v1/cart', to: 'cart', timeoutMs: 1500 }] } },
        services: { web: { layer: 'ui', public: true }, cart: {} },
      },
    },
    {
      id: 'nothing-to-bypass',
      title: 'IoT: devices behind a Network Load Balancer',
      note:
        'A layer-4 balancer cannot authenticate, throttle or route, so there is no gateway that could be bypassed. Whether there should ' +
        'be one is the question of no-api-gateway.',
      design: {
        clients: { meter: { calls: [{ to: 'intake-nlb', protocol: 'tcp', auth: 'mtls' }] } },
        gateways: { 'intake-nlb': { type: 'nlb', routes: [{ to: 'intake', protocol: 'tcp', auth: 'mtls', timeoutMs: 5000 }] } },
        services: { intake: { compute: 'ecs', securityGroup: 'intake-sg' } },
        securityGroups: { 'intake-sg': { ingress: [{ from: 'internet', port: 8883 }] } },
      },
    },
  ],
  pair: {
    broken: {
      clients: { shopper: { calls: [{ to: 'api', auth: 'jwt' }] } },
      gateways: { api: { type: 'http-api', auth: 'jwt', traces: 'opentelemetry', routes: [{ to: 'orders', timeoutMs: 2000 }] } },
      services: { orders: { public: true, traces: 'opentelemetry' } },
    },
    fixed: {
      clients: { shopper: { calls: [{ to: 'api', auth: 'jwt' }] } },
      gateways: { api: { type: 'http-api', auth: 'jwt', traces: 'opentelemetry', routes: [{ to: 'orders', timeoutMs: 2000 }] } },
      services: { orders: { public: false, traces: 'opentelemetry' } },
    },
  },
})
