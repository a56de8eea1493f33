import { defineExamples } from '../../define-examples'

export const examples = defineExamples({
  fails: [
    {
      id: 'three-tiers-with-a-network-between',
      title: 'Insurance: claims in three tiers',
      note:
        'A new field on the claim form is a change of all three, in order, by three teams. The domain is one finding, shown at the first ' +
        'of its two calls by name.',
      design: {
        services: {
          'claims-ui': { domain: 'claims', layer: 'ui', team: 'front', calls: [{ to: 'claims-logic', timeoutMs: 900 }] },
          'claims-logic': { domain: 'claims', layer: 'logic', team: 'middle', calls: [{ to: 'claims-data', timeoutMs: 600 }] },
          'claims-data': { domain: 'claims', layer: 'data', team: 'back', uses: [{ to: 'claims-db', access: 'read-write' }] },
        },
        stores: { 'claims-db': { type: 'aurora', owner: 'claims-data' } },
      },
      findings: [{ message: 'layers', pointer: '/services/claims-logic/calls/0', severity: 'warning' }],
    },
    {
      id: 'a-domain-each-cut-differently',
      title: 'Clinic: two domains, one cut above and one below',
      note:
        'booking was cut between page and rules, records between rules and rows. One finding a domain, since each is folded together on ' +
        'its own.',
      design: {
        services: {
          'booking-pages': { domain: 'booking', layer: 'ui', calls: [{ to: 'booking-rules', timeoutMs: 500 }] },
          'booking-rules': { domain: 'booking', layer: 'logic', calls: [{ to: 'record-rules', timeoutMs: 400, access: 'read' }] },
          'record-rules': { domain: 'records', layer: 'logic', calls: [{ to: 'record-rows', timeoutMs: 300 }] },
          'record-rows': { domain: 'records', layer: 'data' },
        },
      },
      findings: [
        { message: 'layers', pointer: '/services/booking-pages/calls/0', severity: 'warning' },
        { message: 'layers', pointer: '/services/record-rules/calls/0', severity: 'warning' },
      ],
    },
    {
      id: 'one-page-two-engines',
      title: 'Energy tariffs: a page and two engines of one domain',
      note:
        'The page asks for a tariff and then for the bonus, and no page shows one without the other. Of the two calls the one to ' +
        'bonus-engine comes first by name, though not in the file.',
      design: {
        services: {
          'tariff-page': {
            domain: 'tariffs',
            layer: 'ui',
            calls: [
              { to: 'tariff-engine', timeoutMs: 300, access: 'read' },
              { to: 'bonus-engine', timeoutMs: 300, access: 'read' },
            ],
          },
          'tariff-engine': { domain: 'tariffs', layer: 'logic' },
          'bonus-engine': { domain: 'tariffs', layer: 'logic' },
        },
      },
      findings: [{ message: 'layers', pointer: '/services/tariff-page/calls/1', severity: 'warning' }],
    },
    {
      id: 'not-waiting-does-not-help',
      title: 'Photo archive: a data service that nobody waits for',
      note: 'tagging hands rows to tag-rows and does not wait. The column still has to exist in both before it can be filled.',
      design: {
        services: {
          tagging: { domain: 'tags', layer: 'logic', calls: [{ to: 'tag-rows', needsReply: false }] },
          'tag-rows': { domain: 'tags', layer: 'data' },
          albums: { domain: 'albums', calls: [{ to: 'tagging', timeoutMs: 400 }] },
        },
      },
      findings: [{ message: 'layers', pointer: '/services/tagging/calls/0', severity: 'warning' }],
    },
  ],
  passes: [
    {
      id: 'the-front-is-a-domain-of-its-own',
      title: 'Insurance: two front ends over whole domains',
      note:
        'The portal and the kiosk change with the brand, claims and policies with the tariff. Each service behind them holds its own ' +
        'rules and rows.',
      design: {
        services: {
          portal: {
            domain: 'storefront',
            layer: 'ui',
            calls: [
              { to: 'claims', timeoutMs: 900 },
              { to: 'policies', timeoutMs: 600 },
            ],
          },
          kiosk: { domain: 'storefront', layer: 'ui', calls: [{ to: 'policies', timeoutMs: 600 }] },
          claims: { domain: 'claims', uses: [{ to: 'claims-db', access: 'read-write' }] },
          policies: { domain: 'policies', uses: [{ to: 'policies-db', access: 'read-write' }] },
        },
        stores: { 'claims-db': { type: 'aurora', owner: 'claims' }, 'policies-db': { type: 'aurora', owner: 'policies' } },
      },
    },
    {
      id: 'a-queue-between-page-and-work',
      title: 'Photo archive: the upload page leaves a job behind',
      note:
        'The two are one domain and two speeds: pages answer in 50 ms, tagging takes a minute of GPU. Only calls are judged, and between ' +
        'these two there is none.',
      design: {
        services: {
          'upload-page': { domain: 'uploads', layer: 'ui', publishes: [{ to: 'tag-jobs', events: ['photo-uploaded'] }] },
          tagging: { domain: 'uploads', layer: 'logic', consumes: [{ from: 'tag-jobs', deadLetter: true, idempotent: true }] },
        },
        channels: { 'tag-jobs': { type: 'sqs' } },
      },
    },
    {
      id: 'logic-beside-logic',
      title: 'Energy tariffs: two engines of one layer',
      note: 'quotes asks forecasts, both are logic, and each has a team. They stand side by side, not one above the other.',
      design: {
        services: {
          quotes: { domain: 'tariffs', layer: 'logic', team: 'sales', calls: [{ to: 'forecasts', timeoutMs: 300, access: 'read' }] },
          forecasts: { domain: 'tariffs', layer: 'logic', team: 'trading', apiVersion: 'v1' },
        },
      },
    },
  ],
  nearMisses: [
    {
      id: 'names-are-not-read',
      title: 'Parcel carrier: a backend and a frontend by name',
      note: 'The names say what the file does not. A service is layered here only if it states a layer; ask about these two.',
      design: {
        services: {
          'tracking-frontend': { domain: 'tracking', calls: [{ to: 'tracking-backend', timeoutMs: 400 }] },
          'tracking-backend': { domain: 'tracking' },
        },
      },
    },
    {
      id: 'no-domain-in-common',
      title: 'Online game: three layers, no domain in common',
      note: 'lobby states no domain and scores states another one than rules, so no two of the three are known to be one domain.',
      design: {
        services: {
          lobby: { layer: 'ui', calls: [{ to: 'rules', timeoutMs: 200 }] },
          rules: { layer: 'logic', domain: 'matches', calls: [{ to: 'scores', timeoutMs: 200 }] },
          scores: { layer: 'data', domain: 'rankings' },
        },
      },
    },
    {
      id: 'other-pairs-of-layers',
      title: 'Internal reports: a page that reads rows, and a loader that calls up',
      note:
        'ui to data skips the middle and data to logic runs upwards. Neither is one of the two joints that the rule knows, so both stay ' +
        'silent.',
      design: {
        services: {
          'report-page': { domain: 'reports', layer: 'ui', calls: [{ to: 'report-rows', timeoutMs: 1000, access: 'read' }] },
          'report-rows': { domain: 'reports', layer: 'data', calls: [{ to: 'report-sums', timeoutMs: 800, access: 'read' }] },
          'report-sums': { domain: 'reports', layer: 'logic' },
        },
      },
    },
  ],
  pair: {
    broken: {
      services: {
        'viewing-pages': { domain: 'viewings', layer: 'ui', calls: [{ to: 'viewing-rules', access: 'read' }] },
        'viewing-rules': { domain: 'viewings', layer: 'logic' },
      },
    },
    fixed: { services: { 'viewing-pages': { domain: 'viewings' } } },
  },
})
