import type { RuleCase } from './rule-case'

/** For the rules on hops and encryption. */
export const SECURITY_CASES: readonly RuleCase[] = [
  {
    rule: 'perimeter-only-security',
    because: 'Every hop is asked by itself: the second link of a pair, the one without a reply, the one from a workflow.',
    design: {
      gateways: { g: { type: 'alb', auth: 'jwt', routes: [{ to: 'a', auth: 'none' }, { to: 'w' }] } },
      workflows: { w: { calls: [{ to: 'a' }] } },
      services: {
        a: {
          calls: [
            { to: 'b', auth: 'iam' },
            { to: 'b', auth: 'none', needsReply: false },
          ],
        },
        b: {},
      },
    },
    finds: ['error none /gateways/g/routes/0/auth', 'warning absent /workflows/w/calls/0', 'error none /services/a/calls/1/auth'],
  },
  {
    rule: 'perimeter-only-security',
    because: 'What clients and partners present is the business of the entry; gateways, workflows and partners are no services.',
    design: {
      clients: { c: { calls: [{ to: 'a' }] } },
      gateways: { g: { type: 'alb', routes: [{ to: 'w' }] } },
      workflows: { w: { calls: [{ to: 'p' }] } },
      services: { a: { calls: [{ to: 'g', auth: 'none' }, { to: 'p' }] } },
      externals: { p: { calls: [{ to: 'a', auth: 'none' }] } },
    },
    finds: 'not applicable',
  },
  {
    rule: 'unencrypted-traffic',
    because: 'What a client link says itself comes before the gateway; what it does not say the gateway says, for each client.',
    design: {
      clients: {
        a: { calls: [{ to: 'g' }, { to: 'h', tls: true }] },
        b: { calls: [{ to: 'g', tls: false }] },
        c: { calls: [{ to: 'h' }] },
        d: { calls: [{ to: 'h' }, { to: 'x' }] },
      },
      gateways: { g: { type: 'alb', tls: true }, h: { type: 'alb', tls: false }, x: { type: 'alb', auth: 'mtls' } },
      services: { s: {} },
    },
    finds: ['error plain /clients/b/calls/0/tls', 'error gateway-plain /gateways/h/tls', 'error gateway-plain /gateways/h/tls'],
  },
  {
    rule: 'unencrypted-traffic',
    because:
      'Only a client takes what the gateway says; a partner at either end makes plain text an error, and so does a client at a store.',
    design: {
      clients: { c: { uses: [{ to: 'r', tls: false }] } },
      gateways: { g: { type: 'alb', tls: true, auth: 'mtls' } },
      services: {
        a: {
          calls: [{ to: 'g' }, { to: 'p', tls: false }, { to: 'b', tls: false }, { to: 'b', auth: 'mtls' }],
          uses: [{ to: 'r', tls: false }, { to: 'r' }],
        },
        b: {},
      },
      stores: { r: { type: 'rds' } },
      externals: { p: { calls: [{ to: 'a', tls: false }] } },
    },
    finds: [
      'error plain /clients/c/uses/0/tls',
      'warning absent /services/a/calls/0',
      'error plain /services/a/calls/1/tls',
      'warning plain /services/a/calls/2/tls',
      'warning plain /services/a/uses/0/tls',
      'warning absent /services/a/uses/1',
      'error plain /externals/p/calls/0/tls',
    ],
  },
  {
    rule: 'unencrypted-traffic',
    because: 'DynamoDB, S3 and Lambda are reached over TLS alone, whatever the link says; a Lambda that calls is a caller like any other.',
    design: {
      clients: { c: { calls: [{ to: 'f' }], uses: [{ to: 's' }] } },
      services: { f: { compute: 'lambda', uses: [{ to: 'd', tls: false }], calls: [{ to: 'a' }] }, a: {} },
      stores: { s: { type: 's3' }, d: { type: 'dynamodb' } },
    },
    finds: ['warning absent /services/f/calls/0'],
  },
  {
    rule: 'unencrypted-traffic',
    because: 'The rule lets the own word of a client link go before that of its gateway.',
    design: {
      clients: { c: { calls: [{ to: 'g', tls: true }, { to: 'g', tls: false }, { to: 'g' }, { to: 'h' }] } },
      gateways: { g: { type: 'alb', tls: false }, h: { type: 'alb', auth: 'mtls', tls: false } },
    },
    finds: ['error plain /clients/c/calls/1/tls', 'error gateway-plain /gateways/g/tls'],
  },
  {
    rule: 'unencrypted-traffic',
    because: 'The rule exempts what AWS encrypts whatever is stated, and no webhook by the gateway’s word.',
    design: {
      gateways: { g: { type: 'alb', tls: true, routes: [{ to: 'f', tls: false }] } },
      services: {
        f: {
          compute: 'lambda',
          uses: [{ to: 't', tls: false }, { to: 'r', tls: false }, { to: 'r' }],
          calls: [{ to: 'x', tls: false }, { to: 'f' }],
        },
      },
      stores: { t: { type: 'dynamodb' }, r: { type: 'rds' } },
      externals: { x: { calls: [{ to: 'g' }] } },
    },
    finds: [
      'warning plain /services/f/uses/1/tls',
      'warning absent /services/f/uses/2',
      'error plain /services/f/calls/0/tls',
      'warning absent /externals/x/calls/0',
    ],
  },
  {
    rule: 'unencrypted-traffic',
    because: 'The rule asks between services, also where one mutual link shows the way, and takes a store that a client reaches for open.',
    design: {
      clients: { c: { uses: [{ to: 'r', tls: false }] } },
      services: {
        a: {
          compute: 'ecs',
          calls: [
            { to: 'b', auth: 'mtls' },
            { to: 'b', auth: 'iam' },
          ],
        },
        b: { compute: 'ecs' },
      },
      stores: { r: { type: 'rds' } },
    },
    finds: ['error plain /clients/c/uses/0/tls', 'warning absent /services/a/calls/1'],
  },
  {
    rule: 'perimeter-only-security',
    because: 'A call to oneself passes the network like any other.',
    design: { services: { a: { calls: [{ to: 'a' }, { to: 'a', auth: 'mtls' }] } } },
    finds: ['warning absent /services/a/calls/0'],
  },
  {
    rule: 'perimeter-only-security',
    because: 'The rule leaves clients and webhooks to the entry, and calls to others alone.',
    design: {
      clients: { c: { calls: [{ to: 'a', auth: 'none' }] } },
      gateways: { g: { type: 'alb' } },
      services: { a: { calls: [{ to: 'x' }, { to: 'g' }] } },
      externals: { x: { calls: [{ to: 'a' }] } },
    },
    finds: 'not applicable',
  },
  {
    rule: 'perimeter-only-security',
    because: 'The rule does not take the check of the gateway for one of the service, nor a forgotten answer for no hop.',
    design: {
      gateways: { g: { type: 'alb', auth: 'jwt', routes: [{ to: 'a' }] } },
      services: { a: {} },
      workflows: { w: { calls: [{ to: 'a', auth: 'none', needsReply: false }] } },
    },
    finds: ['warning absent /gateways/g/routes/0', 'error none /workflows/w/calls/0/auth'],
  },
]
