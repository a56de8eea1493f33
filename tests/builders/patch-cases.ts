import type { ExampleDesign } from '../../src/grader/define-examples'
import type { PatchOperation } from '../../src/grader/grade'

const add = (path: string, value: unknown): PatchOperation => ({ op: 'add', path, value })
const replace = (path: string, value: unknown): PatchOperation => ({ op: 'replace', path, value })

/** As long as an id may be, and what its dead letters would be called. */
const LONG = 'x'.repeat(63)
const LONG_DLQ = `${'x'.repeat(59)}-dlq`

type PatchCase = readonly [what: string, design: ExampleDesign, ...patches: readonly (readonly PatchOperation[] | undefined)[]]

/** What each rule proposes for each of its findings, in the order of the file; undefined where it knows nothing safe. */
export const PATCH_CASES: Readonly<Record<string, readonly PatchCase[]>> = {
  'visibility-timeout-mismatch': [
    [
      'what the slowest of all consumers needs',
      {
        services: {
          a: { timeoutMs: 40_000, consumes: [{ from: 'q' }] },
          f: { compute: 'lambda', timeoutMs: 10_000, consumes: [{ from: 'q' }] },
          g: { consumes: [{ from: 'q' }] },
        },
        channels: { q: { type: 'sqs', visibilityTimeoutMs: 30_000 } },
      },
      [replace('/channels/q/visibilityTimeoutMs', 60_000)],
      [replace('/channels/q/visibilityTimeoutMs', 60_000)],
    ],
    [
      '12 hours, and nothing beyond what SQS allows',
      {
        services: { a: { timeoutMs: 43_200_000, consumes: [{ from: 'q' }] }, b: { timeoutMs: 43_200_001, consumes: [{ from: 'r' }] } },
        channels: { q: { type: 'sqs' }, r: { type: 'sqs' } },
      },
      [add('/channels/q/visibilityTimeoutMs', 43_200_000)],
      undefined,
    ],
    [
      'whole seconds, because SQS counts in them',
      {
        services: { f: { compute: 'lambda', timeoutMs: 10_500.5, consumes: [{ from: 'q' }] } },
        channels: { q: { type: 'sqs' } },
      },
      [add('/channels/q/visibilityTimeoutMs', 64_000)],
    ],
  ],
  'retired-aws-service': [
    [
      'what AWS names for that compute',
      {
        gateways: { g: { type: 'alb', routes: [{ to: 'a', resolve: 'app-mesh' }] } },
        services: {
          a: { compute: 'ecs', calls: [{ to: 'b', resolve: 'app-mesh' }] },
          b: { compute: 'ecs', calls: [{ to: 'e', resolve: 'app-mesh' }] },
          e: { compute: 'eks', calls: [{ to: 'c', resolve: 'app-mesh' }] },
          c: { compute: 'container' },
        },
      },
      [replace('/gateways/g/routes/0/resolve', 'dns')],
      [replace('/services/a/calls/0/resolve', 'service-connect')],
      [replace('/services/b/calls/0/resolve', 'vpc-lattice')],
      [replace('/services/e/calls/0/resolve', 'dns')],
    ],
  ],
  'unencrypted-traffic': [
    [
      'TLS where it is stated to be off, or on the link',
      {
        clients: { c: { calls: [{ to: 'g' }] } },
        gateways: { g: { type: 'alb', tls: false, routes: [{ to: 'a' }] } },
        services: { a: { uses: [{ to: 's', tls: false }] } },
        stores: { s: { type: 'rds' } },
      },
      [add('/gateways/g/routes/0/tls', true)],
      [replace('/gateways/g/tls', true)],
      [replace('/services/a/uses/0/tls', true)],
    ],
    [
      'TLS at both ends, where the gateway is stated to have none either',
      {
        clients: {
          c: {
            calls: [
              { to: 'g', tls: false },
              { to: 'h', tls: false },
            ],
          },
        },
        gateways: { g: { type: 'alb', tls: false }, h: { type: 'alb', tls: true } },
      },
      [replace('/clients/c/calls/0/tls', true), replace('/gateways/g/tls', true)],
      [replace('/clients/c/calls/1/tls', true)],
    ],
  ],
  'unused-cross-service-grant': [
    [
      'without the grant',
      { stores: { s: { type: 'rds' } }, roles: { 'a/b': { allows: [{ actions: ['x:Y'], on: 's' }] } } },
      [{ op: 'remove', path: '/roles/a~1b/allows/0' }],
    ],
  ],
  'unprotected-data-store': [
    [
      'protection, field by field',
      { stores: { s: { type: 'rds', public: true, encrypted: false }, t: { type: 'rds', backups: false } } },
      [replace('/stores/s/public', false)],
      [replace('/stores/s/encrypted', true)],
      [add('/stores/s/backups', true)],
      [add('/stores/t/encrypted', true)],
      [replace('/stores/t/backups', true)],
    ],
  ],
  'no-centralised-logging': [
    [
      'the place where most of the design logs',
      {
        gateways: { g: { type: 'alb', logs: 'opensearch' } },
        services: { a: { logs: 'stdout' }, b: {}, c: { logs: 'otlp' }, d: { logs: 'otlp' } },
      },
      [replace('/services/a/logs', 'otlp')],
      [add('/services/b/logs', 'otlp')],
    ],
    ['CloudWatch where nobody has chosen', { services: { a: {} } }, [add('/services/a/logs', 'cloudwatch')]],
  ],
  'no-health-check': [
    [
      'a check',
      { services: { a: { healthCheck: false }, b: {} } },
      [replace('/services/a/healthCheck', true)],
      [add('/services/b/healthCheck', true)],
    ],
  ],
  'missing-alarms': [
    ['an alarm', { services: { a: { alarms: false }, b: {} } }, [replace('/services/a/alarms', true)], [add('/services/b/alarms', true)]],
  ],
  'missing-dead-letter-queue': [
    [
      'the queue of that name where there is one, and nothing where the name is that of something else',
      {
        services: { a: { consumes: [{ from: 'q', deadLetter: false }, { from: 'r' }] }, 'r-dlq': {} },
        channels: { q: { type: 'sqs' }, 'q-dlq': { type: 'sqs' }, r: { type: 'sqs' } },
      },
      [replace('/services/a/consumes/0/deadLetter', 'q-dlq')],
      undefined,
    ],
    [
      'a name that is not too long for an id, and none that is the same after shortening',
      {
        services: { a: { consumes: [{ from: LONG }, { from: LONG_DLQ }] } },
        channels: { [LONG]: { type: 'sqs' }, [LONG_DLQ]: { type: 'sqs' } },
      },
      [add(`/services/a/consumes/0/deadLetter`, LONG_DLQ)],
      undefined,
    ],
    [
      'a queue on the same broker where SQS cannot take what it parks',
      {
        services: { a: { consumes: [{ from: 'q' }, { from: 'r' }, { from: 's' }] } },
        channels: { q: { type: 'rabbitmq' }, r: { type: 'other' }, s: { type: 'kinesis' } },
      },
      [add('/channels/q-dlq', { type: 'rabbitmq', encrypted: true }), add('/services/a/consumes/0/deadLetter', 'q-dlq')],
      [add('/channels/r-dlq', { type: 'other', encrypted: true }), add('/services/a/consumes/1/deadLetter', 'r-dlq')],
      [add('/channels/s-dlq', { type: 'sqs', encrypted: true }), add('/services/a/consumes/2/deadLetter', 's-dlq')],
    ],
    [
      'a queue without an alarm where nobody speaks of alarms',
      { services: { a: { consumes: [{ from: 'q' }] } }, channels: { q: { type: 'sqs' } } },
      [add('/channels/q-dlq', { type: 'sqs', encrypted: true }), add('/services/a/consumes/0/deadLetter', 'q-dlq')],
    ],
    [
      'a queue with an alarm where somebody does',
      { services: { a: { alarms: true, consumes: [{ from: 'q' }] } }, channels: { q: { type: 'sqs' } } },
      [add('/channels/q-dlq', { type: 'sqs', encrypted: true, alarms: true }), add('/services/a/consumes/0/deadLetter', 'q-dlq')],
    ],
  ],
  'unsafe-retry': [
    [
      'backoff, jitter and a cap, and never idempotence',
      {
        services: {
          a: {
            calls: [
              { to: 'b', retry: { max: 3, backoff: 'fixed', baseMs: 5000 } },
              { to: 'b', access: 'read', retry: { max: 2, backoff: 'exponential', jitter: true } },
              { to: 'b', access: 'read', retry: { max: 1, jitter: false, capMs: 70 } },
            ],
          },
          b: {},
        },
      },
      [
        replace('/services/a/calls/0/retry/backoff', 'exponential'),
        add('/services/a/calls/0/retry/jitter', true),
        add('/services/a/calls/0/retry/capMs', 10_000),
      ],
      undefined,
      [add('/services/a/calls/1/retry/capMs', 1000)],
      [add('/services/a/calls/2/retry/backoff', 'exponential'), replace('/services/a/calls/2/retry/jitter', true)],
    ],
  ],
  'no-deployment-pipeline': [
    ['a pipeline of its own', { services: { a: {} } }, [add('/pipelines', { a: { deploys: ['a'], stages: ['build', 'test', 'deploy'] } })]],
    [
      'another name where that is taken, and nothing where both are',
      { services: { a: {}, b: {} }, pipelines: { a: {}, b: {}, 'b-pipeline': {} } },
      [add('/pipelines/a-pipeline', { deploys: ['a'], stages: ['build', 'test', 'deploy'] })],
      undefined,
    ],
  ],
  'orphan-node': [
    [
      'without what nothing is linked to, and no link that nobody drew',
      {
        clients: { c: { calls: [{ to: 'a' }] } },
        services: { a: {}, b: { calls: [{ to: 'a' }] }, lost: {} },
        channels: { q: { type: 'sqs', forwardsTo: ['q'] } },
      },
      undefined,
      [{ op: 'remove', path: '/services/lost' }],
      undefined,
      undefined,
    ],
  ],
  'hardcoded-endpoint': [
    [
      'Service Connect between services on ECS, the name that DNS gives everywhere else',
      {
        gateways: { g: { type: 'alb', routes: [{ to: 'a', resolve: 'literal' }] } },
        services: {
          a: {
            compute: 'ecs',
            calls: [
              { to: 'b', address: 'http://10.0.0.1' },
              { to: 'b', resolve: 'literal', address: '10.0.0.1' },
              { to: 'c', resolve: 'literal' },
            ],
          },
          b: { compute: 'ecs' },
          c: { compute: 'eks' },
        },
      },
      [replace('/gateways/g/routes/0/resolve', 'dns')],
      [add('/services/a/calls/0/resolve', 'service-connect'), { op: 'remove', path: '/services/a/calls/0/address' }],
      [replace('/services/a/calls/1/resolve', 'service-connect'), { op: 'remove', path: '/services/a/calls/1/address' }],
      [replace('/services/a/calls/2/resolve', 'dns')],
    ],
  ],
  'hardcoded-secret': [
    [
      'Secrets Manager',
      {
        services: {
          a: {
            secrets: [
              { name: 'x', from: 'secrets-manager' },
              { name: 'y', from: 'env' },
            ],
          },
        },
      },
      [replace('/services/a/secrets/1/from', 'secrets-manager')],
    ],
  ],
  'no-distributed-tracing': [
    [
      'what most of the design speaks',
      {
        services: {
          a: { traces: 'x-ray', calls: [{ to: 'b' }] },
          b: { traces: 'none', calls: [{ to: 'c' }] },
          c: { calls: [{ to: 'd' }] },
          d: { traces: 'x-ray', calls: [{ to: 'e' }] },
          e: { traces: 'opentelemetry' },
        },
      },
      [replace('/services/b/traces', 'x-ray')],
      [add('/services/c/traces', 'x-ray')],
    ],
    [
      'OpenTelemetry where as many speak the one as the other',
      {
        services: {
          a: { traces: 'x-ray', calls: [{ to: 'b' }] },
          b: { traces: 'ids-only', calls: [{ to: 'c' }] },
          c: { traces: 'opentelemetry' },
        },
      },
      [replace('/services/b/traces', 'opentelemetry')],
    ],
    [
      'nothing at a gateway that sends no spans',
      {
        gateways: { g: { type: 'alb', routes: [{ to: 'a' }] }, h: { type: 'bff', routes: [{ to: 'a' }] } },
        services: { a: { traces: 'opentelemetry', calls: [{ to: 'b' }] }, b: { traces: 'opentelemetry' } },
      },
      undefined,
      [add('/gateways/h/traces', 'opentelemetry')],
    ],
  ],
  'shared-iam-role': [
    [
      'a role of its own, with what its links and secrets need of the shared one',
      {
        services: {
          a: {
            compute: 'ecs',
            role: 'all',
            secrets: [{ name: 'key', from: 'secrets-manager' }],
            uses: [{ to: 's' }],
            consumes: [{ from: 'q', deadLetter: 'd' }],
          },
          b: { compute: 'lambda', role: 'all' },
          c: { compute: 'eks' },
        },
        stores: { s: { type: 'rds' }, t: { type: 'rds' } },
        channels: { q: { type: 'sqs' }, d: { type: 'sqs' } },
        roles: { all: { allows: ['s', 't', 'q', 'd', 'key', '*', 'arn:aws:s3:::x'].map((on) => ({ actions: ['x:Y'], on })) } },
      },
      [
        add('/roles/a-role', { allows: ['s', 'q', 'd', 'key', '*', 'arn:aws:s3:::x'].map((on) => ({ actions: ['x:Y'], on })) }),
        replace('/services/a/role', 'a-role'),
      ],
      [
        add('/roles/b-role', { allows: ['*', 'arn:aws:s3:::x'].map((on) => ({ actions: ['x:Y'], on })) }),
        replace('/services/b/role', 'b-role'),
      ],
      [add('/services/c/role', 'c-role')],
    ],
    [
      'a name alone where the shared role is not described, and nothing where the name is taken',
      {
        services: {
          a: { compute: 'ecs', role: 'all' },
          b: { compute: 'ecs', role: 'all' },
          c: { compute: 'ecs', role: 'b-role' },
          d: { compute: 'ecs' },
        },
        roles: { 'd-role': { allows: [] } },
      },
      [replace('/services/a/role', 'a-role')],
      undefined,
      undefined,
    ],
  ],
  'shared-pipeline': [
    [
      'a pipeline for each service; the first keeps this one, with what is no service',
      {
        services: { a: {}, b: {}, c: {} },
        pipelines: { p: { deploys: ['b', 'base', 'a', 'c'], stages: ['build'], why: 'one train a week' }, base: {} },
      },
      [
        replace('/pipelines/p/deploys', ['base', 'a']),
        add('/pipelines/b', { deploys: ['b'], stages: ['build'] }),
        add('/pipelines/c', { deploys: ['c'], stages: ['build'] }),
      ],
    ],
    [
      'its own pipeline for the service that it is called after',
      { services: { a: {}, b: {} }, pipelines: { b: { deploys: ['a', 'b'] } } },
      [replace('/pipelines/b/deploys', ['b']), add('/pipelines/a', { deploys: ['a'] })],
    ],
    [
      'nothing where one of the names is taken',
      { services: { a: {}, b: {}, c: {} }, pipelines: { p: { deploys: ['a', 'b', 'c'] }, c: {} } },
      undefined,
    ],
  ],
}
