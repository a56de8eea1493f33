import type { RuleCase } from './rule-case'

/** For the rules on capacity and redundancy. */
export const SCALING_CASES: readonly RuleCase[] = [
  {
    rule: 'fixed-capacity',
    because: 'An empty `scaling` declares nothing; what only has a minimum, or only a measure, can grow.',
    design: { services: { a: { scaling: {} }, b: { scaling: { min: 2 } }, c: { scaling: { on: 'cpu' } } } },
    finds: ['warning absent /services/a'],
  },
  {
    rule: 'fixed-capacity',
    because: 'From 0 to 0 is pinned whatever it scales on; what scales on nothing is one finding, pinned or not.',
    design: {
      services: {
        a: { compute: 'ecs', scaling: { min: 0, max: 0, on: 'queue-depth' } },
        b: { scaling: { min: 2, max: 2, on: 'none' } },
        c: { compute: 'lambda', scaling: { min: 1, max: 1 } },
      },
    },
    finds: ['warning pinned /services/a/scaling', 'warning off /services/b/scaling/on'],
  },
  {
    rule: 'fixed-capacity',
    because: 'A prototype may leave its scaling open, and is judged by what it states.',
    design: { context: { stage: 'prototype' }, services: { a: {}, b: { scaling: {} }, c: { scaling: { min: 3, max: 3 } } } },
    finds: ['warning pinned /services/c/scaling'],
  },
  {
    rule: 'fixed-capacity',
    because: 'The rule says one thing of a service that is both, and takes 0 and 0 for pinned.',
    design: {
      services: { a: { scaling: { min: 2, max: 2, on: 'none' } }, b: { scaling: { min: 0, max: 0 } }, c: { scaling: { min: 2 } } },
    },
    finds: ['warning off /services/a/scaling/on', 'warning pinned /services/b/scaling'],
  },
  {
    rule: 'fixed-capacity',
    because: 'The rule forgives a prototype silence, and nothing that is stated.',
    design: {
      context: { stage: 'prototype' },
      services: { a: {}, b: { scaling: { on: 'none' } }, c: { compute: 'lambda', scaling: { on: 'none' } } },
    },
    finds: ['warning off /services/b/scaling/on'],
  },
  {
    rule: 'fixed-capacity',
    because: 'The rule takes an empty scaling for silence.',
    design: { services: { a: { scaling: {} } } },
    finds: ['warning absent /services/a'],
  },
  {
    rule: 'fixed-capacity',
    because: 'The sentence counts the tasks that always run: one is a task.',
    design: { services: { a: { scaling: { min: 1, max: 1 } }, b: { scaling: { min: 3, max: 3 } } } },
    finds: ['warning pinned /services/a/scaling', 'warning pinned /services/b/scaling'],
    says: ['a always runs 1 task, whatever the load.', 'b always runs 3 tasks, whatever the load.'],
    shows: [
      { service: 'a', min: 1, max: 1, on: 'not declared' },
      { service: 'b', min: 3, max: 3, on: 'not declared' },
    ],
  },
  {
    rule: 'single-point-of-failure',
    because:
      'Without flows everything counts that clients reach, also behind a channel and a data link; what only a partner calls does not.',
    design: {
      clients: { c: { calls: [{ to: 'a' }] } },
      services: {
        a: { scaling: { min: 2 }, zones: 2, publishes: [{ to: 'q' }] },
        b: { scaling: { min: 2 }, zones: 1, consumes: [{ from: 'q' }], uses: [{ to: 's' }, { to: 't' }] },
        x: { scaling: { min: 1 }, zones: 1 },
      },
      stores: { s: { type: 'rds', zones: 1 }, t: { type: 'dynamodb', zones: 1 } },
      channels: { q: { type: 'sqs' } },
      externals: { p: { calls: [{ to: 'x' }] } },
    },
    finds: ['error zone /services/b/zones', 'error zone /stores/s/zones'],
  },
  {
    rule: 'single-point-of-failure',
    because: 'Flows that all say they are not critical mark none: all of them are judged, linked or not, each element once.',
    design: {
      services: { a: { scaling: { min: 0 }, zones: 1 }, b: { scaling: { min: 1 } }, c: {}, d: { zones: 3 } },
      flows: { f: { path: ['a', 'b', 'a'], critical: false }, g: { path: ['d'], critical: false } },
    },
    finds: [
      'error tasks /services/a/scaling/min',
      'error zone /services/a/zones',
      'error tasks /services/b/scaling/min',
      'warning undeclared /services/d',
    ],
  },
  {
    rule: 'single-point-of-failure',
    because: 'One critical flow is enough to leave the others alone; at prototype an error is a warning; a Lambda has no tasks to lose.',
    design: {
      context: { stage: 'prototype' },
      services: { a: { scaling: { min: 1 }, zones: 2 }, b: { scaling: { min: 1 }, zones: 1 }, f: { compute: 'lambda', zones: 1 } },
      stores: { s: { type: 's3', zones: 1 } },
      flows: { f: { path: ['a', 'f', 's'], critical: true }, g: { path: ['b'] } },
    },
    finds: ['warning tasks /services/a/scaling/min'],
  },
  {
    rule: 'single-point-of-failure',
    because: 'What AWS spreads over zones by itself is exempt, and earns nothing; a flow without a path marks nothing.',
    design: {
      services: { a: { compute: 'lambda' }, b: { scaling: { min: 1 }, zones: 1 } },
      stores: { s: { type: 'dynamodb' } },
      flows: { f: { path: ['a', 's'] }, g: { path: [] } },
    },
    finds: 'not applicable',
  },
  {
    rule: 'single-point-of-failure',
    because: 'Flows without a path pass through nothing, and then nothing is asked of what clients reach either.',
    design: {
      clients: { c: { calls: [{ to: 'a' }] } },
      services: { a: { scaling: { min: 1 }, zones: 1 } },
      flows: { f: { path: [] } },
    },
    finds: 'not applicable',
  },
  {
    rule: 'single-point-of-failure',
    because: 'The rule looks at the critical flows alone, and there at what the path names.',
    design: {
      services: { a: { scaling: { min: 1 }, zones: 1, uses: [{ to: 's' }] }, b: { scaling: { min: 1 }, zones: 2 } },
      stores: { s: { type: 'rds', zones: 1 } },
      flows: { x: { path: ['b', 'b'], critical: true }, y: { path: ['a', 's'] } },
    },
    finds: ['error tasks /services/b/scaling/min'],
  },
  {
    rule: 'single-point-of-failure',
    because: 'The rule without flows looks at what clients reach, and says silence once.',
    design: {
      clients: { c: { calls: [{ to: 'a' }] } },
      services: { a: { uses: [{ to: 's' }, { to: 't' }] }, b: { zones: 1 }, f: { compute: 'lambda', zones: 1 } },
      stores: { s: { type: 'rds', zones: 1 }, t: { type: 'dynamodb', zones: 1 } },
    },
    finds: ['warning undeclared /services/a', 'error zone /stores/s/zones'],
  },
  {
    rule: 'single-point-of-failure',
    because: 'The rule says no silence beside a stated fault, and only warns a prototype.',
    design: { context: { stage: 'prototype' }, services: { a: { zones: 1 } }, flows: { x: { path: ['a'] } } },
    finds: ['warning zone /services/a/zones'],
  },
  {
    rule: 'single-point-of-failure',
    because: 'The rule lets two tasks in two zones be, and asks a store for zones alone.',
    design: {
      services: { a: { scaling: { min: 2 }, zones: 2 }, b: { zones: 2 }, c: { scaling: { min: 2 } } },
      stores: { s: { type: 'rds', zones: 2 }, t: { type: 'aurora' } },
      flows: { x: { path: ['a', 'b', 'c', 's', 't'] } },
    },
    finds: ['warning undeclared /services/b', 'warning undeclared /services/c', 'warning undeclared /stores/t'],
  },
  {
    rule: 'downstream-capacity-mismatch',
    because:
      'Twenty connections for twenty; two links of one service to a store are one pool, and a Lambda works on one request at a time.',
    design: {
      services: {
        a: {
          scaling: { max: 2 },
          behaviour: { concurrency: 5 },
          uses: [
            { to: 's', access: 'read' },
            { to: 's', access: 'write' },
          ],
        },
        b: { compute: 'lambda', scaling: { max: 10 }, behaviour: { concurrency: 9 }, uses: [{ to: 's' }] },
      },
      stores: { s: { type: 'rds', maxConnections: 20 } },
    },
    finds: [],
  },
  {
    rule: 'downstream-capacity-mismatch',
    because: 'Who states too little is left out and the others still add up; the other store of the server has its own sum.',
    design: {
      services: {
        a: { compute: 'lambda', scaling: { max: 11 }, uses: [{ to: 's' }, { to: 't' }] },
        b: { scaling: { max: 3 }, uses: [{ to: 's' }, { to: 't' }] },
      },
      workflows: { w: { uses: [{ to: 's' }] } },
      stores: { s: { type: 'rds', maxConnections: 10, cluster: 'x' }, t: { type: 'rds', maxConnections: 11, cluster: 'x' } },
    },
    finds: ['warning exceeds /stores/s/maxConnections'],
  },
  {
    rule: 'downstream-capacity-mismatch',
    because: 'A Lambda without a limit needs nobody knows how much, and one task without concurrency as well.',
    design: {
      services: { a: { compute: 'lambda', uses: [{ to: 's' }] }, b: { scaling: { max: 100 }, uses: [{ to: 's' }] } },
      stores: { s: { type: 'rds', maxConnections: 1 } },
    },
    finds: 'not applicable',
  },
  {
    rule: 'downstream-capacity-mismatch',
    because: 'The rule counts a caller with two links once, a Lambda as one a task, and no caller whose need is unknown.',
    design: {
      services: {
        a: {
          scaling: { max: 5 },
          behaviour: { concurrency: 10 },
          uses: [
            { to: 's', access: 'read' },
            { to: 's', access: 'write' },
          ],
        },
        f: { compute: 'lambda', scaling: { max: 50 }, behaviour: { concurrency: 10 }, uses: [{ to: 's' }] },
        u: { scaling: { max: 1000 }, uses: [{ to: 's' }] },
      },
      stores: { s: { type: 'rds', maxConnections: 100 } },
    },
    finds: [],
  },
  {
    rule: 'downstream-capacity-mismatch',
    because: 'The rule does not sum stores of one cluster, and fails at one too many.',
    design: {
      services: { a: { scaling: { max: 51 }, compute: 'lambda', uses: [{ to: 's' }, { to: 't' }] } },
      stores: { s: { type: 'rds', cluster: 'c', maxConnections: 50 }, t: { type: 'rds', cluster: 'c', maxConnections: 51 } },
    },
    finds: ['warning exceeds /stores/s/maxConnections'],
  },
  {
    rule: 'downstream-capacity-mismatch',
    because: 'The rule does not lose what is known to what is not.',
    design: {
      services: {
        a: { scaling: { max: 11 }, behaviour: { concurrency: 1 }, uses: [{ to: 's' }] },
        b: { scaling: { max: 5 }, uses: [{ to: 's' }] },
        c: { behaviour: { concurrency: 5 }, uses: [{ to: 's' }] },
      },
      stores: { s: { type: 'rds', maxConnections: 10 } },
    },
    finds: ['warning exceeds /stores/s/maxConnections'],
  },
  {
    rule: 'downstream-capacity-mismatch',
    because: 'A store that states no limit is no subject, whatever may connect to it.',
    design: {
      services: { a: { compute: 'lambda', scaling: { max: 1000 }, uses: [{ to: 's' }] } },
      stores: { s: { type: 'rds' } },
    },
    finds: 'not applicable',
  },
]
