import { defineExamples } from '../../define-examples'

export const examples = defineExamples({
  fails: [
    {
      id: 'two-services-in-app-sg',
      title: 'Hospital: lab results and the canteen menu in one group',
      note:
        'The database of lab-results admits app-sg. So it admits canteen too, which renders what visitors type. The group says where a ' +
        'task was put, not who it is.',
      design: {
        services: {
          'lab-results': { compute: 'ecs', securityGroup: 'app-sg', uses: [{ to: 'lab-db', access: 'read-write' }] },
          canteen: { compute: 'ecs', securityGroup: 'app-sg' },
        },
        stores: { 'lab-db': { type: 'rds', owner: 'lab-results' } },
      },
      findings: [
        { message: 'shared', pointer: '/services/lab-results/securityGroup', severity: 'error' },
        { message: 'shared', pointer: '/services/canteen/securityGroup', severity: 'error' },
      ],
    },
    {
      id: 'the-whole-vpc-may-come-in',
      title: 'Logistics: tracking admits the whole VPC',
      note:
        'The first rule is right and the second makes it pointless: everything with an address in the VPC reaches port 8080, the build ' +
        'runner and the test instance included.',
      design: {
        gateways: { edge: { type: 'alb', auth: 'jwt', routes: [{ path: '/v1/parcels', to: 'tracking', timeoutMs: 2000 }] } },
        services: { tracking: { compute: 'ecs', securityGroup: 'tracking-sg' } },
        securityGroups: {
          'tracking-sg': {
            ingress: [
              { from: 'edge', port: 8080 },
              { from: 'vpc', port: 8080 },
            ],
          },
        },
      },
      findings: [{ message: 'open', pointer: '/securityGroups/tracking-sg/ingress/1', severity: 'error' }],
    },
    {
      id: 'pods-and-instances-without-a-group',
      title: 'Streaming: nothing stated for pods and instances',
      note:
        'A pod without a group of its own uses the one of its node. The file may only have left it out, hence a warning. posters runs on ' +
        'Lambda and is not asked.',
      design: {
        services: {
          titles: { compute: 'eks' },
          'live-ingest': { compute: 'ec2' },
          playback: { compute: 'eks', securityGroup: 'playback-pods' },
          posters: { compute: 'lambda' },
        },
      },
      findings: [
        { message: 'absent', pointer: '/services/titles', severity: 'warning' },
        { message: 'absent', pointer: '/services/live-ingest', severity: 'warning' },
      ],
    },
    {
      id: 'legacy-sg-open-twice',
      title: 'Bank: a function moved into the group of the old servers',
      note:
        'cards and fraud share legacy-sg, and both open rules hold for both, so each has three findings. A function that states a group ' +
        'is judged like everybody else.',
      design: {
        services: {
          cards: { compute: 'ec2', securityGroup: 'legacy-sg' },
          fraud: { compute: 'lambda', securityGroup: 'legacy-sg' },
        },
        securityGroups: {
          'legacy-sg': {
            ingress: [
              { from: 'vpc', port: 5432 },
              { from: 'internet', port: 22 },
            ],
          },
        },
      },
      findings: [
        { message: 'shared', pointer: '/services/cards/securityGroup', severity: 'error' },
        { message: 'shared', pointer: '/services/fraud/securityGroup', severity: 'error' },
        { message: 'open', pointer: '/securityGroups/legacy-sg/ingress/0', severity: 'error' },
        { message: 'open', pointer: '/securityGroups/legacy-sg/ingress/1', severity: 'error' },
        { message: 'open', pointer: '/securityGroups/legacy-sg/ingress/0', severity: 'error' },
        { message: 'open', pointer: '/securityGroups/legacy-sg/ingress/1', severity: 'error' },
      ],
    },
  ],
  passes: [
    {
      id: 'a-group-for-each-service',
      title: 'Hospital: two services, two groups',
      note: 'The database can now admit lab-results alone. canteen has an address in the same subnet and no way in.',
      design: {
        services: {
          'lab-results': { compute: 'ecs', securityGroup: 'lab-results-sg', uses: [{ to: 'lab-db', access: 'read-write' }] },
          canteen: { compute: 'ecs', securityGroup: 'canteen-sg' },
        },
        stores: { 'lab-db': { type: 'rds', owner: 'lab-results' } },
      },
    },
    {
      id: 'ingress-reads-like-the-diagram',
      title: 'Logistics: each group names the callers of its service',
      note:
        'edge calls tracking, tracking calls routes, and the two groups say the same. A third call would need a third rule, and ' +
        'somebody would have to write it.',
      design: {
        gateways: { edge: { type: 'alb', auth: 'jwt', routes: [{ path: '/v1/parcels', to: 'tracking', timeoutMs: 2000 }] } },
        services: {
          tracking: { compute: 'ecs', securityGroup: 'tracking-sg', calls: [{ to: 'routes', timeoutMs: 500, access: 'read' }] },
          routes: { compute: 'ec2', securityGroup: 'routes-sg' },
        },
        securityGroups: {
          'tracking-sg': { ingress: [{ from: 'edge', port: 8080 }] },
          'routes-sg': { ingress: [{ from: 'tracking-sg', port: 9090 }] },
        },
      },
    },
    {
      id: 'a-worker-that-admits-nobody',
      title: 'Insurance: a worker behind a queue needs no ingress',
      note: 'claim-scans fetches its work, so nobody ever connects to it. A group without an inbound rule lets nothing in.',
      design: {
        services: {
          'claim-scans': {
            compute: 'eks',
            securityGroup: 'claim-scans-pods',
            consumes: [{ from: 'scans', deadLetter: true, idempotent: true }],
          },
        },
        channels: { scans: { type: 'sqs' } },
        securityGroups: { 'claim-scans-pods': { ingress: [] } },
      },
    },
  ],
  nearMisses: [
    {
      id: 'the-balancer-faces-the-internet',
      title: 'Ticketing: an open group that no service has',
      note:
        'edge-sg belongs to the load balancer, whose task is to be reached from everywhere. The group of seats admits the balancer and ' +
        'nothing else.',
      design: {
        gateways: { edge: { type: 'alb', auth: 'cognito', routes: [{ path: '/v1/seats', to: 'seats', timeoutMs: 1500 }] } },
        services: { seats: { compute: 'ecs', securityGroup: 'seats-sg' } },
        securityGroups: {
          'edge-sg': { ingress: [{ from: 'internet', port: 443 }] },
          'seats-sg': { ingress: [{ from: 'edge-sg', port: 8080 }] },
        },
      },
    },
    {
      id: 'functions-and-a-box-in-the-cellar',
      title: 'Internal tool: two functions and a container elsewhere',
      note:
        'A function outside a VPC has no network interface that a group could guard, and the container runs where security groups do ' +
        'not exist. Nothing is stated, nothing is asked.',
      design: {
        services: {
          badges: { compute: 'lambda' },
          'door-log': { compute: 'lambda' },
          'label-printer': { compute: 'container' },
        },
      },
    },
  ],
  pair: {
    broken: {
      services: { wards: { compute: 'ecs', securityGroup: 'app-sg' }, menus: { compute: 'ecs', securityGroup: 'app-sg' } },
    },
    fixed: {
      services: { wards: { compute: 'ecs', securityGroup: 'app-sg' }, menus: { compute: 'ecs', securityGroup: 'menus-sg' } },
    },
  },
})
