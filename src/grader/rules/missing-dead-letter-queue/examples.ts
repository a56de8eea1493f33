import { defineExamples } from '../../define-examples'

export const examples = defineExamples({
  fails: [
    {
      id: 'a-poison-message-circles',
      title: 'Shop: the mail queue has nowhere to put a bad message',
      note:
        'An order with a broken address fails, becomes visible after 30 s and fails again: about 11,500 attempts until it expires after ' +
        'four days.',
      design: {
        services: { mailer: { compute: 'lambda', consumes: [{ from: 'mail-queue', deadLetter: false, idempotent: true }] } },
        channels: { 'mail-queue': { type: 'sqs', visibilityTimeoutMs: 30000 } },
      },
      findings: [{ message: 'none', pointer: '/services/mailer/consumes/0/deadLetter', severity: 'error' }],
    },
    {
      id: 'nobody-said-where',
      title: 'Hospital: a bus, and nothing said about failures',
      note:
        'If wards throws, Lambda tries twice more and discards the event. If wards cannot be invoked at all, EventBridge ' +
        'drops it after 24 hours. Either way a patient has no bed and nothing turns red.',
      design: {
        services: {
          admissions: { publishes: [{ to: 'admissions-bus' }] },
          wards: { compute: 'lambda', consumes: [{ from: 'admissions-bus', events: ['patient-admitted'] }] },
        },
        channels: { 'admissions-bus': { type: 'eventbridge' } },
      },
      findings: [{ message: 'absent', pointer: '/services/wards/consumes/0', severity: 'error' }],
    },
    {
      id: 'one-bad-record-stops-a-shard',
      title: 'IoT: one bad reading holds back all behind it',
      note:
        'A stream is read in order, so a record that cannot be parsed blocks its shard until it expires. Of the three subscriptions of ' +
        'alerts one is safe.',
      design: {
        services: {
          alerts: {
            compute: 'lambda',
            consumes: [
              { from: 'readings', idempotent: true },
              { from: 'device-changes', deadLetter: 'device-changes-dlq', idempotent: true },
              { from: 'rule-changes', deadLetter: false, idempotent: true },
            ],
          },
        },
        channels: {
          readings: { type: 'kinesis' },
          'device-changes': { type: 'sqs' },
          'device-changes-dlq': { type: 'sqs' },
          'rule-changes': { type: 'sns' },
        },
      },
      findings: [
        { message: 'absent', pointer: '/services/alerts/consumes/0', severity: 'error' },
        { message: 'none', pointer: '/services/alerts/consumes/2/deadLetter', severity: 'error' },
      ],
    },
    {
      id: 'a-workflow-started-by-events',
      title: 'Video upload: a workflow that an event starts',
      note:
        'If StartExecution is throttled or denied, the upload event is retried and then dropped. Retries inside the state machine never ' +
        'began.',
      design: {
        workflows: { publish: { type: 'step-functions', consumes: [{ from: 'uploads' }] } },
        channels: { uploads: { type: 'eventbridge' } },
        services: { upload: { publishes: [{ to: 'uploads' }] } },
      },
      findings: [{ message: 'absent', pointer: '/workflows/publish/consumes/0', severity: 'error' }],
    },
  ],
  passes: [
    {
      id: 'five-receives-then-aside',
      title: 'Shop: after five receives the message goes aside',
      note: 'The bad order waits in mail-dlq, with an alarm on the first message. The others are sent.',
      design: {
        services: { mailer: { compute: 'lambda', consumes: [{ from: 'mail-queue', deadLetter: 'mail-dlq', idempotent: true }] } },
        channels: { 'mail-queue': { type: 'sqs', maxReceives: 5 }, 'mail-dlq': { type: 'sqs', alarms: true } },
      },
    },
    {
      id: 'a-queue-per-subscriber',
      title: 'Hospital: a queue behind the bus for each subscriber',
      note: 'The bus delivers to queues, which hardly fail; the dead letters are those of the services that read the queues.',
      design: {
        services: {
          admissions: { publishes: [{ to: 'admissions-bus' }] },
          wards: { consumes: [{ from: 'wards-queue', deadLetter: 'wards-dlq' }] },
          catering: { consumes: [{ from: 'catering-queue', deadLetter: 'catering-dlq' }] },
        },
        channels: {
          'admissions-bus': { type: 'eventbridge', forwardsTo: ['wards-queue', 'catering-queue'] },
          'wards-queue': { type: 'sqs' },
          'catering-queue': { type: 'sqs' },
          'wards-dlq': { type: 'sqs', alarms: true },
          'catering-dlq': { type: 'sqs', alarms: true },
        },
      },
    },
    {
      id: 'an-on-failure-destination',
      title: 'IoT: three attempts, then a destination for failures',
      note:
        'The event source mapping splits a failing batch, tries three times and writes to a queue where in the stream the bad record ' +
        'stands. true says that there is one without drawing it.',
      design: {
        services: { alerts: { compute: 'lambda', consumes: [{ from: 'readings', deadLetter: true, idempotent: true }] } },
        channels: { readings: { type: 'kinesis' } },
      },
    },
  ],
  nearMisses: [
    {
      id: 'only-published',
      title: 'Bank: a topic without a consumer in this design',
      note: 'Other systems subscribe. Their dead letters are their affair; what is checked is consuming, not publishing.',
      design: {
        services: { ledger: { publishes: [{ to: 'booked-entries', outbox: true }] } },
        channels: { 'booked-entries': { type: 'sns' } },
      },
    },
    {
      id: 'dead-letters-are-filed',
      title: 'Insurance: a tool that files dead letters',
      note:
        'claims-desk takes what intake has given up. A dead letter queue behind it would ask for another one: the chain ends here, and its ' +
        'alarm is on claims-dlq.',
      design: {
        services: {
          intake: { consumes: [{ from: 'claims', deadLetter: 'claims-dlq', idempotent: true }] },
          'claims-desk': { consumes: [{ from: 'claims-dlq', idempotent: true }] },
        },
        channels: { claims: { type: 'sqs', maxReceives: 5 }, 'claims-dlq': { type: 'sqs', alarms: true } },
      },
    },
    {
      id: 'forwarded-not-consumed',
      title: 'Media: the topic forwards, the queue is consumed',
      note: 'forwardsTo is no consumer. The one consumer there is has its dead letter queue.',
      design: {
        services: { transcode: { consumes: [{ from: 'transcode-queue', deadLetter: 'transcode-dlq' }] } },
        channels: {
          uploads: { type: 'sns', forwardsTo: ['transcode-queue'] },
          'transcode-queue': { type: 'sqs' },
          'transcode-dlq': { type: 'sqs', alarms: true },
        },
      },
    },
  ],
  pair: {
    broken: {
      services: {
        sales: { publishes: [{ to: 'paid-orders' }] },
        invoices: { consumes: [{ from: 'paid-orders', deadLetter: false, idempotent: true }] },
      },
      channels: { 'paid-orders': { type: 'sqs' } },
    },
    fixed: {
      services: {
        sales: { publishes: [{ to: 'paid-orders' }] },
        invoices: { consumes: [{ from: 'paid-orders', deadLetter: true, idempotent: true }] },
      },
      channels: { 'paid-orders': { type: 'sqs' } },
    },
  },
})
