import { defineExamples } from '../../define-examples'

export const examples = defineExamples({
  fails: [
    {
      id: 'the-migration-left-it-public',
      title: 'Real estate: the listings database has a public address',
      note:
        'It was opened so that a consultant could migrate the data from outside. Since then one password stands between the internet ' +
        'and the names of all landlords.',
      design: {
        services: { listings: { compute: 'ecs', uses: [{ to: 'listings-db', access: 'read-write' }] } },
        stores: { 'listings-db': { type: 'rds', owner: 'listings', encrypted: true, backups: true, public: true } },
      },
      findings: [{ message: 'public', pointer: '/stores/listings-db/public', severity: 'error' }],
    },
    {
      id: 'neither-encrypted-nor-kept',
      title: 'Dental clinic: X-ray notes without encryption or backups',
      note:
        'Two faults of one store are two findings. The first is fixed by a snapshot, a copy and a restore; the second, after a bad ' +
        'UPDATE, by nothing.',
      design: {
        services: { charts: { compute: 'ecs', uses: [{ to: 'charts-db', access: 'read-write' }] } },
        stores: { 'charts-db': { type: 'rds', owner: 'charts', encrypted: false, backups: false } },
      },
      findings: [
        { message: 'unencrypted', pointer: '/stores/charts-db/encrypted', severity: 'error' },
        { message: 'no-backups', pointer: '/stores/charts-db/backups', severity: 'error' },
      ],
    },
    {
      id: 'nothing-declared',
      title: 'Fleet telematics: three stores, nothing said about any of them',
      note:
        'Only what the type does not settle is asked. positions is encrypted whatever the file says, and the cache needs no backup; each ' +
        'has one question left, the database has two.',
      design: {
        services: {
          trips: {
            compute: 'ecs',
            uses: [
              { to: 'trips-db', access: 'read-write' },
              { to: 'positions', access: 'read-write' },
              { to: 'last-seen', access: 'read-write' },
            ],
          },
        },
        stores: {
          'trips-db': { type: 'aurora', owner: 'trips' },
          positions: { type: 'dynamodb', owner: 'trips' },
          'last-seen': { type: 'elasticache', owner: 'trips' },
        },
      },
      findings: [
        { message: 'encryption-undeclared', pointer: '/stores/trips-db', severity: 'warning' },
        { message: 'backups-undeclared', pointer: '/stores/trips-db', severity: 'warning' },
        { message: 'backups-undeclared', pointer: '/stores/positions', severity: 'warning' },
        { message: 'encryption-undeclared', pointer: '/stores/last-seen', severity: 'warning' },
      ],
    },
    {
      id: 'a-bucket-for-everybody',
      title: 'Newspaper: a public bucket, and a search domain on plain disks',
      note:
        'S3 encrypts and opensearch can be rebuilt, so those two are exempt. Being public is exempt nowhere: the bucket of the website ' +
        'also held the drafts.',
      design: {
        services: {
          articles: { compute: 'lambda', uses: [{ to: 'article-files', access: 'read-write' }] },
          search: { compute: 'lambda', uses: [{ to: 'article-index', access: 'read-write' }] },
        },
        stores: {
          'article-files': { type: 's3', owner: 'articles', public: true, backups: true },
          'article-index': { type: 'opensearch', owner: 'search', public: false, encrypted: false },
        },
      },
      findings: [
        { message: 'public', pointer: '/stores/article-files/public', severity: 'error' },
        { message: 'unencrypted', pointer: '/stores/article-index/encrypted', severity: 'error' },
      ],
    },
  ],
  passes: [
    {
      id: 'private-encrypted-restorable',
      title: 'Real estate: reached through a session, not through an address',
      note:
        'The consultant gets a port forward over Session Manager. The database has a private address, is encrypted, and can go back ' +
        'fourteen days.',
      design: {
        services: { listings: { compute: 'ecs', uses: [{ to: 'listings-db', access: 'read-write' }] } },
        stores: { 'listings-db': { type: 'rds', owner: 'listings', encrypted: true, backups: true, public: false } },
      },
    },
    {
      id: 'only-what-the-type-leaves-open',
      title: 'Fleet telematics: each store states what its type does not settle',
      note:
        'A table and a bucket say that they can be restored, a cache and an index that they are encrypted. Absent `public` is taken for ' +
        'private.',
      design: {
        services: {
          trips: {
            compute: 'ecs',
            uses: [
              { to: 'positions', access: 'read-write' },
              { to: 'track-files', access: 'read-write' },
              { to: 'last-seen', access: 'read-write' },
              { to: 'trip-index', access: 'read-write' },
            ],
          },
        },
        stores: {
          positions: { type: 'dynamodb', owner: 'trips', backups: true },
          'track-files': { type: 's3', owner: 'trips', backups: true },
          'last-seen': { type: 'elasticache', owner: 'trips', encrypted: true },
          'trip-index': { type: 'opensearch', owner: 'trips', encrypted: true },
        },
      },
    },
    {
      id: 'a-database-of-another-kind',
      title: 'Factory: a time-series database on two instances',
      note: 'A store of type "other" has no defaults that a rule could know, so it states both.',
      design: {
        services: { sensors: { compute: 'ec2', uses: [{ to: 'readings', access: 'read-write' }] } },
        stores: {
          readings: { type: 'other', owner: 'sensors', encrypted: true, backups: true, why: 'InfluxDB, snapshots every six hours' },
        },
      },
    },
  ],
  nearMisses: [
    {
      id: 'false-where-the-type-decides',
      title: 'Online game: four fields say "false" and none is wrong',
      note:
        'DynamoDB and S3 encrypt at rest in any case; encrypted: false there means "no key of our own". The leaderboard cache and the ' +
        'search index are filled again from the table.',
      design: {
        services: {
          players: {
            compute: 'lambda',
            uses: [
              { to: 'players-table', access: 'read-write' },
              { to: 'replays', access: 'read-write' },
              { to: 'leaderboard', access: 'read-write' },
              { to: 'player-index', access: 'read-write' },
            ],
          },
        },
        stores: {
          'players-table': { type: 'dynamodb', owner: 'players', encrypted: false, backups: true },
          replays: { type: 's3', owner: 'players', encrypted: false, backups: true },
          leaderboard: { type: 'elasticache', owner: 'players', encrypted: true, backups: false },
          'player-index': { type: 'opensearch', owner: 'players', encrypted: true, backups: false },
        },
      },
    },
    {
      id: 'no-store-of-its-own',
      title: 'Currency converter: a service without a store',
      note:
        'The rates come from a partner and live in memory for a minute. Without a store there is nothing to protect, and nothing to ' +
        'earn.',
      design: {
        services: { rates: { compute: 'lambda', calls: [{ to: 'central-bank', timeoutMs: 2000, access: 'read' }] } },
        externals: { 'central-bank': {} },
      },
    },
  ],
  pair: {
    broken: {
      services: { charts: { uses: [{ to: 'charts-db', access: 'read-write' }] } },
      stores: { 'charts-db': { type: 'rds', owner: 'charts', encrypted: false } },
    },
    fixed: {
      services: { charts: { uses: [{ to: 'charts-db', access: 'read-write' }] } },
      stores: { 'charts-db': { type: 'rds', owner: 'charts', encrypted: true } },
    },
  },
})
