import { named, type RuleCase, times } from './rule-case'

const calls = (...ids: readonly string[]) => ids.map((to) => ({ to }))
/** The words of the name test, as the catalogue lists them. */
const SIDE_EFFECTS = [
  ...['notification', 'notifications', 'notify', 'mail', 'mails', 'email', 'emails', 'sms', 'push', 'audit', 'audits', 'analytics'],
]
const services = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`n${i}`, {}]))

/** For the rules on hubs, side effects, queues, discovery and what stands apart. */
export const WAITING_CASES: readonly RuleCase[] = [
  {
    rule: 'hub-like-dependency',
    because: 'Calls in both directions, twice, to oneself, to workflows and to partners make no more neighbours among the services.',
    design: {
      services: {
        ...services(6),
        hub: { calls: calls('n0', 'n1', 'n2', 'n3', 'n4', 'n0', 'hub', 'p', 'w') },
        n0: { calls: calls('hub') },
      },
      workflows: { w: { calls: calls('hub') } },
      externals: { p: {} },
    },
    finds: [],
  },
  {
    rule: 'hub-like-dependency',
    because: 'Six of six are a hub, whether they are called or call, with or without a reply.',
    design: {
      services: { ...services(6), n5: { calls: [{ to: 'hub', needsReply: false }] }, hub: { calls: calls('n0', 'n1', 'n2', 'n3', 'n4') } },
    },
    finds: ['warning hub /services/hub'],
  },
  {
    rule: 'hub-like-dependency',
    because: 'Six of eleven others are below 60 %, seven are above.',
    design: {
      services: {
        ...services(10),
        six: { calls: calls('n0', 'n1', 'n2', 'n3', 'n4', 'n5') },
        seven: { calls: calls('n0', 'n1', 'n2', 'n3', 'n4', 'n5', 'n6') },
      },
    },
    finds: ['warning hub /services/seven'],
  },
  {
    rule: 'hub-like-dependency',
    because: 'Ten neighbours are a hub in a design of any size.',
    design: { services: { ...services(30), hub: { calls: calls('n0', 'n1', 'n2', 'n3', 'n4', 'n5', 'n6', 'n7', 'n8', 'n9') } } },
    finds: ['warning hub /services/hub'],
  },
  {
    rule: 'hub-like-dependency',
    because: 'The rule counts neighbours and not calls, itself not.',
    design: {
      services: {
        h: { calls: [{ to: 'h' }, ...times(5, (i) => ({ to: `s${i}` })), ...times(5, (i) => ({ to: `s${i}` }))] },
        ...named(7, 's', (i) => (i < 5 ? { calls: [{ to: 'h' }] } : {})),
      },
    },
    finds: [],
  },
  {
    rule: 'hub-like-dependency',
    because: 'The rule adds who calls and who is called, up to ten of any number.',
    design: {
      services: { h: { calls: times(5, (i) => ({ to: `s${i}` })) }, ...named(40, 's', (i) => (i >= 35 ? { calls: [{ to: 'h' }] } : {})) },
    },
    finds: ['warning hub /services/h'],
  },
  {
    rule: 'hub-like-dependency',
    because: 'The rule asks for seven of eleven others, not for six.',
    design: {
      services: { h: { calls: times(6, (i) => ({ to: `s${i}` })) }, ...named(11, 's', () => ({})) },
    },
    finds: [],
  },
  {
    rule: 'hub-like-dependency',
    because: 'The rule takes seven of eleven others for a hub.',
    design: { services: { h: { calls: times(7, (i) => ({ to: `s${i}` })) }, ...named(11, 's', () => ({})) } },
    finds: ['warning hub /services/h'],
  },
  {
    rule: 'hub-like-dependency',
    because: 'A store that two services use ties nobody by calls, and a small design has no hub.',
    design: { services: { h: { calls: times(3, (i) => ({ to: `s${i}` })) }, ...named(3, 's', () => ({})) } },
    finds: 'not applicable',
  },
  {
    rule: 'hub-like-dependency',
    because: 'Five services are enough to be asked.',
    design: { services: { h: { calls: [{ to: 's0' }] }, ...named(4, 's', () => ({})) } },
    finds: [],
    checks: 5,
  },
  {
    rule: 'sync-side-effect',
    because: 'A name is matched by its whole words: a mailbox, an emailer, an auditorium and a pushcart are none of them.',
    design: {
      services: {
        a: { calls: calls('mailbox', 'emailer', 'auditorium', 'pushcart', 'b') },
        mailbox: { capabilities: ['read-mailbox'] },
        emailer: {},
        auditorium: {},
        pushcart: {},
        b: { capabilities: ['notifying'] },
      },
    },
    finds: [],
  },
  {
    rule: 'sync-side-effect',
    because: 'Many systems write service and its name as one word; a word in front of it stays part of another.',
    design: {
      services: {
        a: { calls: calls('emailservice', 'audit-svc', 'smssvc', 'mailservicedesk', 'voicemailservice', 'service') },
        ...{ emailservice: {}, 'audit-svc': {}, smssvc: {}, mailservicedesk: {}, voicemailservice: {}, service: {} },
      },
    },
    finds: [
      'warning side-effect /services/a/calls/0',
      'warning side-effect /services/a/calls/1',
      'warning side-effect /services/a/calls/2',
    ],
    says: [
      'a calls emailservice for email, a side effect whose answer is rarely needed.',
      'a calls audit-svc for audit, a side effect whose answer is rarely needed.',
      'a calls smssvc for sms, a side effect whose answer is rarely needed.',
    ],
  },
  {
    rule: 'sync-side-effect',
    because: 'The word may stand anywhere, in the id or in a capability; that no reply is needed is said once.',
    design: {
      services: {
        a: { calls: [{ to: 'order-audit-log' }, { to: 'b' }, { to: 'sms', needsReply: false }, { to: 'push', needsReply: true }] },
        'order-audit-log': {},
        b: { capabilities: ['place-order', 'send-mails'] },
        sms: {},
        push: {},
      },
    },
    finds: ['warning side-effect /services/a/calls/0', 'warning side-effect /services/a/calls/1', 'warning unneeded /services/a/calls/2'],
  },
  {
    rule: 'sync-side-effect',
    because: 'A capability may be a sentence: its words are words all the same.',
    design: {
      services: {
        a: { calls: [{ to: 'b' }, { to: 'c' }, { to: 'd' }] },
        b: { capabilities: ['Send receipts (mail, paper)'] },
        c: { capabilities: ['write_audit'] },
        d: { capabilities: ['sort mail2 and e_mails1'] },
      },
    },
    finds: ['warning side-effect /services/a/calls/0', 'warning side-effect /services/a/calls/1'],
  },
  {
    rule: 'sync-side-effect',
    because: 'A partner that sends text messages can subscribe to nothing, and a workflow waits without holding a worker.',
    design: {
      services: { a: { calls: [{ to: 'sms' }, { to: 'sms', needsReply: false }] }, email: {} },
      workflows: { w: { calls: [{ to: 'email', needsReply: false }] } },
      externals: { sms: {} },
    },
    finds: 'not applicable',
  },
  {
    rule: 'sync-side-effect',
    because: 'The rule reads whole words.',
    design: {
      services: {
        a: { calls: [{ to: 'mailbox' }, { to: 'auditorium' }] },
        mailbox: {},
        auditorium: { capabilities: ['email2', 'pushing'] },
      },
    },
    finds: [],
  },
  {
    rule: 'sync-side-effect',
    because: 'The rule believes a stated need for the answer, and says one thing of a call that is both.',
    design: {
      services: {
        a: {
          calls: [
            { to: 'send-mail', needsReply: true },
            { to: 'send-mail', needsReply: false },
          ],
        },
        'send-mail': {},
      },
    },
    finds: ['warning unneeded /services/a/calls/1'],
  },
  {
    rule: 'sync-side-effect',
    because: 'The rule looks at capabilities too, and at services alone.',
    design: {
      services: { a: { calls: [{ to: 'b' }, { to: 'mail', needsReply: false }] }, b: { capabilities: ['charge', 'web-push'] } },
      externals: { mail: {} },
    },
    finds: ['warning side-effect /services/a/calls/0'],
  },
  {
    rule: 'sync-side-effect',
    because: 'Each word of the name test stands alone in an id.',
    design: {
      services: {
        a: { calls: SIDE_EFFECTS.map((word) => ({ to: `x-${word}` })) },
        ...Object.fromEntries(SIDE_EFFECTS.map((word) => [`x-${word}`, {}])),
      },
    },
    finds: SIDE_EFFECTS.map((_, i) => `warning side-effect /services/a/calls/${i}`),
    says: SIDE_EFFECTS.map((word) => `a calls x-${word} for ${word}, a side effect whose answer is rarely needed.`),
  },
  {
    rule: 'visibility-timeout-mismatch',
    because: 'Six times 5 s are the 30 s of a queue that states nothing; a millisecond more is too much.',
    design: {
      services: {
        a: { compute: 'lambda', timeoutMs: 5000, consumes: [{ from: 'q' }] },
        b: { compute: 'lambda', timeoutMs: 5001, consumes: [{ from: 'q' }] },
        c: { timeoutMs: 30_000, consumes: [{ from: 'q' }] },
      },
      channels: { q: { type: 'sqs' } },
    },
    finds: ['warning default /channels/q'],
  },
  {
    rule: 'visibility-timeout-mismatch',
    because: 'A stated zero is not the default; it suits a consumer that takes no time, and no other.',
    design: {
      services: {
        a: { timeoutMs: 0, consumes: [{ from: 'q' }] },
        b: { timeoutMs: 1, consumes: [{ from: 'q' }, { from: 'q' }] },
      },
      channels: { q: { type: 'sqs', visibilityTimeoutMs: 0 } },
    },
    finds: ['warning short /channels/q/visibilityTimeoutMs', 'warning short /channels/q/visibilityTimeoutMs'],
  },
  {
    rule: 'visibility-timeout-mismatch',
    because: 'Only SQS hides messages, only services state how long they work, and a topic before the queue is consumed by nobody.',
    design: {
      services: { a: { timeoutMs: 60_000, consumes: [{ from: 'k' }] }, b: { consumes: [{ from: 'q' }] } },
      workflows: { w: { consumes: [{ from: 'q' }] } },
      channels: { k: { type: 'kinesis', visibilityTimeoutMs: 1 }, q: { type: 'sqs' } },
    },
    finds: 'not applicable',
  },
  {
    rule: 'visibility-timeout-mismatch',
    because: 'The rule asks six times of Lambda alone, and lets the very time be enough.',
    design: {
      services: {
        a: { compute: 'lambda', timeoutMs: 10_000, consumes: [{ from: 'q' }] },
        b: { timeoutMs: 60_000, consumes: [{ from: 'q' }] },
      },
      channels: { q: { type: 'sqs', visibilityTimeoutMs: 60_000 } },
    },
    finds: [],
  },
  {
    rule: 'visibility-timeout-mismatch',
    because: 'The rule takes an absent timeout for 30 s, once a consumer, and asks nothing of what is no queue.',
    design: {
      services: {
        a: { timeoutMs: 30_001, consumes: [{ from: 'q' }, { from: 'n' }] },
        b: { compute: 'lambda', timeoutMs: 5001, consumes: [{ from: 'q' }] },
        c: { consumes: [{ from: 'q' }] },
      },
      channels: { q: { type: 'sqs' }, n: { type: 'kinesis' } },
    },
    finds: ['warning default /channels/q', 'warning default /channels/q'],
  },
  {
    rule: 'visibility-timeout-mismatch',
    because: 'The rule takes a stated 0 for a value.',
    design: { services: { a: { timeoutMs: 1, consumes: [{ from: 'q' }] } }, channels: { q: { type: 'sqs', visibilityTimeoutMs: 0 } } },
    finds: ['warning short /channels/q/visibilityTimeoutMs'],
  },
  {
    rule: 'retired-aws-service',
    because: 'Whoever finds a service over App Mesh uses it: clients, gateways and oneself too.',
    design: {
      clients: { c: { calls: [{ to: 'g', resolve: 'app-mesh' }] } },
      gateways: { g: { type: 'alb', routes: [{ to: 'a', resolve: 'cloud-map' }] } },
      services: { a: { calls: [{ to: 'a', resolve: 'app-mesh' }] } },
    },
    finds: ['error retired /clients/c/calls/0/resolve', 'error retired /services/a/calls/0/resolve'],
  },
  {
    rule: 'retired-aws-service',
    because: 'A service and an address that are called like it are not the service of AWS.',
    design: { services: { a: { calls: [{ to: 'app-mesh', address: 'app-mesh' }] }, 'app-mesh': {} } },
    finds: 'not applicable',
  },
  {
    rule: 'retired-aws-service',
    because: 'The rule looks at routes and at the links of clients too.',
    design: {
      clients: { c: { calls: [{ to: 'a', resolve: 'app-mesh' }] } },
      gateways: { g: { type: 'alb', routes: [{ to: 'a', resolve: 'app-mesh' }] } },
      services: { a: { calls: [{ to: 'a', resolve: 'cloud-map' }] } },
    },
    finds: ['error retired /clients/c/calls/0/resolve', 'error retired /gateways/g/routes/0/resolve'],
  },
  {
    rule: 'retired-aws-service',
    because: 'A service may be used on the last day of its support.',
    design: { services: { a: { calls: [{ to: 'b', resolve: 'app-mesh' }] }, b: {} } },
    today: '2026-09-30',
    finds: [],
    checks: 1,
  },
  {
    rule: 'retired-aws-service',
    because: 'The day after the last of its support a service is retired.',
    design: { services: { a: { calls: [{ to: 'b', resolve: 'app-mesh' }] }, b: {} } },
    today: '2026-10-01',
    finds: ['error retired /services/a/calls/0/resolve'],
    checks: 1,
  },
  {
    rule: 'compute-mismatch',
    because: 'Fifteen minutes are the limit and not above it; a gateway for websockets holds the connection itself.',
    design: {
      clients: { c: { calls: [{ to: 'g', protocol: 'websocket' }] } },
      gateways: { g: { type: 'websocket', routes: [{ to: 'a', protocol: 'websocket' }] } },
      services: { a: { compute: 'lambda', timeoutMs: 900_000 }, b: { compute: 'ecs', timeoutMs: 900_001 } },
    },
    finds: [],
  },
  {
    rule: 'compute-mismatch',
    because:
      'A balancer does not hold the connection; clients, partners and the function itself connect as well, and each link is a finding.',
    design: {
      clients: { c: { calls: [{ to: 'a', protocol: 'grpc' }] } },
      gateways: { g: { type: 'alb', routes: [{ to: 'a', protocol: 'websocket' }] } },
      services: {
        a: {
          compute: 'lambda',
          timeoutMs: 900_001,
          calls: [
            { to: 'a', protocol: 'tcp', needsReply: false },
            { to: 'a', protocol: 'graphql' },
          ],
        },
      },
      externals: { p: { calls: [{ to: 'a', protocol: 'grpc' }] } },
    },
    finds: [
      'warning long /services/a/timeoutMs',
      'warning connection /clients/c/calls/0/protocol',
      'warning connection /gateways/g/routes/0/protocol',
      'warning connection /services/a/calls/0/protocol',
      'warning connection /externals/p/calls/0/protocol',
    ],
  },
  {
    rule: 'compute-mismatch',
    because: 'The rule lets a function run to the limit, and a connection lead to a container.',
    design: {
      services: {
        f: { compute: 'lambda', timeoutMs: 900_000, calls: [{ to: 'a', protocol: 'grpc' }] },
        a: { compute: 'ecs', timeoutMs: 1e7 },
      },
    },
    finds: [],
  },
  {
    rule: 'compute-mismatch',
    because: 'The rule says it of each call that keeps a connection open, and no word of rest.',
    design: {
      gateways: { g: { type: 'alb', routes: [{ to: 'f', protocol: 'websocket' }] } },
      services: {
        f: { compute: 'lambda', timeoutMs: 900_001 },
        a: { calls: [{ to: 'f', protocol: 'rest' }, { to: 'f', protocol: 'tcp' }, { to: 'f' }] },
      },
    },
    finds: [
      'warning long /services/f/timeoutMs',
      'warning connection /gateways/g/routes/0/protocol',
      'warning connection /services/a/calls/1/protocol',
    ],
  },
]
