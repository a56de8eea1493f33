import { defineExamples } from '../../define-examples'

export const examples = defineExamples({
  fails: [
    {
      id: 'the-same-transfer-again',
      title: 'Bank: a transfer that is repeated every 200 ms',
      note:
        'A timeout does not say whether the money has moved. Without a key the second attempt is a second transfer, and the fixed ' +
        'pause sends all failed transfers back at the same instant. Two findings, because each has its own cure.',
      design: {
        services: {
          transfers: {
            calls: [{ to: 'core-banking', timeoutMs: 1500, access: 'write', retry: { max: 3, backoff: 'fixed', baseMs: 200 } }],
          },
        },
        externals: { 'core-banking': {} },
      },
      findings: [
        { message: 'backoff', pointer: '/services/transfers/calls/0/retry', severity: 'warning' },
        { message: 'not-idempotent', pointer: '/services/transfers/calls/0', severity: 'warning' },
      ],
    },
    {
      id: 'the-pause-that-doubles',
      title: 'Game: a pause that doubles, and nobody says how far',
      note:
        'Full jitter and a key, and no end of the doubling: the eighth pause is 128 s in a client without a cap, and 20 s by what this ' +
        'language assumes. The match is over either way, and its result still holds a worker of matches.',
      design: {
        services: {
          matches: {
            calls: [
              {
                to: 'rankings',
                timeoutMs: 800,
                access: 'write',
                idempotent: true,
                retry: { max: 8, backoff: 'exponential', baseMs: 1000, jitter: true },
              },
            ],
          },
          rankings: {},
        },
      },
      findings: [{ message: 'uncapped', pointer: '/services/matches/calls/0/retry', severity: 'warning' }],
    },
    {
      id: 'the-nurse-is-paged-twice',
      title: 'Hospital: consumers that count on being called once',
      note:
        'Nobody wrote a retry here. The queue redelivers whatever was not deleted in time, so the nurse is paged twice, and the chart ' +
        'gets the same dose as two entries. One consumer does not say, the other says no.',
      design: {
        services: {
          monitor: { publishes: [{ to: 'vitals' }] },
          pager: { consumes: [{ from: 'pager-queue', deadLetter: true }] },
          chart: { consumes: [{ from: 'chart-queue', deadLetter: 'chart-dlq', idempotent: false }] },
        },
        channels: {
          vitals: { type: 'sns', forwardsTo: ['pager-queue', 'chart-queue'] },
          'pager-queue': { type: 'sqs' },
          'chart-queue': { type: 'sqs' },
          'chart-dlq': { type: 'sqs' },
        },
      },
      findings: [
        { message: 'consumer', pointer: '/services/pager/consumes/0', severity: 'warning' },
        { message: 'consumer', pointer: '/services/chart/consumes/0', severity: 'warning' },
      ],
    },
    {
      id: 'every-layer-its-own-way',
      title: 'News app: three links, three ways to get it wrong',
      note:
        'The app repeats a comment without a key. The gateway repeats a read, which is safe, but all of its tasks do so in step. ' +
        'The workflow states attempts and nothing else; Step Functions itself would then add no jitter.',
      design: {
        clients: {
          app: {
            calls: [
              {
                to: 'front',
                auth: 'jwt',
                access: 'write',
                retry: { max: 2, backoff: 'exponential', baseMs: 500, capMs: 4000, jitter: true },
              },
            ],
          },
        },
        gateways: {
          front: {
            type: 'bff',
            auth: 'jwt',
            routes: [{ to: 'articles', timeoutMs: 900, access: 'read', retry: { max: 1, backoff: 'exponential', baseMs: 100 } }],
          },
        },
        services: { articles: {}, images: {} },
        workflows: { publish: { type: 'step-functions', calls: [{ to: 'images', timeoutMs: 8000, retry: { max: 2 } }] } },
      },
      findings: [
        { message: 'not-idempotent', pointer: '/clients/app/calls/0', severity: 'warning' },
        { message: 'backoff', pointer: '/gateways/front/routes/0/retry', severity: 'warning' },
        { message: 'backoff', pointer: '/workflows/publish/calls/0/retry', severity: 'warning' },
        { message: 'not-idempotent', pointer: '/workflows/publish/calls/0', severity: 'warning' },
      ],
    },
  ],
  passes: [
    {
      id: 'a-key-and-full-jitter',
      title: 'Bank: a transfer with a key, paused at random up to a cap',
      note: 'core-banking keeps the key with the result and answers a repeated transfer with the first one.',
      design: {
        services: {
          transfers: {
            calls: [
              {
                to: 'core-banking',
                timeoutMs: 1500,
                access: 'write',
                idempotent: true,
                retry: { max: 3, backoff: 'exponential', baseMs: 200, capMs: 2000, jitter: true },
              },
            ],
          },
        },
        externals: { 'core-banking': {} },
      },
    },
    {
      id: 'one-retry-needs-no-cap',
      title: 'News app: one retry of a read',
      note: 'With a single retry there is a single pause, and baseMs is its cap. A read has no second effect.',
      design: {
        gateways: {
          front: {
            type: 'bff',
            auth: 'jwt',
            routes: [
              { to: 'articles', timeoutMs: 900, access: 'read', retry: { max: 1, backoff: 'exponential', baseMs: 100, jitter: true } },
            ],
          },
        },
        services: { articles: {} },
      },
    },
    {
      id: 'the-event-id-is-remembered',
      title: 'Hospital: the chart remembers which events it has seen',
      note: 'The event id is written in the same transaction as the entry. The second delivery finds it and does nothing.',
      design: {
        services: {
          monitor: { publishes: [{ to: 'vitals', outbox: true }] },
          chart: {
            consumes: [{ from: 'vitals', deadLetter: true, idempotent: true }],
            uses: [{ to: 'chart-db', access: 'read-write' }],
          },
        },
        channels: { vitals: { type: 'sqs' } },
        stores: { 'chart-db': { type: 'aurora', owner: 'chart' } },
      },
    },
  ],
  nearMisses: [
    {
      id: 'retries-switched-off',
      title: 'Telecom: retries switched off, with leftovers',
      note: 'max 0 is no retry, and a block that states no number is none either. How the pause would grow does not matter.',
      design: {
        services: {
          activation: {
            calls: [
              { to: 'sim-registry', timeoutMs: 700, access: 'write', retry: { max: 0, backoff: 'fixed', baseMs: 50 } },
              { to: 'number-pool', timeoutMs: 700, access: 'write', retry: { backoff: 'none' } },
            ],
          },
          'sim-registry': {},
          'number-pool': {},
        },
      },
    },
    {
      id: 'a-write-that-is-tried-once',
      title: 'Library: a write that is tried once',
      note: 'Not idempotent, and never repeated by this caller. The person at the desk sees the error and decides.',
      design: {
        services: { desk: { calls: [{ to: 'loans', timeoutMs: 900, access: 'write' }] }, loans: {} },
      },
    },
  ],
  pair: {
    broken: {
      services: {
        fares: {
          calls: [{ to: 'tolls', timeoutMs: 100, access: 'read', retry: { max: 1, backoff: 'fixed', baseMs: 20, jitter: true } }],
        },
        tolls: {},
      },
    },
    fixed: {
      services: {
        fares: {
          calls: [{ to: 'tolls', timeoutMs: 100, access: 'read', retry: { max: 1, backoff: 'exponential', baseMs: 20, jitter: true } }],
        },
        tolls: {},
      },
    },
  },
})
