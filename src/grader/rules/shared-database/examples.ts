import { defineExamples } from '../../define-examples'

export const examples = defineExamples({
  fails: [
    {
      id: 'payouts-mark-trips-as-paid',
      title: 'Ride hailing: payouts writes the trips database',
      note:
        'payouts sets trips.status to PAID with an UPDATE of its own. Two code bases now decide when a trip may change its state, and ' +
        'only one of them knows the rules.',
      design: {
        services: {
          trips: { capabilities: ['request-trip', 'complete-trip'], uses: [{ to: 'trips-db', access: 'read-write' }] },
          payouts: { capabilities: ['pay-driver'], uses: [{ to: 'trips-db', access: 'write' }] },
        },
        stores: { 'trips-db': { type: 'aurora', owner: 'trips' } },
      },
      findings: [{ message: 'foreign-write', pointer: '/services/payouts/uses/0', severity: 'error' }],
    },
    {
      id: 'statements-read-the-ledger',
      title: 'Bank: statements selects from the ledger',
      note:
        'A monthly job joins two ledger tables. It cannot corrupt a balance, so this is a warning, but no column it selects can be ' +
        'renamed before it has been released again.',
      design: {
        services: {
          ledger: { capabilities: ['post-entry', 'balance'], uses: [{ to: 'ledger-db', access: 'read-write' }] },
          statements: { capabilities: ['monthly-statement'], uses: [{ to: 'ledger-db', access: 'read' }] },
        },
        stores: { 'ledger-db': { type: 'rds', owner: 'ledger' } },
      },
      findings: [{ message: 'foreign-read', pointer: '/services/statements/uses/0', severity: 'warning' }],
    },
    {
      id: 'nobody-owns-the-hospital-database',
      title: 'Hospital: two writers and no owner',
      note:
        'appointments and wards both write, and the design names no owner, so neither may. The fix starts with a decision, not with ' +
        'code: whose data is it?',
      design: {
        services: {
          appointments: { capabilities: ['book-appointment'], uses: [{ to: 'hospital-db', access: 'read-write' }] },
          wards: { capabilities: ['assign-bed'], uses: [{ to: 'hospital-db', access: 'read-write' }] },
          letters: { capabilities: ['discharge-letter'], uses: [{ to: 'hospital-db', access: 'read' }] },
        },
        stores: { 'hospital-db': { type: 'rds' } },
      },
      findings: [
        { message: 'unowned-write', pointer: '/services/appointments/uses/0', severity: 'error' },
        { message: 'unowned-write', pointer: '/services/wards/uses/0', severity: 'error' },
        { message: 'foreign-read', pointer: '/services/letters/uses/0', severity: 'warning' },
      ],
    },
    {
      id: 'a-link-that-does-not-say',
      title: 'Archive: a label printer with a link that says nothing',
      note:
        'Whether labels reads or writes is not declared, so it is not said. That it depends on the columns of another service is certain, ' +
        'and a warning.',
      design: {
        services: {
          shelves: { capabilities: ['place-box'], uses: [{ to: 'shelves-db', access: 'read-write' }] },
          labels: { capabilities: ['print-label'], uses: [{ to: 'shelves-db' }] },
        },
        stores: { 'shelves-db': { type: 'rds', owner: 'shelves' } },
      },
      findings: [{ message: 'foreign-use', pointer: '/services/labels/uses/0', severity: 'warning' }],
    },
    {
      id: 'workflow-writes-accounts',
      title: 'Bank transfer: a state machine writes behind the owner',
      note:
        'Step Functions can call DynamoDB without a function between. Here that saves a Lambda and skips the overdraft check, which ' +
        'lives in accounts.',
      design: {
        services: { accounts: { capabilities: ['hold-funds', 'balance'], uses: [{ to: 'accounts-table', access: 'read-write' }] } },
        workflows: { transfer: { type: 'step-functions', compensates: true, uses: [{ to: 'accounts-table', access: 'write' }] } },
        stores: { 'accounts-table': { type: 'dynamodb', owner: 'accounts' } },
      },
      findings: [{ message: 'foreign-write', pointer: '/workflows/transfer/uses/0', severity: 'error' }],
    },
    {
      id: 'two-schemas-on-one-server',
      title: 'IoT: two schemas on one Aurora cluster',
      note:
        'Each service has its own schema, so releases are independent. The server is still one: its connections, its maintenance window, ' +
        'its failover. Worth knowing, hence info.',
      design: {
        services: {
          devices: { capabilities: ['register-device'], uses: [{ to: 'devices-schema', access: 'read-write' }] },
          alerts: { capabilities: ['alert-rules'], uses: [{ to: 'alerts-schema', access: 'read-write' }] },
        },
        stores: {
          'devices-schema': { type: 'aurora', owner: 'devices', cluster: 'iot-pg' },
          'alerts-schema': { type: 'aurora', owner: 'alerts', cluster: 'iot-pg' },
        },
      },
      findings: [{ message: 'shared-server', pointer: '/stores/devices-schema', severity: 'info' }],
    },
  ],
  passes: [
    {
      id: 'payouts-keep-their-own-table',
      title: 'Ride hailing: payouts learns of finished trips by event',
      note:
        'trips announces trip-completed; payouts stores what it owes and what it paid. A trip no longer has a PAID state: being paid is ' +
        'a fact about the payout.',
      design: {
        services: {
          trips: { uses: [{ to: 'trips-db', access: 'read-write' }], publishes: [{ to: 'trip-events', events: ['trip-completed'] }] },
          payouts: {
            uses: [{ to: 'payouts-table', access: 'read-write' }],
            consumes: [{ from: 'trip-events', deadLetter: true, idempotent: true, events: ['trip-completed'] }],
          },
        },
        stores: { 'trips-db': { type: 'aurora', owner: 'trips' }, 'payouts-table': { type: 'dynamodb', owner: 'payouts' } },
        channels: { 'trip-events': { type: 'eventbridge' } },
      },
    },
    {
      id: 'statements-ask-the-ledger',
      title: 'Bank: statements asks the ledger over its API',
      note:
        'One month of entries for one account is a question the ledger can answer. It keeps its columns to itself and can put a limit on ' +
        'the page size.',
      design: {
        services: {
          ledger: { apiVersion: 'v1', uses: [{ to: 'ledger-db', access: 'read-write' }] },
          statements: { calls: [{ to: 'ledger', access: 'read', timeoutMs: 2000 }], uses: [{ to: 'statement-pdfs', access: 'write' }] },
        },
        stores: { 'ledger-db': { type: 'rds', owner: 'ledger' }, 'statement-pdfs': { type: 's3', owner: 'statements' } },
      },
    },
    {
      id: 'workflow-owns-its-state',
      title: 'Claims handling: the workflow is the declared owner',
      note: 'A direct integration is fine where the state machine is the only author of the table, and the design says so.',
      design: {
        services: { assessor: { capabilities: ['assess-damage'], uses: [{ to: 'photos', access: 'read-write' }] } },
        workflows: {
          claim: {
            type: 'step-functions',
            uses: [{ to: 'claims-table', access: 'read-write' }],
            calls: [{ to: 'assessor', timeoutMs: 20000 }],
          },
        },
        stores: { 'claims-table': { type: 'dynamodb', owner: 'claim' }, photos: { type: 's3', owner: 'assessor' } },
      },
    },
  ],
  nearMisses: [
    {
      id: 'one-owner-two-schemas',
      title: 'Media: one service, two schemas, one server',
      note: 'Both stores belong to titles. Sharing a cluster with oneself couples nobody.',
      design: {
        services: {
          titles: {
            uses: [
              { to: 'titles-schema', access: 'read-write' },
              { to: 'rights-schema', access: 'read-write' },
            ],
          },
        },
        stores: {
          'titles-schema': { type: 'aurora', owner: 'titles', cluster: 'media-pg' },
          'rights-schema': { type: 'aurora', owner: 'titles', cluster: 'media-pg' },
        },
      },
    },
    {
      id: 'read-model-fed-by-events',
      title: 'Property search: the same listings in two stores',
      note:
        'The data is duplicated, the ownership is not: search alone writes its index, in its own shape, and nobody at listings knows the ' +
        'mapping.',
      design: {
        services: {
          listings: { uses: [{ to: 'listings-table', access: 'read-write' }], publishes: [{ to: 'listing-changes', outbox: true }] },
          search: {
            uses: [{ to: 'listings-index', access: 'read-write' }],
            consumes: [{ from: 'listing-changes', deadLetter: true, idempotent: true }],
          },
        },
        stores: { 'listings-table': { type: 'dynamodb', owner: 'listings' }, 'listings-index': { type: 'opensearch', owner: 'search' } },
        channels: { 'listing-changes': { type: 'kinesis' } },
      },
    },
    {
      id: 'two-services-on-one-topic',
      title: 'Photo sharing: two services on one topic',
      note:
        'Both take the same uploads, each keeps what it makes of them. A channel is meant to be shared: it carries a contract, not a ' +
        'schema.',
      design: {
        services: {
          thumbnails: { uses: [{ to: 'thumbnails-bucket', access: 'read-write' }], consumes: [{ from: 'uploads', deadLetter: true }] },
          moderation: { uses: [{ to: 'verdicts-table', access: 'read-write' }], consumes: [{ from: 'uploads', deadLetter: true }] },
        },
        stores: { 'thumbnails-bucket': { type: 's3', owner: 'thumbnails' }, 'verdicts-table': { type: 'dynamodb', owner: 'moderation' } },
        channels: { uploads: { type: 'sns' } },
      },
    },
  ],
  pair: {
    broken: {
      services: {
        orders: { uses: [{ to: 'orders-table', access: 'read-write' }] },
        billing: { uses: [{ to: 'orders-table', access: 'write' }] },
      },
      stores: { 'orders-table': { type: 'dynamodb', owner: 'orders' } },
    },
    fixed: {
      services: {
        orders: { uses: [{ to: 'orders-table', access: 'read-write' }] },
        billing: { uses: [{ to: 'invoices-table', access: 'write' }] },
      },
      stores: { 'orders-table': { type: 'dynamodb', owner: 'orders' }, 'invoices-table': { type: 'dynamodb', owner: 'billing' } },
    },
  },
})
