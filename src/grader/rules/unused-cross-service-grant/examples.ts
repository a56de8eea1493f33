import { defineExamples } from '../../define-examples'

export const examples = defineExamples({
  fails: [
    {
      id: 'reminders-may-read-records',
      title: 'Clinic: the reminder function may still read patient records',
      note:
        'reminders used to look the patient up. Since the telephone number travels in the message it never does, and the grant stayed. ' +
        'Whoever takes over the function that talks to the SMS provider may read diagnoses.',
      design: {
        services: {
          records: { compute: 'lambda', role: 'records-fn', uses: [{ to: 'patient-records', access: 'read-write' }] },
          reminders: {
            compute: 'lambda',
            role: 'reminders-fn',
            consumes: [{ from: 'due-reminders', deadLetter: 'failed-reminders', idempotent: true }],
          },
        },
        stores: { 'patient-records': { type: 'dynamodb', owner: 'records' } },
        channels: { 'due-reminders': { type: 'sqs' }, 'failed-reminders': { type: 'sqs' } },
        roles: {
          'records-fn': { allows: [{ actions: ['dynamodb:GetItem', 'dynamodb:PutItem'], on: 'patient-records' }] },
          'reminders-fn': {
            allows: [
              { actions: ['sqs:ReceiveMessage', 'sqs:DeleteMessage'], on: 'due-reminders' },
              { actions: ['dynamodb:GetItem', 'dynamodb:Scan'], on: 'patient-records' },
            ],
          },
        },
      },
      findings: [{ message: 'unused', pointer: '/roles/reminders-fn/allows/1', severity: 'warning' }],
    },
    {
      id: 'send-to-the-queue-behind-the-topic',
      title: 'Game: matches may write into the queue behind its topic',
      note:
        'SNS delivers to rating-queue, not matches. The queue policy has to let the topic in; the role of matches does not need the ' +
        'queue. With the grant, a cheating server can report results that no other subscriber sees.',
      design: {
        services: {
          matches: { compute: 'ecs', role: 'matches-task', publishes: [{ to: 'match-results', events: ['match-ended'] }] },
          ratings: { compute: 'ecs', role: 'ratings-task', consumes: [{ from: 'rating-queue', deadLetter: true, idempotent: true }] },
        },
        channels: { 'match-results': { type: 'sns', forwardsTo: ['rating-queue'] }, 'rating-queue': { type: 'sqs' } },
        roles: {
          'matches-task': {
            allows: [
              { actions: ['sns:Publish'], on: 'match-results' },
              { actions: ['sqs:SendMessage'], on: 'rating-queue' },
            ],
          },
          'ratings-task': { allows: [{ actions: ['sqs:ReceiveMessage', 'sqs:DeleteMessage'], on: 'rating-queue' }] },
        },
      },
      findings: [{ message: 'unused', pointer: '/roles/matches-task/allows/1', severity: 'warning' }],
    },
    {
      id: 'the-role-of-a-retired-batch',
      title: 'Bank: a role that outlived its batch job',
      note:
        'No service has nightly-batch any more, so nothing that it allows is used. statements-task was copied from the ledger and kept ' +
        'the password of its database.',
      design: {
        services: {
          ledger: {
            compute: 'ecs',
            role: 'ledger-task',
            secrets: [{ name: 'ledger-db-password', from: 'secrets-manager' }],
            uses: [{ to: 'ledger-db', access: 'read-write' }],
          },
          statements: { compute: 'ecs', role: 'statements-task', uses: [{ to: 'statement-pdfs', access: 'read-write' }] },
        },
        stores: { 'ledger-db': { type: 'aurora', owner: 'ledger' }, 'statement-pdfs': { type: 's3', owner: 'statements' } },
        roles: {
          'ledger-task': { allows: [{ actions: ['secretsmanager:GetSecretValue'], on: 'ledger-db-password' }] },
          'statements-task': {
            allows: [
              { actions: ['s3:GetObject', 's3:PutObject'], on: 'statement-pdfs' },
              { actions: ['secretsmanager:GetSecretValue'], on: 'ledger-db-password' },
            ],
          },
          'nightly-batch': {
            allows: [
              { actions: ['secretsmanager:GetSecretValue'], on: 'ledger-db-password' },
              { actions: ['s3:PutObject'], on: 'statement-pdfs' },
            ],
          },
        },
      },
      findings: [
        { message: 'unused', pointer: '/roles/statements-task/allows/1', severity: 'warning' },
        { message: 'unused', pointer: '/roles/nightly-batch/allows/0', severity: 'warning' },
        { message: 'unused', pointer: '/roles/nightly-batch/allows/1', severity: 'warning' },
      ],
    },
    {
      id: 'secret-listed-at-the-store',
      title: 'Ticketing: the password stands at the database, not at its reader',
      note:
        'seats does need the password, but the design says only that the database has one. Mended by listing the secret at seats: the ' +
        'grant stays, and the file shows why.',
      design: {
        services: { seats: { compute: 'ecs', role: 'seats-task', uses: [{ to: 'seats-db', access: 'read-write' }] } },
        stores: { 'seats-db': { type: 'rds', owner: 'seats', secrets: [{ name: 'seats-db-login', from: 'secrets-manager' }] } },
        roles: { 'seats-task': { allows: [{ actions: ['secretsmanager:GetSecretValue'], on: 'seats-db-login' }] } },
      },
      findings: [{ message: 'unused', pointer: '/roles/seats-task/allows/0', severity: 'warning' }],
    },
  ],
  passes: [
    {
      id: 'the-message-carries-what-is-needed',
      title: 'Clinic: reminders may read its queue and nothing else',
      note: 'Every grant has a link of the design beside it. The policy got shorter when the lookup went away.',
      design: {
        services: {
          records: { compute: 'lambda', role: 'records-fn', uses: [{ to: 'patient-records', access: 'read-write' }] },
          reminders: {
            compute: 'lambda',
            role: 'reminders-fn',
            consumes: [{ from: 'due-reminders', deadLetter: 'failed-reminders', idempotent: true }],
          },
        },
        stores: { 'patient-records': { type: 'dynamodb', owner: 'records' } },
        channels: { 'due-reminders': { type: 'sqs' }, 'failed-reminders': { type: 'sqs' } },
        roles: {
          'records-fn': { allows: [{ actions: ['dynamodb:GetItem', 'dynamodb:PutItem'], on: 'patient-records' }] },
          'reminders-fn': { allows: [{ actions: ['sqs:ReceiveMessage', 'sqs:DeleteMessage'], on: 'due-reminders' }] },
        },
      },
    },
    {
      id: 'five-ways-to-use-something',
      title: 'Video platform: store, queue, topic, dead letters and a secret',
      note:
        'transcoder reads a bucket, consumes, publishes, parks what it cannot handle, and lists its key. Each of the five justifies a ' +
        'grant.',
      design: {
        services: {
          transcoder: {
            compute: 'ecs',
            role: 'transcoder-task',
            secrets: [{ name: 'drm-key', from: 'secrets-manager' }],
            uses: [{ to: 'originals', access: 'read' }],
            consumes: [{ from: 'uploads', deadLetter: 'failed-uploads', idempotent: true }],
            publishes: [{ to: 'renditions', events: ['rendition-ready'] }],
          },
        },
        stores: { originals: { type: 's3', owner: 'transcoder' } },
        channels: { uploads: { type: 'sqs' }, 'failed-uploads': { type: 'sqs' }, renditions: { type: 'sns' } },
        roles: {
          'transcoder-task': {
            allows: [
              { actions: ['s3:GetObject'], on: 'originals' },
              { actions: ['sqs:ReceiveMessage', 'sqs:DeleteMessage'], on: 'uploads' },
              { actions: ['sqs:SendMessage'], on: 'failed-uploads' },
              { actions: ['sns:Publish'], on: 'renditions' },
              { actions: ['secretsmanager:GetSecretValue'], on: 'drm-key' },
            ],
          },
        },
      },
    },
    {
      id: 'one-of-two-needs-it',
      title: 'Smart meters: a shared role, each grant used by one of the two',
      note:
        'Each thing is used by somebody who has the role, so no grant is idle. But alerts may read the readings only because its ' +
        'neighbour needs them; shared-iam-role reports that.',
      design: {
        services: {
          readings: { compute: 'ecs', role: 'meter-task', uses: [{ to: 'readings-table', access: 'read-write' }] },
          alerts: { compute: 'ecs', role: 'meter-task', publishes: [{ to: 'outage-alerts' }] },
        },
        stores: { 'readings-table': { type: 'dynamodb', owner: 'readings' } },
        channels: { 'outage-alerts': { type: 'sns' } },
        roles: {
          'meter-task': {
            allows: [
              { actions: ['dynamodb:PutItem', 'dynamodb:Query'], on: 'readings-table' },
              { actions: ['sns:Publish'], on: 'outage-alerts' },
            ],
          },
        },
      },
    },
  ],
  nearMisses: [
    {
      id: 'the-role-of-a-state-machine',
      title: 'Concert hall: the role of the state machine that sells a seat',
      note:
        'No service has sell-seat-states, and the language has no word for the role of a workflow. The workflow does write seat-map and ' +
        'park what failed, so the two grants have their links.',
      design: {
        services: { payments: { compute: 'lambda', role: 'payments-fn' } },
        workflows: {
          'sell-seat': {
            type: 'step-functions',
            compensates: true,
            calls: [{ to: 'payments', auth: 'iam' }],
            uses: [{ to: 'seat-map', access: 'read-write' }],
            publishes: [{ to: 'failed-sales' }],
          },
        },
        stores: { 'seat-map': { type: 'dynamodb', owner: 'sell-seat' } },
        channels: { 'failed-sales': { type: 'sqs' } },
        roles: {
          'sell-seat-states': {
            allows: [
              { actions: ['dynamodb:UpdateItem'], on: 'seat-map' },
              { actions: ['sqs:SendMessage'], on: 'failed-sales' },
            ],
          },
        },
      },
    },
    {
      id: 'more-actions-than-the-link',
      title: 'Insurance: quotes only reads, and may write',
      note:
        'There is a link, so the grant is not idle. Whether PutItem is too much for a link that says "read" is not judged: the language ' +
        'does not map every IAM action to a kind of access.',
      design: {
        services: { quotes: { compute: 'lambda', role: 'quotes-fn', uses: [{ to: 'tariffs', access: 'read' }] } },
        stores: { tariffs: { type: 'dynamodb', owner: 'quotes' } },
        roles: { 'quotes-fn': { allows: [{ actions: ['dynamodb:GetItem', 'dynamodb:PutItem'], on: 'tariffs' }] } },
      },
    },
    {
      id: 'things-outside-the-design',
      title: 'Parcel labels: an ARN, a function, a wildcard',
      note:
        'None of the three names a store, a channel or a secret of this design: the bucket belongs to the carrier, the function is a ' +
        'service, and "*" is the matter of wildcard-permissions.',
      design: {
        services: { labels: { compute: 'lambda', role: 'labels-fn' }, rates: { compute: 'lambda', role: 'rates-fn' } },
        roles: {
          'labels-fn': {
            allows: [
              { actions: ['s3:GetObject'], on: 'arn:aws:s3:::carrier-templates/*' },
              { actions: ['lambda:InvokeFunction'], on: 'rates' },
              { actions: ['xray:PutTraceSegments'], on: '*' },
            ],
          },
        },
      },
    },
  ],
  pair: {
    broken: {
      services: {
        tours: { compute: 'lambda', role: 'tours-fn', uses: [{ to: 'tours-table', access: 'read-write' }] },
        bookings: { compute: 'lambda', role: 'bookings-fn', uses: [{ to: 'bookings-table', access: 'read-write' }] },
      },
      stores: { 'tours-table': { type: 'dynamodb', owner: 'tours' }, 'bookings-table': { type: 'dynamodb', owner: 'bookings' } },
      roles: { 'tours-fn': { allows: [{ actions: ['dynamodb:GetItem'], on: 'bookings-table' }] } },
    },
    fixed: {
      services: {
        tours: { compute: 'lambda', role: 'tours-fn', uses: [{ to: 'tours-table', access: 'read-write' }] },
        bookings: { compute: 'lambda', role: 'bookings-fn', uses: [{ to: 'bookings-table', access: 'read-write' }] },
      },
      stores: { 'tours-table': { type: 'dynamodb', owner: 'tours' }, 'bookings-table': { type: 'dynamodb', owner: 'bookings' } },
      roles: { 'tours-fn': { allows: [{ actions: ['dynamodb:GetItem'], on: 'tours-table' }] } },
    },
  },
})
