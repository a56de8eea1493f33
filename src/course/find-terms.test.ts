import { describe, expect, it } from 'vitest'
import { termFinder } from './find-terms'

const term = (name: string, also: string[] = [], mark = true) => ({ term: name, also, says: 'It is.', chapter: 'data', mark })
const find = termFinder([
  term('outbox', ['transactional outbox']),
  term('service level objective', ['SLO']),
  term('publish/subscribe'),
  term("Conway's law"),
  term('event', [], false),
])
const found = (text: string) => find(text).map(({ from, to }) => text.slice(from, to))

describe('termFinder', () => {
  it('finds terms in any case, in the plural and across a line break, the longest name first', () =>
    expect(found("Outboxes no, Outboxs and a transactional\noutbox, publish/subscribe; Conway's law")).toEqual([
      'Outboxs',
      'transactional\noutbox',
      'publish/subscribe',
      "Conway's law",
    ]))

  it('finds no part of a word, no abbreviation in small letters, and nothing that is not marked', () =>
    expect(found('outboxed, an-outbox, outbox-relay, slow, an event, an slo, two SLOs')).toEqual(['SLOs']))
})
