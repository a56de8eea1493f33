import type { RuleCase } from './rule-case'

/** For the rules on hops, encryption, grants and networks. */
export const SECURITY_CASES: readonly RuleCase[] = [
  {
    rule: 'perimeter-only-security',
    because: 'Every hop is asked by itself: the second link of a pair, the one without a reply, the one from a workflow.',
    design: {
      gateways: { g: { type: 'alb', auth: 'jwt', routes: [{ to: 'a', auth: 'none' }, { to: 'w' }] } },
      workflows: { w: { calls: [{ to: 'a' }] } },
      services: {
        a: {
          calls: [
            { to: 'b', auth: 'iam' },
            { to: 'b', auth: 'none', needsReply: false },
          ],
        },
        b: {},
      },
    },
    finds: ['error none /gateways/g/routes/0/auth', 'warning absent /workflows/w/calls/0', 'error none /services/a/calls/1/auth'],
  },
  {
    rule: 'perimeter-only-security',
    because: 'What clients and partners present is the business of the entry; gateways, workflows and partners are no services.',
    design: {
      clients: { c: { calls: [{ to: 'a' }] } },
      gateways: { g: { type: 'alb', routes: [{ to: 'w' }] } },
      workflows: { w: { calls: [{ to: 'p' }] } },
      services: { a: { calls: [{ to: 'g', auth: 'none' }, { to: 'p' }] } },
      externals: { p: { calls: [{ to: 'a', auth: 'none' }] } },
    },
    finds: 'not applicable',
  },
  {
    rule: 'unencrypted-traffic',
    because: 'What a client link says itself comes before the gateway; what it does not say the gateway says, for each client.',
    design: {
      clients: {
        a: { calls: [{ to: 'g' }, { to: 'h', tls: true }] },
        b: { calls: [{ to: 'g', tls: false }] },
        c: { calls: [{ to: 'h' }] },
        d: { calls: [{ to: 'h' }, { to: 'x' }] },
      },
      gateways: { g: { type: 'alb', tls: true }, h: { type: 'alb', tls: false }, x: { type: 'alb', auth: 'mtls' } },
      services: { s: {} },
    },
    finds: ['error plain /clients/b/calls/0/tls', 'error gateway-plain /gateways/h/tls', 'error gateway-plain /gateways/h/tls'],
  },
  {
    rule: 'unencrypted-traffic',
    because:
      'Only a client takes what the gateway says; a partner at either end makes plain text an error, and so does a client at a store.',
    design: {
      clients: { c: { uses: [{ to: 'r', tls: false }] } },
      gateways: { g: { type: 'alb', tls: true, auth: 'mtls' } },
      services: {
        a: {
          calls: [{ to: 'g' }, { to: 'p', tls: false }, { to: 'b', tls: false }, { to: 'b', auth: 'mtls' }],
          uses: [{ to: 'r', tls: false }, { to: 'r' }],
        },
        b: {},
      },
      stores: { r: { type: 'rds' } },
      externals: { p: { calls: [{ to: 'a', tls: false }] } },
    },
    finds: [
      'error plain /clients/c/uses/0/tls',
      'warning absent /services/a/calls/0',
      'error plain /services/a/calls/1/tls',
      'warning plain /services/a/calls/2/tls',
      'warning plain /services/a/uses/0/tls',
      'warning absent /services/a/uses/1',
      'error plain /externals/p/calls/0/tls',
    ],
  },
  {
    rule: 'unencrypted-traffic',
    because: 'DynamoDB, S3 and Lambda are reached over TLS alone, whatever the link says; a Lambda that calls is a caller like any other.',
    design: {
      clients: { c: { calls: [{ to: 'f' }], uses: [{ to: 's' }] } },
      services: { f: { compute: 'lambda', uses: [{ to: 'd', tls: false }], calls: [{ to: 'a' }] }, a: {} },
      stores: { s: { type: 's3' }, d: { type: 'dynamodb' } },
    },
    finds: ['warning absent /services/f/calls/0'],
  },
  {
    rule: 'unencrypted-traffic',
    because: 'The rule lets the own word of a client link go before that of its gateway.',
    design: {
      clients: { c: { calls: [{ to: 'g', tls: true }, { to: 'g', tls: false }, { to: 'g' }, { to: 'h' }] } },
      gateways: { g: { type: 'alb', tls: false }, h: { type: 'alb', auth: 'mtls', tls: false } },
    },
    finds: ['error plain /clients/c/calls/1/tls', 'error gateway-plain /gateways/g/tls'],
  },
  {
    rule: 'unencrypted-traffic',
    because: 'The rule exempts what AWS encrypts whatever is stated, and no webhook by the gateway’s word.',
    design: {
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
    finds: [
      'warning plain /services/f/uses/1/tls',
      'warning absent /services/f/uses/2',
      'error plain /services/f/calls/0/tls',
      'warning absent /externals/x/calls/0',
    ],
  },
  {
    rule: 'unencrypted-traffic',
    because: 'The rule asks between services, also where one mutual link shows the way, and takes a store that a client reaches for open.',
    design: {
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
    finds: ['error plain /clients/c/uses/0/tls', 'warning absent /services/a/calls/1'],
  },
  {
    rule: 'wildcard-permissions',
    because: 'A star inside a name or an ARN narrows; actions that know no resources need "*", also together.',
    design: {
      services: { a: { role: 'r' } },
      stores: { t: { type: 'dynamodb' } },
      roles: {
        r: {
          allows: [
            { actions: ['dynamodb:Get*', 'dynamodb:*Item'], on: 't' },
            { actions: ['s3:GetObject'], on: 'arn:aws:s3:::shop/*' },
            { actions: ['xray:PutTraceSegments', 'cloudwatch:PutMetricData', 'ecr:GetAuthorizationToken'], on: '*' },
          ],
        },
      },
    },
    finds: [],
  },
  {
    rule: 'wildcard-permissions',
    because: 'One action that knows resources spoils the list; a role that nobody has can be taken by the next one.',
    design: {
      services: { a: {} },
      roles: {
        constructor: {
          allows: [
            { actions: ['xray:PutTraceSegments', 'dynamodb:GetItem'], on: '*' },
            { actions: ['*', 'dynamodb:*'], on: '*' },
            { actions: ['xray:*'], on: 'arn:aws:xray:us-east-1:111122223333:group/shop' },
          ],
        },
      },
    },
    finds: [
      'error resource /roles/constructor/allows/0/on',
      'error action /roles/constructor/allows/1/actions',
      'error resource /roles/constructor/allows/1/on',
      'error action /roles/constructor/allows/2/actions',
    ],
  },
  {
    rule: 'unused-cross-service-grant',
    because: 'A secret with the name of a store: who lists it uses the grant, by one of the two.',
    design: {
      services: { a: { role: 'r', secrets: [{ name: 'db', from: 'secrets-manager' }] } },
      stores: { db: { type: 'rds' } },
      roles: { r: { allows: [{ actions: ['secretsmanager:GetSecretValue'], on: 'db' }] } },
    },
    finds: [],
  },
  {
    rule: 'unused-cross-service-grant',
    because:
      'What others use, what lies behind a topic, a dead letter without a name and a secret of the gateway are not used by the role.',
    design: {
      gateways: { g: { type: 'bff', secrets: [{ name: 'session', from: 'secrets-manager' }] } },
      services: {
        a: { role: 'r', publishes: [{ to: 't' }], consumes: [{ from: 'u', deadLetter: true }] },
        b: { uses: [{ to: 's' }], consumes: [{ from: 'q', deadLetter: 'dlq' }] },
      },
      stores: { s: { type: 'rds' } },
      channels: { t: { type: 'sns', forwardsTo: ['q'] }, q: { type: 'sqs' }, u: { type: 'sqs' }, dlq: { type: 'sqs' } },
      roles: {
        r: {
          allows: [
            { actions: ['rds-data:ExecuteStatement'], on: 's' },
            { actions: ['sqs:SendMessage'], on: 'q' },
            { actions: ['sqs:SendMessage'], on: 'dlq' },
            { actions: ['secretsmanager:GetSecretValue'], on: 'session' },
            { actions: ['sns:Publish'], on: 't' },
            { actions: ['sqs:ReceiveMessage'], on: 'u' },
          ],
        },
      },
    },
    finds: [
      'warning unused /roles/r/allows/0',
      'warning unused /roles/r/allows/1',
      'warning unused /roles/r/allows/2',
      'warning unused /roles/r/allows/3',
    ],
  },
  {
    rule: 'unused-cross-service-grant',
    because: 'One of two services with the role is enough, a dead letter by its id is a link, and a role that nobody has uses nothing.',
    design: {
      services: { a: { role: 'toString' }, b: { role: 'toString', consumes: [{ from: 'q', deadLetter: 'dlq' }] } },
      channels: { q: { type: 'sqs' }, dlq: { type: 'sqs' } },
      roles: {
        toString: { allows: [{ actions: ['sqs:SendMessage'], on: 'dlq' }] },
        constructor: { allows: [{ actions: ['sqs:SendMessage'], on: 'dlq' }] },
      } as Record<string, { allows: { actions: string[]; on: string }[] }>,
    },
    finds: ['warning unused /roles/constructor/allows/0'],
  },
  {
    rule: 'unused-cross-service-grant',
    because: 'Grants on services, on ARNs and on "*" name no data.',
    design: {
      services: { a: { role: 'r' } },
      roles: {
        r: {
          allows: [
            { actions: ['lambda:InvokeFunction'], on: 'a' },
            { actions: ['s3:GetObject'], on: 'arn:aws:s3:::shop/*' },
            { actions: ['s3:GetObject'], on: '*' },
          ],
        },
      },
    },
    finds: 'not applicable',
  },
  {
    rule: 'unused-cross-service-grant',
    because: 'The rule counts dead letters, secrets and what another service with that role uses.',
    design: {
      services: {
        a: { role: 'r', secrets: [{ name: 'key', from: 'secrets-manager' }], consumes: [{ from: 'q', deadLetter: 'd' }] },
        b: { role: 'r', uses: [{ to: 's' }] },
      },
      stores: { s: { type: 'rds' } },
      channels: { q: { type: 'sqs' }, d: { type: 'sqs' } },
      roles: { r: { allows: ['key', 'q', 'd', 's', '*', 'arn:aws:s3:::x', 'a'].map((on) => ({ actions: ['x:Y'], on })) } },
    },
    finds: [],
  },
  {
    rule: 'unused-cross-service-grant',
    because: 'A role that no service has may be that of a workflow or a gateway: what one of them needs is used, and nothing else.',
    design: {
      gateways: { g: { type: 'api-gateway', publishes: [{ to: 'q' }], secrets: [{ name: 'key', from: 'secrets-manager' }] } },
      services: { a: { role: 'r', uses: [{ to: 't' }] } },
      workflows: { w: { uses: [{ to: 's' }], consumes: [{ from: 'p', deadLetter: 'd' }] } },
      stores: { s: { type: 'rds' }, t: { type: 'rds' } },
      channels: { q: { type: 'sqs' }, p: { type: 'sqs' }, d: { type: 'sqs' } },
      roles: {
        r: { allows: [{ actions: ['x:Y'], on: 's' }] },
        others: { allows: ['q', 'key', 's', 'p', 'd', 't'].map((on) => ({ actions: ['x:Y'], on })) },
      },
    },
    finds: ['warning unused /roles/r/allows/0', 'warning unused /roles/others/allows/5'],
    checks: 7,
  },
  {
    rule: 'unused-cross-service-grant',
    because: 'The rule does not count the secret of another, nor a role that nobody has.',
    design: {
      services: { a: { role: 'r', uses: [{ to: 's' }] } },
      stores: { s: { type: 'rds', secrets: [{ name: 'key', from: 'secrets-manager' }] } },
      roles: { r: { allows: [{ actions: ['x:Y'], on: 'key' }] }, constructor: { allows: [{ actions: ['x:Y'], on: 's' }] } },
    },
    finds: ['warning unused /roles/r/allows/0', 'warning unused /roles/constructor/allows/0'],
  },
  {
    rule: 'wildcard-permissions',
    because: 'A statement without actions allows nothing, on "*" as well.',
    design: { services: { a: {} }, roles: { r: { allows: [{ actions: [], on: '*' }] } } },
    finds: [],
  },
  {
    rule: 'wildcard-permissions',
    because: 'The rule lets actions without resources be on every resource, in any case, but only where all are such.',
    design: {
      roles: {
        r: {
          allows: [
            { actions: ['xray:PutTraceSegments', 'CloudWatch:putmetricdata'], on: '*' },
            { actions: ['xray:PutTraceSegments', 's3:GetObject'], on: '*' },
          ],
        },
      },
    },
    finds: ['error resource /roles/r/allows/1/on'],
  },
  {
    rule: 'wildcard-permissions',
    because: 'The rule says both of an entry that is both, and lets a prefix be.',
    design: {
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
    finds: [
      'error action /roles/a~1b/allows/0/actions',
      'error resource /roles/a~1b/allows/0/on',
      'error action /roles/a~1b/allows/2/actions',
    ],
  },
  {
    rule: 'wildcard-permissions',
    because: 'The sentence names the wild actions alone, and says "every resource" instead of a star.',
    design: {
      services: { a: { role: 'r' } },
      stores: { s: { type: 'dynamodb' } },
      roles: {
        r: {
          allows: [
            { actions: ['dynamodb:*', 'dynamodb:GetItem'], on: 's' },
            { actions: ['sqs:*'], on: '*' },
          ],
        },
      },
    },
    finds: ['error action /roles/r/allows/0/actions', 'error action /roles/r/allows/1/actions', 'error resource /roles/r/allows/1/on'],
    says: [
      'The role r allows dynamodb:* on s: more actions than anybody listed.',
      'The role r allows sqs:* on every resource: more actions than anybody listed.',
      'The role r allows sqs:* on every resource.',
    ],
    checks: 2,
  },
  {
    rule: 'perimeter-only-security',
    because: 'A call to oneself passes the network like any other.',
    design: { services: { a: { calls: [{ to: 'a' }, { to: 'a', auth: 'mtls' }] } } },
    finds: ['warning absent /services/a/calls/0'],
  },
  {
    rule: 'perimeter-only-security',
    because: 'The rule leaves clients and webhooks to the entry, and calls to others alone.',
    design: {
      clients: { c: { calls: [{ to: 'a', auth: 'none' }] } },
      gateways: { g: { type: 'alb' } },
      services: { a: { calls: [{ to: 'x' }, { to: 'g' }] } },
      externals: { x: { calls: [{ to: 'a' }] } },
    },
    finds: 'not applicable',
  },
  {
    rule: 'perimeter-only-security',
    because: 'The rule does not take the check of the gateway for one of the service, nor a forgotten answer for no hop.',
    design: {
      gateways: { g: { type: 'alb', auth: 'jwt', routes: [{ to: 'a' }] } },
      services: { a: {} },
      workflows: { w: { calls: [{ to: 'a', auth: 'none', needsReply: false }] } },
    },
    finds: ['warning absent /gateways/g/routes/0', 'error none /workflows/w/calls/0/auth'],
  },
]
