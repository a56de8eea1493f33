import { defineExamples } from '../../define-examples'

export const examples = defineExamples({
  fails: [
    {
      id: 'the-address-of-a-task',
      title: 'Warehouse: picking calls a task by its private address',
      note: 'It has worked since March, because nobody has deployed stock since March. The next deployment gives the task another address.',
      design: {
        services: {
          picking: { compute: 'ecs', calls: [{ to: 'stock', resolve: 'literal', address: 'http://10.0.3.17:8080', timeoutMs: 400 }] },
          stock: { compute: 'ecs' },
        },
      },
      findings: [{ message: 'address', pointer: '/services/picking/calls/0/address', severity: 'error' }],
    },
    {
      id: 'a-url-in-the-code',
      title: 'Bank transfer: a URL, and nothing that resolves it',
      note: 'The host name belongs to one stage. A build for the test stage needs other code, or posts to production.',
      design: {
        services: {
          transfers: { calls: [{ to: 'limits', address: 'https://limits.prod.bank.example:8443', timeoutMs: 300 }] },
          limits: {},
        },
      },
      findings: [{ message: 'address', pointer: '/services/transfers/calls/0/address', severity: 'error' }],
    },
    {
      id: 'a-partner-by-ip',
      title: 'Hospital: the laboratory is called by its IP address',
      note: 'A host name of a partner is fine. An IP address is theirs to change, and no certificate is likely to name it.',
      design: {
        services: { results: { calls: [{ to: 'laboratory', address: '198.51.100.24', timeoutMs: 4000 }] } },
        externals: { laboratory: {} },
      },
      findings: [{ message: 'address', pointer: '/services/results/calls/0/address', severity: 'error' }],
    },
    {
      id: 'a-constant-per-stage',
      title: 'Insurance: a table of addresses in the code',
      note:
        'rating chooses among three constants by the name of the stage. The file keeps the address to itself; that it is a literal is ' +
        'enough.',
      design: {
        services: { rating: { calls: [{ to: 'vehicles', resolve: 'literal', timeoutMs: 500 }] }, vehicles: {} },
      },
      findings: [{ message: 'literal', pointer: '/services/rating/calls/0/resolve', severity: 'error' }],
    },
    {
      id: 'a-route-to-an-instance',
      title: 'Media: a route that names one instance',
      note: 'The gateway forwards to host and port of a machine. Auto Scaling adds instances that nobody calls.',
      design: {
        gateways: {
          edge: {
            type: 'other',
            auth: 'jwt',
            routes: [{ path: '/v1/titles', to: 'titles', address: 'titles-1.internal:9000', timeoutMs: 1000 }],
          },
        },
        services: { titles: { compute: 'ec2' } },
      },
      findings: [{ message: 'address', pointer: '/gateways/edge/routes/0/address', severity: 'error' }],
    },
  ],
  passes: [
    {
      id: 'service-connect-name',
      title: 'Warehouse: a name from Service Connect',
      note: 'picking calls http://stock:8080 and the proxy beside it knows which tasks are healthy now.',
      design: {
        services: {
          picking: { compute: 'ecs', calls: [{ to: 'stock', resolve: 'service-connect', timeoutMs: 400 }] },
          stock: { compute: 'ecs' },
        },
      },
    },
    {
      id: 'endpoint-from-a-parameter',
      title: 'Bank transfer: the address is a parameter of the stage',
      note: 'The same image runs in every stage; the stack writes the endpoint of limits where transfers reads it.',
      design: {
        services: { transfers: { calls: [{ to: 'limits', resolve: 'parameter', timeoutMs: 300 }] }, limits: {} },
      },
    },
    {
      id: 'behind-an-internal-balancer',
      title: 'Media: the target group knows the instances',
      note: 'Route and call go to a load balancer. Which instances stand behind it is decided by health checks every 30 s.',
      design: {
        gateways: {
          edge: {
            type: 'api-gateway',
            auth: 'jwt',
            routes: [{ path: '/v1/titles', to: 'titles', resolve: 'alb', timeoutMs: 1000 }],
          },
        },
        services: { titles: { compute: 'ec2', calls: [{ to: 'rights', resolve: 'alb', timeoutMs: 300 }] }, rights: { compute: 'ec2' } },
      },
    },
  ],
  nearMisses: [
    {
      id: 'the-public-name-of-a-partner',
      title: 'Ticket sale: the public URL of the card provider',
      note: 'https://api.card-provider.example is the contract of that company. There is no registry to look it up in; DNS is the discovery.',
      design: {
        services: { payments: { calls: [{ to: 'card-provider', address: 'https://api.card-provider.example/v2', timeoutMs: 1200 }] } },
        externals: { 'card-provider': {} },
      },
    },
    {
      id: 'a-name-the-platform-supplies',
      title: 'Internal tool on Kubernetes: the name of a Service',
      note:
        'The name comes from configuration and cluster DNS resolves it, so the design says dns. Other tools call this hard-coded; this ' +
        'one does not.',
      design: {
        services: {
          rota: { compute: 'eks', calls: [{ to: 'staff', resolve: 'dns', address: 'http://staff:8080', timeoutMs: 300 }] },
          staff: { compute: 'eks' },
        },
      },
    },
  ],
  pair: {
    broken: {
      services: {
        trips: { traces: 'opentelemetry', calls: [{ to: 'maps', resolve: 'literal', address: 'http://10.1.0.9:8080', timeoutMs: 400 }] },
        maps: { traces: 'opentelemetry' },
      },
    },
    fixed: {
      services: {
        trips: { traces: 'opentelemetry', calls: [{ to: 'maps', resolve: 'service-connect', timeoutMs: 400 }] },
        maps: { traces: 'opentelemetry' },
      },
    },
  },
})
