import { defineExamples } from '../../define-examples'

export const examples = defineExamples({
  fails: [
    {
      id: 'a-dark-service-in-the-middle',
      title: 'Shop: payments switches tracing off',
      note: 'A trace shows 2,900 ms under orders and nothing below. Whether payments or the card provider was slow is a guess.',
      design: {
        gateways: { api: { type: 'api-gateway', auth: 'jwt', traces: 'opentelemetry', routes: [{ to: 'orders', timeoutMs: 3000 }] } },
        services: {
          orders: { traces: 'opentelemetry', calls: [{ to: 'payments', timeoutMs: 2500 }] },
          payments: { traces: 'none' },
        },
      },
      findings: [{ message: 'none', pointer: '/services/payments/traces', severity: 'error' }],
    },
    {
      id: 'a-correlation-id-is-not-a-trace',
      title: 'Bank transfer: correlation ids at the entry only',
      note: 'An id in each log line finds the lines of one request. It has no spans, so it has no durations and no order across machines.',
      design: {
        gateways: { api: { type: 'alb', auth: 'jwt', traces: 'ids-only', routes: [{ to: 'transfers', timeoutMs: 2000 }] } },
        services: {
          transfers: { traces: 'x-ray', calls: [{ to: 'ledger', timeoutMs: 800 }] },
          ledger: { traces: 'x-ray' },
        },
      },
      findings: [{ message: 'ids-only', pointer: '/gateways/api/traces', severity: 'warning' }],
    },
    {
      id: 'the-trace-ends-at-the-queue',
      title: 'Video upload: beyond the queue nobody has said anything',
      note: 'Paths lead through channels too. The upload is traced, the transcoding that takes 40 minutes is not declared.',
      design: {
        services: {
          upload: { traces: 'opentelemetry', publishes: [{ to: 'transcode-queue' }] },
          transcode: { compute: 'ecs', consumes: [{ from: 'transcode-queue', deadLetter: true }] },
        },
        channels: { 'transcode-queue': { type: 'sqs' } },
      },
      findings: [{ message: 'absent', pointer: '/services/transcode', severity: 'warning' }],
    },
  ],
  passes: [
    {
      id: 'every-node-of-the-path',
      title: 'Shop: gateway, orders and payments in one trace',
      note: 'The context travels in the traceparent header. The slow span has a name now.',
      design: {
        gateways: { api: { type: 'api-gateway', auth: 'jwt', traces: 'opentelemetry', routes: [{ to: 'orders', timeoutMs: 3000 }] } },
        services: {
          orders: { traces: 'opentelemetry', calls: [{ to: 'payments', timeoutMs: 2500 }] },
          payments: { traces: 'opentelemetry' },
        },
      },
    },
    {
      id: 'through-the-queue',
      title: 'Video upload: the context is a message attribute',
      note: 'upload puts the trace context beside the message, transcode links its span to it. The 40 minutes are visible.',
      design: {
        services: {
          upload: { traces: 'opentelemetry', publishes: [{ to: 'transcode-queue' }] },
          transcode: { compute: 'ecs', traces: 'opentelemetry', consumes: [{ from: 'transcode-queue', deadLetter: true }] },
        },
        channels: { 'transcode-queue': { type: 'sqs' } },
      },
    },
    {
      id: 'another-product',
      title: 'Internal tool: traces of another vendor',
      note: 'Which product stores the spans does not matter here. That each node sends them does.',
      design: {
        services: { rota: { traces: 'other', calls: [{ to: 'staff', timeoutMs: 300 }] }, staff: { traces: 'other' } },
      },
    },
  ],
  nearMisses: [
    {
      id: 'nothing-to-follow',
      title: 'IoT: two services that never meet',
      note:
        'Each has its own store and no link to the other. A path of one node has nothing to be distributed over; logs and metrics are ' +
        'enough.',
      design: {
        services: {
          'firmware-builds': { traces: 'none', uses: [{ to: 'images', access: 'read-write' }] },
          'tariff-tables': { uses: [{ to: 'tariffs', access: 'read-write' }] },
        },
        stores: { images: { type: 's3', owner: 'firmware-builds' }, tariffs: { type: 'dynamodb', owner: 'tariff-tables' } },
      },
    },
    {
      id: 'one-service-behind-a-gateway',
      title: 'Prototype: one service behind a gateway',
      note: 'The rule asks from two services on. Until then the log of the one service tells the whole story.',
      design: {
        gateways: { api: { type: 'http-api', auth: 'jwt', routes: [{ to: 'shop', timeoutMs: 2000 }] } },
        services: { shop: {} },
      },
    },
  ],
  pair: {
    broken: {
      services: {
        orders: { traces: 'opentelemetry', calls: [{ to: 'stock', timeoutMs: 400 }] },
        stock: { traces: 'none' },
      },
    },
    fixed: {
      services: {
        orders: { traces: 'opentelemetry', calls: [{ to: 'stock', timeoutMs: 400 }] },
        stock: { traces: 'opentelemetry' },
      },
    },
  },
})
