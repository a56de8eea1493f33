import { describe, expect, it } from 'vitest'
import { excerpt, type Hit, kindOf, onePerPlace } from './hit'

const hit = (t: string, ...words: string[]): Hit => ({
  document: { i: 1, t, u: '/docs/data' },
  page: false,
  metadata: Object.fromEntries(words.map((word) => [word, { t: { position: [[t.indexOf(word), word.length] as const] } }])),
})
const shown = (one: Hit) =>
  excerpt(one)
    .map(({ text, isWord }) => (isWord ? `[${text}]` : text))
    .join('')

describe('excerpt', () => {
  it('shows a short text whole, with its words', () =>
    expect(shown(hit('An outbox, not two writes', 'writes', 'outbox'))).toBe('An [outbox], not two [writes]'))

  it('cuts a long one between words, around the first', () => {
    const text = shown(hit(`${'left '.repeat(40)}outbox ${'right '.repeat(60)}`, 'outbox'))
    expect(text).toMatch(/^… (left ){7,8}\[outbox\] (right ){10,}…$/)
  })

  it('shows the beginning where it does not know the place, and passes over a word behind the cut', () => {
    expect(shown(hit('Some text'))).toBe('Some text')
    expect(shown(hit(`first ${'x '.repeat(200)}last`, 'first', 'last'))).not.toContain('[last]')
  })
})

it('shows each place once, with the text below its heading, where its heading stood', () => {
  const at = (u: string, h: string, s?: string): Hit => ({ ...hit('text'), document: { i: 1, t: 'text', u, h, ...(s && { s }) } })
  const hits = [at('/a', '#x'), at('/b', '#y'), at('/a', '#x', 'Heading'), at('/b', '#y', 'Heading')]
  expect(onePerPlace(hits)).toEqual([hits[2], hits[3]])
  expect(onePerPlace(hits.slice(2).concat(hits.slice(0, 2)))).toEqual([hits[2], hits[3]])
})

it.each([
  ['docs/glossary', 'Glossary'],
  ['docs/data', 'Course'],
  ['rules/dual-write', 'Rule'],
  ['exercises/split', 'Exercise'],
  ['labs/orders-api', 'Lab'],
  ['playground', 'Page'],
])('the page %s is of the kind %s', (path, kind) => expect(kindOf(path)).toBe(kind))
