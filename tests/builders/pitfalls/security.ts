import { notApplicable, type Pitfalls, pitfall, times } from './pitfall'

/** For the rules on layered security. */
export const SECURITY_PITFALLS: Pitfalls = {
  'perimeter-only-security': [
    notApplicable('leaves clients and webhooks to the entry, and calls to others alone', {
      clients: { c: { calls: [{ to: 'a', auth: 'none' }] } },
      gateways: { g: { type: 'alb' } },
      services: { a: { calls: [{ to: 'x' }, { to: 'g' }] } },
      externals: { x: { calls: [{ to: 'a' }] } },
    }),
    pitfall(
      'does not take the check of the gateway for one of the service, nor a forgotten answer for no hop',
      {
        gateways: { g: { type: 'alb', auth: 'jwt', routes: [{ to: 'a' }] } },
        services: { a: {} },
        workflows: { w: { calls: [{ to: 'a', auth: 'none', needsReply: false }] } },
      },
      'absent /gateways/g/routes/0 warning',
      'none /workflows/w/calls/0/auth error',
    ),
  ],
  'unencrypted-traffic': [
    pitfall(
      'lets the own word of a client link go before that of its gateway',
      {
        clients: { c: { calls: [{ to: 'g', tls: true }, { to: 'g', tls: false }, { to: 'g' }, { to: 'h' }] } },
        gateways: { g: { type: 'alb', tls: false }, h: { type: 'alb', auth: 'mtls', tls: false } },
      },
      'plain /clients/c/calls/1/tls error',
      'gateway-plain /gateways/g/tls error',
    ),
    pitfall(
      'exempts what AWS encrypts whatever is stated, and no webhook by the gateway’s word',
      {
        gateways: { g: { type: 'alb', tls: true, routes: [{ to: 'f', tls: false }] } },
        services: {
          f: {
            compute: 'lambda',
            uses: [{ to: 't', tls: false }, { to: 'r', tls: false }, { to: 'r' }],
            calls: [{ to: 'x', tls: false }, { to: 'f' }],
          },
        },
        stores: { t: { type: 'dynamodb' }, r: { type: 'rds' } },
        externals: { x: { calls: [{ to: 'g' }] } },
      },
      'plain /services/f/uses/1/tls warning',
      'absent /services/f/uses/2 warning',
      'plain /services/f/calls/0/tls error',
      'absent /externals/x/calls/0 warning',
    ),
    pitfall(
      'asks between services, also where one mutual link shows the way, and takes a store that a client reaches for open',
      {
        clients: { c: { uses: [{ to: 'r', tls: false }] } },
        services: {
          a: {
            compute: 'ecs',
            calls: [
              { to: 'b', auth: 'mtls' },
              { to: 'b', auth: 'iam' },
            ],
          },
          b: { compute: 'ecs' },
        },
        stores: { r: { type: 'rds' } },
      },
      'plain /clients/c/uses/0/tls error',
      'absent /services/a/calls/1 warning',
    ),
  ],
  'wildcard-permissions': [
    pitfall(
      'lets actions without resources be on every resource, in any case, but only where all are such',
      {
        roles: {
          r: {
            allows: [
              { actions: ['xray:PutTraceSegments', 'CloudWatch:putmetricdata'], on: '*' },
              { actions: ['xray:PutTraceSegments', 's3:GetObject'], on: '*' },
            ],
          },
        },
      },
      'resource /roles/r/allows/1/on error',
    ),
    pitfall(
      'says both of an entry that is both, and lets a prefix be',
      {
        stores: { s: { type: 's3' } },
        roles: {
          'a/b': {
            allows: [
              { actions: ['s3:*'], on: '*' },
              { actions: ['s3:Get*'], on: 's' },
              { actions: ['*'], on: 's' },
            ],
          },
        },
      },
      'action /roles/a~1b/allows/0/actions error',
      'resource /roles/a~1b/allows/0/on error',
      'action /roles/a~1b/allows/2/actions error',
    ),
  ],
  'unused-cross-service-grant': [
    pitfall('counts dead letters, secrets and what another service with that role uses', {
      services: {
        a: { role: 'r', secrets: [{ name: 'key', from: 'secrets-manager' }], consumes: [{ from: 'q', deadLetter: 'd' }] },
        b: { role: 'r', uses: [{ to: 's' }] },
      },
      stores: { s: { type: 'rds' } },
      channels: { q: { type: 'sqs' }, d: { type: 'sqs' } },
      roles: { r: { allows: ['key', 'q', 'd', 's', '*', 'arn:aws:s3:::x', 'a'].map((on) => ({ actions: ['x:Y'], on })) } },
    }),
    pitfall(
      'does not count the secret of another, nor a role that nobody has',
      {
        services: { a: { role: 'r', uses: [{ to: 's' }] } },
        stores: { s: { type: 'rds', secrets: [{ name: 'key', from: 'secrets-manager' }] } },
        roles: { r: { allows: [{ actions: ['x:Y'], on: 'key' }] }, constructor: { allows: [{ actions: ['x:Y'], on: 's' }] } },
      },
      'unused /roles/r/allows/0 warning',
      'unused /roles/constructor/allows/0 warning',
    ),
  ],
  'flat-network': [
    pitfall(
      'asks Lambda, containers and the unknown for no group, but looks at the one that they state',
      {
        services: {
          a: { compute: 'lambda' },
          b: { compute: 'container', securityGroup: 'x' },
          c: { securityGroup: 'y' },
          d: { compute: 'eks' },
        },
        securityGroups: { x: { ingress: [{ from: 'vpc' }] }, y: { ingress: [{ from: 'internet' }] } },
      },
      'open /securityGroups/x/ingress/0 error',
      'absent /services/d warning',
    ),
    pitfall(
      'says an opening of every service behind it, and of every entry',
      {
        services: { a: { compute: 'ecs', securityGroup: 'x' }, b: { compute: 'ecs', securityGroup: 'x' } },
        securityGroups: { x: { ingress: [{ from: 'a' }, { from: 'internet', port: 443 }, { from: 'x' }, { from: 'vpc' }] } },
      },
      'shared /services/a/securityGroup error',
      'shared /services/b/securityGroup error',
      ...times(2, () => 'open /securityGroups/x/ingress/1 error'),
      ...times(2, () => 'open /securityGroups/x/ingress/3 error'),
    ),
  ],
  'unprotected-data-store': [
    pitfall('exempts what is false as well as what is absent', {
      stores: { t: { type: 'dynamodb', encrypted: false, backups: true }, c: { type: 'elasticache', encrypted: true, backups: false } },
    }),
    pitfall(
      'asks a bucket for backups and a cache for encryption',
      {
        stores: {
          b: { type: 's3' },
          c: { type: 'elasticache', public: false },
          d: { type: 'other', public: true, encrypted: false, backups: false },
        },
      },
      'backups-undeclared /stores/b warning',
      'encryption-undeclared /stores/c warning',
      'public /stores/d/public error',
      'unencrypted /stores/d/encrypted error',
      'no-backups /stores/d/backups error',
    ),
  ],
  'unthrottled-entry': [
    pitfall('takes a limit of 0 for stated, and asks nothing of a balancer or of what no client reaches', {
      clients: { c: { calls: [{ to: 'a' }, { to: 'b' }] } },
      gateways: { a: { type: 'api-gateway', throttleRps: 0 }, b: { type: 'alb' }, d: { type: 'websocket' } },
      externals: { x: { calls: [{ to: 'd' }] } },
    }),
    pitfall(
      'says it once, however many clients',
      { clients: { c: { calls: [{ to: 'a' }, { to: 'a' }] }, d: { calls: [{ to: 'a' }] } }, gateways: { a: { type: 'http-api' } } },
      'unthrottled /gateways/a warning',
    ),
  ],
}
