import { defineExamples } from '../../define-examples'

export const examples = defineExamples({
  fails: [
    {
      id: 'a-checksum-with-a-pipeline',
      title: 'Bank: a checksum behind a network call',
      note:
        'iban-check divides a number by 97. transfers alone calls it, the same team runs both, and no transfer succeeds while that ' +
        'service is down.',
      design: {
        services: {
          transfers: {
            team: 'payments',
            capabilities: ['transfer', 'standing-order'],
            calls: [{ to: 'iban-check', timeoutMs: 200, access: 'read' }],
          },
          'iban-check': { team: 'payments', capabilities: ['check-iban'] },
        },
      },
      findings: [{ message: 'nano', pointer: '/services/iban-check', severity: 'warning' }],
    },
    {
      id: 'two-helpers-of-one-editor',
      title: 'Newsroom: two helpers with one caller',
      note:
        'word-count is not even waited for, and it is a call all the same. Two images, two roles and two sets of alarms stand for two ' +
        'functions.',
      design: {
        services: {
          articles: {
            team: 'desk',
            capabilities: ['write-article', 'publish-article', 'correct-article'],
            calls: [
              { to: 'slugs', timeoutMs: 100, access: 'read' },
              { to: 'word-count', needsReply: false },
            ],
            uses: [{ to: 'articles-db', access: 'read-write' }],
          },
          slugs: { team: 'desk', capabilities: ['make-slug'] },
          'word-count': { team: 'desk', capabilities: ['count-words'] },
        },
        stores: { 'articles-db': { type: 'aurora', owner: 'articles' } },
      },
      findings: [
        { message: 'nano', pointer: '/services/slugs', severity: 'warning' },
        { message: 'nano', pointer: '/services/word-count', severity: 'warning' },
      ],
    },
    {
      id: 'a-guest-in-the-store-of-its-caller',
      title: 'Concert tickets: seat-colours reads the table of its caller',
      note:
        'It uses a store and owns none: the seat map belongs to seats. Each new column there is a release of both, so the cut has ' +
        'separated nothing. shared-database reports the foreign reader as well.',
      design: {
        services: {
          seats: {
            team: 'sales',
            capabilities: ['hold-seat', 'release-seat'],
            uses: [{ to: 'seat-map', access: 'read-write' }],
            calls: [{ to: 'seat-colours', timeoutMs: 150, access: 'read' }],
          },
          'seat-colours': { team: 'sales', capabilities: ['colour-seats'], uses: [{ to: 'seat-map', access: 'read' }] },
        },
        stores: { 'seat-map': { type: 'dynamodb', owner: 'seats' } },
      },
      findings: [{ message: 'nano', pointer: '/services/seat-colours', severity: 'warning' }],
    },
    {
      id: 'two-writers-and-no-owner',
      title: 'Parcel carrier: labels writes, and owns nothing',
      note:
        'With two writers and no declared owner the store has none, so labels does not own it either. What is left is one capability, ' +
        'called by one service of the same team. shared-database reports the two writers.',
      design: {
        services: {
          parcels: {
            team: 'depot',
            capabilities: ['accept-parcel', 'route-parcel'],
            uses: [{ to: 'parcels-db', access: 'read-write' }],
            calls: [{ to: 'labels', timeoutMs: 400, access: 'write' }],
          },
          labels: { team: 'depot', capabilities: ['print-label'], uses: [{ to: 'parcels-db', access: 'write' }] },
        },
        stores: { 'parcels-db': { type: 'rds' } },
      },
      findings: [{ message: 'nano', pointer: '/services/labels', severity: 'warning' }],
    },
  ],
  passes: [
    {
      id: 'small-with-data-of-its-own',
      title: 'Bank: one capability and a table',
      note:
        'exchange-rates has one caller, yet it keeps the history of rates and is the only writer of it. Merging would move data, not a ' +
        'function.',
      design: {
        services: {
          transfers: {
            team: 'payments',
            capabilities: ['transfer', 'standing-order'],
            calls: [{ to: 'exchange-rates', timeoutMs: 200, access: 'read' }],
          },
          'exchange-rates': {
            team: 'payments',
            capabilities: ['quote-rate'],
            uses: [{ to: 'rates-table', access: 'read-write' }],
          },
        },
        stores: { 'rates-table': { type: 'dynamodb' } },
      },
    },
    {
      id: 'a-reason-that-is-written-down',
      title: 'Newsroom: a headless browser kept apart, and why',
      note:
        'One caller, one capability, and a sentence that says what the separation buys. A reviewer can disagree with it, which is more ' +
        'than with silence.',
      design: {
        services: {
          articles: {
            team: 'desk',
            capabilities: ['write-article', 'publish-article'],
            calls: [{ to: 'page-shots', timeoutMs: 4000, access: 'read', bulkhead: 4 }],
          },
          'page-shots': {
            team: 'desk',
            capabilities: ['shoot-page'],
            why: 'Chromium takes 1.5 GB a page and has crashed the editor twice; apart, it takes nothing with it.',
          },
        },
      },
    },
    {
      id: 'two-callers-share-it',
      title: 'Telemedicine: one capability, two callers',
      note:
        'Both the consultation and the pharmacy ask for interactions. A copy in each would have to be updated twice, and one of them ' +
        'would be late.',
      design: {
        services: {
          consultations: {
            team: 'care',
            capabilities: ['hold-consultation', 'write-prescription'],
            calls: [{ to: 'interactions', timeoutMs: 300, access: 'read' }],
          },
          pharmacy: {
            team: 'care',
            capabilities: ['dispense', 'substitute'],
            calls: [{ to: 'interactions', timeoutMs: 300, access: 'read' }],
          },
          interactions: { team: 'care', capabilities: ['check-interaction'] },
        },
      },
    },
    {
      id: 'another-team-runs-it',
      title: 'Car sharing: the caller belongs to another team',
      note: 'The pricing team releases its model nine times a week without asking rentals. That is what the hop is paid for.',
      design: {
        services: {
          rentals: {
            team: 'fleet',
            capabilities: ['open-car', 'close-car'],
            calls: [{ to: 'surge', timeoutMs: 150, access: 'read', fallback: 'price of the last hour' }],
          },
          surge: { team: 'pricing', apiVersion: 'v2', capabilities: ['price-minute'] },
        },
      },
    },
  ],
  nearMisses: [
    {
      id: 'one-caller-two-calls',
      title: 'Claims handling: one caller, two calls',
      note:
        'claims asks photo-check at two points, for two things. The rule wants exactly one incoming link, so this stays silent; it ' +
        'deserves a look at the next review.',
      design: {
        services: {
          claims: {
            team: 'motor',
            capabilities: ['report-claim', 'settle-claim'],
            calls: [
              { to: 'photo-check', timeoutMs: 800, access: 'read' },
              { to: 'photo-check', timeoutMs: 800, access: 'write' },
            ],
          },
          'photo-check': { team: 'motor', capabilities: ['judge-photo'] },
        },
      },
    },
    {
      id: 'nobody-said-who-runs-it',
      title: 'Recipe site: no team is stated',
      note: 'Two services without a team are not known to have the same one. State it, and this becomes a warning.',
      design: {
        services: {
          recipes: { capabilities: ['write-recipe', 'rate-recipe'], calls: [{ to: 'unit-converter', timeoutMs: 100, access: 'read' }] },
          'unit-converter': { capabilities: ['convert-units'] },
        },
      },
    },
    {
      id: 'a-worker-behind-a-queue',
      title: 'Photo books: a small worker that listens to a queue',
      note:
        'The call checks the state of a render, the work arrives by queue. A service that consumes or publishes decouples something, ' +
        'however small it is.',
      design: {
        services: {
          albums: {
            team: 'print',
            capabilities: ['edit-album', 'order-album'],
            calls: [{ to: 'renderer', timeoutMs: 200, access: 'read' }],
            publishes: [{ to: 'render-jobs' }],
          },
          renderer: { team: 'print', capabilities: ['render-page'], consumes: [{ from: 'render-jobs', deadLetter: true }] },
        },
        channels: { 'render-jobs': { type: 'sqs' } },
      },
    },
    {
      id: 'called-by-the-door-alone',
      title: 'City library: a small service behind the gateway',
      note: 'Its only caller is a gateway, and a gateway is no service to merge it into.',
      design: {
        gateways: { api: { type: 'http-api', routes: [{ path: '/v1/opening-hours', to: 'opening-hours', timeoutMs: 1000 }] } },
        services: { 'opening-hours': { team: 'web', capabilities: ['show-hours'] } },
      },
    },
  ],
  pair: {
    broken: {
      services: {
        trips: { team: 'rides', capabilities: ['request-trip', 'end-trip'], calls: [{ to: 'fare-rounding', access: 'read' }] },
        'fare-rounding': { team: 'rides', capabilities: ['round-fare'] },
      },
    },
    fixed: {
      services: { trips: { team: 'rides', capabilities: ['request-trip', 'end-trip', 'round-fare'] } },
    },
  },
})
