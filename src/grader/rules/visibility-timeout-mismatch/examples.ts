import { defineExamples } from '../../define-examples'

export const examples = defineExamples({
  fails: [
    {
      id: 'equal-is-not-enough',
      title: 'Insurance: 60 s for the function, 60 s for the queue',
      note:
        'Both numbers are the same and look right. A batch that is throttled for a minute comes back while the first attempt is still to ' +
        'come. The function needs 6 x 60 s.',
      design: {
        services: {
          claims: { compute: 'lambda', timeoutMs: 60000, consumes: [{ from: 'claim-files', deadLetter: true, idempotent: true }] },
        },
        channels: { 'claim-files': { type: 'sqs', visibilityTimeoutMs: 60000 } },
      },
      findings: [{ message: 'short', pointer: '/channels/claim-files/visibilityTimeoutMs', severity: 'warning' }],
    },
    {
      id: 'one-second-below',
      title: 'Photo prints: 89 s where 90 are needed',
      note: 'Six times 15 s. The rule compares numbers and knows no "almost", since somebody will raise the timeout by a second next.',
      design: {
        services: {
          prints: { compute: 'lambda', timeoutMs: 15000, consumes: [{ from: 'print-jobs', deadLetter: true, idempotent: true }] },
        },
        channels: { 'print-jobs': { type: 'sqs', visibilityTimeoutMs: 89000 } },
      },
      findings: [{ message: 'short', pointer: '/channels/print-jobs/visibilityTimeoutMs', severity: 'warning' }],
    },
    {
      id: 'nobody-set-it',
      title: 'Power grid: meter readings on the default of the queue',
      note:
        'SQS hides a message for 30 s where nothing is set. The function may take 10 s and needs 60; the worker may take 45 s and needs ' +
        '45. The file states no number for either queue, so the default is compared.',
      design: {
        services: {
          readings: { compute: 'lambda', timeoutMs: 10000, consumes: [{ from: 'meter-readings', deadLetter: true, idempotent: true }] },
          forecasts: { compute: 'ecs', timeoutMs: 45000, consumes: [{ from: 'forecast-jobs', deadLetter: true, idempotent: true }] },
        },
        channels: { 'meter-readings': { type: 'sqs' }, 'forecast-jobs': { type: 'sqs' } },
      },
      findings: [
        { message: 'default', pointer: '/channels/meter-readings', severity: 'warning' },
        { message: 'default', pointer: '/channels/forecast-jobs', severity: 'warning' },
      ],
    },
    {
      id: 'two-consumers-of-one-queue',
      title: 'News site: the old worker and the new function share a queue',
      note:
        'In the middle of a migration both take messages. 90 s are too short for the worker, which may take 120, and for the function, ' +
        'which needs six times 20. One number, two findings.',
      design: {
        services: {
          'feed-worker': { compute: 'ecs', timeoutMs: 120000, consumes: [{ from: 'articles', deadLetter: true, idempotent: true }] },
          'feed-fn': { compute: 'lambda', timeoutMs: 20000, consumes: [{ from: 'articles', deadLetter: true, idempotent: true }] },
        },
        channels: { articles: { type: 'sqs', visibilityTimeoutMs: 90000 } },
      },
      findings: [
        { message: 'short', pointer: '/channels/articles/visibilityTimeoutMs', severity: 'warning' },
        { message: 'short', pointer: '/channels/articles/visibilityTimeoutMs', severity: 'warning' },
      ],
    },
  ],
  passes: [
    {
      id: 'six-times',
      title: 'Insurance: six times, to the millisecond',
      note: 'The function got 30 s instead of 60, since its p99.9 is 9 s. The queue got 180: exactly six times is enough.',
      design: {
        services: {
          claims: { compute: 'lambda', timeoutMs: 30000, consumes: [{ from: 'claim-files', deadLetter: true, idempotent: true }] },
        },
        channels: { 'claim-files': { type: 'sqs', visibilityTimeoutMs: 180000 } },
      },
    },
    {
      id: 'short-work-fits-the-default',
      title: 'Vending machines: 5 s of work on the default',
      note: 'Six times 5 s are the 30 s that SQS has anyway. A short function needs no number here.',
      design: {
        services: {
          refills: { compute: 'lambda', timeoutMs: 5000, consumes: [{ from: 'low-stock', deadLetter: true, idempotent: true }] },
        },
        channels: { 'low-stock': { type: 'sqs' } },
      },
    },
    {
      id: 'worker-needs-it-once',
      title: 'Film studio: a worker takes one job at a time',
      note:
        'No poller stands between queue and task, so once the working time is enough. Rendering may take two hours; the queue hides the ' +
        'job as long, and not a minute longer.',
      design: {
        services: {
          renderer: { compute: 'ec2', timeoutMs: 7200000, consumes: [{ from: 'scenes', deadLetter: true, idempotent: true }] },
        },
        channels: { scenes: { type: 'sqs', visibilityTimeoutMs: 7200000 } },
      },
    },
  ],
  nearMisses: [
    {
      id: 'working-time-unknown',
      title: 'Internal tool: a consumer that states no timeout',
      note: 'Without timeoutMs there is nothing to compare with. A Lambda function would have 3 s by default; the file does not say.',
      design: {
        services: { badges: { compute: 'lambda', consumes: [{ from: 'badge-requests', deadLetter: true, idempotent: true }] } },
        channels: { 'badge-requests': { type: 'sqs', visibilityTimeoutMs: 10000 } },
      },
    },
    {
      id: 'stream-has-no-visibility',
      title: 'Wind farm: the same function behind a stream',
      note: 'Kinesis hides nothing: it keeps a position in each shard and waits for the batch. There is no second consumer to be early.',
      design: {
        services: {
          vibration: { compute: 'lambda', timeoutMs: 60000, consumes: [{ from: 'sensors', deadLetter: true, idempotent: true }] },
        },
        channels: { sensors: { type: 'kinesis' } },
      },
    },
    {
      id: 'slow-producer',
      title: 'Land registry: the slow service only sends',
      note: 'deeds works for five minutes and then puts a message into the queue. What counts is the time of who takes it out: 4 s.',
      design: {
        services: {
          deeds: { compute: 'ecs', timeoutMs: 300000, publishes: [{ to: 'registered', outbox: true }] },
          letters: { compute: 'lambda', timeoutMs: 4000, consumes: [{ from: 'registered', deadLetter: true, idempotent: true }] },
        },
        channels: { registered: { type: 'sqs' } },
      },
    },
  ],
  pair: {
    broken: {
      services: {
        uploads: { publishes: [{ to: 'resize-jobs' }] },
        resize: { compute: 'lambda', timeoutMs: 20000, consumes: [{ from: 'resize-jobs' }] },
      },
      channels: { 'resize-jobs': { type: 'sqs', visibilityTimeoutMs: 20000 } },
    },
    fixed: {
      services: {
        uploads: { publishes: [{ to: 'resize-jobs' }] },
        resize: { compute: 'lambda', timeoutMs: 20000, consumes: [{ from: 'resize-jobs' }] },
      },
      channels: { 'resize-jobs': { type: 'sqs', visibilityTimeoutMs: 120000 } },
    },
  },
})
