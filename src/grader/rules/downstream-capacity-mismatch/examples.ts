import { defineExamples } from '../../define-examples'

export const examples = defineExamples({
  fails: [
    {
      id: 'on-sale-at-ten',
      title: 'Ticket sale: 400 functions and 112 connections',
      note:
        'Each Lambda environment works on one request and holds one connection. When the sale opens, number 113 is refused, and so is ' +
        'every one that lost its connection and wants it back.',
      design: {
        services: {
          seats: { compute: 'lambda', scaling: { max: 400 }, uses: [{ to: 'seats-db', access: 'read-write' }] },
        },
        stores: { 'seats-db': { type: 'rds', owner: 'seats', maxConnections: 112 } },
      },
      findings: [{ message: 'exceeds', pointer: '/stores/seats-db/maxConnections', severity: 'warning' }],
    },
    {
      id: 'each-fits-and-both-do-not',
      title: 'Bank: the ledger fits, the statements fit, both together do not',
      note:
        '12 x 8 = 96 for the ledger and 10 x 10 = 100 for the statements are 196, and the server takes 180. Neither team has done ' +
        'anything wrong on its own page.',
      design: {
        services: {
          ledger: {
            compute: 'ecs',
            scaling: { min: 2, max: 12, on: 'requests' },
            behaviour: { concurrency: 8 },
            uses: [{ to: 'ledger-db', access: 'read-write' }],
          },
          statements: {
            compute: 'ecs',
            scaling: { min: 2, max: 10, on: 'cpu' },
            behaviour: { concurrency: 10 },
            uses: [{ to: 'ledger-db', access: 'read' }],
          },
        },
        stores: { 'ledger-db': { type: 'aurora', owner: 'ledger', maxConnections: 180 } },
      },
      findings: [{ message: 'exceeds', pointer: '/stores/ledger-db/maxConnections', severity: 'warning' }],
    },
    {
      id: 'one-connection-too-many',
      title: 'Parcel tracking: one above the limit, and a caller that nobody has measured',
      note:
        'scans alone needs 17 x 18 = 306 of 305. What the export job adds is not stated, so it is left out; the sum can only get ' +
        'worse. The cache beside it has room and is not named.',
      design: {
        services: {
          scans: {
            compute: 'eks',
            scaling: { min: 4, max: 17, on: 'cpu' },
            behaviour: { concurrency: 18 },
            uses: [
              { to: 'parcels-db', access: 'read-write' },
              { to: 'last-seen', access: 'read-write' },
            ],
          },
          export: { compute: 'eks', scaling: { min: 1, max: 6, on: 'schedule' }, uses: [{ to: 'parcels-db', access: 'read' }] },
        },
        stores: {
          'parcels-db': { type: 'documentdb', owner: 'scans', maxConnections: 305 },
          'last-seen': { type: 'elasticache', owner: 'scans', maxConnections: 65000 },
        },
      },
      findings: [{ message: 'exceeds', pointer: '/stores/parcels-db/maxConnections', severity: 'warning' }],
    },
  ],
  passes: [
    {
      id: 'exactly-the-limit',
      title: 'Clinic: nine tasks of ten, ninety connections',
      note:
        'The need equals the limit and does not exceed it. Nothing is left for a migration or for a person with psql, so take a ' +
        'smaller pool.',
      design: {
        services: {
          appointments: {
            compute: 'ecs',
            scaling: { min: 2, max: 9, on: 'cpu' },
            behaviour: { concurrency: 10 },
            uses: [{ to: 'appointments-db', access: 'read-write' }],
          },
        },
        stores: { 'appointments-db': { type: 'rds', owner: 'appointments', maxConnections: 90 } },
      },
    },
    {
      id: 'reserved-concurrency',
      title: 'Ticket sale: 80 functions, by decision',
      note:
        'Reserved concurrency is the maximum of a function and has no price. Buyer 81 is throttled before a connection is opened, ' +
        'which is better than an error from the middle of a purchase.',
      design: {
        services: {
          seats: { compute: 'lambda', scaling: { max: 80 }, uses: [{ to: 'seats-db', access: 'read-write' }] },
        },
        stores: { 'seats-db': { type: 'rds', owner: 'seats', maxConnections: 112 } },
      },
    },
    {
      id: 'a-queue-in-between',
      title: 'Electricity meters: a queue takes the peak, five writers empty it',
      note:
        'At midnight 300 intake functions run and none of them opens a connection. The writer needs 5 x 4 = 20, whatever the meters ' +
        'do; the peak becomes a backlog.',
      design: {
        services: {
          intake: { compute: 'lambda', scaling: { max: 300 }, publishes: [{ to: 'readings' }] },
          writer: {
            compute: 'ecs',
            scaling: { min: 2, max: 5, on: 'queue-depth' },
            behaviour: { concurrency: 4 },
            consumes: [{ from: 'readings', deadLetter: true, idempotent: true }],
            uses: [{ to: 'readings-db', access: 'write' }],
          },
        },
        channels: { readings: { type: 'sqs' } },
        stores: { 'readings-db': { type: 'rds', owner: 'writer', maxConnections: 100 } },
      },
    },
    {
      id: 'two-links-one-pool',
      title: 'Game: two links of one service are one pool',
      note: 'guilds reads and writes over two links and still has one pool: 10 x 6 = 60 of 100. Users are added up, not links.',
      design: {
        services: {
          guilds: {
            compute: 'ecs',
            scaling: { min: 2, max: 10, on: 'cpu' },
            behaviour: { concurrency: 6 },
            uses: [
              { to: 'guilds-db', access: 'read' },
              { to: 'guilds-db', access: 'write' },
            ],
          },
        },
        stores: { 'guilds-db': { type: 'aurora', owner: 'guilds', maxConnections: 100 } },
      },
    },
  ],
  nearMisses: [
    {
      id: 'nobody-has-measured',
      title: 'Internal tool: forty tasks and no concurrency stated',
      note:
        'Forty tasks look like far too many for 50 connections. How many each one holds is not in the file, so there is no product and ' +
        'no verdict.',
      design: {
        services: {
          timesheets: { compute: 'ecs', scaling: { min: 2, max: 40, on: 'cpu' }, uses: [{ to: 'timesheets-db', access: 'read-write' }] },
        },
        stores: { 'timesheets-db': { type: 'rds', owner: 'timesheets', maxConnections: 50 } },
      },
    },
    {
      id: 'a-function-without-a-limit',
      title: 'Media: a function that states no maximum',
      note:
        'Its true limit is what the account leaves it, 1,000 by default for all functions together. That is in no field of the design, ' +
        'so the rule says nothing. State scaling.max and set it as reserved concurrency.',
      design: {
        services: { captions: { compute: 'lambda', uses: [{ to: 'captions-db', access: 'read-write' }] } },
        stores: { 'captions-db': { type: 'rds', owner: 'captions', maxConnections: 112 } },
      },
    },
    {
      id: 'neighbours-on-one-server',
      title: 'Hotel: two schemas on one server, each with its share',
      note:
        'Both stores live in shared-pg, and each states what its own role may open there: 60 of 80 twice. Cluster mates are not added ' +
        'up, because maxConnections belongs to a store and not to its server.',
      design: {
        services: {
          rooms: {
            compute: 'ecs',
            scaling: { min: 2, max: 6, on: 'cpu' },
            behaviour: { concurrency: 10 },
            uses: [{ to: 'rooms-db', access: 'read-write' }],
          },
          guests: {
            compute: 'ecs',
            scaling: { min: 2, max: 6, on: 'cpu' },
            behaviour: { concurrency: 10 },
            uses: [{ to: 'guests-db', access: 'read-write' }],
          },
        },
        stores: {
          'rooms-db': { type: 'aurora', owner: 'rooms', cluster: 'shared-pg', maxConnections: 80 },
          'guests-db': { type: 'aurora', owner: 'guests', cluster: 'shared-pg', maxConnections: 80 },
        },
      },
    },
  ],
  pair: {
    broken: {
      services: {
        bookings: {
          compute: 'ecs',
          scaling: { min: 2, max: 20, on: 'cpu' },
          behaviour: { concurrency: 10 },
          uses: [{ to: 'bookings-db', access: 'read-write' }],
        },
      },
      stores: { 'bookings-db': { type: 'rds', owner: 'bookings', maxConnections: 100 } },
    },
    fixed: {
      services: {
        bookings: {
          compute: 'ecs',
          scaling: { min: 2, max: 10, on: 'cpu' },
          behaviour: { concurrency: 10 },
          uses: [{ to: 'bookings-db', access: 'read-write' }],
        },
      },
      stores: { 'bookings-db': { type: 'rds', owner: 'bookings', maxConnections: 100 } },
    },
  },
})
