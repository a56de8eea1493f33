import { defineExamples } from '../../define-examples'

export const examples = defineExamples({
  fails: [
    {
      id: 'an-app-without-a-version',
      title: 'Ride hailing: phones call an API without a version',
      note:
        'The app of last March is still on phones today. Whatever /trips answers, it has to answer to that one too, and nothing in the ' +
        'request says which one is asking.',
      design: {
        clients: { 'rider-app': { calls: [{ to: 'api', auth: 'jwt', tls: true }] } },
        gateways: { api: { type: 'http-api', auth: 'jwt', routes: [{ path: '/trips', to: 'trips', timeoutMs: 2000 }] } },
        services: { trips: {} },
      },
      findings: [{ message: 'absent', pointer: '/gateways/api', severity: 'info' }],
    },
    {
      id: 'stated-as-none',
      title: 'Smart home: an app and a hub, and no version on purpose',
      note:
        'Both targets of clients say "none": the gateway of the app and the service that the hubs in the cellars call directly, which ' +
        'gateway-bypass reports too. Hubs are updated when their owners remember.',
      design: {
        clients: {
          app: { calls: [{ to: 'api', auth: 'jwt', tls: true }] },
          'home-hub': { calls: [{ to: 'hub-sync', auth: 'mtls', tls: true, protocol: 'websocket' }] },
        },
        gateways: {
          api: { type: 'http-api', auth: 'jwt', apiVersion: 'none', routes: [{ path: '/homes', to: 'homes', timeoutMs: 2000 }] },
        },
        services: { homes: {}, 'hub-sync': { apiVersion: 'none' } },
      },
      findings: [
        { message: 'none', pointer: '/gateways/api/apiVersion', severity: 'info' },
        { message: 'none', pointer: '/services/hub-sync/apiVersion', severity: 'info' },
      ],
    },
    {
      id: 'two-teams-and-a-handshake',
      title: 'Bank: fraud is called by two other teams',
      note:
        'Three calls, one contract, one finding. The call of its own team would not have counted; those of cards and transfers do, for ' +
        'their teams release when they like.',
      design: {
        services: {
          transfers: { team: 'payments', calls: [{ to: 'fraud', timeoutMs: 300, access: 'read' }] },
          cards: { team: 'cards', calls: [{ to: 'fraud', timeoutMs: 300, access: 'read' }] },
          casework: { team: 'risk', calls: [{ to: 'fraud', timeoutMs: 900, access: 'read' }] },
          fraud: { team: 'risk' },
        },
      },
      findings: [{ message: 'absent', pointer: '/services/fraud', severity: 'info' }],
    },
    {
      id: 'the-door-lends-what-it-has',
      title: 'Clinic: a version at one door, none at the other',
      note:
        'slots stands behind the versioned gateway and inherits. records stands behind the one without a version, allergies behind none: ' +
        'both are called by another team, and neither has a version to name.',
      design: {
        clients: {
          patient: { calls: [{ to: 'portal', auth: 'jwt', tls: true }] },
          doctor: { calls: [{ to: 'desk', auth: 'jwt', tls: true }] },
        },
        gateways: {
          portal: { type: 'http-api', auth: 'jwt', apiVersion: 'v1', routes: [{ path: '/v1/slots', to: 'slots', timeoutMs: 2000 }] },
          desk: { type: 'alb', auth: 'jwt', apiVersion: 'none', routes: [{ path: '/records', to: 'records', timeoutMs: 2000 }] },
        },
        services: {
          slots: { team: 'booking' },
          letters: {
            team: 'office',
            calls: [
              { to: 'slots', timeoutMs: 400, access: 'read' },
              { to: 'records', timeoutMs: 400, access: 'read' },
            ],
          },
          records: { team: 'archive', calls: [{ to: 'allergies', timeoutMs: 400, access: 'read' }] },
          allergies: { team: 'pharmacy' },
        },
      },
      findings: [
        { message: 'none', pointer: '/gateways/desk/apiVersion', severity: 'info' },
        { message: 'absent', pointer: '/services/records', severity: 'info' },
        { message: 'absent', pointer: '/services/allergies', severity: 'info' },
      ],
    },
  ],
  passes: [
    {
      id: 'a-version-at-the-door',
      title: 'Ride hailing: v1 and v2 side by side',
      note:
        'The gateway has the version, and the services behind it inherit it. v1 is answered by a translation in trips, until the last ' +
        'phone has moved.',
      design: {
        clients: { 'rider-app': { calls: [{ to: 'api', auth: 'jwt', tls: true }] } },
        gateways: {
          api: {
            type: 'http-api',
            auth: 'jwt',
            apiVersion: 'v2',
            routes: [
              { path: '/v1/trips', to: 'trips', timeoutMs: 2000 },
              { path: '/v2/trips', to: 'trips', timeoutMs: 2000 },
            ],
          },
        },
        services: {
          trips: { team: 'rides', calls: [{ to: 'zones', timeoutMs: 200, access: 'read' }] },
          zones: { team: 'rides' },
        },
      },
    },
    {
      id: 'a-version-between-teams',
      title: 'Bank: fraud publishes v3 to two teams',
      note: 'A number in the path, a schema in the repository of fraud, and the tests of both callers in its pipeline.',
      design: {
        services: {
          transfers: { team: 'payments', calls: [{ to: 'fraud', timeoutMs: 300, access: 'read' }] },
          cards: { team: 'cards', calls: [{ to: 'fraud', timeoutMs: 300, access: 'read' }] },
          fraud: { team: 'risk', apiVersion: 'v3' },
        },
      },
    },
    {
      id: 'a-date-is-a-version',
      title: 'Parcel carrier: partners pin a date',
      note: 'The version is a date that each partner sends in a header. How a version is written is free; that there is one is not.',
      design: {
        clients: { 'web-shop': { calls: [{ to: 'partner-api', auth: 'api-key', tls: true }] } },
        gateways: {
          'partner-api': {
            type: 'api-gateway',
            auth: 'api-key',
            apiVersion: '2026-10-01',
            routes: [{ path: '/labels', to: 'labels', timeoutMs: 3000 }],
          },
        },
        services: { labels: {} },
      },
    },
  ],
  nearMisses: [
    {
      id: 'inside-one-team',
      title: 'Ticket sale: a call within one team',
      note: 'The team changes both sides on one morning. A version here would be an answer to a question that nobody asks.',
      design: {
        services: {
          sales: { team: 'box-office', calls: [{ to: 'seats', timeoutMs: 500 }] },
          seats: { team: 'box-office' },
        },
      },
    },
    {
      id: 'one-side-states-no-team',
      title: 'Online game: nobody knows whose service it is',
      note: 'A call goes across teams only if both teams are stated and differ. Here one side is silent, in either direction.',
      design: {
        services: {
          matches: { team: 'play', calls: [{ to: 'rankings', timeoutMs: 300, access: 'read' }] },
          rankings: { calls: [{ to: 'seasons', timeoutMs: 300, access: 'read' }] },
          seasons: { team: 'events' },
        },
      },
    },
    {
      id: 'no-client-at-the-gateway',
      title: 'Internal tool: a gateway that only a workflow calls',
      note:
        'A gateway is a target by its client links alone, and a workflow belongs to no team. Events carry their version in their schema ' +
        'and are not looked at.',
      design: {
        gateways: { internal: { type: 'alb', routes: [{ path: '/payslips', to: 'payslips', timeoutMs: 2000 }] } },
        workflows: { payday: { type: 'step-functions', calls: [{ to: 'internal', timeoutMs: 3000 }] } },
        services: {
          payslips: { team: 'payroll', publishes: [{ to: 'payslip-events', outbox: true }] },
          archive: { team: 'records', consumes: [{ from: 'payslip-events', deadLetter: true, idempotent: true }] },
        },
        channels: { 'payslip-events': { type: 'eventbridge' } },
      },
    },
  ],
  pair: {
    broken: {
      services: {
        quotes: { team: 'sales', calls: [{ to: 'rates', access: 'read' }] },
        rates: { team: 'treasury', apiVersion: 'none' },
      },
    },
    fixed: {
      services: {
        quotes: { team: 'sales', calls: [{ to: 'rates', access: 'read' }] },
        rates: { team: 'treasury', apiVersion: 'v1' },
      },
    },
  },
})
