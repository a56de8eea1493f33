import { defineExamples } from '../../define-examples'

export const examples = defineExamples({
  fails: [
    {
      id: 'booking-waits-for-the-mail',
      title: 'Hotel: the booking waits for its confirmation mail',
      note:
        'The guest has the number on the screen, the mail may come a minute later. Here a slow mail provider makes the booking slow, and ' +
        'one that is down makes it fail.',
      design: {
        services: {
          bookings: { calls: [{ to: 'notifications', access: 'write', timeoutMs: 3000 }] },
          notifications: { capabilities: ['tell-guest'] },
        },
      },
      findings: [{ message: 'side-effect', pointer: '/services/bookings/calls/0', severity: 'warning' }],
    },
    {
      id: 'trail-in-a-capability',
      title: 'Bank: compliance keeps the audit trail',
      note:
        'The id says nothing, the capability does: audit-trail. A transfer does not become more valid by waiting for its log entry. If ' +
        'the call asked the sanctions list, needsReply: true would have to say so.',
      design: {
        services: {
          transfers: {
            calls: [
              { to: 'accounts', access: 'write', idempotent: true, timeoutMs: 800 },
              { to: 'compliance', access: 'write', idempotent: true, timeoutMs: 800 },
            ],
          },
          accounts: { capabilities: ['post-entry'] },
          compliance: { capabilities: ['sanctions-list', 'audit-trail'] },
        },
      },
      findings: [{ message: 'side-effect', pointer: '/services/transfers/calls/1', severity: 'warning' }],
    },
    {
      id: 'fire-and-forget',
      title: 'Parcels: delivered, and loyalty gets a call nobody waits for',
      note:
        'No answer is needed, so nobody sees the failure either. During a release of loyalty the points of that minute are gone, and no ' +
        'queue holds them.',
      design: {
        services: {
          deliveries: { calls: [{ to: 'loyalty', access: 'write', needsReply: false }] },
          loyalty: { capabilities: ['collect-points'] },
        },
      },
      findings: [{ message: 'unneeded', pointer: '/services/deliveries/calls/0', severity: 'warning' }],
    },
    {
      id: 'end-of-a-match',
      title: 'Game: three calls at the end of a match, one of them needed',
      note:
        'The new rank is shown at once, so that call stays. Statistics and the push message can come later, and no needsReply on these ' +
        'calls says otherwise.',
      design: {
        services: {
          matches: {
            calls: [
              { to: 'ranking', access: 'write', idempotent: true, timeoutMs: 300 },
              { to: 'insights', access: 'write', timeoutMs: 300, parallel: true },
              { to: 'push-gateway', access: 'write', timeoutMs: 300, parallel: true },
            ],
          },
          ranking: { capabilities: ['player-rank'] },
          insights: { capabilities: ['match-analytics'] },
          'push-gateway': {},
        },
      },
      findings: [
        { message: 'side-effect', pointer: '/services/matches/calls/1', severity: 'warning' },
        { message: 'side-effect', pointer: '/services/matches/calls/2', severity: 'warning' },
      ],
    },
  ],
  passes: [
    {
      id: 'mail-after-the-event',
      title: 'Hotel: notifications listens',
      note: 'bookings asks for the rate, because without it there is no booking. That there is one is an event, and the mail follows.',
      design: {
        services: {
          bookings: { calls: [{ to: 'rates', access: 'read', timeoutMs: 400 }], publishes: [{ to: 'booking-events', outbox: true }] },
          rates: { capabilities: ['room-rate'] },
          notifications: { consumes: [{ from: 'booking-events', deadLetter: true, idempotent: true }] },
        },
        channels: { 'booking-events': { type: 'eventbridge' } },
      },
    },
    {
      id: 'code-by-sms',
      title: 'Bank: the sign-in sends a code and wants to know',
      note: 'If the provider refuses the number, the page offers another way at once. The answer is needed, and needsReply: true says so.',
      design: {
        services: {
          'sign-in': { calls: [{ to: 'sms', access: 'write', needsReply: true, timeoutMs: 2500, fallback: 'code by voice call' }] },
          sms: { capabilities: ['send-code'] },
        },
      },
    },
    {
      id: 'audit-before-trade',
      title: 'Broker: no trade without its audit record',
      note: 'Here the record is part of the promise: if it cannot be written, the order must not go out. A stated exception passes.',
      design: {
        services: {
          trading: { calls: [{ to: 'trade-audit', access: 'write', needsReply: true, idempotent: true, timeoutMs: 200 }] },
          'trade-audit': { capabilities: ['record-order'] },
        },
      },
    },
  ],
  nearMisses: [
    {
      id: 'words-within-words',
      title: 'Theatre: auditoriums and the mailroom',
      note: 'The test compares whole words. "auditoriums" is not "audits", and a mailroom is a place.',
      design: {
        services: {
          seats: { calls: [{ to: 'auditoriums', access: 'read', timeoutMs: 300 }] },
          auditoriums: { capabilities: ['floor-plan', 'mailroom-hours'] },
        },
      },
    },
    {
      id: 'inbox-is-read',
      title: 'Clinic: patients read their notifications',
      note:
        'A route into notifications is a question, not a side effect: the patient waits for the list. Only calls of services are ' +
        'checked.',
      design: {
        gateways: {
          'patient-api': {
            type: 'http-api',
            auth: 'jwt',
            routes: [{ path: '/v1/inbox', to: 'notifications', auth: 'jwt', timeoutMs: 2000 }],
          },
        },
        services: { notifications: { capabilities: ['inbox'] } },
      },
    },
    {
      id: 'state-machine-sends',
      title: 'Visa office: the last state sends an e-mail',
      note: 'A state machine remembers what it has not done yet and tries again. It holds no request of a user meanwhile.',
      design: {
        workflows: { 'visa-case': { type: 'step-functions', calls: [{ to: 'email', access: 'write', auth: 'iam', timeoutMs: 5000 }] } },
        services: { email: { compute: 'lambda' } },
      },
    },
    {
      id: 'mailer-and-its-provider',
      title: 'Hotel: the mailer calls the provider',
      note: 'Somebody has to make the call in the end. It is made by the consumer of a queue, to a system that offers nothing but HTTP.',
      design: {
        services: {
          confirmations: {
            consumes: [{ from: 'mails-to-send', deadLetter: true, idempotent: true }],
            calls: [{ to: 'mail-provider', access: 'write', idempotent: true, timeoutMs: 5000 }],
          },
        },
        channels: { 'mails-to-send': { type: 'sqs' } },
        externals: { 'mail-provider': {} },
      },
    },
  ],
  pair: {
    broken: {
      services: { deliveries: { calls: [{ to: 'loyalty', needsReply: false }] }, loyalty: {} },
    },
    fixed: {
      services: { deliveries: { publishes: [{ to: 'delivered' }] }, loyalty: { consumes: [{ from: 'delivered' }] } },
      channels: { delivered: { type: 'sns' } },
    },
  },
})
