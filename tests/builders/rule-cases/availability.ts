import { named, type RuleCase, words } from './rule-case'

const slo = (availability: number) => ({ slo: { availability } })

/** For the rule on the product of availabilities. */
export const AVAILABILITY_CASES: readonly RuleCase[] = [
  {
    rule: 'availability-below-slo',
    because: 'An element that the flow does not reach over a link is needed all the same.',
    design: {
      context: slo(0.99),
      services: { a: { availability: 0.999 }, b: { availability: 0.98 } },
      flows: { f: { path: ['a', 'b'] } },
    },
    finds: ['warning below /flows/f'],
  },
  {
    rule: 'availability-below-slo',
    because: 'What stands behind a fallback is soft together with everything that it alone reaches, a store and a queue too.',
    design: {
      context: slo(0.99),
      services: {
        a: { availability: 0.99, calls: [{ to: 'b', fallback: 'an empty list' }], publishes: [{ to: 'q', outbox: true }] },
        b: { availability: 0.5, calls: [{ to: 'c' }], uses: [{ to: 's' }] },
        c: { availability: 0.5, consumes: [{ from: 'q' }] },
      },
      stores: { s: { type: 'rds', availability: 0 } },
      channels: { q: { type: 'sqs', availability: 0.5 } },
      flows: { f: { path: ['a', 'b', 'c', 's', 'q'] } },
    },
    finds: [],
  },
  {
    rule: 'availability-below-slo',
    because: 'Of two links to one service the hard one decides, and what a soft service calls is hard if a hard one calls it as well.',
    design: {
      context: slo(0.99),
      services: {
        a: { availability: 1, calls: [{ to: 'b', fallback: 'an empty list' }, { to: 'b' }] },
        b: { availability: 0.98 },
        d: { availability: 1, calls: [{ to: 'e', needsReply: false }, { to: 'f' }] },
        e: { availability: 1, calls: [{ to: 'f' }] },
        f: { availability: 0.98 },
      },
      flows: { f: { path: ['a', 'b'] }, g: { path: ['d', 'e', 'f'] }, h: { path: ['d', 'e'] } },
    },
    finds: ['warning below /flows/f', 'warning below /flows/g'],
  },
  {
    rule: 'availability-below-slo',
    because: 'Where the flow begins it is hard, though something soft calls back; an element passed twice counts once.',
    design: {
      context: slo(0.98),
      services: {
        a: { availability: 0.98, calls: [{ to: 'b', fallback: 'an empty list' }] },
        b: { availability: 0.5, calls: [{ to: 'a' }] },
        c: { availability: 0.97, calls: [{ to: 'd', fallback: 'an empty list' }] },
        d: { availability: 0.5, calls: [{ to: 'c' }] },
      },
      flows: { f: { path: ['a', 'b', 'a'] }, g: { path: ['c', 'd', 'c'] } },
    },
    finds: ['warning below /flows/g'],
  },
  {
    rule: 'availability-below-slo',
    because: 'Always and everywhere is a promise that two elements which never fail keep.',
    design: {
      context: slo(1),
      services: { a: { availability: 1, calls: [{ to: 'b' }] }, b: { availability: 1 } },
      flows: { f: { path: ['a', 'b'] } },
    },
    finds: [],
  },
  {
    rule: 'availability-below-slo',
    because: 'One element passed twice is one term.',
    design: { context: slo(0.99), services: { a: { availability: 0.9 }, b: {} }, flows: { f: { path: ['a', 'b', 'a'] } } },
    finds: 'not applicable',
  },
  {
    rule: 'availability-below-slo',
    because: 'Two of 99 % are 98.01 %, however a computer multiplies them.',
    design: {
      context: slo(0.9801),
      services: { a: { availability: 0.99, calls: [{ to: 'b' }] }, b: { availability: 0.99 } },
      flows: { f: { path: ['a', 'b'] } },
    },
    finds: [],
  },
  {
    rule: 'availability-below-slo',
    because: 'A fallback that says nothing serves nothing, and a ring that the flow does not lead into is needed.',
    design: {
      context: slo(0.99),
      services: {
        a: { availability: 1, calls: [{ to: 'b', fallback: '' }] },
        b: { availability: 0.98 },
        x: { availability: 0.98, calls: [{ to: 'y' }] },
        y: { availability: 1, calls: [{ to: 'x' }] },
      },
      flows: { f: { path: ['a', 'b'] }, g: { path: ['a', 'x', 'y'] } },
    },
    finds: ['warning below /flows/f', 'warning below /flows/g'],
  },
  {
    rule: 'availability-below-slo',
    because: 'The rule does not trip over 0.9 x 0.9 = 0.81, and counts an element that is passed twice once.',
    design: {
      context: { slo: { availability: 0.81 } },
      services: { a: { availability: 0.9 }, b: { availability: 0.9 } },
      flows: { x: { path: ['a', 'b', 'a'] } },
    },
    finds: [],
  },
  {
    rule: 'availability-below-slo',
    because: 'The rule takes no element for soft by a link from outside the flow, nor by one of two links.',
    design: {
      context: { slo: { availability: 0.95 } },
      services: {
        a: { availability: 0.99, calls: [{ to: 'b', fallback: 'x' }, { to: 'b' }] },
        b: { availability: 0.9 },
        o: { calls: [{ to: 'b', fallback: 'x' }] },
      },
      flows: { y: { path: ['a', 'b'] }, z: { path: ['b', 'a'] }, lone: { path: ['b'] } },
    },
    finds: ['warning below /flows/y', 'warning below /flows/z'],
  },
  {
    rule: 'availability-below-slo',
    because: 'The rule lets an event carry on without its consumer.',
    design: {
      context: { slo: { availability: 0.95 } },
      services: { a: { availability: 0.99, publishes: [{ to: 'q', outbox: true }] }, b: { availability: 0.5, consumes: [{ from: 'q' }] } },
      channels: { q: { type: 'sqs', availability: 0.5 } },
      flows: { x: { path: ['a', 'q', 'b'] } },
    },
    finds: [],
  },
  {
    rule: 'availability-below-slo',
    because: 'Without an outbox whoever publishes needs the queue at that moment; an outbox waits for it, and nobody waits for a consumer.',
    design: {
      context: { slo: { availability: 0.95 } },
      gateways: { g: { type: 'api-gateway', availability: 0.99, publishes: [{ to: 'q' }] } },
      services: { a: { availability: 0.99, publishes: [{ to: 'q', outbox: true }] }, b: { availability: 0.5, consumes: [{ from: 'q' }] } },
      channels: { q: { type: 'sqs', availability: 0.9, forwardsTo: ['r'] }, r: { type: 'sqs', availability: 0.5 } },
      flows: { x: { path: ['g', 'q', 'r', 'b'] }, y: { path: ['a', 'q', 'r', 'b'] } },
    },
    finds: ['warning below /flows/x'],
    says: ['The parts of x multiply to 89.1 %, and the objective is 95 %.'],
  },
  {
    rule: 'availability-below-slo',
    because: 'Shares are said in percent, and the terms that were multiplied are shown.',
    design: {
      context: { slo: { availability: 0.999 } },
      services: { a: { availability: 0.99, calls: [{ to: 'b' }] }, b: { availability: 0.98 } },
      flows: { f: { path: ['a', 'b'] } },
    },
    finds: ['warning below /flows/f'],
    says: ['The parts of f multiply to 97.02 %, and the objective is 99.9 %.'],
    shows: [{ flow: 'f', terms: 'a 0.99 and b 0.98', productPercent: 97.02, sloPercent: 99.9 }],
  },
  {
    rule: 'availability-below-slo',
    because: 'A product is shown with all its terms, or nobody can check it.',
    design: {
      context: slo(0.9999),
      services: named(6, 's', () => ({ availability: 0.999 })),
      flows: { f: { path: words(6, 's') } },
    },
    finds: ['warning below /flows/f'],
    shows: [
      {
        flow: 'f',
        terms: 's0 0.999, s1 0.999, s2 0.999, s3 0.999, s4 0.999 and s5 0.999',
        productPercent: 99.401498,
        sloPercent: 99.99,
      },
    ],
  },
]
