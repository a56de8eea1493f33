import { defineExamples } from '../../define-examples'

export const examples = defineExamples({
  fails: [
    {
      id: 'four-of-five-on-both-counts',
      title: 'Travel: four of five in one web, four of five in one pipeline',
      note:
        'Exactly 80 % of the services hang together by calls, and exactly 80 % leave through one pipeline. gift-cards was founded later ' +
        'and is the only one that can be released on a Tuesday.',
      design: {
        services: {
          bookings: {
            calls: [
              { to: 'flights', timeoutMs: 900 },
              { to: 'hotels', timeoutMs: 900 },
            ],
          },
          flights: { calls: [{ to: 'fares', timeoutMs: 400 }] },
          hotels: {},
          fares: {},
          'gift-cards': {},
        },
        pipelines: {
          train: { tool: 'jenkins', deploys: ['bookings', 'flights', 'hotels', 'fares'] },
          'gift-cards': { tool: 'github-actions', deploys: ['gift-cards'] },
        },
      },
      findings: [{ message: 'tied', pointer: '/services', severity: 'error' }],
    },
    {
      id: 'one-schema-one-image',
      title: 'Hospital: no calls at all, and tied all the same',
      note:
        'wards writes the tables of admissions, and two services start from one image. Nobody calls anybody, so the picture looks ' +
        'decoupled.',
      design: {
        services: {
          admissions: { artifact: 'hospital', uses: [{ to: 'hospital-db', access: 'read-write' }] },
          wards: { artifact: 'hospital', uses: [{ to: 'hospital-db', access: 'read-write' }] },
          menus: { artifact: 'menus' },
          letters: { artifact: 'letters' },
        },
        stores: { 'hospital-db': { type: 'aurora', owner: 'admissions' } },
      },
      findings: [{ message: 'tied', pointer: '/services', severity: 'error' }],
    },
    {
      id: 'all-four-ties',
      title: 'Bank: the core system, drawn as three services',
      note:
        'Calls, tables, pipeline and image: everything is shared that can be. The three boxes are packages of one program with a network ' +
        'between.',
      design: {
        services: {
          accounts: {
            artifact: 'core',
            calls: [{ to: 'ledger', timeoutMs: 500 }],
            uses: [{ to: 'core-db', access: 'read-write' }],
          },
          ledger: { artifact: 'core', calls: [{ to: 'interest', timeoutMs: 500 }], uses: [{ to: 'core-db', access: 'write' }] },
          interest: { artifact: 'core', uses: [{ to: 'core-db', access: 'read' }] },
        },
        stores: { 'core-db': { type: 'rds', owner: 'accounts' } },
        pipelines: { core: { tool: 'jenkins', deploys: ['accounts', 'ledger', 'interest'] } },
      },
      findings: [{ message: 'tied', pointer: '/services', severity: 'error' }],
    },
    {
      id: 'pipelines-apart-data-together',
      title: 'Car sharing: four pipelines do not help',
      note:
        'Each service ships alone on paper. They call each other, and two of them write one table that has no owner, so a change of the ' +
        'table needs the other writer after all.',
      design: {
        services: {
          rentals: {
            calls: [
              { to: 'cars', timeoutMs: 300 },
              { to: 'prices', timeoutMs: 300 },
            ],
            uses: [{ to: 'fleet-table', access: 'write' }],
          },
          cars: { uses: [{ to: 'fleet-table', access: 'read-write' }] },
          prices: {},
          damages: { calls: [{ to: 'cars', timeoutMs: 300, needsReply: false }] },
        },
        stores: { 'fleet-table': { type: 'dynamodb' } },
        pipelines: {
          rentals: { deploys: ['rentals'] },
          cars: { deploys: ['cars'] },
          prices: { deploys: ['prices'] },
          damages: { deploys: ['damages'] },
        },
      },
      findings: [{ message: 'tied', pointer: '/services', severity: 'error' }],
    },
  ],
  passes: [
    {
      id: 'one-tie-is-not-a-knot',
      title: 'Travel: all call each other, and nothing else is shared',
      note:
        'One web of calls is one tie. With pipelines, images and stores of their own the services can leave it one by one. What the ' +
        'calls write is not stated, and distributed-transaction-without-saga warns of that.',
      design: {
        services: {
          bookings: {
            artifact: 'bookings',
            calls: [
              { to: 'flights', timeoutMs: 900 },
              { to: 'hotels', timeoutMs: 900 },
            ],
            uses: [{ to: 'bookings-table', access: 'read-write' }],
          },
          flights: { artifact: 'flights', uses: [{ to: 'flights-db', access: 'read-write' }] },
          hotels: { artifact: 'hotels', uses: [{ to: 'hotels-db', access: 'read-write' }] },
        },
        stores: {
          'bookings-table': { type: 'dynamodb', owner: 'bookings' },
          'flights-db': { type: 'aurora', owner: 'flights' },
          'hotels-db': { type: 'aurora', owner: 'hotels' },
        },
        pipelines: { bookings: { deploys: ['bookings'] }, flights: { deploys: ['flights'] }, hotels: { deploys: ['hotels'] } },
      },
    },
    {
      id: 'three-of-four-is-below-the-line',
      title: 'Clinic: three of four in the web, three of four in the pipeline',
      note:
        '75 % twice, and the limit is 80. The shared image of two services is the one tie that holds; shared-pipeline and ' +
        'shared-deployment-artifact have their say.',
      design: {
        services: {
          booking: { artifact: 'front-desk', calls: [{ to: 'slots', timeoutMs: 400 }] },
          slots: { artifact: 'front-desk', calls: [{ to: 'doctors', timeoutMs: 400 }] },
          doctors: { artifact: 'doctors' },
          laboratory: { artifact: 'laboratory' },
        },
        pipelines: {
          desk: { tool: 'gitlab', deploys: ['booking', 'slots', 'doctors'] },
          laboratory: { tool: 'gitlab', deploys: ['laboratory'] },
        },
      },
    },
    {
      id: 'a-reader-ties-less-than-a-writer',
      title: 'Energy supplier: one web of calls, and a reader in a foreign store',
      note:
        'statements only reads the meter table. That is worth a warning of shared-database; the tie asks for somebody who writes without ' +
        'owning.',
      design: {
        services: {
          meters: { calls: [{ to: 'tariffs', timeoutMs: 300, access: 'read' }], uses: [{ to: 'meter-table', access: 'read-write' }] },
          tariffs: {},
          statements: { calls: [{ to: 'tariffs', timeoutMs: 300, access: 'read' }], uses: [{ to: 'meter-table', access: 'read' }] },
        },
        stores: { 'meter-table': { type: 'dynamodb', owner: 'meters' } },
      },
    },
  ],
  nearMisses: [
    {
      id: 'two-services-are-too-few',
      title: 'Internal tool: two services that share everything',
      note:
        'All four ties hold between two. It is one service in two boxes, which shared-database, shared-pipeline and ' +
        'shared-deployment-artifact say in detail; this rule speaks from three services on.',
      design: {
        services: {
          expenses: {
            artifact: 'office',
            calls: [{ to: 'approvals', timeoutMs: 300 }],
            uses: [{ to: 'office-db', access: 'read-write' }],
          },
          approvals: { artifact: 'office', uses: [{ to: 'office-db', access: 'write' }] },
        },
        stores: { 'office-db': { type: 'rds', owner: 'expenses' } },
        pipelines: { office: { deploys: ['expenses', 'approvals'] } },
      },
    },
    {
      id: 'events-join-without-tying',
      title: 'Smart meters: everything hangs together, by events',
      note:
        'Four services on one stream. Events are not counted as a web of calls, since each service can run while the others are down. ' +
        'Two share an image, which is one tie, and shared-deployment-artifact reports it.',
      design: {
        services: {
          intake: { artifact: 'stream', publishes: [{ to: 'readings' }] },
          alerts: { artifact: 'stream', consumes: [{ from: 'readings', deadLetter: true }] },
          history: { artifact: 'history', consumes: [{ from: 'readings', deadLetter: true }] },
          billing: { artifact: 'billing', consumes: [{ from: 'readings', deadLetter: true }] },
        },
        channels: { readings: { type: 'kinesis' } },
      },
    },
    {
      id: 'a-long-list-of-other-things',
      title: 'Newsroom: a pipeline with many names and two services',
      note:
        'The list has five entries, of which three are a website, a job and a network. Two of four services are 50 % and no tie here, ' +
        'but an error of shared-pipeline. The writer in a foreign store is one tie, and shared-database reports it.',
      design: {
        services: {
          articles: { uses: [{ to: 'articles-db', access: 'read-write' }] },
          comments: { uses: [{ to: 'articles-db', access: 'write' }] },
          search: {},
          newsletters: {},
        },
        stores: { 'articles-db': { type: 'aurora', owner: 'articles' } },
        pipelines: {
          desk: { deploys: ['articles', 'comments', 'website', 'nightly-export', 'vpc'] },
          search: { deploys: ['search'] },
          newsletters: { deploys: ['newsletters'] },
        },
      },
    },
  ],
  pair: {
    broken: {
      services: {
        listings: { artifact: 'portal', calls: [{ to: 'agents', access: 'read' }] },
        agents: { artifact: 'portal', calls: [{ to: 'ratings', access: 'read' }] },
        ratings: { artifact: 'ratings' },
      },
    },
    fixed: {
      services: {
        listings: { artifact: 'listings', calls: [{ to: 'agents', access: 'read' }] },
        agents: { artifact: 'agents', calls: [{ to: 'ratings', access: 'read' }] },
        ratings: { artifact: 'ratings' },
      },
    },
  },
})
