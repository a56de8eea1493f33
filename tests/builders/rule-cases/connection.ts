import type { RuleCase } from './rule-case'

/** For the rule on what nobody needs. */
export const CONNECTION_CASES: readonly RuleCase[] = [
  {
    rule: 'orphan-node',
    because:
      'A service that calls itself is not alone, but nobody gets to it; nor to what shares a store, or is started by what nobody starts.',
    design: {
      clients: { c: { calls: [{ to: 'a' }] } },
      services: {
        a: { uses: [{ to: 's' }] },
        own: { calls: [{ to: 'own' }] },
        mate: { uses: [{ to: 's' }] },
        late: {},
        later: { consumes: [{ from: 'q', deadLetter: true }] },
        early: { publishes: [{ to: 'q' }] },
      },
      workflows: { w: { calls: [{ to: 'late' }] } },
      stores: { s: { type: 'rds' } },
      channels: { q: { type: 'sqs' } },
    },
    finds: [
      'info unreachable /services/own',
      'info unreachable /services/mate',
      'info unreachable /services/late',
      'info unreachable /services/later',
      'info unreachable /services/early',
    ],
  },
  {
    rule: 'orphan-node',
    because:
      'A partner starts work by a webhook and by an event; a topic has the consumers of its queue, and the queue has the producers of its topic.',
    design: {
      clients: { c: { calls: [{ to: 'a' }] } },
      services: { a: {}, b: { consumes: [{ from: 'q', deadLetter: 'dlq' }] }, d: {} },
      channels: { t: { type: 'sns', forwardsTo: ['q'] }, q: { type: 'sqs' }, dlq: { type: 'sqs' } },
      externals: { p: { publishes: [{ to: 't' }] }, r: { calls: [{ to: 'd' }] } },
    },
    finds: [],
  },
  {
    rule: 'orphan-node',
    because: 'Two topics that forward to each other have neither a producer nor a consumer by that.',
    design: {
      services: { a: { calls: [{ to: 'b' }] }, b: {} },
      channels: { t: { type: 'sns', forwardsTo: ['u'] }, u: { type: 'sns', forwardsTo: ['t'] } },
    },
    finds: ['info no-producer /channels/t', 'info no-consumer /channels/t', 'info no-producer /channels/u', 'info no-consumer /channels/u'],
  },
  {
    rule: 'orphan-node',
    because:
      'Being named by a flow, a role, a pipeline, an owner or a deployment is not being linked; a client without a link is alone too.',
    design: {
      clients: { c: {} },
      services: { a: { role: 'r' }, b: { deployAfter: ['a'] } },
      stores: { s: { type: 'rds', owner: 'a' } },
      channels: { q: { type: 'sqs' } },
      roles: { r: { allows: [{ actions: ['sqs:SendMessage'], on: 'q' }] } },
      pipelines: { p: { deploys: ['a', 'b'] } },
      flows: { f: { path: ['c', 'a', 's'] } },
    },
    finds: [
      'info unlinked /clients/c',
      'info unlinked /services/a',
      'info unlinked /services/b',
      'info unlinked /stores/s',
      'info unlinked /channels/q',
    ],
  },
  {
    rule: 'orphan-node',
    because: 'Where no client exists, nobody asks whether one reaches a service.',
    design: { services: { a: { calls: [{ to: 'b' }] }, b: {} }, clients: {} },
    finds: [],
  },
  {
    rule: 'orphan-node',
    because:
      'A topic that forwards to itself gets nothing and gives nothing; a dead letter that somebody also reads is fed by the failures.',
    design: {
      services: { a: { publishes: [{ to: 'q' }], consumes: [{ from: 'dlq' }] }, b: { consumes: [{ from: 'q', deadLetter: 'dlq' }] } },
      channels: { t: { type: 'sns', forwardsTo: ['t', 't'] }, q: { type: 'sqs' }, dlq: { type: 'sqs' } },
    },
    finds: ['info no-producer /channels/t', 'info no-consumer /channels/t'],
  },
  {
    rule: 'orphan-node',
    because: 'The rule says one thing of what nothing is linked to, whatever names it.',
    design: {
      clients: { c: { calls: [{ to: 'a' }] } },
      services: { a: {}, lost: {} },
      channels: { q: { type: 'sqs' } },
      stores: { s: { type: 'rds', owner: 'a' } },
      roles: { r: { allows: [{ actions: ['x:Y'], on: 'q' }] } },
      pipelines: { p: { deploys: ['lost'] } },
      flows: { x: { path: ['lost', 's'] } },
    },
    finds: ['info unlinked /services/lost', 'info unlinked /stores/s', 'info unlinked /channels/q'],
  },
  {
    rule: 'orphan-node',
    because: 'The rule goes through forwards both ways, and lets dead letters be.',
    design: {
      services: {
        a: {
          publishes: [{ to: 'bus' }],
          consumes: [
            { from: 'q', deadLetter: 'd' },
            { from: 'silent', deadLetter: true },
          ],
        },
      },
      channels: {
        bus: { type: 'eventbridge', forwardsTo: ['topic'] },
        topic: { type: 'sns', forwardsTo: ['q', 'end'] },
        q: { type: 'sqs' },
        d: { type: 'sqs' },
        end: { type: 'sqs' },
        silent: { type: 'sqs' },
      },
    },
    finds: ['info no-consumer /channels/end', 'info no-producer /channels/silent'],
  },
  {
    rule: 'orphan-node',
    because: 'The rule reaches services over events and webhooks, not over a store, and only where there is a client.',
    design: {
      clients: { c: { calls: [{ to: 'a' }] } },
      services: {
        a: { publishes: [{ to: 'q' }], uses: [{ to: 's' }] },
        b: { consumes: [{ from: 'q' }] },
        w: {},
        far: { uses: [{ to: 's' }] },
      },
      stores: { s: { type: 'rds' } },
      channels: { q: { type: 'sqs' } },
      externals: { x: { calls: [{ to: 'w' }] } },
    },
    finds: ['info unreachable /services/far'],
  },
  {
    rule: 'orphan-node',
    because: 'The rule asks nobody to be reached where there is no client.',
    design: { services: { a: { calls: [{ to: 'b' }] }, b: {} } },
    finds: [],
  },
  {
    rule: 'orphan-node',
    because:
      'What cannot be handled goes on to the dead letters, and so to whoever reads them; the dead letters of what nobody reaches do not.',
    design: {
      clients: { c: { calls: [{ to: 'a' }] } },
      services: {
        a: { publishes: [{ to: 'q' }] },
        worker: { consumes: [{ from: 'q', deadLetter: 'dlq' }] },
        redrive: { consumes: [{ from: 'dlq', deadLetter: 'last' }] },
        clerk: { consumes: [{ from: 'last' }] },
        lone: { publishes: [{ to: 'p' }], consumes: [{ from: 'p-dlq' }] },
        mate: { consumes: [{ from: 'p', deadLetter: 'p-dlq' }] },
      },
      channels: {
        q: { type: 'sqs' },
        dlq: { type: 'sqs' },
        last: { type: 'sqs' },
        p: { type: 'sqs' },
        'p-dlq': { type: 'sqs' },
      },
    },
    finds: ['info unreachable /services/lone', 'info unreachable /services/mate'],
  },
]
