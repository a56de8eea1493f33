import { type RuleCase, times } from './rule-case'

/** For the rules on networks, stores and entries. */
export const NETWORK_CASES: readonly RuleCase[] = [
  {
    rule: 'flat-network',
    because: 'A shared group that is open is two findings a service; a group without an entry, called like anything, is closed.',
    design: {
      services: {
        a: { compute: 'ecs', securityGroup: 'g' },
        b: { compute: 'lambda', securityGroup: 'g' },
        c: { compute: 'ec2', securityGroup: 'constructor' },
      },
      securityGroups: { g: { ingress: [{ from: 'a' }, { from: 'internet', port: 443 }] } },
    },
    finds: [
      'error shared /services/a/securityGroup',
      'error shared /services/b/securityGroup',
      'error open /securityGroups/g/ingress/1',
      'error open /securityGroups/g/ingress/1',
    ],
  },
  {
    rule: 'flat-network',
    because: 'Each open entry is a finding; a Lambda, a container and a service without compute are not asked for a group.',
    design: {
      services: {
        a: { compute: 'eks', securityGroup: 'g' },
        b: { compute: 'lambda' },
        c: { compute: 'container' },
        d: {},
        e: { compute: 'ecs' },
      },
      securityGroups: { g: { ingress: [{ from: 'vpc' }, { from: 'internet' }] } },
    },
    finds: ['error open /securityGroups/g/ingress/0', 'error open /securityGroups/g/ingress/1', 'warning absent /services/e'],
  },
  {
    rule: 'flat-network',
    because: 'An open group that no service has opens nothing.',
    design: {
      services: { a: { compute: 'ecs', securityGroup: 'h' } },
      securityGroups: { g: { ingress: [{ from: 'internet' }] }, h: { ingress: [] } },
    },
    finds: [],
  },
  {
    rule: 'unprotected-data-store',
    because: 'What AWS does by itself need not be stated, and cannot be denied; the rest is asked for.',
    design: {
      services: { a: {} },
      stores: {
        d: { type: 'dynamodb', encrypted: false, backups: true },
        c: { type: 'elasticache', backups: false, public: false },
        s: { type: 's3', encrypted: false, backups: true, public: true },
        o: { type: 'opensearch', encrypted: true },
      },
    },
    finds: ['warning encryption-undeclared /stores/c', 'error public /stores/s/public'],
  },
  {
    rule: 'unprotected-data-store',
    because: 'One store can be wrong in three ways, and a store that nobody uses can leak.',
    design: { services: { a: {} }, stores: { r: { type: 'rds', public: true, encrypted: false, backups: false }, x: { type: 'other' } } },
    finds: [
      'error public /stores/r/public',
      'error unencrypted /stores/r/encrypted',
      'error no-backups /stores/r/backups',
      'warning encryption-undeclared /stores/x',
      'warning backups-undeclared /stores/x',
    ],
  },
  {
    rule: 'unprotected-data-store',
    because: 'The rule exempts what is false as well as what is absent.',
    design: {
      stores: { t: { type: 'dynamodb', encrypted: false, backups: true }, c: { type: 'elasticache', encrypted: true, backups: false } },
    },
    finds: [],
  },
  {
    rule: 'unprotected-data-store',
    because: 'The rule asks a bucket for backups and a cache for encryption.',
    design: {
      stores: {
        b: { type: 's3' },
        c: { type: 'elasticache', public: false },
        d: { type: 'other', public: true, encrypted: false, backups: false },
      },
    },
    finds: [
      'warning backups-undeclared /stores/b',
      'warning encryption-undeclared /stores/c',
      'error public /stores/d/public',
      'error unencrypted /stores/d/encrypted',
      'error no-backups /stores/d/backups',
    ],
  },
  {
    rule: 'unthrottled-entry',
    because: 'A limit of 0 is a limit; two clients at one gateway are one finding.',
    design: {
      clients: { c: { calls: [{ to: 'g' }, { to: 'h' }] }, d: { calls: [{ to: 'h' }, { to: 'h' }] } },
      gateways: { g: { type: 'http-api', throttleRps: 0 }, h: { type: 'websocket' } },
      services: { a: {} },
    },
    finds: ['warning unthrottled /gateways/h'],
  },
  {
    rule: 'unthrottled-entry',
    because: 'An entry that has no such limit is an entry that holds, and what stands behind it has no link of a client.',
    design: {
      clients: { c: { calls: [{ to: 'front' }] } },
      gateways: {
        front: { type: 'cloudfront', routes: [{ to: 'g' }] },
        g: { type: 'api-gateway', routes: [{ to: 'a' }] },
      },
      services: { a: {} },
    },
    finds: [],
  },
  {
    rule: 'unthrottled-entry',
    because: 'A partner is no client.',
    design: {
      gateways: { h: { type: 'http-api' } },
      services: { a: {} },
      externals: { p: { calls: [{ to: 'h' }] } },
    },
    finds: 'not applicable',
  },
  {
    rule: 'unthrottled-entry',
    because: 'The rule takes a limit of 0 for stated, and asks nothing of a balancer or of what no client reaches.',
    design: {
      clients: { c: { calls: [{ to: 'a' }, { to: 'b' }] } },
      gateways: { a: { type: 'api-gateway', throttleRps: 0 }, b: { type: 'alb' }, d: { type: 'websocket' } },
      externals: { x: { calls: [{ to: 'd' }] } },
    },
    finds: [],
  },
  {
    rule: 'unthrottled-entry',
    because: 'The rule says it once, however many clients.',
    design: { clients: { c: { calls: [{ to: 'a' }, { to: 'a' }] }, d: { calls: [{ to: 'a' }] } }, gateways: { a: { type: 'http-api' } } },
    finds: ['warning unthrottled /gateways/a'],
  },
  {
    rule: 'flat-network',
    because: 'A service of which nobody knows where it runs shares the group all the same, and is not blamed itself.',
    design: { services: { a: { compute: 'ecs', securityGroup: 'g' }, b: { securityGroup: 'g' } } },
    finds: ['error shared /services/a/securityGroup'],
  },
  {
    rule: 'flat-network',
    because: 'The rule asks Lambda, containers and the unknown for no group, but looks at the one that they state.',
    design: {
      services: {
        a: { compute: 'lambda' },
        b: { compute: 'container', securityGroup: 'x' },
        c: { securityGroup: 'y' },
        d: { compute: 'eks' },
      },
      securityGroups: { x: { ingress: [{ from: 'vpc' }] }, y: { ingress: [{ from: 'internet' }] } },
    },
    finds: ['error open /securityGroups/x/ingress/0', 'warning absent /services/d'],
  },
  {
    rule: 'flat-network',
    because: 'The rule says an opening of every service behind it, and of every entry.',
    design: {
      services: { a: { compute: 'ecs', securityGroup: 'x' }, b: { compute: 'ecs', securityGroup: 'x' } },
      securityGroups: { x: { ingress: [{ from: 'a' }, { from: 'internet', port: 443 }, { from: 'x' }, { from: 'vpc' }] } },
    },
    finds: [
      'error shared /services/a/securityGroup',
      'error shared /services/b/securityGroup',
      ...times(2, () => 'error open /securityGroups/x/ingress/1'),
      ...times(2, () => 'error open /securityGroups/x/ingress/3'),
    ],
  },
  {
    rule: 'flat-network',
    because: 'The sentence says who is admitted and where: the whole VPC on a port, the internet on every port.',
    design: {
      services: { a: { compute: 'ecs', securityGroup: 'g' } },
      securityGroups: { g: { ingress: [{ from: 'vpc', port: 5432 }, { from: 'internet' }] } },
    },
    finds: ['error open /securityGroups/g/ingress/0', 'error open /securityGroups/g/ingress/1'],
    says: ['The security group g of a admits the whole VPC on port 5432.', 'The security group g of a admits the internet on every port.'],
    shows: [
      ['vpc', 'a'],
      ['internet', 'a'],
    ],
  },
  {
    rule: 'flat-network',
    because:
      'Of more than twenty openings the same twenty are named in whatever order the file has them: the internet, then ports from the first.',
    design: {
      services: { a: { compute: 'ecs', securityGroup: 'g' } },
      securityGroups: { g: { ingress: [...times(25, (i) => ({ from: 'vpc', port: 54 - i })), { from: 'internet' }] } },
    },
    finds: times(20, (i) => `error open /securityGroups/g/ingress/${i + 6}`),
  },
]
