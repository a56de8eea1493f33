import { defineExamples } from '../../define-examples'

export const examples = defineExamples({
  fails: [
    {
      id: 'the-app-knows-every-service',
      title: 'Food delivery: the app knows three services by name',
      note: 'Each service checks tokens, limits and CORS in its own way, and splitting one of them needs a new release in two app stores.',
      design: {
        clients: {
          app: {
            calls: [
              { to: 'restaurants', auth: 'jwt' },
              { to: 'orders', auth: 'jwt' },
              { to: 'couriers', auth: 'jwt' },
            ],
          },
        },
        services: { restaurants: {}, orders: {}, couriers: {} },
      },
      findings: [{ message: 'direct', pointer: '/clients/app', severity: 'error' }],
    },
    {
      id: 'layer-four-is-not-enough',
      title: 'IoT: a Network Load Balancer, and services beside it',
      note:
        'The NLB forwards TCP for the meters. It reads no header, so it can be no gateway for the two services that the web console ' +
        'calls.',
      design: {
        clients: {
          meter: { calls: [{ to: 'meter-nlb', protocol: 'tcp', auth: 'mtls' }] },
          console: {
            calls: [
              { to: 'devices', auth: 'jwt' },
              { to: 'alerts', auth: 'jwt' },
            ],
          },
        },
        gateways: { 'meter-nlb': { type: 'nlb', routes: [{ to: 'intake', protocol: 'tcp', auth: 'mtls', timeoutMs: 5000 }] } },
        services: { intake: {}, devices: {}, alerts: {} },
      },
      findings: [{ message: 'direct', pointer: '/clients/console', severity: 'error' }],
    },
    {
      id: 'function-urls-for-everything',
      title: 'Internal tool: a function URL per service',
      note: 'Three functions, three public URLs, three copies of the check who may see a payslip.',
      design: {
        clients: {
          staff: {
            calls: [
              { to: 'leave', auth: 'iam' },
              { to: 'payslips', auth: 'iam' },
            ],
          },
          'payroll-partner': {
            calls: [
              { to: 'payslips', auth: 'iam' },
              { to: 'bank-details', auth: 'iam' },
            ],
          },
        },
        services: { leave: { compute: 'lambda' }, payslips: { compute: 'lambda' }, 'bank-details': { compute: 'lambda' } },
      },
      findings: [
        { message: 'direct', pointer: '/clients/staff', severity: 'error' },
        { message: 'direct', pointer: '/clients/payroll-partner', severity: 'error' },
      ],
    },
  ],
  passes: [
    {
      id: 'one-entry-for-the-app',
      title: 'Food delivery: one HTTP API',
      note: 'The app knows one name and one token check. What stands behind a path may change without it.',
      design: {
        clients: { app: { calls: [{ to: 'api', auth: 'jwt' }] } },
        gateways: {
          api: {
            type: 'http-api',
            auth: 'jwt',
            routes: [
              { path: '/v1/restaurants', to: 'restaurants', timeoutMs: 1500 },
              { path: '/v1/orders', to: 'orders', timeoutMs: 2000 },
              { path: '/v1/couriers', to: 'couriers', timeoutMs: 1500 },
            ],
          },
        },
        services: { restaurants: {}, orders: {}, couriers: {} },
      },
    },
    {
      id: 'an-alb-is-enough',
      title: 'Internal tool: an internal Application Load Balancer',
      note: 'Path rules, TLS and OIDC login at layer 7. For staff on the company network no more is needed.',
      design: {
        clients: { staff: { calls: [{ to: 'intranet', auth: 'session' }] } },
        gateways: {
          intranet: {
            type: 'alb',
            auth: 'session',
            routes: [
              { path: '/leave', to: 'leave', timeoutMs: 3000 },
              { path: '/payslips', to: 'payslips', timeoutMs: 3000 },
            ],
          },
        },
        services: { leave: {}, payslips: {} },
      },
    },
    {
      id: 'a-bff-per-kind-of-client',
      title: 'Media: a backend for each frontend',
      note: 'Television and phone want different payloads. Two declared gateways are two entries, each with its own limits.',
      design: {
        clients: { tv: { calls: [{ to: 'tv-bff', auth: 'jwt' }] }, phone: { calls: [{ to: 'phone-bff', auth: 'jwt' }] } },
        gateways: {
          'tv-bff': {
            type: 'bff',
            auth: 'jwt',
            routes: [
              { to: 'titles', timeoutMs: 800 },
              { to: 'playback', timeoutMs: 800 },
            ],
          },
          'phone-bff': { type: 'bff', auth: 'jwt', routes: [{ to: 'titles', timeoutMs: 800 }] },
        },
        services: { titles: {}, playback: {} },
      },
    },
  ],
  nearMisses: [
    {
      id: 'a-single-service',
      title: 'Prototype: one service, called directly',
      note: 'With one service there is nothing to route and one place for authentication already: the service. The second one changes that.',
      design: {
        clients: { visitor: { calls: [{ to: 'shop', auth: 'session' }] } },
        services: { shop: { capabilities: ['browse', 'buy'] } },
      },
    },
    {
      id: 'services-call-services',
      title: 'Bank: many direct calls, all of them inside',
      note:
        'Service-to-service calls need discovery and authentication, not a gateway in the middle. Only one service is reached from ' +
        'outside.',
      design: {
        clients: { teller: { calls: [{ to: 'counter', auth: 'session' }] } },
        services: {
          counter: {
            calls: [
              { to: 'accounts', timeoutMs: 500 },
              { to: 'limits', timeoutMs: 300, parallel: true },
            ],
          },
          accounts: {},
          limits: {},
        },
      },
    },
  ],
  pair: {
    broken: {
      clients: {
        app: {
          calls: [
            { to: 'titles', auth: 'jwt' },
            { to: 'playback', auth: 'jwt' },
          ],
        },
      },
      services: { titles: { traces: 'opentelemetry' }, playback: { traces: 'opentelemetry' } },
    },
    fixed: {
      clients: { app: { calls: [{ to: 'api', auth: 'jwt' }] } },
      gateways: {
        api: {
          type: 'http-api',
          auth: 'jwt',
          traces: 'opentelemetry',
          routes: [
            { to: 'titles', timeoutMs: 1000 },
            { to: 'playback', timeoutMs: 1000 },
          ],
        },
      },
      services: { titles: { traces: 'opentelemetry' }, playback: { traces: 'opentelemetry' } },
    },
  },
})
