import { defineExamples } from '../../define-examples'

export const examples = defineExamples({
  fails: [
    {
      id: 'a-money-model-in-two-services',
      title: 'Bank: the ledger and the transfers share a model of money',
      note:
        'Rounding moved into Amount, in version 7. A transfer computed with 6 and posted with 7 differs by a cent, and nobody finds the ' +
        'cent in an API, because it is in a jar.',
      design: {
        services: {
          ledger: {
            libraries: [
              { name: 'json-logger', kind: 'technical' },
              { name: 'money-model', kind: 'domain' },
            ],
          },
          transfers: { libraries: [{ name: 'money-model', kind: 'domain' }], calls: [{ to: 'ledger', timeoutMs: 500, access: 'write' }] },
        },
      },
      findings: [
        { message: 'shared', pointer: '/services/ledger/libraries/1', severity: 'warning' },
        { message: 'shared', pointer: '/services/transfers/libraries/0', severity: 'warning' },
      ],
    },
    {
      id: 'a-patient-for-everybody',
      title: 'Hospital: one Patient class for four services',
      note:
        'Two libraries, six uses, six findings. The class has 140 fields, since each team added what it needed and none may take ' +
        'anything out.',
      design: {
        services: {
          admissions: { libraries: [{ name: 'patient-model', kind: 'domain' }] },
          wards: {
            libraries: [
              { name: 'patient-model', kind: 'domain' },
              { name: 'tariff-rules', kind: 'domain' },
            ],
          },
          letters: { libraries: [{ name: 'patient-model', kind: 'domain' }] },
          billing: {
            libraries: [
              { name: 'tariff-rules', kind: 'domain' },
              { name: 'patient-model', kind: 'domain' },
              { name: 'pdf-writer', kind: 'technical' },
            ],
          },
        },
      },
      findings: [
        { message: 'shared', pointer: '/services/admissions/libraries/0', severity: 'warning' },
        { message: 'shared', pointer: '/services/wards/libraries/0', severity: 'warning' },
        { message: 'shared', pointer: '/services/wards/libraries/1', severity: 'warning' },
        { message: 'shared', pointer: '/services/letters/libraries/0', severity: 'warning' },
        { message: 'shared', pointer: '/services/billing/libraries/0', severity: 'warning' },
        { message: 'shared', pointer: '/services/billing/libraries/1', severity: 'warning' },
      ],
    },
    {
      id: 'three-name-it-two-admit-it',
      title: 'Online game: three services name the rules, two call them domain',
      note:
        'matches and replays state that combat-rules holds business rules. tournaments lists it without a kind: not stated is not ' +
        'domain, so it is not counted.',
      design: {
        services: {
          matches: { libraries: [{ name: 'combat-rules', kind: 'domain' }] },
          replays: { libraries: [{ name: 'combat-rules', kind: 'domain' }] },
          tournaments: { libraries: [{ name: 'combat-rules' }] },
        },
      },
      findings: [
        { message: 'shared', pointer: '/services/matches/libraries/0', severity: 'warning' },
        { message: 'shared', pointer: '/services/replays/libraries/0', severity: 'warning' },
      ],
    },
  ],
  passes: [
    {
      id: 'shared-technique',
      title: 'Parcel carrier: a logger, a tracer and a retry policy for all',
      note: 'None of them knows what a parcel is. An old version of the logger in one service is a chore, not a wrong invoice.',
      design: {
        services: {
          depots: {
            libraries: [
              { name: 'json-logger', kind: 'technical' },
              { name: 'backoff', kind: 'technical' },
            ],
          },
          tours: {
            libraries: [
              { name: 'json-logger', kind: 'technical' },
              { name: 'backoff', kind: 'technical' },
            ],
          },
        },
      },
    },
    {
      id: 'a-model-each-and-a-contract-between',
      title: 'Bank: two models, one published schema',
      note:
        'Each side keeps its own idea of an amount and both read the schema of the event. The client that is generated from it holds no ' +
        'rule.',
      design: {
        services: {
          ledger: {
            apiVersion: 'v1',
            libraries: [
              { name: 'ledger-model', kind: 'domain' },
              { name: 'ledger-client', kind: 'technical' },
            ],
          },
          transfers: {
            libraries: [
              { name: 'transfer-model', kind: 'domain' },
              { name: 'ledger-client', kind: 'technical' },
            ],
            calls: [{ to: 'ledger', timeoutMs: 500, access: 'write' }],
          },
        },
      },
    },
    {
      id: 'one-user-of-the-rules',
      title: 'Hospital: the tariff rules live in billing',
      note: 'wards asks billing what a night costs. The quarterly tariff is one release of one service.',
      design: {
        services: {
          wards: { libraries: [{ name: 'bed-plan', kind: 'domain' }], calls: [{ to: 'billing', timeoutMs: 400, access: 'read' }] },
          billing: { libraries: [{ name: 'tariff-rules', kind: 'domain' }] },
        },
      },
    },
  ],
  nearMisses: [
    {
      id: 'nobody-says-what-it-holds',
      title: 'Car sharing: a library called common',
      note:
        'Three services share it, and no entry states a kind. By its name it holds everything; ask for the kind at the review, since ' +
        'this rule reads only what is written.',
      design: {
        services: {
          rentals: { libraries: [{ name: 'common' }] },
          cars: { libraries: [{ name: 'common' }] },
          invoices: { libraries: [{ name: 'common' }] },
        },
      },
    },
    {
      id: 'domain-here-technical-there',
      title: 'Mapping: the same library under two kinds',
      note:
        'routing says domain, tiles says technical. Two services have to say domain before it is shared domain code; one of these two ' +
        'entries is wrong.',
      design: {
        services: {
          routing: { libraries: [{ name: 'geometry', kind: 'domain' }] },
          tiles: { libraries: [{ name: 'geometry', kind: 'technical' }] },
        },
      },
    },
    {
      id: 'one-service-lists-it-twice',
      title: 'Parcel carrier: one service lists its rules twice',
      note: 'A merge left the line in the file two times. Sharing takes two services; tours has other rules of its own.',
      design: {
        services: {
          depots: {
            libraries: [
              { name: 'sorting-rules', kind: 'domain' },
              { name: 'sorting-rules', kind: 'domain' },
            ],
          },
          tours: { libraries: [{ name: 'tour-rules', kind: 'domain' }] },
        },
      },
    },
  ],
  pair: {
    broken: {
      services: {
        fares: { libraries: [{ name: 'zone-rules', kind: 'domain' }] },
        penalties: { libraries: [{ name: 'zone-rules', kind: 'domain' }] },
      },
    },
    fixed: {
      services: {
        fares: { libraries: [{ name: 'zone-rules', kind: 'domain' }] },
        penalties: { libraries: [{ name: 'penalty-rules', kind: 'domain' }] },
      },
    },
  },
})
