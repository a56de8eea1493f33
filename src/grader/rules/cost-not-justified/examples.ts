import { defineExamples } from '../../define-examples'

export const examples = defineExamples({
  fails: [
    {
      id: 'five-services-for-forty-people',
      title: 'Internal tools: five services for forty people',
      note:
        'Ten tasks at 9.01, a load balancer at 16.43 and two databases at 11.68 are 129.89 USD before anybody logs in on Monday. The ' +
        'budget is 100.',
      design: {
        context: { monthlyBudgetUsd: 100 },
        clients: { staff: { calls: [{ to: 'intranet', auth: 'session' }] } },
        gateways: {
          intranet: {
            type: 'alb',
            auth: 'session',
            routes: [{ to: 'directory' }, { to: 'holidays' }, { to: 'rooms' }, { to: 'parking' }, { to: 'lunch' }],
          },
        },
        services: {
          directory: { compute: 'ecs', scaling: { min: 2 }, uses: [{ to: 'directory-db', access: 'read-write' }] },
          holidays: { compute: 'ecs', scaling: { min: 2 }, uses: [{ to: 'holidays-db', access: 'read-write' }] },
          rooms: { compute: 'ecs', scaling: { min: 2 } },
          parking: { compute: 'ecs', scaling: { min: 2 } },
          lunch: { compute: 'ecs', scaling: { min: 2 } },
        },
        stores: { 'directory-db': { type: 'rds', owner: 'directory' }, 'holidays-db': { type: 'rds', owner: 'holidays' } },
      },
      findings: [{ message: 'over', pointer: '/context/monthlyBudgetUsd', severity: 'warning' }],
    },
    {
      id: 'the-standby-is-billed',
      title: 'Choir: a database in two zones for thirty singers',
      note:
        'A standby in a second zone is billed like the first machine: 23.36 USD. The budget of 20 would pay for one zone, and thirty ' +
        'singers can wait for a restore.',
      design: {
        context: { monthlyBudgetUsd: 20 },
        services: { rehearsals: { compute: 'lambda', uses: [{ to: 'rehearsals-db', access: 'read-write' }] } },
        stores: { 'rehearsals-db': { type: 'rds', owner: 'rehearsals', zones: 2 } },
      },
      findings: [{ message: 'over', pointer: '/context/monthlyBudgetUsd', severity: 'warning' }],
    },
    {
      id: 'a-cluster-for-three-pods',
      title: 'Start-up: a Kubernetes cluster for three pods',
      note:
        'The control plane costs 73.00, three pods 27.03: 100.03 USD, three cents too much. A pod whose scaling is not stated counts ' +
        'as one.',
      design: {
        context: { monthlyBudgetUsd: 100 },
        services: {
          menus: { compute: 'eks', scaling: { min: 1, max: 4, on: 'cpu' } },
          tables: { compute: 'eks' },
          kitchen: { compute: 'eks', scaling: { max: 2 } },
        },
      },
      findings: [{ message: 'over', pointer: '/context/monthlyBudgetUsd', severity: 'warning' }],
    },
    {
      id: 'one-of-each',
      title: 'Local radio: one of each',
      note:
        'Kafka 66.58, documents 56.94, Aurora 43.80, search 26.28 and two tasks 18.02: 211.62 USD for a playlist. Four engines that ' +
        'idle are four floors.',
      design: {
        context: { monthlyBudgetUsd: 200 },
        services: {
          playlist: {
            compute: 'ecs',
            scaling: { min: 2, max: 4, on: 'cpu' },
            uses: [
              { to: 'tracks', access: 'read-write' },
              { to: 'rights', access: 'read-write' },
              { to: 'track-search', access: 'read-write' },
            ],
            publishes: [{ to: 'plays' }],
          },
        },
        stores: {
          tracks: { type: 'documentdb', owner: 'playlist' },
          rights: { type: 'aurora', owner: 'playlist' },
          'track-search': { type: 'opensearch', owner: 'playlist' },
        },
        channels: { plays: { type: 'msk' } },
      },
      findings: [{ message: 'over', pointer: '/context/monthlyBudgetUsd', severity: 'warning' }],
    },
    {
      id: 'the-reason-covers-one-service',
      title: 'Game: a reason covers one service and not its neighbours',
      note:
        'The twenty machines of matchmaking have their reason in why and are left out. Its cache (11.68) is a store and counts, chat ' +
        'needs four tasks (36.04) and a broker (19.74): 67.46 USD of 60.',
      design: {
        context: { monthlyBudgetUsd: 60 },
        services: {
          matchmaking: {
            compute: 'ec2',
            scaling: { min: 20, max: 80, on: 'concurrency' },
            why: 'Holds UDP sessions; warm machines are what players pay for.',
            uses: [{ to: 'lobbies', access: 'read-write' }],
          },
          chat: { compute: 'ecs', scaling: { min: 4, max: 12, on: 'cpu' }, publishes: [{ to: 'messages' }] },
        },
        stores: { lobbies: { type: 'elasticache', owner: 'matchmaking' } },
        channels: { messages: { type: 'rabbitmq' } },
      },
      findings: [{ message: 'over', pointer: '/context/monthlyBudgetUsd', severity: 'warning' }],
    },
  ],
  passes: [
    {
      id: 'nothing-runs-all-night',
      title: 'Internal tools: five functions, and nothing runs at night',
      note: 'The floor is 0. What is paid is use, and forty people use little. The budget of 20 USD is for logs and backups.',
      design: {
        context: { monthlyBudgetUsd: 20 },
        gateways: {
          intranet: {
            type: 'http-api',
            auth: 'jwt',
            routes: [{ to: 'directory' }, { to: 'holidays' }, { to: 'rooms' }, { to: 'parking' }, { to: 'lunch' }],
          },
        },
        services: {
          directory: { compute: 'lambda', uses: [{ to: 'people', access: 'read-write' }] },
          holidays: { compute: 'lambda', publishes: [{ to: 'approvals' }] },
          rooms: { compute: 'lambda' },
          parking: { compute: 'lambda' },
          lunch: { compute: 'lambda' },
        },
        stores: { people: { type: 'dynamodb', owner: 'directory' } },
        channels: { approvals: { type: 'sqs' } },
      },
    },
    {
      id: 'to-the-cent',
      title: 'Clinic: two tasks, to the cent',
      note: '2 x 9.01 = 18.02 USD, which is the budget. Equal is within it.',
      design: {
        context: { monthlyBudgetUsd: 18.02 },
        services: {
          slots: { compute: 'ecs', scaling: { min: 2, max: 6, on: 'cpu' }, uses: [{ to: 'slots-table', access: 'read-write' }] },
        },
        stores: { 'slots-table': { type: 'dynamodb', owner: 'slots' } },
      },
    },
    {
      id: 'one-server-three-schemas',
      title: 'School: three schemas on one Aurora cluster',
      note: 'Stores with one cluster are one server and count once: 43.80 USD instead of 131.40. Each service still owns its schema.',
      design: {
        context: { monthlyBudgetUsd: 45 },
        services: {
          pupils: { compute: 'lambda', uses: [{ to: 'pupils-db', access: 'read-write' }] },
          grades: { compute: 'lambda', uses: [{ to: 'grades-db', access: 'read-write' }] },
          meals: { compute: 'lambda', uses: [{ to: 'meals-db', access: 'read-write' }] },
        },
        stores: {
          'pupils-db': { type: 'aurora', owner: 'pupils', cluster: 'school-pg' },
          'grades-db': { type: 'aurora', owner: 'grades', cluster: 'school-pg' },
          'meals-db': { type: 'aurora', owner: 'meals', cluster: 'school-pg' },
        },
      },
    },
    {
      id: 'the-reason-is-written-down',
      title: 'Film studio: thirty render machines, and the reason',
      note:
        '30 x 6.13 = 183.90 USD would break the budget of 40. The service says why it pays, so only the desk (18.02) and its load ' +
        'balancer (16.43) are added up: 34.45.',
      design: {
        context: { monthlyBudgetUsd: 40 },
        gateways: { studio: { type: 'alb', auth: 'session', routes: [{ to: 'desk', timeoutMs: 2000 }] } },
        services: {
          desk: { compute: 'ecs', scaling: { min: 2, max: 4, on: 'cpu' }, publishes: [{ to: 'shots' }] },
          render: {
            compute: 'ec2',
            scaling: { min: 30, max: 30, on: 'none' },
            why: 'Billed to the production by the hour; an idle farm costs the studio less than a day of delay.',
            consumes: [{ from: 'shots', deadLetter: true, idempotent: true }],
          },
        },
        channels: { shots: { type: 'sqs' } },
      },
    },
    {
      id: 'down-to-zero',
      title: 'Weather stations: workers that go down to zero',
      note:
        'A minimum of 0 counts as none, so what is left is one shard at 10.95 USD. Queue depth can wake a service that has no task; ' +
        'CPU cannot.',
      design: {
        context: { monthlyBudgetUsd: 11 },
        services: {
          stations: { compute: 'lambda', publishes: [{ to: 'readings' }, { to: 'jobs' }] },
          forecast: {
            compute: 'ecs',
            scaling: { min: 0, max: 20, on: 'queue-depth' },
            consumes: [{ from: 'jobs', deadLetter: true, idempotent: true }],
          },
        },
        channels: { readings: { type: 'kinesis' }, jobs: { type: 'sqs' } },
      },
    },
  ],
  nearMisses: [
    {
      id: 'no-budget-no-verdict',
      title: 'Bank: everything, and no budget stated',
      note: 'Without a budget there is nothing to be over. Twelve pods and a Kafka cluster may be right for a bank.',
      design: {
        services: { ledger: { compute: 'eks', scaling: { min: 12, max: 40, on: 'cpu' }, publishes: [{ to: 'bookings' }] } },
        channels: { bookings: { type: 'msk' } },
      },
    },
    {
      id: 'peaks-and-zones-are-not-the-floor',
      title: 'Ticket sale: forty tasks at the peak, three zones for the database',
      note:
        'Only what runs all month counts: two tasks (18.02) and the smallest database with its standby (23.36) are 41.38 of 42 USD. The ' +
        'peak is not in it, and a subnet in a third zone is no third machine.',
      design: {
        context: { monthlyBudgetUsd: 42 },
        services: {
          sales: {
            compute: 'ecs',
            scaling: { min: 2, max: 40, on: 'requests' },
            zones: 3,
            uses: [{ to: 'sales-db', access: 'read-write' }],
          },
        },
        stores: { 'sales-db': { type: 'rds', owner: 'sales', zones: 3 } },
      },
    },
  ],
  pair: {
    broken: {
      context: { monthlyBudgetUsd: 60 },
      services: { feedback: { compute: 'eks', scaling: { min: 2, max: 4, on: 'cpu' } } },
    },
    fixed: {
      context: { monthlyBudgetUsd: 60 },
      services: { feedback: { compute: 'ecs', scaling: { min: 2, max: 4, on: 'cpu' } } },
    },
  },
})
