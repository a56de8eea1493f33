import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { conceptCoverage } from './concept-coverage'

const covers = (phrase: string, text: string): boolean => conceptCoverage([{ says: [phrase] }], text)[0]!

describe('conceptCoverage', () => {
  it.each([
    ['outbox', 'Use an OUTBOX.'],
    ['dead-letter queue', 'a dead letter queue'],
    ['dead letter queue', 'dead-letter queues'],
    ['idempot*', 'Consumers are idempotent'],
    ['idempot*', 'idempotency key'],
    ['retries', 'one retries'],
    ['retry', 'the retrys'],
    ['same transaction', 'in the same\ntransaction, at once'],
    ['résumé', 'a resume'],
    ['at least once', 'it comes at-least-once'],
    ['TLS 1.3', 'with tls 1.3'],
    ["owner's", 'the owner’s table'],
  ])('%j is mentioned in %j', (phrase, text) => {
    expect(covers(phrase, text)).toBe(true)
  })

  it.each([
    ['outbox', 'inboxes'],
    ['ack', 'back'],
    ['same transaction', 'the same big transaction'],
    ['same transaction', 'transaction same'],
    ['idempot*', 'potent'],
    ['saga', ''],
    ['saga', '*'],
    ['a b', 'a'],
  ])('%j is not mentioned in %j', (phrase, text) => {
    expect(covers(phrase, text)).toBe(false)
  })

  it('says of each concept whether any of its phrases is there', () => {
    const concepts = [{ says: ['outbox', 'same transaction'] }, { says: ['saga'] }, { says: ['twice', 'idempot*'] }]
    expect(conceptCoverage(concepts, 'In the same transaction; sent twice.')).toEqual([true, false, true])
  })

  it('finds a phrase wherever it stands', () => {
    const word = fc.stringMatching(/^[a-z]{1,6}$/)
    fc.assert(
      fc.property(fc.array(word), fc.array(word, { minLength: 1, maxLength: 3 }), fc.array(word), (before, phrase, after) => {
        expect(covers(phrase.join(' '), [...before, ...phrase, ...after].join(' '))).toBe(true)
      }),
    )
  })
})
