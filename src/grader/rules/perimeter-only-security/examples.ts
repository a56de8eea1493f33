import { defineExamples } from '../../define-examples'

export const examples = defineExamples({
  fails: [
    {
      id: 'records-trusts-the-inside',
      title: 'Clinic: the portal is checked, the records are not',
      note:
        'A patient proves at the gateway who they are, and portal checks the token. records answers whoever reaches its port, for any ' +
        'patient.',
      design: {
        gateways: {
          'patient-api': { type: 'http-api', auth: 'jwt', routes: [{ path: '/v1/me', to: 'portal', auth: 'jwt', timeoutMs: 2000 }] },
        },
        services: {
          portal: { compute: 'ecs', calls: [{ to: 'records', auth: 'none', access: 'read', timeoutMs: 800 }] },
          records: { compute: 'ecs' },
        },
      },
      findings: [{ message: 'none', pointer: '/services/portal/calls/0/auth', severity: 'error' }],
    },
    {
      id: 'login-at-the-balancer',
      title: 'Bank: the load balancer does the login',
      note:
        'The balancer passes on who has logged in as a signed header. limits is known not to read it, hence the error; of accounts the ' +
        'file says nothing, hence the warning.',
      design: {
        gateways: {
          'branch-alb': {
            type: 'alb',
            auth: 'cognito',
            routes: [
              { path: '/accounts', to: 'accounts', timeoutMs: 2000 },
              { path: '/limits', to: 'limits', auth: 'none', timeoutMs: 2000 },
            ],
          },
        },
        services: { accounts: { compute: 'ecs' }, limits: { compute: 'ecs' } },
      },
      findings: [
        { message: 'absent', pointer: '/gateways/branch-alb/routes/0', severity: 'warning' },
        { message: 'none', pointer: '/gateways/branch-alb/routes/1/auth', severity: 'error' },
      ],
    },
    {
      id: 'workflow-and-a-quick-call',
      title: 'Broadcaster: a workflow and a call nobody waits for',
      note:
        'Both reach a service, so both count. That the caller needs no answer makes the second one no safer: it takes a film off the ' +
        'schedule.',
      design: {
        workflows: { 'publish-film': { type: 'step-functions', calls: [{ to: 'transcode', timeoutMs: 900000 }] } },
        services: {
          transcode: { compute: 'ecs', calls: [{ to: 'schedule', auth: 'none', access: 'write', needsReply: false }] },
          schedule: { compute: 'ecs' },
        },
      },
      findings: [
        { message: 'absent', pointer: '/workflows/publish-film/calls/0', severity: 'warning' },
        { message: 'none', pointer: '/services/transcode/calls/0/auth', severity: 'error' },
      ],
    },
  ],
  passes: [
    {
      id: 'token-goes-all-the-way',
      title: 'Clinic: the token goes along, and each service reads it',
      note: 'records checks signature, audience and that the patient in the token is the one in the path. It needs no call for that.',
      design: {
        gateways: {
          'patient-api': { type: 'http-api', auth: 'jwt', routes: [{ path: '/v1/me', to: 'portal', auth: 'jwt', timeoutMs: 2000 }] },
        },
        services: {
          portal: { compute: 'ecs', calls: [{ to: 'records', auth: 'jwt', access: 'read', timeoutMs: 800 }] },
          records: { compute: 'ecs' },
        },
      },
    },
    {
      id: 'certificates-in-the-mesh',
      title: 'Bank: a mesh with mutual TLS',
      note:
        'The proxy of limits admits the certificate of accounts and no other. What a customer may do is still the ' +
        'question of the code.',
      design: {
        gateways: { edge: { type: 'alb', auth: 'mtls', routes: [{ path: '/accounts', to: 'accounts', auth: 'jwt', timeoutMs: 2000 }] } },
        services: {
          accounts: { compute: 'eks', calls: [{ to: 'limits', auth: 'mtls', access: 'read', timeoutMs: 300 }] },
          limits: { compute: 'eks' },
        },
      },
    },
    {
      id: 'iam-for-functions',
      title: 'Tax office: a workflow invokes functions',
      note: 'To invoke a function is an action of IAM and has always been checked. The file says so, and the next reader knows.',
      design: {
        workflows: {
          assessment: {
            type: 'step-functions',
            calls: [
              { to: 'income', auth: 'iam', timeoutMs: 5000 },
              { to: 'deductions', auth: 'iam', timeoutMs: 5000, parallel: true },
            ],
          },
        },
        services: { income: { compute: 'lambda' }, deductions: { compute: 'lambda' } },
      },
    },
  ],
  nearMisses: [
    {
      id: 'open-door-locked-room',
      title: 'City map: the entry asks nobody, the service asks the gateway',
      note:
        'An open entry is the affair of unauthenticated-entry, which reports it. Behind it, IAM lets the gateway invoke tiles and nobody ' +
        'else.',
      design: {
        clients: { browser: { calls: [{ to: 'map-api', auth: 'none', tls: true }] } },
        gateways: { 'map-api': { type: 'api-gateway', auth: 'none', routes: [{ to: 'tiles', auth: 'iam', timeoutMs: 1500 }] } },
        services: { tiles: { compute: 'lambda' } },
      },
    },
    {
      id: 'towards-and-from-outside',
      title: 'Fundraising: a call to the card provider and its webhook',
      note:
        'What an external enforces is written in its contract. What comes in from outside is an entry, and unauthenticated-entry reports ' +
        'it.',
      design: {
        services: { donations: { compute: 'lambda', calls: [{ to: 'card-provider', access: 'write', timeoutMs: 4000 }] } },
        externals: { 'card-provider': { calls: [{ to: 'donations' }] } },
      },
    },
    {
      id: 'a-key-is-a-check',
      title: 'Warehouse: robots ask with a key in the header',
      note:
        'A weak check, because one key for all callers tells nobody apart and is seldom rotated. It is a check all the same, and it is ' +
        'stated.',
      design: {
        services: {
          robots: { compute: 'container', calls: [{ to: 'shelves', auth: 'api-key', access: 'read', timeoutMs: 200 }] },
          shelves: { compute: 'container' },
        },
      },
    },
  ],
  pair: {
    broken: { services: { quotes: { calls: [{ to: 'rates', auth: 'none' }] }, rates: {} } },
    fixed: { services: { quotes: { calls: [{ to: 'rates', auth: 'iam' }] }, rates: {} } },
  },
})
