import { describe, expect, it } from 'vitest'
import { fixLabel } from './fix-label'

const architecture = {
  services: {
    billing: { public: true, uses: [{ to: 'orders-db' }], calls: [{ to: 'payments' }] },
    constructor: { consumes: [{ from: 'mail-queue' }] },
  },
  channels: { topic: { forwardsTo: ['mail-queue'] } },
}

describe('fixLabel', () => {
  it.each([
    [[{ op: 'remove', path: '/services/billing/uses/0' }], 'Remove the link of billing to orders-db'],
    [[{ op: 'remove', path: '/channels/topic/forwardsTo/0' }], 'Remove the link of topic to mail-queue'],
    [[{ op: 'remove', path: '/services/billing/public' }], 'Remove public on billing'],
    [[{ op: 'replace', path: '/services/billing/public', value: false }], 'Set public to false on billing'],
    [[{ op: 'add', path: '/services/billing/calls/0/timeoutMs', value: 800 }], 'Set timeoutMs to 800 on billing to payments'],
    [[{ op: 'add', path: '/services/billing/calls/0/retry', value: { max: 1 } }], 'Add retry on billing to payments'],
    [[{ op: 'add', path: '/services/billing/publishes/0', value: { to: 'topic' } }], 'Add the link of billing to topic'],
    [
      [{ op: 'replace', path: '/services/constructor/consumes/0/deadLetter', value: 'dlq' }],
      'Set deadLetter to dlq on constructor from mail-queue',
    ],
    [[{ op: 'add', path: '/channels/dlq', value: { type: 'sqs' } }], 'Add dlq'],
    [
      [
        { op: 'add', path: '/channels/dlq', value: { type: 'sqs' } },
        { op: 'add', path: '/services/constructor/consumes/0/deadLetter', value: 'dlq' },
      ],
      'Add dlq and set deadLetter to dlq on constructor from mail-queue',
    ],
  ] as const)('names the act of %j', (fix, label) => {
    expect(fixLabel(fix, architecture)).toBe(label)
  })
  it('names a place once where both acts are done there', () => {
    const fix = [
      { op: 'replace', path: '/services/billing/calls/0/resolve', value: 'dns' },
      { op: 'remove', path: '/services/billing/calls/0/address' },
    ] as const
    expect(fixLabel(fix, architecture)).toBe('Set resolve to dns and remove address on billing to payments')
  })
  it('counts what it does not name', () => {
    const path = '/services/billing/public'
    expect(
      fixLabel(
        [
          { op: 'remove', path },
          { op: 'remove', path },
          { op: 'remove', path },
        ],
        architecture,
      ),
    ).toBe('Remove public, remove public on billing and 1 more')
  })
  it('does not need the place to be there', () => {
    expect(fixLabel([{ op: 'remove', path: '/services/__proto__/uses/0' }], architecture)).toBe('Remove the link of __proto__')
    expect(fixLabel([{ op: 'remove', path: '/services/billing/uses/0' }], undefined)).toBe('Remove the link of billing')
  })
})
