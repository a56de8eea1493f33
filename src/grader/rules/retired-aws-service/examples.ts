import { defineExamples } from '../../define-examples'

export const examples = defineExamples({
  fails: [
    {
      id: 'seat-map-in-the-mesh',
      title: 'Ticketing: seats still finds prices by App Mesh',
      note:
        'The proxies that run may go on with what they were told last. The first one that has to start afresh asks a control plane that ' +
        'does not answer.',
      design: {
        services: {
          seats: { compute: 'ecs', calls: [{ to: 'prices', resolve: 'app-mesh', auth: 'mtls', timeoutMs: 300, access: 'read' }] },
          prices: { compute: 'ecs' },
        },
      },
      findings: [{ message: 'retired', pointer: '/services/seats/calls/0/resolve', severity: 'error' }],
    },
    {
      id: 'half-a-migration',
      title: 'Bank: two of three calls have moved',
      note:
        'cards and limits went over in spring. statements was "next", and nobody looks at it because it is called once a month, on the ' +
        'first.',
      design: {
        services: {
          accounts: {
            compute: 'ecs',
            calls: [
              { to: 'cards', resolve: 'service-connect', timeoutMs: 400 },
              { to: 'limits', resolve: 'service-connect', timeoutMs: 400 },
              { to: 'statements', resolve: 'app-mesh', timeoutMs: 4000 },
            ],
          },
          cards: { compute: 'ecs' },
          limits: { compute: 'ecs' },
          statements: { compute: 'ecs' },
        },
      },
      findings: [{ message: 'retired', pointer: '/services/accounts/calls/2/resolve', severity: 'error' }],
    },
    {
      id: 'virtual-gateway-and-workflow',
      title: 'Hospital: the virtual gateway and a workflow',
      note: 'A route and a call of a workflow resolve names as well. Whoever migrates the services alone leaves both of them behind.',
      design: {
        gateways: {
          'ward-entry': {
            type: 'other',
            auth: 'mtls',
            routes: [{ path: '/beds', to: 'beds', resolve: 'app-mesh', auth: 'jwt', tls: true, timeoutMs: 1500 }],
          },
        },
        services: { beds: { compute: 'eks' }, cleaning: { compute: 'eks' } },
        workflows: { discharge: { type: 'other', calls: [{ to: 'cleaning', resolve: 'app-mesh', auth: 'jwt', timeoutMs: 1500 }] } },
      },
      findings: [
        { message: 'retired', pointer: '/gateways/ward-entry/routes/0/resolve', severity: 'error' },
        { message: 'retired', pointer: '/workflows/discharge/calls/0/resolve', severity: 'error' },
      ],
    },
  ],
  passes: [
    {
      id: 'service-connect-on-ecs',
      title: 'Ticketing: the same call over Service Connect',
      note: 'A client alias keeps the old host name, so the code of seats did not change. The proxy is run by ECS.',
      design: {
        services: {
          seats: {
            compute: 'ecs',
            calls: [{ to: 'prices', resolve: 'service-connect', tls: true, auth: 'jwt', timeoutMs: 300, access: 'read' }],
          },
          prices: { compute: 'ecs' },
        },
      },
    },
    {
      id: 'lattice-on-eks',
      title: 'Hospital: VPC Lattice across two clusters',
      note: 'beds and discharge find cleaning in the other cluster through one service network, across VPCs and without a sidecar.',
      design: {
        services: {
          beds: {
            compute: 'eks',
            calls: [{ to: 'cleaning', resolve: 'vpc-lattice', auth: 'iam', tls: true, timeoutMs: 1500, access: 'read' }],
          },
          discharge: {
            compute: 'eks',
            calls: [{ to: 'cleaning', resolve: 'vpc-lattice', auth: 'iam', tls: true, timeoutMs: 1500, access: 'write' }],
          },
          cleaning: { compute: 'eks' },
        },
      },
    },
    {
      id: 'a-mesh-of-ones-own',
      title: 'Video platform: an open-source mesh on EKS',
      note: 'A mesh is not what ended. The name comes from the DNS of the cluster, and the proxies belong to the team that runs them.',
      design: {
        services: {
          player: { compute: 'eks', calls: [{ to: 'licences', resolve: 'dns', auth: 'mtls', tls: true, timeoutMs: 250, access: 'read' }] },
          licences: { compute: 'eks' },
        },
      },
    },
  ],
  nearMisses: [
    {
      id: 'mesh-in-the-name',
      title: 'Sensor network: a service that is called app-mesh',
      note: 'Only the field resolve is compared with the table. Names and reasons may speak of a mesh as they like.',
      design: {
        services: {
          'app-mesh': { compute: 'container', why: 'routes packets of the radio mesh, App Mesh of AWS was never used' },
          console: { compute: 'container', calls: [{ to: 'app-mesh', resolve: 'dns', timeoutMs: 500, access: 'read' }] },
        },
      },
    },
    {
      id: 'nothing-stated',
      title: 'Internal tool: how the callee is found is not stated',
      note: 'What the file does not say cannot be out of date in it. The rule has nothing to compare.',
      design: {
        services: { holidays: { compute: 'ecs', calls: [{ to: 'staff', timeoutMs: 400, access: 'read' }] }, staff: { compute: 'ecs' } },
      },
    },
  ],
  pair: {
    broken: { services: { quotes: { calls: [{ to: 'rates', resolve: 'app-mesh' }] }, rates: {} } },
    fixed: { services: { quotes: { calls: [{ to: 'rates', resolve: 'service-connect' }] }, rates: {} } },
  },
})
