import { defineExamples } from '../../define-examples'

export const examples = defineExamples({
  fails: [
    {
      id: 'result-saved-doctor-not-told',
      title: 'Laboratory: the result is saved, the ward is not told',
      note:
        'A row in Aurora, then an event on the bus. If the task is stopped between the two, the result exists and no doctor is notified; ' +
        'no log has a line about it.',
      design: {
        services: {
          'lab-results': {
            compute: 'ecs',
            uses: [{ to: 'results-db', access: 'read-write', tls: true }],
            publishes: [{ to: 'lab-events', events: ['result-ready'] }],
          },
          wards: { compute: 'lambda', consumes: [{ from: 'lab-events', deadLetter: true, idempotent: true }] },
        },
        stores: { 'results-db': { type: 'aurora', owner: 'lab-results' } },
        channels: { 'lab-events': { type: 'eventbridge' } },
      },
      findings: [{ message: 'dual', pointer: '/services/lab-results/publishes/0', severity: 'warning' }],
    },
    {
      id: 'second-event-forgot-the-stream',
      title: 'Parcels: scans leave by the stream, delays do not',
      note:
        'The first event was built with care. The second came a year later and was sent from the handler, because the client for SNS was ' +
        'at hand.',
      design: {
        services: {
          tracking: {
            compute: 'lambda',
            uses: [{ to: 'scans-table', access: 'write' }],
            publishes: [
              { to: 'scan-events', outbox: true },
              { to: 'delay-alerts', outbox: false },
            ],
          },
        },
        stores: { 'scans-table': { type: 'dynamodb', owner: 'tracking' } },
        channels: { 'scan-events': { type: 'kinesis' }, 'delay-alerts': { type: 'sns' } },
      },
      findings: [{ message: 'dual', pointer: '/services/tracking/publishes/1', severity: 'warning' }],
    },
    {
      id: 'upload-then-message',
      title: 'Radio archive: a recording in S3, then two messages',
      note:
        'A bucket is a store like any other: after PutObject the process can die too. Two messages make two gaps, and either may be the ' +
        'one that is lost.',
      design: {
        services: {
          archive: {
            compute: 'ecs',
            uses: [{ to: 'recordings', access: 'read-write' }],
            publishes: [{ to: 'transcribe-queue' }, { to: 'rights-queue' }],
          },
        },
        stores: { recordings: { type: 's3', owner: 'archive' } },
        channels: { 'transcribe-queue': { type: 'sqs' }, 'rights-queue': { type: 'sqs' } },
      },
      findings: [
        { message: 'dual', pointer: '/services/archive/publishes/0', severity: 'warning' },
        { message: 'dual', pointer: '/services/archive/publishes/1', severity: 'warning' },
      ],
    },
    {
      id: 'cache-beside-the-database',
      title: 'Car sharing: a cache, a database and an event',
      note: 'The cache alone would not count, since it can be rebuilt. The RDS instance behind it does: it holds the truth about the trip.',
      design: {
        services: {
          trips: {
            compute: 'eks',
            uses: [
              { to: 'positions', access: 'read-write', tls: true },
              { to: 'trips-db', access: 'write', tls: true },
            ],
            publishes: [{ to: 'trip-events', events: ['trip-ended'] }],
          },
        },
        stores: { positions: { type: 'elasticache', owner: 'trips' }, 'trips-db': { type: 'rds', owner: 'trips' } },
        channels: { 'trip-events': { type: 'msk' } },
      },
      findings: [{ message: 'dual', pointer: '/services/trips/publishes/0', severity: 'warning' }],
    },
  ],
  passes: [
    {
      id: 'the-stream-is-the-event',
      title: 'Parcels: the table stream feeds both channels',
      note: 'The handler writes one item and is done. The stream carries every change that was committed, and nothing else.',
      design: {
        services: {
          tracking: {
            compute: 'lambda',
            uses: [{ to: 'scans-table', access: 'write' }],
            publishes: [
              { to: 'scan-events', outbox: true },
              { to: 'delay-alerts', outbox: true },
            ],
          },
        },
        stores: { 'scans-table': { type: 'dynamodb', owner: 'tracking' } },
        channels: { 'scan-events': { type: 'kinesis' }, 'delay-alerts': { type: 'sns' } },
      },
    },
    {
      id: 'outbox-table-in-aurora',
      title: 'Laboratory: result and event in one transaction',
      note:
        'Two inserts, one commit. A relay reads the outbox table and may publish a row twice after a crash, so wards is idempotent: an ' +
        'outbox loses nothing and repeats something.',
      design: {
        services: {
          'lab-results': {
            compute: 'ecs',
            uses: [{ to: 'results-db', access: 'read-write', tls: true }],
            publishes: [{ to: 'lab-events', outbox: true, events: ['result-ready'] }],
          },
          wards: { compute: 'lambda', consumes: [{ from: 'lab-events', deadLetter: true, idempotent: true }] },
        },
        stores: { 'results-db': { type: 'aurora', owner: 'lab-results' } },
        channels: { 'lab-events': { type: 'eventbridge' } },
      },
    },
    {
      id: 'bucket-announces-itself',
      title: 'Radio archive: the bucket announces the upload',
      note: 'archive only writes. The notification is made by S3, for every object that is really there.',
      design: {
        services: {
          archive: {
            compute: 'ecs',
            uses: [{ to: 'recordings', access: 'read-write' }],
            publishes: [{ to: 'recording-events', outbox: true, events: ['object-created'] }],
          },
          transcribe: { compute: 'lambda', consumes: [{ from: 'recording-events', deadLetter: true, idempotent: true }] },
        },
        stores: { recordings: { type: 's3', owner: 'archive' } },
        channels: { 'recording-events': { type: 'eventbridge' } },
      },
    },
  ],
  nearMisses: [
    {
      id: 'only-an-index',
      title: 'Property search: an index and a message about it',
      note: 'The index is a copy. If its message is lost, the next rebuild sends it again; nothing that is true has gone missing.',
      design: {
        services: {
          search: {
            compute: 'ecs',
            uses: [{ to: 'listings-index', access: 'read-write', tls: true }],
            publishes: [{ to: 'index-events', events: ['listing-searchable'] }],
          },
        },
        stores: { 'listings-index': { type: 'opensearch', owner: 'search' } },
        channels: { 'index-events': { type: 'sns' } },
      },
    },
    {
      id: 'reads-and-publishes',
      title: 'Insurance: a nightly job reads policies and sends reminders',
      note:
        'It changes nothing, so the two cannot disagree. A run that breaks off is run again. That it reads the table of another service ' +
        'is the affair of shared-database.',
      design: {
        services: {
          reminders: { compute: 'lambda', uses: [{ to: 'policies-copy', access: 'read' }], publishes: [{ to: 'due-policies' }] },
          policies: { compute: 'ecs', uses: [{ to: 'policies-copy', access: 'write' }] },
        },
        stores: { 'policies-copy': { type: 'dynamodb', owner: 'policies' } },
        channels: { 'due-policies': { type: 'sqs' } },
      },
    },
    {
      id: 'two-states-of-a-workflow',
      title: 'Visa office: a state machine writes, then publishes',
      note:
        'The two are states with a history between them: after a failure the second is tried again and not forgotten. Only services are ' +
        'checked.',
      design: {
        workflows: {
          'visa-case': {
            type: 'step-functions',
            uses: [{ to: 'cases-table', access: 'write' }],
            publishes: [{ to: 'case-events' }],
          },
        },
        services: { letters: { compute: 'lambda', consumes: [{ from: 'case-events', deadLetter: true, idempotent: true }] } },
        stores: { 'cases-table': { type: 'dynamodb', owner: 'visa-case' } },
        channels: { 'case-events': { type: 'eventbridge' } },
      },
    },
  ],
  pair: {
    broken: {
      services: {
        courses: { uses: [{ to: 'courses-table', access: 'write' }], publishes: [{ to: 'course-events', outbox: false }] },
        certificates: { consumes: [{ from: 'course-events' }] },
      },
      stores: { 'courses-table': { type: 'dynamodb', owner: 'courses' } },
      channels: { 'course-events': { type: 'eventbridge' } },
    },
    fixed: {
      services: {
        courses: { uses: [{ to: 'courses-table', access: 'write' }], publishes: [{ to: 'course-events', outbox: true }] },
        certificates: { consumes: [{ from: 'course-events' }] },
      },
      stores: { 'courses-table': { type: 'dynamodb', owner: 'courses' } },
      channels: { 'course-events': { type: 'eventbridge' } },
    },
  },
})
