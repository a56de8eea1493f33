import { type RuleCase, times, words } from './rule-case'

const five = ['a1', 'a2', 'a3', 'a4', 'a5']

/** For the rules on what one service does. */
export const RESPONSIBILITY_CASES: readonly RuleCase[] = [
  {
    rule: 'mega-service',
    because: 'A capability written twice is one: five are left, and among three services a share says nothing.',
    design: { services: { a: { capabilities: [...five, 'a1'] }, b: {}, c: {} } },
    finds: [],
  },
  {
    rule: 'mega-service',
    because: 'Four of ten are 40 % and not more; what two services both do is done twice.',
    design: {
      services: {
        a: { capabilities: ['p', 'q', 'r', 's'] },
        b: { capabilities: ['x', 'y'] },
        c: { capabilities: ['x', 'y'] },
        d: { capabilities: ['x', 'y'] },
      },
    },
    finds: [],
  },
  {
    rule: 'mega-service',
    because: 'Four of nine are more than 40 %, and six are too many whatever their share: one finding each.',
    design: { services: { a: { capabilities: ['p', 'q', 'r', 's'] }, b: { capabilities: five }, c: {}, d: {} } },
    finds: ['warning share /services/a/capabilities', 'warning share /services/b/capabilities'],
  },
  {
    rule: 'mega-service',
    because: 'Two services are too few for the question, however much one of them does.',
    design: { services: { a: { capabilities: [...five, 'a6', 'a7'] }, b: {} } },
    finds: 'not applicable',
  },
  {
    rule: 'mega-service',
    because: 'The rule counts a capability that is listed six times once.',
    design: { services: { a: { capabilities: times(6, () => 'x') }, b: {}, c: {} } },
    finds: [],
  },
  {
    rule: 'mega-service',
    because: 'The rule takes 4 of 10 for no more than 40 %, and 5 of 12 for more.',
    design: {
      services: {
        a: { capabilities: words(4, 'a') },
        b: { capabilities: words(2, 'b') },
        c: { capabilities: words(2, 'd') },
        d: { capabilities: words(2, 'e') },
      },
    },
    finds: [],
  },
  {
    rule: 'mega-service',
    because: 'The rule says one thing of a service that is both.',
    design: { services: { a: { capabilities: words(6) }, b: {}, c: {}, d: {} } },
    finds: ['warning many /services/a/capabilities'],
  },
  {
    rule: 'mega-service',
    because: 'The rule asks for a share from four services on.',
    design: { services: { a: { capabilities: words(4) }, b: { capabilities: words(1) }, c: {}, d: {} } },
    finds: ['warning share /services/a/capabilities'],
  },
  {
    rule: 'mega-service',
    because: 'The rule asks for no share of three services.',
    design: { services: { a: { capabilities: words(5) }, b: { capabilities: words(1) }, c: {} } },
    finds: [],
  },
  {
    rule: 'mega-service',
    because: 'The rule asks nothing of a prototype.',
    design: {
      context: { stage: 'prototype' },
      services: { a: { capabilities: words(7) }, b: {}, c: {} },
    },
    finds: 'not applicable',
  },
  {
    rule: 'mega-service',
    because: 'Three capabilities are not many, even where they are most of the design; a service that states none is not asked.',
    design: {
      services: { a: { capabilities: ['x', 'y', 'z'] }, b: { capabilities: ['v'] }, c: { capabilities: ['w'] }, d: {} },
    },
    finds: [],
    checks: 3,
  },
  {
    rule: 'mega-service',
    because: 'The share is shown in percent, and the domain where one is stated.',
    design: {
      services: {
        a: { domain: 'orders', capabilities: ['a1', 'a2', 'a3', 'a4'] },
        b: { capabilities: ['b1'] },
        c: { capabilities: ['c1'] },
        d: {},
      },
    },
    finds: ['warning share /services/a/capabilities'],
    shows: [{ service: 'a', domain: 'orders', capabilities: 4, sharePercent: 67, names: 'a1, a2, a3 and a4' }],
  },
  {
    rule: 'nano-service',
    because: 'A service that only calls itself has no caller to be merged into.',
    design: { services: { a: { team: 't', capabilities: ['x'], calls: [{ to: 'a' }] } } },
    finds: [],
  },
  {
    rule: 'nano-service',
    because: 'Writing the table of another service is not owning one; an empty list of publishes publishes nothing.',
    design: {
      services: {
        a: { team: 't', calls: [{ to: 'b', needsReply: false }] },
        b: { team: 't', capabilities: ['x'], uses: [{ to: 's', access: 'write' }], publishes: [] },
      },
      stores: { s: { type: 'rds', owner: 'a' } },
    },
    finds: ['warning nano /services/b'],
  },
  {
    rule: 'nano-service',
    because: 'The only writer of a table owns it, and two services without a team are of no common team.',
    design: {
      services: {
        a: { team: 't', calls: [{ to: 'b' }, { to: 'd' }] },
        b: { team: 't', capabilities: ['x'], uses: [{ to: 's', access: 'write' }] },
        c: { calls: [{ to: 'e' }] },
        d: { capabilities: ['x'] },
        e: { capabilities: ['x'] },
      },
      stores: { s: { type: 'rds' } },
    },
    finds: [],
  },
  {
    rule: 'wrong-cuts',
    because: 'One finding a domain, at its first offending call by ids and not by place in the file.',
    design: {
      services: {
        z: { domain: 'd', layer: 'ui', calls: [{ to: 'm', needsReply: false }] },
        m: { domain: 'd', layer: 'logic', calls: [{ to: 'z' }, { to: 'k' }] },
        k: { domain: 'd', layer: 'data' },
      },
    },
    finds: ['warning layers /services/m/calls/1'],
  },
  {
    rule: 'wrong-cuts',
    because: 'One call is the only one, and not one of one.',
    design: { services: { a: { domain: 'd', layer: 'ui', calls: [{ to: 'b' }] }, b: { domain: 'd', layer: 'logic' } } },
    finds: ['warning layers /services/a/calls/0'],
    says: ['The domain d is cut by layer: a (ui) calls b (logic), the only call between its layers.'],
  },
  {
    rule: 'wrong-cuts',
    because:
      'Upwards, past a layer, into another domain and between services without a domain: none of it is a cut of one domain by layers.',
    design: {
      services: {
        a: { domain: 'constructor', layer: 'ui', calls: [{ to: 'b' }, { to: 'c' }] },
        b: { domain: 'constructor', layer: 'data' },
        c: { domain: 'e', layer: 'logic', calls: [{ to: 'a' }] },
        f: { layer: 'ui', calls: [{ to: 'g' }] },
        g: { layer: 'logic' },
      },
    },
    finds: [],
  },
  {
    rule: 'wrong-cuts',
    because: 'The rule lets domains call each other.',
    design: {
      services: { a: { domain: 'x', layer: 'ui', calls: [{ to: 'b' }] }, b: { domain: 'y', layer: 'logic' } },
    },
    finds: [],
  },
  {
    rule: 'wrong-cuts',
    because: 'The rule lets the interface skip the logic, and the logic call back.',
    design: {
      services: {
        a: { domain: 'x', layer: 'ui', calls: [{ to: 'c' }] },
        b: { domain: 'x', layer: 'logic', calls: [{ to: 'a' }] },
        c: { domain: 'x', layer: 'data' },
      },
    },
    finds: [],
  },
  {
    rule: 'wrong-cuts',
    because: 'The rule names the first call by ids, once a domain.',
    design: {
      services: {
        z: { domain: 'x', layer: 'ui', calls: [{ to: 'm' }] },
        m: { domain: 'x', layer: 'logic', calls: [{ to: 'b' }, { to: 'a' }] },
        b: { domain: 'x', layer: 'data' },
        a: { domain: 'x', layer: 'data' },
        v: { layer: 'ui', calls: [{ to: 'w' }] },
        w: { layer: 'logic' },
      },
    },
    finds: ['warning layers /services/m/calls/1'],
    says: ['The domain x is cut by layer: m (logic) calls a (data), one of 3 calls between its layers.'],
  },
  {
    rule: 'wrong-cuts',
    because: 'Behind a cut from the interface the one that goes on from there is shown too; who states no layer is not asked.',
    design: {
      services: {
        a: { domain: 'd', layer: 'ui', calls: [{ to: 'l' }, { to: 'x' }] },
        l: { domain: 'd', layer: 'logic', calls: [{ to: 'b' }] },
        b: { domain: 'd', layer: 'data' },
        x: { domain: 'd' },
        y: { domain: 'e', layer: 'logic', calls: [{ to: 'z' }] },
        z: { domain: 'e', layer: 'data' },
      },
    },
    finds: ['warning layers /services/a/calls/0', 'warning layers /services/y/calls/0'],
    shows: [
      ['a', 'l', 'b'],
      ['y', 'z'],
    ],
  },
  {
    rule: 'nano-service',
    because: 'A call to oneself is no caller: the other one is the only one.',
    design: { services: { a: { team: 't', calls: [{ to: 'b' }] }, b: { team: 't', capabilities: ['x'], calls: [{ to: 'b' }] } } },
    finds: ['warning nano /services/b'],
  },
  {
    rule: 'nano-service',
    because: 'An empty list of capabilities says that there is none; a reason that says nothing is no reason.',
    design: { services: { a: { team: 't', calls: [{ to: 'b' }] }, b: { team: 't', capabilities: [], why: ' ' } } },
    finds: ['warning nano /services/b'],
  },
  {
    rule: 'nano-service',
    because: 'The rule does not merge a service into itself.',
    design: { services: { a: { capabilities: ['x'], team: 't', calls: [{ to: 'a' }] } } },
    finds: [],
  },
  {
    rule: 'nano-service',
    because: 'The rule counts two calls of one caller as two links.',
    design: {
      services: { a: { capabilities: ['x'], team: 't' }, b: { team: 't', calls: [{ to: 'a' }, { to: 'a' }] } },
    },
    finds: [],
  },
  {
    rule: 'nano-service',
    because: 'The rule takes the only writer of a store for its owner, and two silent teams for none.',
    design: {
      services: {
        a: { capabilities: ['x'], team: 't', uses: [{ to: 's', access: 'write' }] },
        b: { team: 't', calls: [{ to: 'a' }] },
        c: { capabilities: ['x'] },
        d: { calls: [{ to: 'c' }] },
      },
      stores: { s: { type: 'rds' } },
    },
    finds: [],
  },
  {
    rule: 'nano-service',
    because: 'The rule does not let a reader or a blank reason stand alone.',
    design: {
      services: {
        a: { capabilities: [], team: 't', why: ' ', uses: [{ to: 's', access: 'read' }] },
        b: { team: 't', calls: [{ to: 'a' }] },
      },
      stores: { s: { type: 'rds', owner: 'b' } },
    },
    finds: ['warning nano /services/a'],
  },
  {
    rule: 'nano-service',
    because: 'The rule merges one of a single capability, and none that takes part in an event beside other links.',
    design: {
      services: {
        a: { capabilities: ['x'], team: 't', calls: [{ to: 'd' }] },
        b: { capabilities: ['x'], team: 't', calls: [{ to: 'd' }], publishes: [{ to: 'q' }] },
        c: { capabilities: ['x'], team: 't', consumes: [{ from: 'q' }] },
        d: {},
        e: { team: 't', calls: [{ to: 'a' }, { to: 'b' }, { to: 'c' }] },
      },
      channels: { q: { type: 'sqs' } },
    },
    finds: ['warning nano /services/a'],
  },
  {
    rule: 'nano-service',
    because: 'A service that states no capability is not asked, and one with two has a reason to stand alone.',
    design: {
      services: { a: { team: 'x', calls: [{ to: 'b' }, { to: 'c' }] }, b: { team: 'x' }, c: { team: 'x', capabilities: ['one', 'two'] } },
    },
    finds: [],
    checks: 1,
  },
]
