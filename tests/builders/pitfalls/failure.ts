import { type Pitfalls, pitfall } from './pitfall'

/** For the rules on failure isolation. */
export const FAILURE_PITFALLS: Pitfalls = {
  'timeout-inversion': [
    pitfall(
      'takes the same time for too short, and one route of a gateway and not their sum',
      {
        clients: {
          c: {
            calls: [
              { to: 'g', timeoutMs: 301 },
              { to: 'g', timeoutMs: 300 },
            ],
          },
        },
        gateways: {
          g: {
            type: 'alb',
            routes: [
              { to: 'a', timeoutMs: 300 },
              { to: 'b', timeoutMs: 200 },
            ],
          },
        },
        services: { a: {}, b: {} },
      },
      'inverted /clients/c/calls/1/timeoutMs error',
    ),
    pitfall(
      'looks at no link of a ring, at none whose callee has a call without timeout, and at none that nobody waits on',
      {
        services: {
          a: { calls: [{ to: 'b', timeoutMs: 1 }] },
          b: { calls: [{ to: 'a', timeoutMs: 100 }] },
          d: { calls: [{ to: 'e', timeoutMs: 1 }] },
          e: { calls: [{ to: 'a', timeoutMs: 5 }, { to: 'b' }] },
          f: { calls: [{ to: 'h', timeoutMs: 1, needsReply: false }] },
          h: { calls: [{ to: 'x', timeoutMs: 5 }] },
        },
        externals: { x: { calls: [{ to: 'h', timeoutMs: 5 }] } },
      },
      'inverted /externals/x/calls/0/timeoutMs error',
    ),
    pitfall(
      'counts the ring of a callee from outside it',
      {
        services: {
          z: { calls: [{ to: 'a', timeoutMs: 50 }] },
          a: { calls: [{ to: 'b', timeoutMs: 60 }] },
          b: { calls: [{ to: 'a', timeoutMs: 10 }] },
        },
      },
      'inverted /services/z/calls/0/timeoutMs error',
    ),
  ],
  'unsafe-retry': [
    pitfall('asks nothing where nothing is retried, and lets one retry go without a cap', {
      services: {
        a: {
          calls: [
            { to: 'b', retry: { backoff: 'none' } },
            { to: 'b', retry: { max: 0 } },
            { to: 'b', access: 'read', retry: { max: 1, backoff: 'exponential', jitter: true } },
            { to: 'b', idempotent: true, retry: { max: 2, backoff: 'exponential', jitter: true, capMs: 0 } },
          ],
        },
        b: {},
      },
    }),
    pitfall(
      'finds two faults on one link, one of timing',
      {
        services: {
          a: {
            calls: [
              { to: 'b', access: 'write', retry: { max: 2 } },
              { to: 'b', access: 'read', retry: { max: 2, backoff: 'exponential', jitter: true } },
            ],
          },
          b: {},
        },
      },
      'backoff /services/a/calls/0/retry warning',
      'not-idempotent /services/a/calls/0 warning',
      'uncapped /services/a/calls/1/retry warning',
    ),
    pitfall(
      'asks workflows that consume, and clients that retry',
      {
        clients: { c: { calls: [{ to: 'a', access: 'read', retry: { max: 1 } }] } },
        services: { a: {} },
        workflows: { w: { consumes: [{ from: 'q', idempotent: false }] } },
        channels: { q: { type: 'sqs' } },
      },
      'backoff /clients/c/calls/0/retry warning',
      'consumer /workflows/w/consumes/0 warning',
    ),
    pitfall(
      'asks for both, exponential backoff and jitter',
      {
        services: {
          a: {
            calls: [
              { to: 'b', access: 'read', retry: { max: 1, backoff: 'exponential' } },
              { to: 'b', access: 'read', retry: { max: 1, jitter: true, backoff: 'fixed' } },
            ],
          },
          b: {},
        },
      },
      'backoff /services/a/calls/0/retry warning',
      'backoff /services/a/calls/1/retry warning',
    ),
  ],
  'missing-circuit-breaker': [
    pitfall(
      'takes a breaker that is off and a blank fallback for none, and a timeout for a bound',
      {
        services: {
          a: {
            calls: [
              { to: 'x', circuitBreaker: false, fallback: '', timeoutMs: 0 },
              { to: 'b', bulkhead: 1 },
              { to: 'b', needsReply: false },
            ],
          },
          b: {},
        },
        externals: { x: {} },
      },
      'unguarded /services/a/calls/0 warning',
    ),
    pitfall(
      'counts callers and not calls, routes and workflows among them',
      {
        gateways: { g: { type: 'alb', routes: [{ to: 'c' }] } },
        services: { a: { calls: [{ to: 'b' }, { to: 'b' }, { to: 'c' }, { to: 'w' }] }, b: {}, c: {} },
        workflows: { w: { calls: [{ to: 'x' }] } },
        externals: { x: {} },
      },
      'unguarded /services/a/calls/0 warning',
      'unguarded /services/a/calls/1 warning',
      'unbounded /services/a/calls/2 error',
      'unbounded /workflows/w/calls/0 error',
    ),
  ],
  'availability-below-slo': [
    pitfall('does not trip over 0.9 x 0.9 = 0.81, and counts an element that is passed twice once', {
      context: { slo: { availability: 0.81 } },
      services: { a: { availability: 0.9 }, b: { availability: 0.9 } },
      flows: { x: { path: ['a', 'b', 'a'] } },
    }),
    pitfall(
      'takes no element for soft by a link from outside the flow, nor by one of two links',
      {
        context: { slo: { availability: 0.95 } },
        services: {
          a: { availability: 0.99, calls: [{ to: 'b', fallback: 'x' }, { to: 'b' }] },
          b: { availability: 0.9 },
          o: { calls: [{ to: 'b', fallback: 'x' }] },
        },
        flows: { y: { path: ['a', 'b'] }, z: { path: ['b', 'a'] }, lone: { path: ['b'] } },
      },
      'below /flows/y warning',
      'below /flows/z warning',
    ),
    pitfall('lets an event carry on without its consumer', {
      context: { slo: { availability: 0.95 } },
      services: { a: { availability: 0.99, publishes: [{ to: 'q' }] }, b: { availability: 0.5, consumes: [{ from: 'q' }] } },
      channels: { q: { type: 'sqs', availability: 0.5 } },
      flows: { x: { path: ['a', 'q', 'b'] } },
    }),
  ],
}
