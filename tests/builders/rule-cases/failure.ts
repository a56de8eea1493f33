import type { RuleCase } from './rule-case'

/** For the rules on retries and breakers. */
export const FAILURE_CASES: readonly RuleCase[] = [
  {
    rule: 'unsafe-retry',
    because: 'A retry of 0, and one that states no number, is no retry.',
    design: {
      services: {
        a: {
          calls: [
            { to: 'b', retry: { max: 0, backoff: 'none' } },
            { to: 'b', retry: { backoff: 'fixed' } },
          ],
        },
        b: {},
      },
    },
    finds: 'not applicable',
  },
  {
    rule: 'unsafe-retry',
    because: 'The second attempt of a client repeats a write as well; both faults of a link are said.',
    design: {
      clients: { c: { calls: [{ to: 'a', retry: { max: 1 } }] } },
      services: { a: {} },
    },
    finds: ['warning backoff /clients/c/calls/0/retry', 'warning not-idempotent /clients/c/calls/0'],
  },
  {
    rule: 'unsafe-retry',
    because: 'One retry needs no cap, two do; without jitter that is said first; a read may be repeated whatever else is stated.',
    design: {
      services: {
        a: {
          calls: [
            { to: 'b', access: 'read', idempotent: false, retry: { max: 1, backoff: 'exponential', jitter: true } },
            { to: 'b', idempotent: true, retry: { max: 2, backoff: 'exponential', jitter: true } },
            { to: 'b', idempotent: true, retry: { max: 2, backoff: 'exponential', jitter: false } },
            { to: 'b', access: 'write', retry: { max: 2, backoff: 'exponential', jitter: true, capMs: 0 } },
          ],
        },
        b: {},
      },
    },
    finds: [
      'warning uncapped /services/a/calls/1/retry',
      'warning backoff /services/a/calls/2/retry',
      'warning not-idempotent /services/a/calls/3',
    ],
  },
  {
    rule: 'unsafe-retry',
    because: 'A channel delivers twice to workflows too, and each consume is asked by itself.',
    design: {
      services: {
        a: {
          consumes: [
            { from: 'q', idempotent: true },
            { from: 'q', idempotent: false },
          ],
        },
      },
      workflows: { w: { consumes: [{ from: 'q' }] } },
      channels: { q: { type: 'sqs' } },
    },
    finds: ['warning consumer /services/a/consumes/1', 'warning consumer /workflows/w/consumes/0'],
  },
  {
    rule: 'unsafe-retry',
    because: 'The rule asks nothing where nothing is retried, and lets one retry go without a cap.',
    design: {
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
    },
    finds: [],
  },
  {
    rule: 'unsafe-retry',
    because: 'The rule finds two faults on one link, one of timing.',
    design: {
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
    finds: [
      'warning backoff /services/a/calls/0/retry',
      'warning not-idempotent /services/a/calls/0',
      'warning uncapped /services/a/calls/1/retry',
    ],
  },
  {
    rule: 'unsafe-retry',
    because: 'The rule asks workflows that consume, and clients that retry.',
    design: {
      clients: { c: { calls: [{ to: 'a', access: 'read', retry: { max: 1 } }] } },
      services: { a: {} },
      workflows: { w: { consumes: [{ from: 'q', idempotent: false }] } },
      channels: { q: { type: 'sqs' } },
    },
    finds: ['warning backoff /clients/c/calls/0/retry', 'warning consumer /workflows/w/consumes/0'],
  },
  {
    rule: 'unsafe-retry',
    because: 'The rule asks for both, exponential backoff and jitter.',
    design: {
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
    finds: ['warning backoff /services/a/calls/0/retry', 'warning backoff /services/a/calls/1/retry'],
  },
  {
    rule: 'unsafe-retry',
    because: 'The evidence of a retry is its numbers, that of a consumer the way of the message.',
    design: {
      services: {
        a: { calls: [{ to: 'b', access: 'read', retry: { max: 2, backoff: 'fixed' } }] },
        b: { consumes: [{ from: 'q', idempotent: false }] },
      },
      channels: { q: { type: 'sqs' } },
    },
    finds: ['warning backoff /services/a/calls/0/retry', 'warning consumer /services/b/consumes/0'],
    shows: [{ from: 'a', to: 'b', max: 2, backoff: 'fixed', jitter: 'not declared', capMs: 'not declared' }, ['q', 'b']],
  },
  {
    rule: 'missing-circuit-breaker',
    because: 'Two links of one caller are one caller; a timeout of 0 is stated; what is denied is not there.',
    design: {
      services: { a: { calls: [{ to: 'b' }, { to: 'b', circuitBreaker: false }, { to: 'p', timeoutMs: 0 }] }, b: {} },
      externals: { p: {} },
    },
    finds: ['warning unguarded /services/a/calls/0', 'warning unguarded /services/a/calls/1', 'warning unguarded /services/a/calls/2'],
  },
  {
    rule: 'missing-circuit-breaker',
    because: 'Whoever has a link to the callee is its caller: a client, a gateway, one that does not wait. A partner alone is enough.',
    design: {
      clients: { c: { calls: [{ to: 'b' }] } },
      gateways: { g: { type: 'alb', routes: [{ to: 'd' }] } },
      workflows: { w: { calls: [{ to: 'd' }, { to: 'p' }, { to: 'e' }] } },
      services: { a: { calls: [{ to: 'b' }, { to: 'e', needsReply: false }] }, b: {}, d: {}, e: {} },
      externals: { p: {} },
    },
    finds: [
      'error unbounded /services/a/calls/0',
      'error unbounded /workflows/w/calls/0',
      'error unbounded /workflows/w/calls/1',
      'error unbounded /workflows/w/calls/2',
    ],
  },
  {
    rule: 'missing-circuit-breaker',
    because:
      'Links without a reply, routes, clients, partners that call back, and calls to gateways and workflows are none of its subjects.',
    design: {
      clients: { c: { calls: [{ to: 'a' }] } },
      gateways: { g: { type: 'alb', routes: [{ to: 'a' }] } },
      workflows: { w: {} },
      services: { a: { calls: [{ to: 'b', needsReply: false }, { to: 'g' }, { to: 'w' }] }, b: {} },
      externals: { p: { calls: [{ to: 'a' }] } },
    },
    finds: 'not applicable',
  },
  {
    rule: 'missing-circuit-breaker',
    because: 'A fallback that says nothing serves nothing; a call of the callee to itself makes it no second caller.',
    design: {
      services: { a: { calls: [{ to: 'b', fallback: ' ' }] }, b: { calls: [{ to: 'b', bulkhead: 1 }] } },
    },
    finds: ['warning unguarded /services/a/calls/0'],
  },
  {
    rule: 'missing-circuit-breaker',
    because: 'The rule takes a breaker that is off and a blank fallback for none, and a timeout for a bound.',
    design: {
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
    finds: ['warning unguarded /services/a/calls/0'],
  },
  {
    rule: 'missing-circuit-breaker',
    because: 'The rule counts callers and not calls, routes and workflows among them.',
    design: {
      gateways: { g: { type: 'alb', routes: [{ to: 'c' }] } },
      services: { a: { calls: [{ to: 'b' }, { to: 'b' }, { to: 'c' }, { to: 'w' }] }, b: {}, c: {} },
      workflows: { w: { calls: [{ to: 'x' }] } },
      externals: { x: {} },
    },
    finds: [
      'warning unguarded /services/a/calls/0',
      'warning unguarded /services/a/calls/1',
      'error unbounded /services/a/calls/2',
      'error unbounded /workflows/w/calls/0',
    ],
  },
]
