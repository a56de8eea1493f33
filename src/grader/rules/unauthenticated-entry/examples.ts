import { defineExamples } from '../../define-examples'

export const examples = defineExamples({
  fails: [
    {
      id: 'the-portal-asks-nobody',
      title: 'Hospital booking: the portal lets everybody in',
      note:
        'The app sends a JWT, and the gateway forwards it unread. What a client presents protects nothing; what the gateway enforces ' +
        'does.',
      design: {
        clients: { patient: { calls: [{ to: 'portal', auth: 'jwt' }] } },
        gateways: {
          portal: {
            type: 'http-api',
            auth: 'none',
            routes: [{ path: '/v1/appointments', to: 'appointments', timeoutMs: 2000 }],
          },
        },
        services: { appointments: {} },
      },
      findings: [{ message: 'gateway-none', pointer: '/clients/patient/calls/0', severity: 'error' }],
    },
    {
      id: 'auth-was-forgotten',
      title: 'IoT: nobody has said who may connect',
      note:
        'The field is absent. It may be an oversight in the file or in the system; at an entry both are worth an error until somebody ' +
        'looks.',
      design: {
        clients: { sensor: { calls: [{ to: 'intake' }] } },
        gateways: { intake: { type: 'api-gateway', routes: [{ path: '/readings', to: 'readings', timeoutMs: 1000 }] } },
        services: { readings: {} },
      },
      findings: [{ message: 'gateway-absent', pointer: '/clients/sensor/calls/0', severity: 'error' }],
    },
    {
      id: 'webhook-that-anybody-can-send',
      title: 'Ticket sale: a payment webhook without a signature check',
      note: 'Whoever finds the address can post "paid". The URL is in the documentation of the provider and in three years of access logs.',
      design: {
        externals: { 'card-provider': { calls: [{ to: 'sales', auth: 'none', access: 'write' }] } },
        services: { sales: { capabilities: ['confirm-sale'] } },
      },
      findings: [{ message: 'service-none', pointer: '/externals/card-provider/calls/0', severity: 'error' }],
    },
    {
      id: 'dashboard-straight-to-the-service',
      title: 'Internal tool: a service without a gateway or a check',
      note: 'It is "only reachable from the office". So is every laptop in the office, and whatever runs on it.',
      design: {
        clients: { dashboard: { calls: [{ to: 'metrics-api' }] } },
        services: { 'metrics-api': {} },
      },
      findings: [{ message: 'service-absent', pointer: '/clients/dashboard/calls/0', severity: 'error' }],
    },
  ],
  passes: [
    {
      id: 'the-gateway-verifies-the-token',
      title: 'Hospital booking: a JWT authorizer at the entry',
      note:
        'Signature, issuer, audience and expiry are checked before a request reaches a service. Whose appointments it may see is still ' +
        'checked inside.',
      design: {
        clients: { patient: { calls: [{ to: 'portal', auth: 'jwt' }] } },
        gateways: {
          portal: {
            type: 'http-api',
            auth: 'jwt',
            routes: [{ path: '/v1/appointments', to: 'appointments', auth: 'jwt', timeoutMs: 2000 }],
          },
        },
        services: { appointments: {} },
      },
    },
    {
      id: 'devices-with-certificates',
      title: 'IoT: each device has a certificate',
      note: 'Mutual TLS at the gateway. A stolen sensor is one revoked certificate, not a new password for the fleet.',
      design: {
        clients: { sensor: { calls: [{ to: 'intake', auth: 'mtls' }] } },
        gateways: { intake: { type: 'api-gateway', auth: 'mtls', routes: [{ path: '/readings', to: 'readings', timeoutMs: 1000 }] } },
        services: { readings: {} },
      },
    },
    {
      id: 'signed-webhook',
      title: 'Ticket sale: the webhook is verified by the service',
      note:
        'sales checks the signature of the body with a shared secret before it parses it. The language has no word for that; api-key ' +
        'comes closest.',
      design: {
        externals: {
          'card-provider': {
            calls: [{ to: 'sales', auth: 'api-key', access: 'write', why: 'HMAC over body and timestamp, refused after five minutes' }],
          },
        },
        services: { sales: { secrets: [{ name: 'webhook-secret', from: 'secrets-manager' }] } },
      },
    },
  ],
  nearMisses: [
    {
      id: 'inside-without-auth',
      title: 'Bank: an unauthenticated call between two services',
      note: 'A real weakness, but no entry: accounts is not reached from outside. perimeter-only-security reports it.',
      design: {
        clients: { customer: { calls: [{ to: 'api', auth: 'jwt' }] } },
        gateways: { api: { type: 'http-api', auth: 'jwt', routes: [{ to: 'transfers', auth: 'jwt', timeoutMs: 2000 }] } },
        services: { transfers: { calls: [{ to: 'accounts', auth: 'none', timeoutMs: 500 }] }, accounts: {} },
      },
    },
    {
      id: 'calls-to-an-external',
      title: 'Travel search: we call them',
      note: 'The supplier is called, it does not call. Who authenticates there is its own affair.',
      design: {
        clients: { traveller: { calls: [{ to: 'api', auth: 'session' }] } },
        gateways: { api: { type: 'bff', auth: 'session', routes: [{ to: 'search', timeoutMs: 2500 }] } },
        services: { search: { calls: [{ to: 'flight-supplier', timeoutMs: 1500 }] } },
        externals: { 'flight-supplier': {} },
      },
    },
  ],
  pair: {
    broken: {
      clients: { shopper: { calls: [{ to: 'api', auth: 'jwt' }] } },
      gateways: {
        api: {
          type: 'http-api',
          auth: 'none',
          traces: 'opentelemetry',
          routes: [{ to: 'orders', auth: 'jwt', timeoutMs: 2000 }],
        },
      },
      services: { orders: { traces: 'opentelemetry' } },
    },
    fixed: {
      clients: { shopper: { calls: [{ to: 'api', auth: 'jwt' }] } },
      gateways: {
        api: {
          type: 'http-api',
          auth: 'jwt',
          traces: 'opentelemetry',
          routes: [{ to: 'orders', auth: 'jwt', timeoutMs: 2000 }],
        },
      },
      services: { orders: { traces: 'opentelemetry' } },
    },
  },
})
