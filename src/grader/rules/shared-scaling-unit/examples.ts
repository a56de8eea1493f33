import { defineExamples } from '../../define-examples'

export const examples = defineExamples({
  fails: [
    {
      id: 'rendering-beside-the-catalogue',
      title: 'Photo prints: rendering and catalogue in one task',
      note:
        'On the Sunday before Christmas rendering needs twelve tasks. Twelve catalogues come with them, each with a cache of 4 GB and a ' +
        'pool of ten connections.',
      design: {
        services: {
          rendering: { compute: 'ecs', unit: 'photo-task', scaling: { min: 2, max: 12, on: 'cpu' } },
          catalogue: { compute: 'ecs', unit: 'photo-task', uses: [{ to: 'catalogue-db', access: 'read-write' }] },
        },
        stores: { 'catalogue-db': { type: 'rds', owner: 'catalogue', maxConnections: 90 } },
      },
      findings: [
        { message: 'shared', pointer: '/services/rendering/unit', severity: 'warning' },
        { message: 'shared', pointer: '/services/catalogue/unit', severity: 'warning' },
      ],
    },
    {
      id: 'three-on-one-machine-image',
      title: 'Telecom: three of four services on one kind of machine',
      note:
        'number-porting runs out of memory once a week and takes tariffs and sim-cards with it. roaming has a machine of its own and ' +
        'notices nothing.',
      design: {
        services: {
          tariffs: { compute: 'ec2', unit: 'core-asg' },
          'sim-cards': { compute: 'ec2', unit: 'core-asg' },
          'number-porting': { compute: 'ec2', unit: 'core-asg' },
          roaming: { compute: 'ec2', unit: 'roaming-asg' },
        },
      },
      findings: [
        { message: 'shared', pointer: '/services/tariffs/unit', severity: 'warning' },
        { message: 'shared', pointer: '/services/sim-cards/unit', severity: 'warning' },
        { message: 'shared', pointer: '/services/number-porting/unit', severity: 'warning' },
      ],
    },
    {
      id: 'two-functions-for-four-services',
      title: 'Charity run: four services behind two functions',
      note:
        'Each function has a router inside. Sign-ups and the results page share a concurrency limit, and on race day the spectators who ' +
        'reload the results leave nothing for late sign-ups.',
      design: {
        services: {
          'sign-ups': { compute: 'lambda', unit: 'public-fn' },
          results: { compute: 'lambda', unit: 'public-fn' },
          volunteers: { compute: 'lambda', unit: 'office-fn' },
          donations: { compute: 'lambda', unit: 'office-fn' },
        },
      },
      findings: [
        { message: 'shared', pointer: '/services/sign-ups/unit', severity: 'warning' },
        { message: 'shared', pointer: '/services/results/unit', severity: 'warning' },
        { message: 'shared', pointer: '/services/volunteers/unit', severity: 'warning' },
        { message: 'shared', pointer: '/services/donations/unit', severity: 'warning' },
      ],
    },
  ],
  passes: [
    {
      id: 'each-with-its-own-task',
      title: 'Photo prints: two task definitions, two numbers',
      note: 'rendering goes to twelve, catalogue stays at two. Each scales on what it is short of.',
      design: {
        services: {
          rendering: { compute: 'ecs', unit: 'rendering-task', scaling: { min: 2, max: 12, on: 'queue-depth' } },
          catalogue: {
            compute: 'ecs',
            unit: 'catalogue-task',
            scaling: { min: 2, max: 4, on: 'memory' },
            uses: [{ to: 'catalogue-db', access: 'read-write' }],
          },
        },
        stores: { 'catalogue-db': { type: 'rds', owner: 'catalogue', maxConnections: 90 } },
      },
    },
    {
      id: 'one-service-states-a-unit',
      title: 'Telecom: the only stated unit has one service',
      note: 'A unit needs two users to be shared. The other services state none and are taken to be units of their own.',
      design: {
        services: {
          roaming: { compute: 'ec2', unit: 'roaming-asg' },
          tariffs: { compute: 'ecs' },
          'sim-cards': { compute: 'ecs' },
        },
      },
    },
    {
      id: 'one-image-two-units',
      title: 'Bookkeeping: the same image, started in two ways',
      note:
        'ledger-api and ledger-export run one image with two commands, and scale apart. They still ship together, which is what ' +
        'shared-deployment-artifact reports.',
      design: {
        services: {
          'ledger-api': { compute: 'ecs', artifact: 'ledger', unit: 'ledger-api-task' },
          'ledger-export': { compute: 'ecs', artifact: 'ledger', unit: 'ledger-export-task' },
        },
      },
    },
  ],
  nearMisses: [
    {
      id: 'no-unit-stated',
      title: 'Podcast host: nobody says what is placed with what',
      note: 'An absent unit means a unit of its own. Nothing is checked, and nothing is earned by it.',
      design: { services: { episodes: { compute: 'eks' }, feeds: { compute: 'eks' } } },
    },
    {
      id: 'neighbours-in-other-respects',
      title: 'Water works: one database server, one role, one group, two units',
      note:
        'Pumps and billing share nearly everything else, and other rules say so. They are placed and scaled apart, which is all that is ' +
        'asked here.',
      design: {
        services: {
          pumps: {
            compute: 'ecs',
            unit: 'pumps-task',
            role: 'works-task',
            securityGroup: 'works-sg',
            uses: [{ to: 'pumps-schema', access: 'read-write' }],
          },
          billing: {
            compute: 'ecs',
            unit: 'billing-task',
            role: 'works-task',
            securityGroup: 'works-sg',
            uses: [{ to: 'billing-schema', access: 'read-write' }],
          },
        },
        stores: {
          'pumps-schema': { type: 'rds', owner: 'pumps', cluster: 'works-pg' },
          'billing-schema': { type: 'rds', owner: 'billing', cluster: 'works-pg' },
        },
      },
    },
  ],
  pair: {
    broken: {
      services: { rendering: { compute: 'ecs', unit: 'photo-task' }, catalogue: { compute: 'ecs', unit: 'photo-task' } },
    },
    fixed: {
      services: { rendering: { compute: 'ecs', unit: 'photo-task' }, catalogue: { compute: 'ecs', unit: 'catalogue-task' } },
    },
  },
})
