import { defineExamples } from '../../define-examples'

export const examples = defineExamples({
  fails: [
    {
      id: 'flight-without-hotel',
      title: 'Travel: a flight is booked, then a hotel',
      note:
        'The hotel is full, the flight is paid. Nobody wrote down who gives the seat back, so support does it by hand when the customer ' +
        'calls.',
      design: {
        services: {
          trips: {
            calls: [
              { to: 'flights', access: 'write', timeoutMs: 2000 },
              { to: 'hotels', access: 'write', timeoutMs: 2000 },
            ],
          },
          flights: { uses: [{ to: 'flights-db', access: 'read-write' }] },
          hotels: { uses: [{ to: 'hotels-db', access: 'read-write' }] },
        },
        stores: { 'flights-db': { type: 'aurora', owner: 'flights' }, 'hotels-db': { type: 'rds', owner: 'hotels' } },
        flows: { 'book-trip': { path: ['trips', 'flights', 'flights-db', 'hotels', 'hotels-db'], critical: true } },
      },
      findings: [{ message: 'flow', pointer: '/flows/book-trip', severity: 'error' }],
    },
    {
      id: 'account-closed-card-alive',
      title: 'Bank: accounts closes an account and tells cards to block the card',
      note:
        'The row is committed, the call times out, and accounts cannot tell whether the card is blocked. Nobody declared the owner of ' +
        'cards-table; cards is its only writer, which is enough.',
      design: {
        services: {
          accounts: {
            uses: [{ to: 'accounts-db', access: 'write' }],
            calls: [{ to: 'cards', access: 'write', idempotent: true, timeoutMs: 800 }],
          },
          cards: { uses: [{ to: 'cards-table', access: 'read-write' }] },
        },
        stores: { 'accounts-db': { type: 'aurora', owner: 'accounts' }, 'cards-table': { type: 'dynamodb' } },
      },
      findings: [{ message: 'write', pointer: '/services/accounts/calls/0', severity: 'error' }],
    },
    {
      id: 'admission-in-three-places',
      title: 'Hospital: an admission touches beds, pharmacy and meals',
      note:
        'Asking the pharmacy is a read and fine. What the call to beds does is not said, hence a warning. Meals are ordered without ' +
        'waiting for the answer: then the failure is not even seen.',
      design: {
        services: {
          admissions: {
            uses: [{ to: 'admissions-db', access: 'read-write' }],
            calls: [
              { to: 'beds', timeoutMs: 900 },
              { to: 'pharmacy', access: 'read', timeoutMs: 900 },
              { to: 'meals', access: 'write', needsReply: false },
            ],
          },
          beds: { uses: [{ to: 'beds-table', access: 'read-write' }] },
          pharmacy: { uses: [{ to: 'stock-table', access: 'read-write' }] },
          meals: { uses: [{ to: 'meals-table', access: 'write' }] },
        },
        stores: {
          'admissions-db': { type: 'aurora', owner: 'admissions' },
          'beds-table': { type: 'dynamodb', owner: 'beds' },
          'stock-table': { type: 'dynamodb', owner: 'pharmacy' },
          'meals-table': { type: 'dynamodb', owner: 'meals' },
        },
      },
      findings: [
        { message: 'unknown', pointer: '/services/admissions/calls/0', severity: 'warning' },
        { message: 'write', pointer: '/services/admissions/calls/2', severity: 'error' },
      ],
    },
    {
      id: 'workflow-that-only-goes-forward',
      title: 'Parcels: a state machine without a way back',
      note:
        'An orchestration is not yet a saga. When customs refuses the parcel the execution ends as FAILED, and the label stays valid and ' +
        'billed.',
      design: {
        workflows: {
          'ship-parcel': {
            type: 'step-functions',
            compensates: false,
            calls: [
              { to: 'labels', access: 'write', timeoutMs: 3000 },
              { to: 'customs', access: 'write', timeoutMs: 9000 },
            ],
          },
        },
        services: {
          labels: { uses: [{ to: 'labels-table', access: 'write' }] },
          customs: { uses: [{ to: 'customs-table', access: 'write' }] },
        },
        stores: { 'labels-table': { type: 'dynamodb', owner: 'labels' }, 'customs-table': { type: 'dynamodb', owner: 'customs' } },
        flows: { ship: { path: ['ship-parcel', 'labels', 'labels-table', 'customs', 'customs-table'] } },
      },
      findings: [{ message: 'flow', pointer: '/flows/ship', severity: 'error' }],
    },
    {
      id: 'saga-of-the-other-half',
      title: 'Game: the sale of a sword is undone, the gold is not',
      note: 'The flow that compensates knows inventory and not wallet. A saga that covers one of two writes covers neither.',
      design: {
        services: {
          inventory: {
            uses: [{ to: 'items-table', access: 'read-write' }],
            calls: [{ to: 'wallet', access: 'write', timeoutMs: 500 }],
          },
          wallet: { uses: [{ to: 'gold-table', access: 'read-write' }] },
        },
        stores: { 'items-table': { type: 'dynamodb', owner: 'inventory' }, 'gold-table': { type: 'dynamodb', owner: 'wallet' } },
        flows: { 'sell-item': { path: ['inventory', 'items-table'], compensates: true } },
      },
      findings: [{ message: 'write', pointer: '/services/inventory/calls/0', severity: 'error' }],
    },
  ],
  passes: [
    {
      id: 'seat-is-given-back',
      title: 'Travel: no hotel, so the seat is released',
      note: 'flights holds the seat for 15 minutes and books it last. Releasing it is an operation of flights with a test of its own.',
      design: {
        services: {
          trips: {
            calls: [
              { to: 'flights', access: 'write', timeoutMs: 2000 },
              { to: 'hotels', access: 'write', timeoutMs: 2000 },
            ],
          },
          flights: { uses: [{ to: 'flights-db', access: 'read-write' }] },
          hotels: { uses: [{ to: 'hotels-db', access: 'read-write' }] },
        },
        stores: { 'flights-db': { type: 'aurora', owner: 'flights' }, 'hotels-db': { type: 'rds', owner: 'hotels' } },
        flows: { 'book-trip': { path: ['trips', 'flights', 'flights-db', 'hotels', 'hotels-db'], critical: true, compensates: true } },
      },
    },
    {
      id: 'workflow-with-a-way-back',
      title: 'Parcels: the state machine voids the label',
      note:
        'The workflow stands in the path and says that it compensates, so the flow need not say it again. A label can be voided free of ' +
        'charge until the courier scans it, so that step comes first.',
      design: {
        workflows: {
          'ship-parcel': {
            type: 'step-functions',
            compensates: true,
            calls: [
              { to: 'labels', access: 'write', timeoutMs: 3000 },
              { to: 'customs', access: 'write', timeoutMs: 9000 },
            ],
          },
        },
        services: {
          labels: { uses: [{ to: 'labels-table', access: 'write' }] },
          customs: { uses: [{ to: 'customs-table', access: 'write' }] },
        },
        stores: { 'labels-table': { type: 'dynamodb', owner: 'labels' }, 'customs-table': { type: 'dynamodb', owner: 'customs' } },
        flows: { ship: { path: ['ship-parcel', 'labels', 'labels-table', 'customs', 'customs-table'] } },
      },
    },
    {
      id: 'asking-changes-nothing',
      title: 'Hospital: prescriptions asks for allergies',
      note: 'Both write tables of their own, the call only reads. If it fails, nothing has to be undone over there.',
      design: {
        services: {
          prescriptions: {
            uses: [{ to: 'prescriptions-db', access: 'write' }],
            calls: [{ to: 'allergies', access: 'read', timeoutMs: 400 }],
          },
          allergies: { uses: [{ to: 'allergies-table', access: 'read-write' }] },
        },
        stores: {
          'prescriptions-db': { type: 'aurora', owner: 'prescriptions' },
          'allergies-table': { type: 'dynamodb', owner: 'allergies' },
        },
      },
    },
    {
      id: 'both-in-one-saga',
      title: 'Game: sword and gold in one flow that compensates',
      note: 'A flow that names both services is enough to cure the call; the stores need not stand in it.',
      design: {
        services: {
          inventory: {
            uses: [{ to: 'items-table', access: 'read-write' }],
            calls: [{ to: 'wallet', access: 'write', timeoutMs: 500 }],
          },
          wallet: { uses: [{ to: 'gold-table', access: 'read-write' }] },
        },
        stores: { 'items-table': { type: 'dynamodb', owner: 'inventory' }, 'gold-table': { type: 'dynamodb', owner: 'wallet' } },
        flows: { 'sell-item': { path: ['inventory', 'wallet'], compensates: true } },
      },
    },
  ],
  nearMisses: [
    {
      id: 'two-stores-one-owner',
      title: 'Library: loan and fine in two tables of one service',
      note: 'Two writes, one owner: a DynamoDB transaction covers up to 100 items in several tables. No saga needed, and none wanted.',
      design: {
        services: {
          loans: {
            uses: [
              { to: 'loans-table', access: 'write' },
              { to: 'fines-table', access: 'write' },
            ],
          },
        },
        stores: { 'loans-table': { type: 'dynamodb', owner: 'loans' }, 'fines-table': { type: 'dynamodb', owner: 'loans' } },
        flows: { 'return-book': { path: ['loans', 'loans-table', 'fines-table'] } },
      },
    },
    {
      id: 'second-store-is-only-read',
      title: 'Stadium: the gate writes, the seating plan is read',
      note: 'Two owners in one flow, but only one of them writes. A failed look at the plan leaves nothing half done.',
      design: {
        services: {
          gate: { uses: [{ to: 'entries-table', access: 'write' }], calls: [{ to: 'seating', access: 'read', timeoutMs: 150 }] },
          seating: { uses: [{ to: 'plan-bucket', access: 'read' }] },
        },
        stores: { 'entries-table': { type: 'dynamodb', owner: 'gate' }, 'plan-bucket': { type: 's3', owner: 'seating' } },
        flows: { enter: { path: ['gate', 'seating', 'plan-bucket', 'entries-table'], critical: true } },
      },
    },
    {
      id: 'coordinator-nobody-described',
      title: 'Travel: the same two calls and no flow',
      note:
        'trips writes no store and no flow says that the two belong together, so there is nothing to check. The problem is as large as ' +
        'in the first example: write the flow down.',
      design: {
        services: {
          trips: {
            calls: [
              { to: 'flights', access: 'write', timeoutMs: 2000 },
              { to: 'hotels', access: 'write', timeoutMs: 2000 },
            ],
          },
          flights: { uses: [{ to: 'flights-db', access: 'read-write' }] },
          hotels: { uses: [{ to: 'hotels-db', access: 'read-write' }] },
        },
        stores: { 'flights-db': { type: 'aurora', owner: 'flights' }, 'hotels-db': { type: 'rds', owner: 'hotels' } },
      },
    },
  ],
  pair: {
    broken: {
      services: {
        rentals: { uses: [{ to: 'rentals-table', access: 'write' }], calls: [{ to: 'deposits', access: 'write', idempotent: true }] },
        deposits: { uses: [{ to: 'deposits-table', access: 'write' }] },
      },
      stores: { 'rentals-table': { type: 'dynamodb', owner: 'rentals' }, 'deposits-table': { type: 'dynamodb', owner: 'deposits' } },
      flows: { rent: { path: ['rentals', 'deposits'], compensates: false } },
    },
    fixed: {
      services: {
        rentals: { uses: [{ to: 'rentals-table', access: 'write' }], calls: [{ to: 'deposits', access: 'write', idempotent: true }] },
        deposits: { uses: [{ to: 'deposits-table', access: 'write' }] },
      },
      stores: { 'rentals-table': { type: 'dynamodb', owner: 'rentals' }, 'deposits-table': { type: 'dynamodb', owner: 'deposits' } },
      flows: { rent: { path: ['rentals', 'deposits'], compensates: true } },
    },
  },
})
