import type { RuleCase } from './rule-case'

/** For the rule on writes of two owners. */
export const SAGA_CASES: readonly RuleCase[] = [
  {
    rule: 'distributed-transaction-without-saga',
    because: 'A store that nobody owns has another owner than every other store.',
    design: {
      services: {
        a: {
          uses: [
            { to: 's', access: 'write' },
            { to: 't', access: 'write' },
          ],
        },
        b: { uses: [{ to: 't', access: 'write' }] },
      },
      stores: { s: { type: 'rds', owner: 'a' }, t: { type: 'rds' } },
      flows: { f: { path: ['a', 's', 't'] } },
    },
    finds: ['error flow /flows/f'],
  },
  {
    rule: 'distributed-transaction-without-saga',
    because: 'One store twice on the path is one; a store that is read there, and one that a workflow writes, count for nothing.',
    design: {
      services: {
        a: {
          uses: [
            { to: 's', access: 'write' },
            { to: 't', access: 'read' },
          ],
        },
        b: { uses: [{ to: 't', access: 'write' }] },
      },
      workflows: { w: { uses: [{ to: 'u', access: 'write' }] } },
      stores: { s: { type: 'rds' }, t: { type: 'rds' }, u: { type: 'rds', owner: 'w' } },
      flows: { f: { path: ['a', 's', 't', 'a', 's', 'w', 'u'] } },
    },
    finds: [],
  },
  {
    rule: 'distributed-transaction-without-saga',
    because: 'Of three links to one service the reading one passes, and a call to oneself stays inside one transaction.',
    design: {
      services: {
        a: {
          uses: [{ to: 's', access: 'write' }],
          calls: [{ to: 'b', access: 'read' }, { to: 'b', access: 'write', needsReply: false }, { to: 'b' }, { to: 'a', access: 'write' }],
        },
        b: { uses: [{ to: 't', access: 'write' }] },
      },
      stores: { s: { type: 'rds' }, t: { type: 'rds' } },
    },
    finds: ['error write /services/a/calls/1', 'warning unknown /services/a/calls/2'],
  },
  {
    rule: 'distributed-transaction-without-saga',
    because: 'A flow with both and without compensation cures nothing; a workflow in it that compensates does.',
    design: {
      services: {
        a: { uses: [{ to: 's', access: 'write' }], calls: [{ to: 'b', access: 'write' }] },
        b: { uses: [{ to: 't', access: 'write' }], calls: [{ to: 'c', access: 'write' }] },
        c: { uses: [{ to: 'u', access: 'write' }] },
      },
      workflows: { w: { compensates: true } },
      stores: { s: { type: 'rds' }, t: { type: 'rds' }, u: { type: 'rds' } },
      flows: {
        f: { path: ['a', 'b', 'c'], compensates: false },
        g: { path: ['b', 'w', 'a'], compensates: false },
        h: { path: ['c'], compensates: true },
      },
    },
    finds: ['error write /services/b/calls/0'],
  },
  {
    rule: 'distributed-transaction-without-saga',
    because: 'Who writes the store of somebody else writes no store of its own.',
    design: {
      services: {
        a: { uses: [{ to: 's', access: 'write' }], calls: [{ to: 'b', access: 'write' }] },
        b: { uses: [{ to: 's', access: 'write' }] },
      },
      stores: { s: { type: 'rds', owner: 'b' } },
    },
    finds: 'not applicable',
  },
  {
    rule: 'distributed-transaction-without-saga',
    because: 'The rule asks for a saga around both, not around one.',
    design: {
      services: {
        a: { uses: [{ to: 's', access: 'write' }], calls: [{ to: 'b', access: 'write' }] },
        b: { uses: [{ to: 't', access: 'write' }] },
        c: {},
      },
      stores: { s: { type: 'rds' }, t: { type: 'rds' } },
      flows: { x: { path: ['a', 'c'], compensates: true }, y: { path: ['b', 'c'], compensates: true } },
    },
    finds: ['error write /services/a/calls/0'],
  },
  {
    rule: 'distributed-transaction-without-saga',
    because: 'The rule lets a workflow on the path undo, reads be, and a store have its writer outside the path.',
    design: {
      services: {
        a: { uses: [{ to: 's', access: 'write' }], calls: [{ to: 'b' }, { to: 'd', access: 'read' }] },
        b: { uses: [{ to: 't', access: 'write' }] },
        d: { uses: [{ to: 'u', access: 'write' }] },
      },
      workflows: { w: { compensates: true } },
      stores: { s: { type: 'rds' }, t: { type: 'rds' }, u: { type: 'rds' } },
      flows: { x: { path: ['a', 'w', 'b', 's', 't'] }, y: { path: ['a', 's', 't'] } },
    },
    finds: [],
  },
  {
    rule: 'distributed-transaction-without-saga',
    because: 'The rule asks for two owners, not for two stores, also where nobody waits for the answer.',
    design: {
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
    finds: ['error flow /flows/y~1z', 'warning unknown /services/a/calls/1'],
  },
  {
    rule: 'distributed-transaction-without-saga',
    because: 'The rule counts a store that nobody owns as one of another owner.',
    design: {
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
    finds: ['error flow /flows/x'],
  },
  {
    rule: 'distributed-transaction-without-saga',
    because: 'Each store is shown after the first service of the path that writes it, however many others do and whatever they are called.',
    design: {
      services: {
        z: { uses: [{ to: 's', access: 'write' }], publishes: [{ to: 'q' }] },
        a: {
          consumes: [{ from: 'q' }],
          uses: [
            { to: 's', access: 'write' },
            { to: 't', access: 'write' },
          ],
        },
        c: {},
      },
      stores: { s: { type: 'rds', owner: 'z' }, t: { type: 'rds', owner: 'a' } },
      channels: { q: { type: 'sqs' } },
      flows: { f: { path: ['z', 's', 'q', 'a', 't', 'c'] } },
    },
    finds: ['error flow /flows/f'],
    says: ['The flow f writes s and t, which have different owners, and nothing undoes a part of it.'],
    shows: [['z', 's', 'a', 't']],
  },
  {
    rule: 'distributed-transaction-without-saga',
    because: 'A writer that is not on the path is not shown, and of more writers than the path has services still the first on the path.',
    design: {
      services: {
        z: { uses: [{ to: 's', access: 'write' }], publishes: [{ to: 'q' }] },
        a: {
          consumes: [{ from: 'q' }],
          uses: [
            { to: 's', access: 'write' },
            { to: 't', access: 'write' },
          ],
        },
        b: {
          uses: [
            { to: 's', access: 'write' },
            { to: 't', access: 'write' },
          ],
        },
        c: { uses: [{ to: 's', access: 'write' }] },
      },
      stores: { s: { type: 'rds', owner: 'z' }, t: { type: 'rds', owner: 'a' } },
      channels: { q: { type: 'sqs' } },
      flows: { f: { path: ['z', 's', 'q', 'a', 't'] }, g: { path: ['a', 's', 'z', 't'] } },
    },
    finds: ['error flow /flows/f', 'error flow /flows/g'],
    shows: [
      ['z', 's', 'a', 't'],
      ['a', 's', 'a', 't'],
    ],
  },
]
