import type { RuleCase } from './rule-case'

/** For the rule on timeouts that do not shrink inwards. */
export const TIME_CASES: readonly RuleCase[] = [
  {
    rule: 'timeout-inversion',
    because: 'As long as what it waits for is not longer.',
    design: {
      services: {
        a: { calls: [{ to: 'b', timeoutMs: 1000 }] },
        b: { calls: [{ to: 'c', timeoutMs: 1000 }] },
        c: {},
        d: { calls: [{ to: 'b', timeoutMs: 1001 }] },
      },
    },
    finds: ['error inverted /services/a/calls/0/timeoutMs'],
  },
  {
    rule: 'timeout-inversion',
    because: 'A first call that starts together with the one before it starts alone; a group goes on across a call that nobody waits for.',
    design: {
      services: {
        a: { calls: [{ to: 'b', timeoutMs: 301 }] },
        b: {
          calls: [
            { to: 'x', timeoutMs: 300, parallel: true },
            { to: 'y', needsReply: false, parallel: true },
            { to: 'x', timeoutMs: 200, parallel: true },
          ],
        },
        x: {},
        y: {},
      },
    },
    finds: [],
  },
  {
    rule: 'timeout-inversion',
    because: 'A call that nobody waits for begins the next group: what starts with it starts after the first.',
    design: {
      services: {
        a: { calls: [{ to: 'b', timeoutMs: 500 }] },
        b: {
          calls: [
            { to: 'x', timeoutMs: 300 },
            { to: 'y', needsReply: false },
            { to: 'x', timeoutMs: 200, parallel: true },
          ],
        },
        x: {},
        y: {},
      },
    },
    finds: ['error inverted /services/a/calls/0/timeoutMs'],
  },
  {
    rule: 'timeout-inversion',
    because: 'One call in five is a fifth of the time, and a call that is never made takes none.',
    design: {
      services: {
        a: {
          calls: [
            { to: 'b', timeoutMs: 201 },
            { to: 'b', timeoutMs: 200 },
          ],
        },
        b: {
          calls: [
            { to: 'c', timeoutMs: 1000, times: 0.2 },
            { to: 'c', timeoutMs: 5000, times: 0, retry: { max: 3, backoff: 'fixed' } },
          ],
        },
        c: {},
      },
    },
    finds: ['error inverted /services/a/calls/1/timeoutMs'],
  },
  {
    rule: 'timeout-inversion',
    because: 'Three attempts of 100 ms and waits of 100 and 150: 550 ms. A retry of 0 waits for nothing.',
    design: {
      services: {
        a: {
          calls: [
            { to: 'b', timeoutMs: 550 },
            { to: 'b', timeoutMs: 551 },
            { to: 'd', timeoutMs: 101 },
          ],
        },
        b: { calls: [{ to: 'c', timeoutMs: 100, retry: { max: 2, backoff: 'exponential', capMs: 150 } }] },
        c: {},
        d: { calls: [{ to: 'c', timeoutMs: 100, retry: { max: 0, backoff: 'fixed', baseMs: 5000 } }] },
      },
    },
    finds: ['error inverted /services/a/calls/0/timeoutMs'],
  },
  {
    rule: 'timeout-inversion',
    because: 'A gateway takes one of its routes, so the longest counts; a client is asked where it states a timeout.',
    design: {
      clients: { c: { calls: [{ to: 'g', timeoutMs: 2001 }, { to: 'g', timeoutMs: 2000 }, { to: 'g' }] } },
      gateways: {
        g: {
          type: 'alb',
          routes: [
            { to: 'a', timeoutMs: 2000 },
            { to: 'a', timeoutMs: 1500 },
          ],
        },
      },
      services: { a: {} },
    },
    finds: ['error inverted /clients/c/calls/1/timeoutMs'],
  },
  {
    rule: 'timeout-inversion',
    because: 'A call to oneself is a cycle and is not checked, but whoever calls waits for it.',
    design: {
      services: {
        a: { calls: [{ to: 'b', timeoutMs: 1000 }] },
        b: {
          calls: [
            { to: 'b', timeoutMs: 500 },
            { to: 'c', timeoutMs: 600 },
          ],
        },
        c: {},
      },
    },
    finds: ['error inverted /services/a/calls/0/timeoutMs'],
  },
  {
    rule: 'timeout-inversion',
    because:
      'Links of a ring, links that nobody waits on, calls with one unknown behind them and the webhooks of a partner: nothing to compare.',
    design: {
      services: {
        a: { calls: [{ to: 'b', timeoutMs: 1 }] },
        b: { calls: [{ to: 'a', timeoutMs: 9 }] },
        d: {
          calls: [
            { to: 'a', timeoutMs: 1, needsReply: false },
            { to: 'e', timeoutMs: 1 },
            { to: 'p', timeoutMs: 1 },
          ],
        },
        e: { calls: [{ to: 'f', timeoutMs: 9 }, { to: 'f' }] },
        f: {},
      },
      externals: { p: { calls: [{ to: 'f', timeoutMs: 9 }] } },
    },
    finds: 'not applicable',
  },
  {
    rule: 'timeout-inversion',
    because: '57 % of 100 ms are 57 ms, however a computer multiplies them.',
    design: {
      services: { a: { calls: [{ to: 'b', timeoutMs: 57 }] }, b: { calls: [{ to: 'c', timeoutMs: 100, times: 0.57 }] }, c: {} },
    },
    finds: ['error inverted /services/a/calls/0/timeoutMs'],
  },
  {
    rule: 'timeout-inversion',
    because: 'The rule takes the same time for too short, and one route of a gateway and not their sum.',
    design: {
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
    finds: ['error inverted /clients/c/calls/1/timeoutMs'],
  },
  {
    rule: 'timeout-inversion',
    because: 'The rule looks at no link of a ring, at none whose callee has a call without timeout, and at none that nobody waits on.',
    design: {
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
    finds: ['error inverted /externals/x/calls/0/timeoutMs'],
  },
  {
    rule: 'timeout-inversion',
    because: 'The rule counts the ring of a callee from outside it.',
    design: {
      services: {
        z: { calls: [{ to: 'a', timeoutMs: 50 }] },
        a: { calls: [{ to: 'b', timeoutMs: 60 }] },
        b: { calls: [{ to: 'a', timeoutMs: 10 }] },
      },
    },
    finds: ['error inverted /services/z/calls/0/timeoutMs'],
  },
]
