import { notApplicable, type Pitfalls, pitfall, times, words } from './pitfall'

/** For the rules on responsibility and independent deployment. */
export const RELEASE_PITFALLS: Pitfalls = {
  'mega-service': [
    pitfall('counts a capability that is listed six times once', { services: { a: { capabilities: times(6, () => 'x') }, b: {}, c: {} } }),
    pitfall('takes 4 of 10 for no more than 40 %, and 5 of 12 for more', {
      services: {
        a: { capabilities: words(4, 'a') },
        b: { capabilities: words(2, 'b') },
        c: { capabilities: words(2, 'd') },
        d: { capabilities: words(2, 'e') },
      },
    }),
    pitfall(
      'says one thing of a service that is both',
      { services: { a: { capabilities: words(6) }, b: {}, c: {}, d: {} } },
      'many /services/a/capabilities warning',
    ),
    pitfall(
      'asks for a share from four services on',
      { services: { a: { capabilities: words(4) }, b: { capabilities: words(1) }, c: {}, d: {} } },
      'share /services/a/capabilities warning',
    ),
    pitfall('asks for no share of three services', { services: { a: { capabilities: words(5) }, b: { capabilities: words(1) }, c: {} } }),
    notApplicable('asks nothing of a prototype', {
      context: { stage: 'prototype' },
      services: { a: { capabilities: words(7) }, b: {}, c: {} },
    }),
  ],
  'nano-service': [
    pitfall('does not merge a service into itself', { services: { a: { capabilities: ['x'], team: 't', calls: [{ to: 'a' }] } } }),
    pitfall('counts two calls of one caller as two links', {
      services: { a: { capabilities: ['x'], team: 't' }, b: { team: 't', calls: [{ to: 'a' }, { to: 'a' }] } },
    }),
    pitfall('takes the only writer of a store for its owner, and two silent teams for none', {
      services: {
        a: { capabilities: ['x'], team: 't', uses: [{ to: 's', access: 'write' }] },
        b: { team: 't', calls: [{ to: 'a' }] },
        c: { capabilities: ['x'] },
        d: { calls: [{ to: 'c' }] },
      },
      stores: { s: { type: 'rds' } },
    }),
    pitfall(
      'does not let a reader or a blank reason stand alone',
      {
        services: {
          a: { capabilities: [], team: 't', why: ' ', uses: [{ to: 's', access: 'read' }] },
          b: { team: 't', calls: [{ to: 'a' }] },
        },
        stores: { s: { type: 'rds', owner: 'b' } },
      },
      'nano /services/a warning',
    ),
    pitfall(
      'merges one of a single capability, and none that takes part in an event beside other links',
      {
        services: {
          a: { capabilities: ['x'], team: 't', calls: [{ to: 'd' }] },
          b: { capabilities: ['x'], team: 't', calls: [{ to: 'd' }], publishes: [{ to: 'q' }] },
          c: { capabilities: ['x'], team: 't', consumes: [{ from: 'q' }] },
          d: {},
          e: { team: 't', calls: [{ to: 'a' }, { to: 'b' }, { to: 'c' }] },
        },
        channels: { q: { type: 'sqs' } },
      },
      'nano /services/a warning',
    ),
  ],
  'wrong-cuts': [
    pitfall('lets domains call each other', {
      services: { a: { domain: 'x', layer: 'ui', calls: [{ to: 'b' }] }, b: { domain: 'y', layer: 'logic' } },
    }),
    pitfall('lets the interface skip the logic, and the logic call back', {
      services: {
        a: { domain: 'x', layer: 'ui', calls: [{ to: 'c' }] },
        b: { domain: 'x', layer: 'logic', calls: [{ to: 'a' }] },
        c: { domain: 'x', layer: 'data' },
      },
    }),
    pitfall(
      'names the first call by ids, once a domain',
      {
        services: {
          z: { domain: 'x', layer: 'ui', calls: [{ to: 'm' }] },
          m: { domain: 'x', layer: 'logic', calls: [{ to: 'b' }, { to: 'a' }] },
          b: { domain: 'x', layer: 'data' },
          a: { domain: 'x', layer: 'data' },
          v: { layer: 'ui', calls: [{ to: 'w' }] },
          w: { layer: 'logic' },
        },
      },
      'layers /services/m/calls/1 warning',
    ),
  ],
  'shared-deployment-artifact': [
    pitfall('does not take an absent artifact for a shared one, nor a name of JavaScript for a member', {
      services: { a: {}, b: {}, c: { artifact: 'constructor' }, d: { artifact: 'toString' } },
    }),
    pitfall(
      'says it of each service',
      { services: { a: { artifact: 'x' }, b: { artifact: 'x' }, c: { artifact: 'X' } } },
      'shared /services/a/artifact error',
      'shared /services/b/artifact error',
    ),
  ],
  'shared-domain-library': [
    pitfall('lets one service list a library twice, and a technical or an undeclared one be shared', {
      services: {
        a: { libraries: [{ name: 'x', kind: 'domain' }, { name: 'x', kind: 'domain' }, { name: 't', kind: 'technical' }, { name: 'u' }] },
        b: { libraries: [{ name: 'x', kind: 'technical' }, { name: 't', kind: 'technical' }, { name: 'u' }] },
      },
    }),
    pitfall(
      'points at the library and not at the first one',
      {
        services: {
          a: {
            libraries: [
              { name: 't', kind: 'technical' },
              { name: 'x', kind: 'domain' },
            ],
          },
          b: { libraries: [{ name: 'x', kind: 'domain' }] },
        },
      },
      'shared /services/a/libraries/1 warning',
      'shared /services/b/libraries/0 warning',
    ),
  ],
  'deploy-order-dependency': [
    pitfall('lets a list be empty', { services: { a: { deployAfter: [] }, b: {} }, pipelines: { p: { deploys: ['a'], after: [] } } }),
    pitfall('takes a pipeline of the network for no order, and one of a website neither', {
      services: { a: {}, b: {} },
      pipelines: { net: {}, a: { deploys: ['a'], after: ['net', 'web'] }, web: { deploys: ['website'], after: ['a'] } },
    }),
    pitfall(
      'says it of the service and of the pipeline',
      { services: { a: { deployAfter: ['b'] }, b: {} }, pipelines: { 'p/1': { deploys: ['b'], after: ['q'] }, q: { deploys: ['a'] } } },
      'after /services/a/deployAfter warning',
      'pipeline /pipelines/p~11/after warning',
    ),
    notApplicable('asks nothing of one service', { services: { a: { deployAfter: ['a'] } } }),
  ],
  'no-api-versioning': [
    pitfall(
      'lets a service inherit the version of its gateway, not of one that has none',
      {
        clients: { c: { calls: [{ to: 'g' }] } },
        gateways: {
          g: { type: 'alb', apiVersion: 'v1', routes: [{ to: 'a' }] },
          h: { type: 'bff', apiVersion: 'none', routes: [{ to: 'b' }] },
        },
        services: { a: { team: 'x' }, b: { team: 'x' }, d: { team: 'y', calls: [{ to: 'a' }, { to: 'b' }] } },
      },
      'absent /services/b info',
    ),
    notApplicable('takes a silent team for no other team, and asks gateways of clients alone', {
      gateways: { g: { type: 'alb' } },
      services: { a: { team: 'x', calls: [{ to: 'b' }, { to: 'g' }] }, b: {}, d: { team: 'x', calls: [{ to: 'a' }] } },
    }),
    pitfall(
      'says it once of a target with two consumers',
      { clients: { c: { calls: [{ to: 'a' }] }, d: { calls: [{ to: 'a' }] } }, services: { a: { apiVersion: 'none' } } },
      'none /services/a/apiVersion info',
    ),
    pitfall(
      'asks gateways that clients call, and no workflow',
      {
        clients: { c: { calls: [{ to: 'g' }, { to: 'w' }] } },
        gateways: { g: { type: 'websocket' }, h: { type: 'alb' } },
        services: { a: {} },
        workflows: { w: {} },
      },
      'absent /gateways/g info',
    ),
  ],
  'distributed-monolith': [
    pitfall('counts a tie once, however many stores are shared', {
      services: {
        a: {
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
        c: {},
      },
      stores: { s: { type: 'rds', owner: 'a' }, t: { type: 'rds', owner: 'a' } },
    }),
    pitfall('takes a foreign reader for no tie, and 3 of 4 services for less than 80 %', {
      services: {
        a: { calls: [{ to: 'b' }, { to: 'c' }], artifact: 'x', uses: [{ to: 's', access: 'write' }] },
        b: { artifact: 'x', uses: [{ to: 's', access: 'read' }] },
        c: {},
        d: {},
      },
      stores: { s: { type: 'rds', owner: 'a' } },
      pipelines: { p: { deploys: ['a', 'b', 'c', 'website', 'jobs'] } },
    }),
    pitfall(
      'follows calls whichever way they lead, and takes 4 of 5 for 80 %',
      {
        services: {
          a: { calls: [{ to: 'b' }] },
          b: {},
          c: { calls: [{ to: 'b' }] },
          d: { calls: [{ to: 'c' }], artifact: 'x' },
          e: { artifact: 'x' },
        },
      },
      'tied /services error',
    ),
    pitfall(
      'takes a pipeline of 4 services of 5 for one of all',
      {
        services: { a: { artifact: 'x' }, b: { artifact: 'x' }, c: {}, d: {}, e: {} },
        pipelines: { p: { deploys: ['a', 'b', 'c', 'd', 'd'] } },
      },
      'tied /services error',
    ),
  ],
}
