import { defineExamples } from '../../define-examples'

export const examples = defineExamples({
  fails: [
    {
      id: 'app-role-for-everything',
      title: 'Shop: two functions, one app-role',
      note: 'thumbnails parses images of strangers. If it is taken over, it may read the orders table, because the role may.',
      design: {
        services: {
          orders: { compute: 'lambda', role: 'app-role', uses: [{ to: 'orders-table', access: 'read-write' }] },
          thumbnails: { compute: 'lambda', role: 'app-role', uses: [{ to: 'images', access: 'read-write' }] },
        },
        stores: { 'orders-table': { type: 'dynamodb', owner: 'orders' }, images: { type: 's3', owner: 'thumbnails' } },
        roles: {
          'app-role': {
            allows: [
              { actions: ['dynamodb:GetItem', 'dynamodb:PutItem'], on: 'orders-table' },
              { actions: ['s3:GetObject', 's3:PutObject'], on: 'images' },
            ],
          },
        },
      },
      findings: [
        { message: 'shared', pointer: '/services/orders/role', severity: 'error' },
        { message: 'shared', pointer: '/services/thumbnails/role', severity: 'error' },
      ],
    },
    {
      id: 'the-role-of-the-node',
      title: 'Media: pods that state no role',
      note: 'A pod without a role of its own can use the one of its node, and so can its neighbours. Not declared, hence a warning.',
      design: {
        services: { titles: { compute: 'eks' }, playback: { compute: 'eks' } },
      },
      findings: [
        { message: 'absent', pointer: '/services/titles', severity: 'warning' },
        { message: 'absent', pointer: '/services/playback', severity: 'warning' },
      ],
    },
    {
      id: 'one-of-three-has-its-own',
      title: 'Bank: statements shares the role of the ledger',
      note: 'Only reading was needed; the ledger may also write. Two tasks share ledger-task, fraud has its own, the exporter states none.',
      design: {
        services: {
          ledger: { compute: 'ecs', role: 'ledger-task' },
          statements: { compute: 'ecs', role: 'ledger-task' },
          fraud: { compute: 'ecs', role: 'fraud-task' },
          exporter: { compute: 'lambda' },
        },
      },
      findings: [
        { message: 'shared', pointer: '/services/ledger/role', severity: 'error' },
        { message: 'shared', pointer: '/services/statements/role', severity: 'error' },
        { message: 'absent', pointer: '/services/exporter', severity: 'warning' },
      ],
    },
  ],
  passes: [
    {
      id: 'a-role-per-function',
      title: 'Shop: two functions, two roles',
      note: 'Each role lists the actions of one service on the things it uses. The policy can be read like a specification.',
      design: {
        services: {
          orders: { compute: 'lambda', role: 'orders-fn', uses: [{ to: 'orders-table', access: 'read-write' }] },
          thumbnails: { compute: 'lambda', role: 'thumbnails-fn', uses: [{ to: 'images', access: 'read-write' }] },
        },
        stores: { 'orders-table': { type: 'dynamodb', owner: 'orders' }, images: { type: 's3', owner: 'thumbnails' } },
        roles: {
          'orders-fn': { allows: [{ actions: ['dynamodb:GetItem', 'dynamodb:PutItem'], on: 'orders-table' }] },
          'thumbnails-fn': { allows: [{ actions: ['s3:GetObject', 's3:PutObject'], on: 'images' }] },
        },
      },
    },
    {
      id: 'pod-identity',
      title: 'Media: a role per workload on EKS',
      note: 'EKS Pod Identity ties a role to a Kubernetes service account, so two pods on one node have different rights.',
      design: {
        services: { titles: { compute: 'eks', role: 'titles-pod' }, playback: { compute: 'eks', role: 'playback-pod' } },
      },
    },
    {
      id: 'task-roles-on-ecs',
      title: 'Bank: a task role per task definition',
      note: 'All four pull images with the same execution role. That one is not in the design, because the code never gets it.',
      design: {
        services: {
          ledger: { compute: 'ecs', role: 'ledger-task' },
          statements: { compute: 'ecs', role: 'statements-task' },
          fraud: { compute: 'ecs', role: 'fraud-task' },
          exporter: { compute: 'lambda', role: 'exporter-fn' },
        },
      },
    },
  ],
  nearMisses: [
    {
      id: 'containers-elsewhere',
      title: 'Internal tool: containers on a machine of our own',
      note: 'Outside AWS there is no task role to state. Nothing is checked, and nothing is earned by it.',
      design: {
        services: { wiki: { compute: 'container' }, search: { compute: 'container' } },
      },
    },
    {
      id: 'a-service-alone',
      title: 'Prototype: one function, no role stated',
      note: 'A role needs two users to be shared. With the second service this becomes a warning.',
      design: { services: { shop: { compute: 'lambda' } } },
    },
  ],
  pair: {
    broken: {
      services: { orders: { compute: 'ecs', role: 'shop-task' }, invoices: { compute: 'ecs', role: 'shop-task' } },
    },
    fixed: {
      services: { orders: { compute: 'ecs', role: 'shop-task' }, invoices: { compute: 'ecs', role: 'invoices-task' } },
    },
  },
})
