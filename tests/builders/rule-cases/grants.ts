import type { RuleCase } from './rule-case'

/** For the rules on what roles allow. */
export const GRANT_CASES: readonly RuleCase[] = [
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
    because: 'The rule does not count the secret of another, nor a role that nobody has.',
    design: {
      services: { a: { role: 'r', uses: [{ to: 's' }] } },
      stores: { s: { type: 'rds', secrets: [{ name: 'key', from: 'secrets-manager' }] } },
      roles: { r: { allows: [{ actions: ['x:Y'], on: 'key' }] }, constructor: { allows: [{ actions: ['x:Y'], on: 's' }] } },
    },
    finds: ['warning unused /roles/r/allows/0', 'warning unused /roles/constructor/allows/0'],
  },
  {
    rule: 'unused-cross-service-grant',
    because: 'The same grant twice is one grant, and earns nothing by it.',
    design: {
      services: { a: { role: 'r' } },
      stores: { s: { type: 'rds' } },
      roles: { r: { allows: [1, 2].map(() => ({ actions: ['x:Y'], on: 's' })) } },
    },
    finds: ['warning unused /roles/r/allows/0', 'warning unused /roles/r/allows/1'],
    checks: 1,
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
    because: 'Two stars are a star, and an ARN that says nothing but the service is every resource of it; a Region is something.',
    design: {
      services: { a: { role: 'r' } },
      roles: {
        r: {
          allows: [
            { actions: ['s3:GetObject'], on: 'arn:aws:s3:::*' },
            { actions: ['sqs:SendMessage'], on: 'arn:aws:sqs:*:*:*' },
            { actions: ['s3:**'], on: 'arn:aws:s3:::shop/*' },
            { actions: ['logs:CreateLogGroup'], on: 'arn:aws:logs:eu-west-1:111122223333:*' },
            { actions: ['xray:PutTraceSegments'], on: 'arn:aws:xray:*:*:*' },
            { actions: ['s3:GetObject'], on: 'arn:aws:s3:::*/*' },
          ],
        },
      },
    },
    finds: [
      'error resource /roles/r/allows/0/on',
      'error resource /roles/r/allows/1/on',
      'error action /roles/r/allows/2/actions',
      'error resource /roles/r/allows/5/on',
    ],
    says: [
      'The role r allows s3:GetObject on every resource behind arn:aws:s3:::*.',
      'The role r allows s3:GetObject on every resource behind arn:aws:s3:::*/*.',
      'The role r allows sqs:SendMessage on every resource behind arn:aws:sqs:*:*:*.',
      'The role r allows s3:** on arn:aws:s3:::shop/*: more actions than anybody listed.',
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
]
