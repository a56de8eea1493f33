import { notApplicable, type Pitfalls, pitfall } from './pitfall'

/** For the rules on observability, scaling, pipelines and cost. */
export const RUNNING_PITFALLS: Pitfalls = {
  'no-centralised-logging': [
    pitfall(
      'takes the logs of a gateway for no centre of the services',
      { gateways: { g: { type: 'alb', logs: 'cloudwatch' } }, services: { a: { logs: 'stdout' }, b: {} } },
      'local /services/a/logs error',
      'absent /services/b warning',
    ),
    pitfall(
      'warns where one service shows the way',
      {
        gateways: { g: { type: 'alb', logs: 'none' } },
        services: { a: { logs: 'otlp' }, b: { logs: 'local' } },
        workflows: { w: { logs: 'local' } },
      },
      'local /gateways/g/logs warning',
      'local /services/b/logs warning',
    ),
  ],
  'no-health-check': [
    notApplicable('asks nobody where nobody speaks of it', { services: { a: {}, b: { compute: 'ecs' } } }),
    pitfall(
      'hears a Lambda, and asks it nothing',
      { services: { f: { compute: 'lambda', healthCheck: false }, a: {}, b: { healthCheck: false } } },
      'absent /services/a warning',
      'off /services/b/healthCheck warning',
    ),
  ],
  'missing-alarms': [
    notApplicable('does not take an alarm of a flow or a store for speaking of it', { services: { a: {} } }),
    pitfall(
      'asks at scale though nobody speaks of it: entries, services and dead letters, no other queue',
      {
        context: { stage: 'scale' },
        clients: { c: { calls: [{ to: 'g' }] } },
        gateways: { g: { type: 'alb' }, inside: { type: 'alb' } },
        services: {
          a: {
            consumes: [
              { from: 'q', deadLetter: 'd' },
              { from: 'q', deadLetter: 'd' },
            ],
          },
        },
        workflows: { w: {} },
        channels: { q: { type: 'sqs' }, d: { type: 'sqs', alarms: false } },
      },
      'absent /gateways/g warning',
      'absent /services/a warning',
      'off /channels/d/alarms warning',
    ),
  ],
  'fixed-capacity': [
    pitfall(
      'says one thing of a service that is both, and takes 0 and 0 for pinned',
      { services: { a: { scaling: { min: 2, max: 2, on: 'none' } }, b: { scaling: { min: 0, max: 0 } }, c: { scaling: { min: 2 } } } },
      'off /services/a/scaling/on warning',
      'pinned /services/b/scaling warning',
    ),
    pitfall(
      'forgives a prototype silence, and nothing that is stated',
      {
        context: { stage: 'prototype' },
        services: { a: {}, b: { scaling: { on: 'none' } }, c: { compute: 'lambda', scaling: { on: 'none' } } },
      },
      'off /services/b/scaling/on warning',
    ),
    pitfall('takes an empty scaling for silence', { services: { a: { scaling: {} } } }, 'absent /services/a warning'),
  ],
  'single-point-of-failure': [
    pitfall(
      'looks at the critical flows alone, and there at what the path names',
      {
        services: { a: { scaling: { min: 1 }, zones: 1, uses: [{ to: 's' }] }, b: { scaling: { min: 1 }, zones: 2 } },
        stores: { s: { type: 'rds', zones: 1 } },
        flows: { x: { path: ['b', 'b'], critical: true }, y: { path: ['a', 's'] } },
      },
      'tasks /services/b/scaling/min error',
    ),
    pitfall(
      'without flows looks at what clients reach, and says silence once',
      {
        clients: { c: { calls: [{ to: 'a' }] } },
        services: { a: { uses: [{ to: 's' }, { to: 't' }] }, b: { zones: 1 }, f: { compute: 'lambda', zones: 1 } },
        stores: { s: { type: 'rds', zones: 1 }, t: { type: 'dynamodb', zones: 1 } },
      },
      'undeclared /services/a warning',
      'zone /stores/s/zones error',
    ),
    pitfall(
      'says no silence beside a stated fault, and only warns a prototype',
      { context: { stage: 'prototype' }, services: { a: { zones: 1 } }, flows: { x: { path: ['a'] } } },
      'zone /services/a/zones warning',
    ),
    pitfall(
      'lets two tasks in two zones be, and asks a store for zones alone',
      {
        services: { a: { scaling: { min: 2 }, zones: 2 }, b: { zones: 2 }, c: { scaling: { min: 2 } } },
        stores: { s: { type: 'rds', zones: 2 }, t: { type: 'aurora' } },
        flows: { x: { path: ['a', 'b', 'c', 's', 't'] } },
      },
      'undeclared /services/b warning',
      'undeclared /services/c warning',
      'undeclared /stores/t warning',
    ),
  ],
  'shared-scaling-unit': [
    pitfall('takes an absent unit for none', { services: { a: {}, b: {}, c: { unit: 'x' } } }),
    pitfall(
      'says it of each of three',
      { services: { a: { unit: 'x' }, b: { unit: 'x' }, c: { unit: 'x' } } },
      ...['a', 'b', 'c'].map((id) => `shared /services/${id}/unit warning`),
    ),
  ],
  'downstream-capacity-mismatch': [
    pitfall('counts a caller with two links once, a Lambda as one a task, and no caller whose need is unknown', {
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
    }),
    pitfall(
      'does not sum stores of one cluster, and fails at one too many',
      {
        services: { a: { scaling: { max: 51 }, compute: 'lambda', uses: [{ to: 's' }, { to: 't' }] } },
        stores: { s: { type: 'rds', cluster: 'c', maxConnections: 50 }, t: { type: 'rds', cluster: 'c', maxConnections: 51 } },
      },
      'exceeds /stores/s/maxConnections warning',
    ),
    pitfall(
      'does not lose what is known to what is not',
      {
        services: {
          a: { scaling: { max: 11 }, behaviour: { concurrency: 1 }, uses: [{ to: 's' }] },
          b: { scaling: { max: 5 }, uses: [{ to: 's' }] },
          c: { behaviour: { concurrency: 5 }, uses: [{ to: 's' }] },
        },
        stores: { s: { type: 'rds', maxConnections: 10 } },
      },
      'exceeds /stores/s/maxConnections warning',
    ),
  ],
  'no-deployment-pipeline': [
    pitfall(
      'asks also where there are no pipelines, and does not take a namesake for one',
      { services: { a: {}, b: {} }, pipelines: { a: { deploys: ['b'] } } },
      'none /services/a error',
    ),
    pitfall('lets two services share one', { services: { a: {}, b: {} }, pipelines: { constructor: { deploys: ['a', 'b'] } } }),
  ],
  'cost-not-justified': [
    pitfall('counts one server for the stores of a cluster, one cluster for all services, and no service that says why', {
      context: { monthlyBudgetUsd: 102.71 },
      services: {
        a: { compute: 'eks', scaling: { min: 2 } },
        b: { compute: 'eks', scaling: { min: 0 } },
        c: { compute: 'ecs', scaling: { min: 100 }, why: 'it pays' },
      },
      stores: { s: { type: 'rds', cluster: 'x' }, t: { type: 'rds', cluster: 'x' } },
    }),
    pitfall(
      'takes an absent minimum for one task, a blank reason for none, and zones for no factor',
      { context: { monthlyBudgetUsd: 9 }, services: { a: { compute: 'ecs', why: ' ', zones: 3 } } },
      'over /context/monthlyBudgetUsd warning',
    ),
    pitfall('lets a budget be spent to the cent', {
      context: { monthlyBudgetUsd: 18.02 },
      services: { a: { compute: 'ecs', scaling: { min: 2 } } },
    }),
    pitfall(
      'counts each task',
      { context: { monthlyBudgetUsd: 18.01 }, services: { a: { compute: 'ecs', scaling: { min: 2 } } } },
      'over /context/monthlyBudgetUsd warning',
    ),
    pitfall(
      'counts the cluster of one service among others',
      { context: { monthlyBudgetUsd: 82 }, services: { a: { compute: 'eks' }, b: { compute: 'lambda' } } },
      'over /context/monthlyBudgetUsd warning',
    ),
  ],
  'orphan-node': [
    pitfall(
      'says one thing of what nothing is linked to, whatever names it',
      {
        clients: { c: { calls: [{ to: 'a' }] } },
        services: { a: {}, lost: {} },
        channels: { q: { type: 'sqs' } },
        stores: { s: { type: 'rds', owner: 'a' } },
        roles: { r: { allows: [{ actions: ['x:Y'], on: 'q' }] } },
        pipelines: { p: { deploys: ['lost'] } },
        flows: { x: { path: ['lost', 's'] } },
      },
      'unlinked /services/lost info',
      'unlinked /stores/s info',
      'unlinked /channels/q info',
    ),
    pitfall(
      'goes through forwards both ways, and lets dead letters be',
      {
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
      'no-consumer /channels/end info',
      'no-producer /channels/silent info',
    ),
    pitfall(
      'reaches services over events and webhooks, not over a store, and only where there is a client',
      {
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
      'unreachable /services/far info',
    ),
    pitfall('asks nobody to be reached where there is no client', { services: { a: { calls: [{ to: 'b' }] }, b: {} } }),
  ],
  'compute-mismatch': [
    pitfall('lets a function run to the limit, and a connection lead to a container', {
      services: {
        f: { compute: 'lambda', timeoutMs: 900_000, calls: [{ to: 'a', protocol: 'grpc' }] },
        a: { compute: 'ecs', timeoutMs: 1e7 },
      },
    }),
    pitfall(
      'says it of each call that keeps a connection open, and no word of rest',
      {
        gateways: { g: { type: 'alb', routes: [{ to: 'f', protocol: 'websocket' }] } },
        services: {
          f: { compute: 'lambda', timeoutMs: 900_001 },
          a: { calls: [{ to: 'f', protocol: 'rest' }, { to: 'f', protocol: 'tcp' }, { to: 'f' }] },
        },
      },
      'long /services/f/timeoutMs warning',
      'connection /gateways/g/routes/0/protocol warning',
      'connection /services/a/calls/1/protocol warning',
    ),
  ],
}
