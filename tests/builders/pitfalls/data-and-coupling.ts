import { named, notApplicable, type Pitfalls, pitfall, times } from './pitfall'

/** For the rules on data ownership, coupling, events and discovery. */
export const DATA_PITFALLS: Pitfalls = {
  'gateway-direct-data-access': [
    pitfall(
      'does not take the only writer for the declared owner',
      { workflows: { w: { uses: [{ to: 's', access: 'write' }] } }, stores: { s: { type: 'dynamodb' } } },
      'undeclared /workflows/w/uses/0 error',
    ),
    pitfall('lets an element use what it is the declared owner of, and services use what they like', {
      gateways: { g: { type: 'appsync', uses: [{ to: 's' }] } },
      services: { a: { uses: [{ to: 's' }] } },
      stores: { s: { type: 'dynamodb', owner: 'g' } },
    }),
    pitfall(
      'says it of each link',
      {
        clients: {
          c: {
            uses: [
              { to: 's', access: 'read' },
              { to: 's', access: 'write' },
            ],
          },
        },
        services: { a: {} },
        stores: { s: { type: 'rds', owner: 'a' } },
      },
      'foreign /clients/c/uses/0 error',
      'foreign /clients/c/uses/1 error',
    ),
  ],
  'dual-write': [
    notApplicable('takes a cache for no second truth, and an undeclared use for no write', {
      services: { a: { uses: [{ to: 'cache', access: 'write' }, { to: 's' }], publishes: [{ to: 'q' }] } },
      stores: { cache: { type: 'elasticache' }, s: { type: 'rds' } },
      channels: { q: { type: 'sqs' } },
    }),
    pitfall(
      'asks each publish, and takes an absent outbox for none',
      {
        services: { a: { uses: [{ to: 's', access: 'read-write' }], publishes: [{ to: 'q', outbox: true }, { to: 'q' }] } },
        stores: { s: { type: 'rds' } },
        channels: { q: { type: 'sqs' } },
      },
      'dual /services/a/publishes/1 warning',
    ),
  ],
  'distributed-transaction-without-saga': [
    pitfall(
      'asks for a saga around both, not around one',
      {
        services: {
          a: { uses: [{ to: 's', access: 'write' }], calls: [{ to: 'b', access: 'write' }] },
          b: { uses: [{ to: 't', access: 'write' }] },
          c: {},
        },
        stores: { s: { type: 'rds' }, t: { type: 'rds' } },
        flows: { x: { path: ['a', 'c'], compensates: true }, y: { path: ['b', 'c'], compensates: true } },
      },
      'write /services/a/calls/0 error',
    ),
    pitfall('lets a workflow on the path undo, reads be, and a store have its writer outside the path', {
      services: {
        a: { uses: [{ to: 's', access: 'write' }], calls: [{ to: 'b' }, { to: 'd', access: 'read' }] },
        b: { uses: [{ to: 't', access: 'write' }] },
        d: { uses: [{ to: 'u', access: 'write' }] },
      },
      workflows: { w: { compensates: true } },
      stores: { s: { type: 'rds' }, t: { type: 'rds' }, u: { type: 'rds' } },
      flows: { x: { path: ['a', 'w', 'b', 's', 't'] }, y: { path: ['a', 's', 't'] } },
    }),
    pitfall(
      'asks for two owners, not for two stores, also where nobody waits for the answer',
      {
        services: {
          a: {
            uses: [
              { to: 's', access: 'write' },
              { to: 't', access: 'write' },
            ],
            calls: [{ to: 'a' }, { to: 'b', needsReply: false }],
          },
          b: { uses: [{ to: 'u', access: 'write' }] },
        },
        stores: { s: { type: 'rds' }, t: { type: 'rds' }, u: { type: 'rds' } },
        flows: { x: { path: ['a', 's', 't'] }, 'y/z': { path: ['a', 'b', 's', 'u'] } },
      },
      'flow /flows/y~1z error',
      'unknown /services/a/calls/1 warning',
    ),
    pitfall(
      'counts a store that nobody owns as one of another owner',
      {
        services: {
          a: {
            uses: [
              { to: 's', access: 'write' },
              { to: 'u', access: 'write' },
            ],
          },
          b: { uses: [{ to: 'u', access: 'write' }] },
        },
        stores: { s: { type: 'rds' }, u: { type: 'rds' } },
        flows: { x: { path: ['a', 'b', 's', 'u'] } },
      },
      'flow /flows/x error',
    ),
  ],
  'hub-like-dependency': [
    pitfall('counts neighbours and not calls, itself not', {
      services: {
        h: { calls: [{ to: 'h' }, ...times(5, (i) => ({ to: `s${i}` })), ...times(5, (i) => ({ to: `s${i}` }))] },
        ...named(7, 's', (i) => (i < 5 ? { calls: [{ to: 'h' }] } : {})),
      },
    }),
    pitfall(
      'adds who calls and who is called, up to ten of any number',
      {
        services: { h: { calls: times(5, (i) => ({ to: `s${i}` })) }, ...named(40, 's', (i) => (i >= 35 ? { calls: [{ to: 'h' }] } : {})) },
      },
      'hub /services/h warning',
    ),
    pitfall('asks for seven of eleven others, not for six', {
      services: { h: { calls: times(6, (i) => ({ to: `s${i}` })) }, ...named(11, 's', () => ({})) },
    }),
    pitfall(
      'takes seven of eleven others for a hub',
      { services: { h: { calls: times(7, (i) => ({ to: `s${i}` })) }, ...named(11, 's', () => ({})) } },
      'hub /services/h warning',
    ),
  ],
  'sync-side-effect': [
    pitfall('reads whole words', {
      services: {
        a: { calls: [{ to: 'mailbox' }, { to: 'auditorium' }] },
        mailbox: {},
        auditorium: { capabilities: ['email2', 'pushing'] },
      },
    }),
    pitfall(
      'believes a stated need for the answer, and says one thing of a call that is both',
      {
        services: {
          a: {
            calls: [
              { to: 'send-mail', needsReply: true },
              { to: 'send-mail', needsReply: false },
            ],
          },
          'send-mail': {},
        },
      },
      'unneeded /services/a/calls/1 warning',
    ),
    pitfall(
      'looks at capabilities too, and at services alone',
      {
        services: { a: { calls: [{ to: 'b' }, { to: 'mail', needsReply: false }] }, b: { capabilities: ['charge', 'web-push'] } },
        externals: { mail: {} },
      },
      'side-effect /services/a/calls/0 warning',
    ),
  ],
  'visibility-timeout-mismatch': [
    pitfall('asks six times of Lambda alone, and lets the very time be enough', {
      services: {
        a: { compute: 'lambda', timeoutMs: 10_000, consumes: [{ from: 'q' }] },
        b: { timeoutMs: 60_000, consumes: [{ from: 'q' }] },
      },
      channels: { q: { type: 'sqs', visibilityTimeoutMs: 60_000 } },
    }),
    pitfall(
      'takes an absent timeout for 30 s, once a consumer, and asks nothing of what is no queue',
      {
        services: {
          a: { timeoutMs: 30_001, consumes: [{ from: 'q' }, { from: 'n' }] },
          b: { compute: 'lambda', timeoutMs: 5001, consumes: [{ from: 'q' }] },
          c: { consumes: [{ from: 'q' }] },
        },
        channels: { q: { type: 'sqs' }, n: { type: 'kinesis' } },
      },
      'default /channels/q warning',
      'default /channels/q warning',
    ),
    pitfall(
      'takes a stated 0 for a value',
      { services: { a: { timeoutMs: 1, consumes: [{ from: 'q' }] } }, channels: { q: { type: 'sqs', visibilityTimeoutMs: 0 } } },
      'short /channels/q/visibilityTimeoutMs warning',
    ),
  ],
  'retired-aws-service': [
    pitfall(
      'looks at routes and at the links of clients too',
      {
        clients: { c: { calls: [{ to: 'a', resolve: 'app-mesh' }] } },
        gateways: { g: { type: 'alb', routes: [{ to: 'a', resolve: 'app-mesh' }] } },
        services: { a: { calls: [{ to: 'a', resolve: 'cloud-map' }] } },
      },
      'retired /clients/c/calls/0/resolve error',
      'retired /gateways/g/routes/0/resolve error',
    ),
  ],
}
