import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { sealReceipt } from '../labs/receipt'
import { checksum } from './checksum'
import type { Entry } from './entry'
import { entriesChecksum, printExport } from './export'
import { differenceTo, parseExport } from './import'

const AT = '2026-11-26T12:00:00.000Z'
const receipt = sealReceipt({
  lab: 'orders-api',
  title: 'Orders API',
  emulator: { name: 'localstack', version: '4.14.0', mode: 'host' },
  startedAt: '2026-11-26T10:00:00.000Z',
  finishedAt: '2026-11-26T10:00:21.500Z',
  checks: [{ id: 'order-stored', title: 'An order is stored', passed: true }],
})
const entries: Entry[] = [
  { id: 'entry-2', at: '2026-11-26T10:00:02.000Z', kind: 'read', path: '/docs/data', title: 'Data' },
  {
    id: 'entry-1',
    at: '2026-11-26T10:00:01.000Z',
    kind: 'answered',
    question: 'data.outbox.lost-event',
    hash: '0123456789abcdef',
    chosen: [1],
    right: false,
    confidence: 'guess',
  },
  {
    id: `receipt-${receipt.sha256}`,
    at: '2026-11-26T10:00:03.000Z',
    kind: 'receipt',
    receipt: { ...receipt, emulator: { ...receipt.emulator }, checks: [...receipt.checks] },
  },
]
const text = printExport(entries, AT)

const codeOf = (file: string): string => {
  const result = parseExport(file)
  return result.ok ? 'ok' : result.problem.code
}
/** The file with a change, and with a checksum that fits again if asked for. */
const changed = (change: (file: Record<string, unknown> & { entries: Record<string, unknown>[] }) => void, isResealed = false): string => {
  const file = JSON.parse(text)
  change(file)
  if (isResealed) file.sha256 = entriesChecksum(file.entries)
  return JSON.stringify(file)
}

describe('an export', () => {
  it('says what it is, how much it has, and has a checksum that others can compute', () => {
    const file = JSON.parse(text)
    expect(file).toMatchObject({
      kind: 'blast-radius-progress',
      version: 3,
      exportedAt: AT,
      counts: { answered: 1, attempted: 0, read: 1, receipt: 1, undone: 0 },
    })
    expect(file.sha256).toBe(checksum(JSON.stringify(file.entries)))
    expect(file.entries.map(({ id }: Entry) => id)).toEqual(['entry-1', 'entry-2', `receipt-${receipt.sha256}`])
    expect(printExport(entries.toReversed(), AT)).toBe(text)
  })

  it('is read again, in any indentation and with a byte order mark', () => {
    const sorted = JSON.parse(text).entries
    for (const file of [text, `\uFEFF${text}`, JSON.stringify(JSON.parse(text)), JSON.stringify(JSON.parse(text), undefined, 7)])
      expect(parseExport(file)).toEqual({ ok: true, value: sorted })
  })
})

describe('a file that is refused', () => {
  it.each([
    ['empty', '', 'not-json'],
    ['a text', 'progress', 'not-json'],
    ['cut short', text.slice(0, -20), 'truncated'],
    ['cut in its middle', text.slice(0, text.length / 2), 'truncated'],
    ['null', 'null', 'not-an-export'],
    ['a list', '[]', 'not-an-export'],
    ['of another product', '{"kind":"flashcards","version":1,"entries":[]}', 'not-an-export'],
    ['an architecture', '{"version":1,"name":"Parcels","services":{}}', 'not-an-export'],
    ['the receipt of a lab', JSON.stringify(receipt), 'not-an-export'],
    ['of a kind that is only inherited', '{"__proto__":{"kind":"blast-radius-progress"}}', 'not-an-export'],
    ['of a newer version', changed((file) => Object.assign(file, { version: 4, entries: 'elsewhere' })), 'newer-version'],
    ['of version 0', changed((file) => Object.assign(file, { version: 0 })), 'damaged'],
    ['of a version in words', changed((file) => Object.assign(file, { version: 'one' })), 'damaged'],
    ['without entries', changed((file) => Object.assign(file, { entries: {} })), 'damaged'],
    ['edited: a wrong answer made right', changed(({ entries: [first] }) => Object.assign(first!, { right: true })), 'edited'],
    ['edited: an entry less', changed((file) => file.entries.pop()), 'edited'],
    ['edited: without its checksum', changed((file) => delete file.sha256), 'edited'],
    [
      'edited: other counts',
      changed((file) => Object.assign(file, { counts: { answered: 9, attempted: 0, read: 1, receipt: 1 } })),
      'edited',
    ],
    ['with an entry that is none', changed(({ entries: [first] }) => Object.assign(first!, { right: 'yes' }), true), 'damaged'],
    ['with an entry of a later kind', changed((file) => file.entries.push({ kind: 'dreamed' }), true), 'damaged'],
    [
      'with a forged receipt',
      changed(({ entries: list }) => Object.assign(list[2]!.receipt as object, { finishedAt: '2026-11-27T10:00:00.000Z' }), true),
      'edited',
    ],
    ['nested a million deep', `{"kind":"blast-radius-progress","version":1,"entries":${'['.repeat(1_000_000)}`, 'not-an-export'],
    ['far too large', ' '.repeat(32 * 1024 * 1024 + 1), 'too-large'],
  ])('%s: %#', (_what, file, code) => {
    const result = parseExport(file)
    expect(codeOf(file)).toBe(code)
    expect(result).toMatchObject({
      ok: false,
      problem: { message: expect.stringMatching(/^\S.*\.$/), hint: expect.stringMatching(/^\S.*\.$/) },
    })
  })

  it('is not parsed where it is too large or too deep', () => {
    const parsing = vi.spyOn(JSON, 'parse')
    codeOf(' '.repeat(32 * 1024 * 1024 + 1))
    codeOf('['.repeat(5_000_000))
    expect(parsing).not.toHaveBeenCalled()
    parsing.mockRestore()
  })

  it('never makes it throw, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.nat({ max: text.length }).map((at) => text.slice(0, at)),
        ),
        (file) => {
          const result = parseExport(file)
          return !result.ok || file.trim() === text.trim()
        },
      ),
      { seed: 4, numRuns: 5_000 },
    )
  })

  it.each(['__proto__', 'constructor', 'prototype'])('does not reach the prototype of all objects through %s', (key) => {
    const poison = { [key]: { polluted: true } }
    for (const file of [
      text.replace('"entries"', `"${key}":{"polluted":true},"entries"`),
      changed(({ entries: list }) => list.push(JSON.parse(`{"${key}":{"polluted":true}}`)), true),
      JSON.stringify({ kind: 'blast-radius-progress', version: 1, ...poison }),
    ])
      parseExport(file)
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })
})

describe('the difference', () => {
  it('is what is not here, and what is here stays', () => {
    const [read, answered] = entries
    const other = { ...answered!, confidence: 'sure' } as Entry
    expect(differenceTo([answered!], entries)).toEqual({ added: [read, entries[2]], known: 1, differing: 0 })
    expect(differenceTo([other], entries)).toEqual({ added: [read, entries[2]], known: 0, differing: 1 })
    expect(differenceTo(entries, entries)).toEqual({ added: [], known: 3, differing: 0 })
  })
})
