import { defineExamples } from '../../define-examples'

export const examples = defineExamples({
  fails: [
    {
      id: 'three-attempts-in-three-layers',
      title: 'Bookshop: three attempts in three layers are 27',
      note: 'Each team added the usual two retries. While the card provider is down, one tap on "buy" becomes 27 charges attempted.',
      design: {
        gateways: { storefront: { type: 'bff', auth: 'session', routes: [{ to: 'orders', timeoutMs: 9000, retry: { max: 2 } }] } },
        services: {
          orders: { calls: [{ to: 'payments', timeoutMs: 2800, retry: { max: 2 } }] },
          payments: { calls: [{ to: 'card-provider', timeoutMs: 900, retry: { max: 2 } }] },
        },
        externals: { 'card-provider': {} },
      },
      findings: [{ message: 'product', pointer: '/gateways/storefront/routes/0', severity: 'error' }],
    },
    {
      id: 'two-layers-that-retry',
      title: 'Ride hailing: two layers, nine attempts',
      note: 'Nine is the limit, not beyond it, hence a warning. The third layer that joins will not know about the other two.',
      design: {
        services: {
          dispatch: { calls: [{ to: 'eta', timeoutMs: 1000, access: 'read', retry: { max: 2, backoff: 'exponential', jitter: true } }] },
          eta: { calls: [{ to: 'traffic', timeoutMs: 300, access: 'read', retry: { max: 2, backoff: 'exponential', jitter: true } }] },
          traffic: {},
        },
      },
      findings: [{ message: 'layers', pointer: '/services/dispatch/calls/0', severity: 'warning' }],
    },
    {
      id: 'one-very-stubborn-caller',
      title: 'IoT: one caller, eleven attempts',
      note:
        'One layer is enough if it is stubborn. Ten retries of each of 2,000 readings a second arrive as 22,000 requests a second at a ' +
        'registry that is already down.',
      design: {
        services: {
          intake: { calls: [{ to: 'device-registry', timeoutMs: 200, access: 'read', retry: { max: 10, backoff: 'fixed', baseMs: 100 } }] },
          'device-registry': {},
        },
      },
      findings: [{ message: 'product', pointer: '/services/intake/calls/0', severity: 'error' }],
    },
  ],
  passes: [
    {
      id: 'only-the-last-layer-retries',
      title: 'Bookshop: only payments retries',
      note:
        'payments knows which errors of the provider are worth another attempt and holds the idempotency key. Everybody above passes the ' +
        'error on.',
      design: {
        gateways: { storefront: { type: 'bff', auth: 'session', routes: [{ to: 'orders', timeoutMs: 4000 }] } },
        services: {
          orders: { calls: [{ to: 'payments', timeoutMs: 3500 }] },
          payments: {
            calls: [
              {
                to: 'card-provider',
                timeoutMs: 900,
                idempotent: true,
                retry: { max: 2, backoff: 'exponential', baseMs: 50, capMs: 400, jitter: true },
              },
            ],
          },
        },
        externals: { 'card-provider': {} },
      },
    },
    {
      id: 'a-budget-of-ten-percent',
      title: 'IoT: twelve retries allowed, one in ten requests',
      note:
        'A budget counts over all requests. In a blip a reading may be sent again several times; in an outage the registry sees 1.1 ' +
        'times its load.',
      design: {
        services: {
          intake: {
            calls: [
              {
                to: 'device-registry',
                timeoutMs: 200,
                access: 'read',
                retry: { max: 12, budget: 0.1, backoff: 'exponential', capMs: 2000, jitter: true },
              },
            ],
          },
          'device-registry': {},
        },
      },
    },
    {
      id: 'the-workflow-retries',
      title: 'Bank transfer: the state machine is the layer that retries',
      note: 'The steps fail fast and the workflow decides. Its waiting costs no thread.',
      design: {
        workflows: {
          transfer: {
            type: 'step-functions',
            compensates: true,
            calls: [
              { to: 'accounts', timeoutMs: 2000, idempotent: true, retry: { max: 3, backoff: 'exponential', capMs: 8000, jitter: true } },
              { to: 'clearing', timeoutMs: 4000, idempotent: true, retry: { max: 3, backoff: 'exponential', capMs: 8000, jitter: true } },
            ],
          },
        },
        services: { accounts: {}, clearing: { calls: [{ to: 'clearing-house', timeoutMs: 3000 }] } },
        externals: { 'clearing-house': {} },
      },
    },
  ],
  nearMisses: [
    {
      id: 'retries-side-by-side',
      title: 'Product page: two retrying calls, side by side',
      note: 'Both calls retry, but neither lies behind the other. Factors multiply along a path and not across it.',
      design: {
        services: {
          'product-page': {
            calls: [
              { to: 'prices', timeoutMs: 200, access: 'read', retry: { max: 2 } },
              { to: 'stock', timeoutMs: 200, access: 'read', retry: { max: 2 }, parallel: true },
            ],
          },
          prices: {},
          stock: {},
        },
      },
    },
    {
      id: 'a-queue-ends-the-path',
      title: 'Food delivery: a queue between two retrying layers',
      note:
        'The first caller is done once the message is stored. Redelivery by the queue is bounded by maxReceives and paced by the ' +
        'visibility timeout.',
      design: {
        services: {
          app: { calls: [{ to: 'orders', timeoutMs: 800, retry: { max: 2 }, idempotent: true }] },
          orders: { publishes: [{ to: 'kitchen-tickets', outbox: true }] },
          kitchen: {
            consumes: [{ from: 'kitchen-tickets', deadLetter: true, idempotent: true }],
            calls: [{ to: 'printer', timeoutMs: 500, retry: { max: 2 }, idempotent: true }],
          },
          printer: {},
        },
        channels: { 'kitchen-tickets': { type: 'sqs', maxReceives: 5 } },
      },
    },
  ],
  pair: {
    broken: {
      services: {
        cart: {
          traces: 'opentelemetry',
          calls: [{ to: 'prices', timeoutMs: 4000, retry: { max: 3, backoff: 'exponential', baseMs: 50, capMs: 200, jitter: true } }],
        },
        prices: {
          traces: 'opentelemetry',
          calls: [{ to: 'tax', timeoutMs: 400, retry: { max: 3, backoff: 'exponential', baseMs: 50, capMs: 200, jitter: true } }],
        },
        tax: { traces: 'opentelemetry' },
      },
    },
    fixed: {
      services: {
        cart: { traces: 'opentelemetry', calls: [{ to: 'prices', timeoutMs: 4000 }] },
        prices: {
          traces: 'opentelemetry',
          calls: [{ to: 'tax', timeoutMs: 400, retry: { max: 3, backoff: 'exponential', baseMs: 50, capMs: 200, jitter: true } }],
        },
        tax: { traces: 'opentelemetry' },
      },
    },
  },
})
