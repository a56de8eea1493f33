import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checksum } from './checksum'
import type { Entry } from './entry'
import { openRecord, sealRecord, sealText } from './record'

const entry: Entry = { id: 'entry-1', at: '2026-11-26T10:00:00.000Z', kind: 'read', path: '/docs/data', title: 'Data' }

describe('checksum', () => {
  it('is SHA-256', () => {
    // printf abc | sha256sum
    expect(checksum('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })
})

describe('a record', () => {
  it('gives back what was sealed', () => {
    expect(openRecord(sealRecord([entry]))).toEqual({ kind: 'whole', entries: [entry] })
    expect(openRecord(sealRecord([]))).toEqual({ kind: 'whole', entries: [] })
  })

  it.each([
    ['nothing', undefined],
    ['a number', 4],
    ['a text without a seal', JSON.stringify({ version: 1, entries: [entry] })],
    ['a seal over something else', `${checksum('other')}\n{"version":1,"entries":[]}`],
    ['no JSON', sealText('{')],
    ['a list', sealText('[]')],
    ['no version', sealText('{"entries":[]}')],
    ['version 0', sealText('{"version":0,"entries":[]}')],
    ['half a version', sealText('{"version":0.5,"entries":[]}')],
    ['no entries', sealText('{"version":1}')],
  ])('that is %s is damaged', (_what, raw) => {
    expect(openRecord(raw)).toEqual({ kind: 'damaged', entries: [] })
  })

  it('with one entry that is none keeps the others', () => {
    expect(openRecord(sealText(JSON.stringify({ version: 1, entries: [entry, { kind: 'read' }] })))).toEqual({
      kind: 'damaged',
      entries: [entry],
    })
  })

  it('of a later version is newer, whatever it holds', () => {
    expect(openRecord(sealText('{"version":4,"dreams":[]}'))).toEqual({ kind: 'newer', version: 4 })
  })

  it('is damaged by any change', () => {
    const sealed = sealRecord([entry])
    fc.assert(
      fc.property(fc.nat({ max: sealed.length - 1 }), fc.string({ maxLength: 3 }), (at, put) => {
        const changed = sealed.slice(0, at) + put + sealed.slice(at + 1)
        return changed === sealed || openRecord(changed).kind === 'damaged'
      }),
      { seed: 3, numRuns: 2_000 },
    )
  })
})
