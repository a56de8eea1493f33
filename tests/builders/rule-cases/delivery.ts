import type { RuleCase } from './rule-case'

/** For the rules on the order of deployments, contracts, pipelines and what hangs together. */
export const DELIVERY_CASES: readonly RuleCase[] = [
  {
    rule: 'deploy-order-dependency',
    because: 'Two pipelines of one service in a row are its stages, and no order between services.',
    design: { services: { a: {}, b: {} }, pipelines: { build: { deploys: ['a'] }, roll: { deploys: ['a'], after: ['build'] } } },
    finds: [],
  },
  {
    rule: 'deploy-order-dependency',
    because: 'A pipeline that waits for its own last run, for the network or for a website waits for no service.',
    design: {
      services: { a: {}, b: { deployAfter: [] } },
      pipelines: {
        p: { deploys: ['a'], after: ['p', 'network', 'site'] },
        network: {},
        site: { deploys: ['website', 'constructor'], after: ['p'] },
      },
    },
    finds: [],
  },
  {
    rule: 'deploy-order-dependency',
    because: 'A pipeline of two services makes the other one wait for the second of them.',
    design: { services: { a: {}, b: {} }, pipelines: { p: { deploys: ['a', 'b'] }, q: { deploys: ['a'], after: ['p'] } } },
    finds: ['warning pipeline /pipelines/q/after'],
  },
  {
    rule: 'deploy-order-dependency',
    because: 'Two services that wait for each other are two findings, and a service named twice is one.',
    design: { services: { a: { deployAfter: ['b', 'b'] }, b: { deployAfter: ['a'] } } },
    finds: ['warning after /services/a/deployAfter', 'warning after /services/b/deployAfter'],
  },
  {
    rule: 'no-api-versioning',
    because: 'A target without a team is not across teams, a call inside a team is not, and a workflow has no team.',
    design: {
      services: { a: { team: 't', calls: [{ to: 'b' }, { to: 'c' }] }, b: { team: 't' }, c: {}, d: { calls: [{ to: 'b' }] } },
      workflows: { w: { calls: [{ to: 'b' }] } },
    },
    finds: 'not applicable',
  },
  {
    rule: 'no-api-versioning',
    because: 'From a gateway that has no version none is inherited; where clients and teams meet at one service, it is one finding.',
    design: {
      clients: { c: { calls: [{ to: 'b' }] } },
      gateways: { g: { type: 'alb', apiVersion: 'none', routes: [{ to: 'b' }] } },
      services: { a: { team: 't', calls: [{ to: 'b', needsReply: false }] }, b: { team: 'u' } },
    },
    finds: ['info absent /services/b'],
  },
  {
    rule: 'no-api-versioning',
    because: 'What a team and a client call behind a gateway with a version has that version; the gateway of websockets needs its own.',
    design: {
      clients: { c: { calls: [{ to: 'g' }, { to: 'h' }, { to: 'h' }] } },
      gateways: { g: { type: 'alb', apiVersion: 'v1', routes: [{ to: 'b' }] }, h: { type: 'websocket', apiVersion: 'none' } },
      services: { a: { team: 't', calls: [{ to: 'b' }] }, b: { team: 'u' } },
    },
    finds: ['info none /gateways/h/apiVersion'],
  },
  {
    rule: 'no-api-versioning',
    because: 'The rule lets a service inherit the version of its gateway, not of one that has none.',
    design: {
      clients: { c: { calls: [{ to: 'g' }] } },
      gateways: {
        g: { type: 'alb', apiVersion: 'v1', routes: [{ to: 'a' }] },
        h: { type: 'bff', apiVersion: 'none', routes: [{ to: 'b' }] },
      },
      services: { a: { team: 'x' }, b: { team: 'x' }, d: { team: 'y', calls: [{ to: 'a' }, { to: 'b' }] } },
    },
    finds: ['info absent /services/b'],
  },
  {
    rule: 'no-api-versioning',
    because: 'The rule takes a silent team for no other team, and asks gateways of clients alone.',
    design: {
      gateways: { g: { type: 'alb' } },
      services: { a: { team: 'x', calls: [{ to: 'b' }, { to: 'g' }] }, b: {}, d: { team: 'x', calls: [{ to: 'a' }] } },
    },
    finds: 'not applicable',
  },
  {
    rule: 'no-api-versioning',
    because: 'The rule says it once of a target with two consumers.',
    design: { clients: { c: { calls: [{ to: 'a' }] }, d: { calls: [{ to: 'a' }] } }, services: { a: { apiVersion: 'none' } } },
    finds: ['info none /services/a/apiVersion'],
  },
  {
    rule: 'no-api-versioning',
    because: 'The rule asks gateways that clients call, and no workflow.',
    design: {
      clients: { c: { calls: [{ to: 'g' }, { to: 'w' }] } },
      gateways: { g: { type: 'websocket' }, h: { type: 'alb' } },
      services: { a: {} },
      workflows: { w: {} },
    },
    finds: ['info absent /gateways/g'],
  },
  {
    rule: 'distributed-monolith',
    because: 'Four of five are 80 %, and that is enough: calls tie them, and one pipeline ships them.',
    design: {
      services: {
        a: { calls: [{ to: 'b', needsReply: false }, { to: 'c' }] },
        b: {},
        c: {},
        d: { calls: [{ to: 'c' }] },
        e: {},
      },
      pipelines: { p: { deploys: ['a', 'b', 'c', 'e'] } },
    },
    finds: ['error tied /services'],
  },
  {
    rule: 'distributed-monolith',
    because: 'Names that are no services, and a service named twice, do not make a pipeline ship more services.',
    design: {
      services: { a: { calls: [{ to: 'b' }] }, b: { calls: [{ to: 'c' }] }, c: {} },
      pipelines: { p: { deploys: ['a', 'a', 'b', 'website', 'constructor'] } },
    },
    finds: [],
  },
  {
    rule: 'distributed-monolith',
    because: 'A store that one service alone uses is shared with nobody, though another is named as its owner.',
    design: {
      services: { a: { calls: [{ to: 'b' }], uses: [{ to: 's', access: 'write' }] }, b: { calls: [{ to: 'c' }] }, c: {} },
      stores: { s: { type: 'rds', owner: 'b' } },
    },
    finds: [],
  },
  {
    rule: 'distributed-monolith',
    because: 'Nobody owns a table with two writers, so both are writers that do not own it.',
    design: {
      services: {
        a: { artifact: 'x', uses: [{ to: 's', access: 'write' }] },
        b: { artifact: 'x', uses: [{ to: 's', access: 'read-write' }] },
        c: {},
      },
      stores: { s: { type: 'rds' } },
    },
    finds: ['error tied /services'],
  },
  {
    rule: 'distributed-monolith',
    because: 'Calls through a workflow, to a partner and to oneself tie no two services, and one tie is not two.',
    design: {
      services: {
        a: { artifact: 'x', calls: [{ to: 'w' }, { to: 'a' }] },
        b: { artifact: 'x', calls: [{ to: 'p' }] },
        c: { calls: [{ to: 'p' }] },
      },
      workflows: { w: { calls: [{ to: 'b' }, { to: 'c' }] } },
      externals: { p: { calls: [{ to: 'c' }] } },
    },
    finds: [],
  },
  {
    rule: 'no-deployment-pipeline',
    because: 'A pipeline called like a service ships it only if it says so.',
    design: { services: { a: {}, b: {} }, pipelines: { a: {}, b: { deploys: ['b', 'b'] } } },
    finds: ['error none /services/a'],
  },
  {
    rule: 'no-deployment-pipeline',
    because: 'Without any pipeline every service has none; the names of services are compared whole.',
    design: { services: { constructor: {}, order: {} }, pipelines: { p: { deploys: ['orders', 'Order', 'toString'] } } },
    finds: ['error none /services/constructor', 'error none /services/order'],
  },
  {
    rule: 'no-deployment-pipeline',
    because: 'Two pipelines of one service are no fewer than one.',
    design: { services: { a: {} }, pipelines: { p: { deploys: ['a'] }, q: { deploys: ['a', 'website'] } } },
    finds: [],
  },
  {
    rule: 'no-deployment-pipeline',
    because: 'The rule asks also where there are no pipelines, and does not take a namesake for one.',
    design: { services: { a: {}, b: {} }, pipelines: { a: { deploys: ['b'] } } },
    finds: ['error none /services/a'],
  },
  {
    rule: 'no-deployment-pipeline',
    because: 'The rule lets two services share one.',
    design: { services: { a: {}, b: {} }, pipelines: { constructor: { deploys: ['a', 'b'] } } },
    finds: [],
  },
  {
    rule: 'deploy-order-dependency',
    because: 'A service that waits for itself states an order, and one that cannot be kept.',
    design: { services: { a: { deployAfter: ['a'] }, b: {} } },
    finds: ['warning after /services/a/deployAfter'],
  },
  {
    rule: 'deploy-order-dependency',
    because: 'The rule lets a list be empty.',
    design: { services: { a: { deployAfter: [] }, b: {} }, pipelines: { p: { deploys: ['a'], after: [] } } },
    finds: [],
  },
  {
    rule: 'deploy-order-dependency',
    because: 'The rule takes a pipeline of the network for no order, and one of a website neither.',
    design: {
      services: { a: {}, b: {} },
      pipelines: { net: {}, a: { deploys: ['a'], after: ['net', 'web'] }, web: { deploys: ['website'], after: ['a'] } },
    },
    finds: [],
  },
  {
    rule: 'deploy-order-dependency',
    because: 'The rule says it of the service and of the pipeline.',
    design: {
      services: { a: { deployAfter: ['b'] }, b: {} },
      pipelines: { 'p/1': { deploys: ['b'], after: ['q'] }, q: { deploys: ['a'] } },
    },
    finds: ['warning after /services/a/deployAfter', 'warning pipeline /pipelines/p~11/after'],
  },
  {
    rule: 'deploy-order-dependency',
    because: 'The rule asks nothing of one service.',
    design: { services: { a: { deployAfter: ['a'] } } },
    finds: 'not applicable',
  },
  {
    rule: 'deploy-order-dependency',
    because: 'Of many that a service waits for, the first by id is named and the others are counted; one is nothing to count.',
    design: { services: { a: { deployAfter: ['d', 'c', 'b'] }, b: {}, c: {}, d: { deployAfter: ['c'] } } },
    finds: ['warning after /services/a/deployAfter', 'warning after /services/d/deployAfter'],
    says: ['a can be deployed only after b and 2 more.', 'd can be deployed only after c.'],
    shows: [
      ['a', 'b'],
      ['d', 'c'],
    ],
    checks: 4,
  },
  {
    rule: 'deploy-order-dependency',
    because: 'Where services wait for each other the evidence is the ring, and both are to blame.',
    design: { services: { a: { deployAfter: ['b'] }, b: { deployAfter: ['a'] }, c: {} } },
    finds: ['warning after /services/a/deployAfter', 'warning after /services/b/deployAfter'],
    shows: [
      ['a', 'b'],
      ['a', 'b'],
    ],
  },
  {
    rule: 'distributed-monolith',
    because: 'A workflow that writes the table of a service ties the data as well as a service would.',
    design: {
      services: { a: { artifact: 'x', uses: [{ to: 's', access: 'read' }] }, b: { artifact: 'x' }, c: {} },
      workflows: { w: { uses: [{ to: 's', access: 'write' }] } },
      stores: { s: { type: 'rds', owner: 'a' } },
    },
    finds: ['error tied /services'],
  },
  {
    rule: 'distributed-monolith',
    because: 'The rule counts a tie once, however many stores are shared.',
    design: {
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
    },
    finds: [],
  },
  {
    rule: 'distributed-monolith',
    because: 'The rule takes a foreign reader for no tie, and 3 of 4 services for less than 80 %.',
    design: {
      services: {
        a: { calls: [{ to: 'b' }, { to: 'c' }], artifact: 'x', uses: [{ to: 's', access: 'write' }] },
        b: { artifact: 'x', uses: [{ to: 's', access: 'read' }] },
        c: {},
        d: {},
      },
      stores: { s: { type: 'rds', owner: 'a' } },
      pipelines: { p: { deploys: ['a', 'b', 'c', 'website', 'jobs'] } },
    },
    finds: [],
  },
  {
    rule: 'distributed-monolith',
    because: 'The rule follows calls whichever way they lead, and takes 4 of 5 for 80 %.',
    design: {
      services: {
        a: { calls: [{ to: 'b' }] },
        b: {},
        c: { calls: [{ to: 'b' }] },
        d: { calls: [{ to: 'c' }], artifact: 'x' },
        e: { artifact: 'x' },
      },
    },
    finds: ['error tied /services'],
  },
  {
    rule: 'distributed-monolith',
    because: 'The rule takes a pipeline of 4 services of 5 for one of all.',
    design: {
      services: { a: { artifact: 'x' }, b: { artifact: 'x' }, c: {}, d: {}, e: {} },
      pipelines: { p: { deploys: ['a', 'b', 'c', 'd', 'd'] } },
    },
    finds: ['error tied /services'],
  },
  {
    rule: 'distributed-monolith',
    because: 'Of two stores, pipelines or artifacts that tie, the first by id is shown, with who writes, how many and which.',
    design: {
      services: {
        a: { artifact: 'y', calls: [{ to: 'b' }] },
        b: {
          artifact: 'y',
          calls: [{ to: 'c' }],
          uses: [
            { to: 't', access: 'write' },
            { to: 's', access: 'write' },
          ],
        },
        c: { artifact: 'x', uses: [{ to: 's', access: 'write' }] },
        d: { artifact: 'x', calls: [{ to: 'c' }] },
      },
      stores: { t: { type: 'rds', owner: 'a' }, s: { type: 'rds', owner: 'a' } },
      pipelines: { q: { deploys: ['a', 'b', 'c', 'd'] }, p: { deploys: ['a', 'b', 'c', 'd'] } },
    },
    finds: ['error tied /services'],
    says: ['4 services hang together by calls, a shared store, a shared pipeline and a shared artifact.'],
    shows: [{ calls: '4 of 4 services', store: 's, written by b', pipeline: 'p: 4 of 4 services', artifact: 'x: c and d' }],
  },
]
