import { defineExamples } from '../../define-examples'

export const examples = defineExamples({
  fails: [
    {
      id: 'six-jobs-of-the-patients-service',
      title: 'Clinic: patients also books, prescribes and bills',
      note:
        'Six capabilities, and the tariff table of billing changes every quarter. Each of those releases restarts the service that the ' +
        'doctors prescribe with.',
      design: {
        services: {
          patients: {
            capabilities: ['register-patient', 'book-slot', 'prescribe', 'bill-visit', 'write-letter', 'report-statistics'],
          },
          laboratory: { capabilities: ['order-test', 'file-result'] },
          imaging: { capabilities: ['schedule-scan', 'store-image'] },
        },
      },
      findings: [{ message: 'many', pointer: '/services/patients/capabilities', severity: 'warning' }],
    },
    {
      id: 'four-of-nine',
      title: 'Online game: four of nine capabilities in one service',
      note:
        'Four would be fine among forty. Here they are 44 % of what the game can do, and when the shop of the season takes players down, ' +
        'nobody can sign in.',
      design: {
        services: {
          players: { capabilities: ['sign-in', 'keep-friends', 'rank-players', 'sell-skins'] },
          matchmaking: { capabilities: ['find-match', 'pick-region'] },
          sessions: { capabilities: ['run-match', 'record-replay'] },
          chat: { capabilities: ['send-chat'] },
        },
      },
      findings: [{ message: 'share', pointer: '/services/players/capabilities', severity: 'warning' }],
    },
    {
      id: 'both-limits-one-finding',
      title: 'Streaming: titles holds seven of twelve',
      note:
        'Seven is over the count and 58 % is over the share. It is one problem, so it is said once, and the count goes first: subtitles ' +
        'and rights change for different people.',
      design: {
        services: {
          titles: {
            capabilities: [
              'edit-title',
              'schedule-title',
              'license-title',
              'translate-title',
              'rate-title',
              'recommend-title',
              'report-royalties',
            ],
          },
          playback: { capabilities: ['start-playback', 'resume-playback'] },
          downloads: { capabilities: ['download-title'] },
          members: { capabilities: ['join', 'choose-plan'] },
        },
      },
      findings: [{ message: 'many', pointer: '/services/titles/capabilities', severity: 'warning' }],
    },
    {
      id: 'two-halves-of-the-old-bank',
      title: 'Bank: the core was cut once, into two',
      note: 'Two services with six capabilities each, a third of the bank apiece. The count alone finds them, whatever the others do.',
      design: {
        services: {
          customers: {
            capabilities: ['open-account', 'verify-identity', 'keep-address', 'grant-proxy', 'file-complaint', 'close-account'],
          },
          money: { capabilities: ['post-entry', 'transfer', 'standing-order', 'charge-fee', 'pay-interest', 'print-statement'] },
          cards: { capabilities: ['issue-card', 'block-card', 'set-card-limit'] },
          fraud: { capabilities: ['score-transfer', 'hold-transfer'] },
          branches: { capabilities: ['book-advisor'] },
        },
      },
      findings: [
        { message: 'many', pointer: '/services/customers/capabilities', severity: 'warning' },
        { message: 'many', pointer: '/services/money/capabilities', severity: 'warning' },
      ],
    },
  ],
  passes: [
    {
      id: 'the-clinic-cut-by-reason-to-change',
      title: 'Clinic: six jobs in four services',
      note:
        'The tariff belongs to billing now and the prescription rules to medication. A new tariff is a release that no doctor notices, ' +
        'and the statistics moved to billing, which counts the visits anyway.',
      design: {
        services: {
          patients: { capabilities: ['register-patient', 'write-letter'] },
          appointments: { capabilities: ['book-slot'] },
          medication: { capabilities: ['prescribe', 'check-interaction'] },
          billing: { capabilities: ['bill-visit', 'report-statistics'] },
          laboratory: { capabilities: ['order-test', 'file-result'] },
        },
      },
    },
    {
      id: 'four-of-ten-is-the-limit',
      title: 'Parcel carrier: four of ten, one of them listed twice',
      note:
        'Exactly 40 %, and the share has to exceed it. track-parcel stands at two services and counts at each: the sum is ten. That both ' +
        'claim it is worth a talk, not a finding.',
      design: {
        services: {
          shipments: { capabilities: ['accept-parcel', 'route-parcel', 'track-parcel', 'return-parcel'] },
          depots: { capabilities: ['sort-parcel', 'load-van'] },
          notices: { capabilities: ['track-parcel', 'announce-delivery'] },
          customs: { capabilities: ['declare-goods', 'pay-duty'] },
        },
      },
    },
    {
      id: 'five-of-eight-in-a-small-system',
      title: 'Concert tickets: a core with five capabilities and two helpers',
      note:
        'Five is one below the count. With three services a large share is a matter of arithmetic: the share is looked at from four ' +
        'services on.',
      design: {
        services: {
          sales: { capabilities: ['list-events', 'hold-seat', 'sell-seat', 'refund-seat', 'resell-seat'] },
          venues: { capabilities: ['draw-seat-map', 'open-gate'] },
          documents: { capabilities: ['render-ticket'] },
        },
      },
    },
  ],
  nearMisses: [
    {
      id: 'a-monolith-on-purpose',
      title: 'Property portal: a modular monolith and an image resizer',
      note:
        'Nine capabilities in one deployable, because one team decided so. Below three services nobody has claimed to have split ' +
        'anything, and the rule is not applicable.',
      design: {
        services: {
          portal: {
            capabilities: [
              'list-property',
              'search',
              'save-search',
              'book-viewing',
              'make-offer',
              'rate-agent',
              'bill-agent',
              'moderate',
              'export-feed',
            ],
          },
          'image-resizer': { capabilities: ['resize-image'] },
        },
      },
    },
    {
      id: 'a-prototype-may-be-lopsided',
      title: 'Meal kits: a prototype with everything in one place',
      note: 'Before there are users the boundaries are guesses, and a guess is cheapest inside one service. The stage switches this off.',
      design: {
        context: { stage: 'prototype' },
        services: {
          kitchen: { capabilities: ['plan-menu', 'order-kit', 'change-kit', 'pause-kit', 'pack-kit', 'rate-kit', 'refund-kit'] },
          warehouse: { capabilities: ['count-stock'] },
          couriers: { capabilities: ['deliver-kit'] },
        },
      },
    },
    {
      id: 'big-in-another-sense',
      title: 'Smart meters: one service does most of the traffic',
      note:
        'intake takes every reading of two million meters, and it has one reason to change. Load, code size and the number of its stores ' +
        'are not counted here.',
      design: {
        services: {
          intake: {
            capabilities: ['take-reading'],
            scaling: { min: 40, max: 400, on: 'requests' },
            uses: [
              { to: 'raw-readings', access: 'write' },
              { to: 'meter-state', access: 'read-write' },
            ],
          },
          meters: { capabilities: ['install-meter', 'replace-meter'] },
          invoices: { capabilities: ['bill-month'] },
          console: { capabilities: ['show-usage'] },
        },
        stores: { 'raw-readings': { type: 's3', owner: 'intake' }, 'meter-state': { type: 'dynamodb', owner: 'intake' } },
      },
    },
  ],
  pair: {
    broken: {
      services: {
        claims: {
          capabilities: ['report-claim', 'assess-damage', 'approve-claim', 'reject-claim', 'reopen-claim', 'pay-claim'],
        },
        policies: { capabilities: ['write-policy', 'renew-policy'] },
        payouts: { capabilities: ['collect-premium', 'refund-premium'] },
      },
    },
    fixed: {
      services: {
        claims: { capabilities: ['report-claim', 'assess-damage', 'approve-claim', 'reject-claim', 'reopen-claim'] },
        policies: { capabilities: ['write-policy', 'renew-policy'] },
        payouts: { capabilities: ['collect-premium', 'refund-premium', 'pay-claim'] },
      },
    },
  },
})
